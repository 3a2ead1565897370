/** What each cue stands for: words of the evidence where it has any, our own where it has none. Pure. */
import warnings from '../../../stories/kit/warnings.json' with { type: 'json' };
import type { SeenKind } from './dials.ts';

/** A level of the warning signs, and what is said there. */
type Listed = readonly [level: number, sign: string];

const space: Listed = [3, 'comes into your space (widely believed, not proven)'];
const unseeing: Listed = [2, 'stares, or will not look at you'];
const pointing: Listed = [3, 'stands up and points'];
const passes = 'It passes when somebody speaks again.';

const meanings: Readonly<Record<SeenKind, Readonly<Record<string, Listed | string>>>> = {
  stance: {
    seated: [0, 'sits or moves with ease'],
    standing: pointing,
    forward: [2, 'leans in'],
    closer: space,
    back: 'They make room between you. No warning sign.',
    pacing: [2, 'paces'],
    ease: `Relief: the shoulders drop. ${passes}`,
    slump: `They sink down. ${passes}`,
    gone: 'The room alone, until another stance.',
  },
  hands: {
    open: [0, 'hands open'],
    still: 'At rest.',
    fidget: [1, 'fidgets or taps a foot'],
    grip: 'They hold on: our own picture, on none of the lists.',
    fist: [3, 'fists or jaw clench (widely believed, not proven)'],
    point: pointing,
    folded: [1, 'folds the arms'],
    face: `A hand over the face. ${passes}`,
  },
  head: {
    level: 'As the body has it.',
    down: 'The chin drops, the eyes stay on you: our own picture, on none of the lists.',
    turned: 'The head turns to the doors.',
  },
  gaze: {
    you: 'Eyes on you, with blinks and small looks away.',
    stare: unseeing,
    away: [1, 'looks away'],
    doors: [4, 'glances at a target or a way out (practitioner lore, unproven)'],
    floor: unseeing,
    phone: 'Somewhere else to look.',
    hands: 'They look down at their own hands.',
    clock: [1, 'looks at the clock'],
  },
  distance: { near: space, normal: 'Where they usually are.', far: 'Further off.' },
  eyes: {
    usual: 'Dry again.',
    wet: [1, 'Someone coming down may look tired or tearful, and is easily set off again.'],
  },
  skin: {
    usual: 'The colour comes back.',
    pale: [4, 'changes colour (not seen on every skin; practitioner lore, unproven)'],
  },
  tremor: { none: 'Steady, whatever the arousal.', slight: [3, 'trembles'] },
  breath: {
    slow: [0, 'breathes slowly and evenly'],
    normal: 'As the arousal has it.',
    fast: [2, 'breathes faster'],
    held: `A held breath. ${passes}`,
  },
  inset: {},
};

const levelNamed = (level: number): string => warnings[level]?.name ?? '';

/** "Agitated: leans in." Empty for a cue that nothing is known of. */
export function meaningOf(kind: SeenKind, value: string): string {
  if (kind === 'inset') return `A close picture: ${value.replace('-', ' ')}.`;
  const found = meanings[kind][value];
  if (found === undefined || typeof found === 'string') return found ?? '';
  const [level, sign] = found;
  return `${levelNamed(level)}: ${sign.replace(/\.$/, '')}.`;
}

/** The name of the level that an arousal is in: "Uneasy". */
export const levelOf = (arousal: number): string =>
  warnings.find(({ high }) => arousal <= high + 0.5)?.name ?? levelNamed(warnings.length - 1);

/** What is taken from the evidence, for the tests to hold against it. */
export const listed: readonly Listed[] = Object.values(meanings)
  .flatMap((kind) => Object.values(kind))
  .filter((each): each is Listed => typeof each !== 'string');

export const worded = meanings;
