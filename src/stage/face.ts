/** What lies over a frame just now: where the eyes look, what the mouth does, tears and pallor. Pure. */
import type { Glance } from './eyes.ts';
import type { Frame } from './figure.ts';
import type { Mouth } from './lips.ts';

export interface Face {
  readonly gaze: string | null;
  /** Wide eyes on you, where no gaze says otherwise. */
  readonly stare: boolean;
  /** A small look elsewhere, where no gaze says otherwise. */
  readonly glance: Glance;
  readonly shut: boolean;
  readonly mouth: Mouth;
  /** How much of them shows, 0 to 1. */
  readonly tears: number;
  readonly pale: number;
}

export interface Laid {
  /** Of the frame's patches. */
  readonly name: string;
  /** How much of it shows, above 0 and up to 1. */
  readonly amount: number;
}

/** Patches lie over each other in this order. */
export const patchOrder = ['shut', 'aside', 'down', 'stare', 'speak', 'wide', 'tears', 'pale'] as const;

const looks: Readonly<Record<string, string>> = {
  doors: 'aside',
  away: 'aside',
  clock: 'aside',
  floor: 'down',
  phone: 'down',
  hands: 'down',
  stare: 'stare',
};

/** Shut eyes hide where they look; a mouth that cannot open wide opens as far as it can. */
export function patchesFor({ patches }: Pick<Frame, 'patches'>, face: Face): readonly Laid[] {
  const laid: Laid[] = [];
  const lay = (name: string | null, amount: number) => {
    if (name !== null && amount > 0 && name in patches) laid.push({ name, amount });
  };
  lay(face.shut ? 'shut' : eyesOf(face), 1);
  lay(mouthOf(face, 'wide' in patches), 1);
  lay('tears', face.tears);
  lay('pale', face.pale);
  return laid;
}

function mouthOf({ mouth }: Face, canOpenWide: boolean): string | null {
  if (mouth === 'shut') return null;
  return mouth === 'wide' && !canOpenWide ? 'speak' : mouth;
}

function eyesOf({ gaze, stare, glance }: Face): string | null {
  if (gaze !== null && gaze !== 'you') return looks[gaze] ?? null;
  return stare ? 'stare' : glance;
}
