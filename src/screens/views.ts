/** What the screens are shown: plain states, made by `app`, of which every screen is a function. */
import type { About } from '../story/scenario.ts';

/** A scenario as the home screen lists it. */
export interface ScenarioCard {
  readonly id: string;
  readonly about: About;
  /** Whose pack it came in, where somebody added it on this device. */
  readonly from?: string;
}

/** One kept run as the home screen lists it. */
export interface RunCard {
  readonly id: string;
  readonly title: string;
  /** When it was begun, in the learner's own words for a date. */
  readonly when: string;
  readonly state: 'unfinished' | 'finished' | 'other-version' | 'unknown-scenario';
  readonly decisions: number;
  /** The ending's name, once there is one. */
  readonly ending: string | null;
}

/** A pack that somebody added on this device. */
export interface PackCard {
  readonly id: string;
  readonly title: string;
  /** The organisation that it says it is from, or null. */
  readonly maker: string | null;
  readonly version: string;
  /** How many it brings. */
  readonly scenarios: number;
}

/** Whether the product can be used without a network. */
export interface OfflineView {
  readonly is: 'ready' | 'coming' | 'lacking';
  readonly words: string;
  /** What would be missing, each in a few words. */
  readonly missing: readonly string[];
}

export interface Plan {
  readonly cue: string;
  readonly response: string;
}

export interface Line {
  readonly speaker: string | null;
  readonly text: string;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** The key that answers with it: '1' to '4', or '0' to say nothing. */
  readonly key: string;
  readonly silence: boolean;
}

/** The window of the moment that is open. */
export interface ClockView {
  /** How much is left, 1 to 0, at this instant: computed from a start stamp, so it may be read each frame. */
  readonly left: () => number;
  readonly running: boolean;
}

export interface MomentView {
  readonly id: string;
  readonly options: readonly Option[];
  /** Null with the clock off. */
  readonly clock: ClockView | null;
  /** The response just given, shown at once; nothing else can answer after it. 'lapse' when the window closed. */
  readonly answered: string | 'lapse' | null;
}

export interface EncounterView {
  readonly title: string;
  readonly person: string;
  /** The line that is on now; null between lines. */
  readonly line: Line | null;
  /** Everything said so far, oldest first, the learner's own words included: the transcript. */
  readonly said: readonly Line[];
  readonly moment: MomentView | null;
  /** True when the next line waits for a press. */
  readonly waiting: boolean;
  /** What can be heard, in words; shown when captions are on. */
  readonly caption: string;
  /** What the body does, in words, for those who do not see the stage. */
  readonly seen: string;
  /** Told to a screen reader, sparsely: "About fifteen seconds. P pauses." */
  readonly announcement: string;
  readonly paused: boolean;
  /** A quiet line about this run, such as that a moment is being tried again; or null. */
  readonly banner: string | null;
  /** A plain notice (nothing can be kept, the picture fell back), or null. */
  readonly notice: string | null;
}
