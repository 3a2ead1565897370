/** The words of the map. Pure. */

import endings from '../../../../stories/kit/endings.json' with { type: 'json' };
import techniques from '../../../../stories/kit/techniques.json' with { type: 'json' };
import type { EndingKind } from '../../../story/scenario.ts';
import { readEnding } from '../../../story/tags.ts';
import { certain } from '../../certain.ts';

const names: Readonly<Record<string, { readonly name: string; readonly kind: string }>> = techniques;

export const techniqueName = (id: string): string => names[id]?.name ?? id;
export const techniqueHelps = (id: string): boolean => names[id]?.kind === 'helpful';

/** "34 %"; what happens, but hardly ever, is not nothing. */
export function percentInWords(chance: number | null): string {
  if (chance === null) return 'not known';
  if (chance === 0) return 'never seen';
  if (chance < 0.005) return 'under 1 %';
  if (chance > 0.995 && chance < certain) return 'over 99 %';
  // A moment that is come to again counts again.
  if (chance > 1.005) return `${chance.toFixed(1)} times a run`;
  return `${Math.round(chance * 100)} %`;
}

/** Short, for a box of the map. */
export const percentInShort = (chance: number | null): string =>
  chance === null
    ? ''
    : chance > 1.005
      ? `× ${chance.toFixed(1)}`
      : chance > 0 && chance < 0.005
        ? '<1 %'
        : `${Math.round(chance * 100)} %`;

export const kindOf = (ending: string): EndingKind | null => readEnding(ending)?.kind ?? null;

export const kindName = (kind: EndingKind | null): string =>
  kind === null ? 'Without a name' : endings[kind].name;

/** "Settled: word"; an ending without a name of its own is its kind. */
export function endingInWords(id: string): string {
  const [, own] = id.split('/');
  return own ? `${kindName(kindOf(id))}: ${own.replaceAll('-', ' ')}` : kindName(kindOf(id));
}

/** Its name among those of its kind: `settled/quiet` is `quiet`. */
export const ownName = (id: string): string => id.split('/')[1]?.replaceAll('-', ' ') ?? 'no name of its own';

/** `desk.first_words` is `first words`, in `desk`. */
export function momentInWords(id: string): { readonly name: string; readonly knot: string } {
  const pieces = id.split('.');
  const name = (pieces.pop() ?? '').replaceAll('_', ' ');
  return { name: name === '' ? 'the beginning' : name, knot: pieces.join(' ').replaceAll('_', ' ') };
}

export const placeName = (id: string, isMoment: boolean): string =>
  isMoment ? momentInWords(id).name : endingInWords(id);
