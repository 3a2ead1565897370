/**
 * What a scenario is once it has been compiled and checked: the shapes that every other room reads.
 * Nothing here knows of inkjs; `teller.ts` is the only file that runs a story.
 */

/** One story variable that a seed sets at the start, and the whole numbers it may take. */
export interface Twist {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** What the script says of itself in its opening tags, and the person's numbers at the start. */
export interface About {
  readonly title: string;
  readonly sector: string;
  /** The learner's role, in a few words: "Triage nurse". */
  readonly role: string;
  /** The name of the one across from the learner, as it stands before their lines. */
  readonly person: string;
  readonly figure: string;
  readonly room: string;
  readonly driver: string;
  /** Briefing: who you are tonight, and what you know. */
  readonly you: string;
  readonly know: readonly string[];
  /** What may be hard to meet in it; shown before anything starts. */
  readonly content: string;
  readonly minutes: number;
  readonly twists: readonly Twist[];
  /** Whole numbers, 0 to 100; load is 0 to 3. */
  readonly start: {
    readonly arousal: number;
    readonly trust: number;
    readonly need: number;
    readonly load: number;
  };
}

/** Behavioural standards by their ids, in the organisation's own words. */
export type Standards = Readonly<Record<string, { readonly name: string; readonly text: string }>>;

/** A compiled scenario. `ink` is shared by every telling and is never changed by one. */
export interface Scenario {
  readonly id: string;
  /** Sixteen hex digits over the compiled script: a record made with another hash is another version's. */
  readonly hash: string;
  readonly about: About;
  readonly ink: Readonly<Record<string, unknown>>;
  /** Standards besides the kit's, or in place of their wording; a pack brings them. */
  readonly standards?: Standards;
}

/** What the body, the voice and the room do with a line. Values come from `stories/kit/cues.json`. */
export type CueKind =
  | 'stance'
  | 'gaze'
  | 'hands'
  | 'head'
  | 'skin'
  | 'eyes'
  | 'tremor'
  | 'voice'
  | 'distance'
  | 'breath'
  | 'sound'
  | 'inset'
  | 'hold';
export type Cues = Readonly<Partial<Record<CueKind, string>>>;

/** One line of the story. `speaker` is null for narration; `text` may be empty when only the body acts. */
export interface Beat {
  readonly speaker: string | null;
  readonly text: string;
  readonly cues: Cues;
}

/** One of the options at a moment. */
export interface Response {
  /** Unique within its moment and stable under edits elsewhere: the `id` tag, or else the technique. */
  readonly id: string;
  readonly text: string;
  readonly technique: string;
  /** Choosing to say nothing. Every moment has exactly one. */
  readonly silence: boolean;
  /** What happens when the window closes unanswered. Every moment has exactly one; it may be the silence itself. */
  readonly lapse: boolean;
  /** Behavioural standards that this response shows, and those it misses. */
  readonly shows: readonly string[];
  readonly misses: readonly string[];
}

/** A decision point: every response that the script offers here, in the order it was written. */
export interface Moment {
  /** The names on the way to it in the script: `opening.first_words`. */
  readonly id: string;
  readonly responses: readonly Response[];
  /** How much the author tightens (below 1) or loosens (above 1) the window. */
  readonly pressure: number;
}

export type EndingKind = 'settled' | 'contained' | 'left-safely' | 'handed-over' | 'escalated' | 'broke-down';
