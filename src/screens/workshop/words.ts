/** The words of the page for authors. */
import type { SeenKind } from '../../workshop/figure/dials.ts';
import { levelOf } from '../../workshop/figure/meanings.ts';
import type { Sign } from '../../workshop/figure/signs.ts';
import type { FrameView } from './views.ts';

export const kindWords: Readonly<Record<SeenKind, string>> = {
  stance: 'Stance',
  hands: 'Hands',
  head: 'Head',
  gaze: 'Gaze',
  distance: 'Distance',
  eyes: 'Eyes',
  skin: 'Skin',
  tremor: 'Tremor',
  breath: 'Breath',
  inset: 'Close picture',
};

export const signWords: Readonly<Record<Sign, string>> = {
  lean: 'Leans in',
  back: 'Leans back',
  ease: 'Eases',
  slump: 'Sinks down',
  pace: 'Turns away, pacing',
  chin: 'Chin down',
  turned: 'Head turned',
  stare: 'Stares',
  tears: 'Tears',
};

export const nameWords = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "62, very agitated" from 0 to 1. */
export function arousalInWords(share: number): string {
  const arousal = Math.round(share * 100);
  return `${arousal}, ${levelOf(arousal).toLowerCase()}`;
}

export const tensionInWords = (tension: number): string => tension.toFixed(2);

export function amountInWords(amount: number): string {
  if (amount <= 0) return 'Not at all';
  return amount >= 1 ? 'All the way' : `${Math.round(amount * 100)} in 100`;
}

/** "At this arousal the body stares and trembles of itself." Empty where it does nothing of the kind. */
export function ofItselfInWords({ ofItself }: Pick<FrameView, 'ofItself'>): string {
  const all = Object.values(ofItself);
  if (all.length === 0) return '';
  const last = all.at(-1);
  const others = all.slice(0, -1);
  return `At this arousal the body ${others.length > 0 ? `${others.join(', ')} and ${last}` : last} of itself.`;
}
