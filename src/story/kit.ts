/**
 * The words that scripts may use, from `stories/kit`: known techniques, standards, drivers, people, rooms and cues, the
 * sources that may be cited, and the claims that may not be made.
 */
import cast from '../../stories/kit/cast.json' with { type: 'json' };
import contested from '../../stories/kit/contested.json' with { type: 'json' };
import cues from '../../stories/kit/cues.json' with { type: 'json' };
import drivers from '../../stories/kit/drivers.json' with { type: 'json' };
import evidence from '../../stories/kit/evidence.json' with { type: 'json' };
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import standards from '../../stories/kit/standards.json' with { type: 'json' };
import techniques from '../../stories/kit/techniques.json' with { type: 'json' };
import type { Source } from './claims.ts';
import type { Contested } from './phrases.ts';
import { endingKinds, pressures } from './tags.ts';

export interface Vocabulary {
  readonly techniques: ReadonlySet<string>;
  readonly standards: ReadonlySet<string>;
  readonly drivers: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly string[];
  readonly pressures: readonly string[];
  /** Sources by their ids. */
  readonly evidence: ReadonlyMap<string, Source>;
  readonly contested: readonly Contested[];
}

export const kitVocabulary: Vocabulary = {
  techniques: new Set(Object.keys(techniques)),
  standards: new Set(Object.keys(standards)),
  drivers: new Set(Object.keys(drivers)),
  figures: new Set(Object.keys(cast)),
  rooms: new Set(Object.keys(rooms)),
  cues,
  endings: endingKinds,
  pressures: Object.keys(pressures),
  evidence: new Map(evidence.map(({ id, type, verified }) => [id, { type, verified }])),
  contested,
};

const details: Readonly<Record<string, { readonly insets: readonly string[] }>> = rooms;

/** The vocabulary of a script that plays in this room: close-ups of the person, and of what stands there. */
export function vocabularyIn(room: string): Vocabulary {
  const inset = new Set([...cues.inset, ...(details[room]?.insets ?? [])]);
  return { ...kitVocabulary, cues: { ...cues, inset: [...inset] } };
}

/** The nearest known word to a mistyped one, or null when none is near. */
export function nearest(word: string, among: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const each of among) {
    const distance = editDistance(word, each, least);
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
