/** What can be told of a run, as it happens. */

/** How a standard fared: the debrief's results have this shape. */
export interface StandardTold {
  readonly id: string;
  /** Decisions, counted from 0. */
  readonly shown: readonly number[];
  readonly missed: readonly number[];
}

/** An estimate that fades, with its day: 2026-01-31. */
export interface ReadinessTold {
  readonly standard: string;
  /** 0 to 100. */
  readonly value: number;
  readonly on: string;
}

export type Happening =
  | { readonly what: 'began' }
  | { readonly what: 'left' }
  | { readonly what: 'came-back' }
  /** Which decision, counted from 0. */
  | { readonly what: 'decided'; readonly turn: number }
  /** Which scene, counted from 0. */
  | { readonly what: 'scene-over'; readonly scene: number }
  | {
      readonly what: 'ended';
      readonly standards: readonly StandardTold[];
      /** Milliseconds played, without the time that it lay; null where nobody knows. */
      readonly lasted: number | null;
    }
  /** How ready they are, after this run, to show each standard. */
  | { readonly what: 'ready'; readonly readiness: readonly ReadinessTold[] }
  /** One of the steps of the question how sure they were. */
  | { readonly what: 'sure'; readonly value: number; readonly steps: readonly SureStep[] }
  | { readonly what: 'debriefed'; readonly lasted: number | null };

export interface SureStep {
  /** 0 to 100. */
  readonly value: number;
  readonly label: string;
}
