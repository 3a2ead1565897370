/** The shapes of what an encounter says of itself. The debrief reads these; it never derives them again. */
import type { Beat, EndingKind, Moment } from '../story/scenario.ts';

/** The person across from the learner. Whole numbers 0 to 100; see `step.ts` for how they move. */
export interface Person {
  readonly arousal: number;
  readonly trust: number;
  readonly need: number;
  /** What the last exchanges still stir (above 0) or soothe (below 0); -40 to 60, fading. */
  readonly provocation: number;
  /** Noise, onlookers, waiting: 0 to 3. */
  readonly load: number;
  /** The last two techniques used on them, newest first: repeating one wears it out. */
  readonly recent: readonly string[];
  /** Something that will be found out later: a promise nobody can keep. */
  readonly owed: readonly Owed[];
}

export interface Owed {
  readonly technique: string;
  /** Decisions until it is found out. */
  readonly after: number;
}

export type Measure = 'arousal' | 'trust' | 'need';

/**
 * One reason why a number changed, with its share. The causes of a turn sum exactly to its change,
 * measure by measure.
 */
export interface Cause {
  readonly on: Measure;
  readonly by: number;
  readonly kind: CauseKind;
  /** The technique, for causes that come from one; the script's own words, for an event. */
  readonly what: string;
}

/**
 * - settling: arousal drifts toward where need, surroundings and what still rankles hold it
 * - technique: what the response would do to somebody with room to take it in
 * - capacity: what it asked of a mind with little room (part of it lost, or an added strain)
 * - gate: persuasion before trust
 * - worn: the same thing again
 * - driver: what this state of mind makes of it
 * - trust: how far what was said is believed
 * - stirred: somebody already stirred is stung more
 * - found-out: something owed has come due
 * - event: the script: something happened in the room
 */
export type CauseKind =
  | 'settling'
  | 'technique'
  | 'capacity'
  | 'gate'
  | 'worn'
  | 'driver'
  | 'trust'
  | 'stirred'
  | 'found-out'
  | 'event';

/** One decision and all that followed, up to the next moment or the ending. */
export interface Turn {
  readonly moment: Moment;
  /** Ids of the responses in the order they were shown: a seeded order, silence last. */
  readonly shown: readonly string[];
  readonly response: string;
  /** True when the window closed; false when the learner chose, silence included. */
  readonly lapse: boolean;
  /** Milliseconds; kept for measures, never read by the simulation. Null with the clock off. */
  readonly latency: number | null;
  readonly before: Person;
  readonly after: Person;
  readonly causes: readonly Cause[];
  /** Why it went as it did with this person, and how they would put it a week later. */
  readonly why: string;
  readonly inside: string;
  readonly beats: readonly Beat[];
}

export interface Ending {
  readonly kind: EndingKind;
  /** The script's own name for it, where it has several of a kind. */
  readonly id: string;
}

/** A whole run, derived from its record. */
export interface Trace {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  /** The twists that the seed drew, by variable. */
  readonly twists: Readonly<Record<string, number>>;
  readonly start: Person;
  readonly opening: readonly Beat[];
  /** What happened in the room before the first moment, and did to the person. */
  readonly openingCauses: readonly Cause[];
  readonly turns: readonly Turn[];
  readonly ending: Ending | null;
}
