/** The shapes of the reasoning: what the debrief screen is a function of. */
import type { Cause, Ending, Person, Trace, Turn } from '../encounter/trace.ts';
import type { About, Beat, Response } from '../story/scenario.ts';

/** A source as a learner sees it: what may be said of it, and how far that goes. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly type: string;
  readonly claim: string;
  readonly limits: string;
  readonly verified: string;
}

/** What is known of a technique in general, apart from this person and this moment. */
export interface TechniqueNote {
  readonly id: string;
  readonly name: string;
  readonly mechanism: string;
  readonly when: string;
  readonly backfires: string;
  /** A: tried with people like this; B: from a neighbouring field; C: practice and theory. */
  readonly strength: 'A' | 'B' | 'C';
  readonly sources: readonly Source[];
}

/** One response at a moment of this run, really run: what followed at once, and how it went on. */
export interface Branch {
  readonly response: Response;
  readonly yours: boolean;
  readonly causes: readonly Cause[];
  readonly before: Person;
  readonly after: Person;
  readonly beats: readonly Beat[];
  readonly why: string;
  readonly inside: string;
  /** The decisions after this one: your own wherever the same moment came, else the steadiest on offer. */
  readonly onward: readonly Turn[];
  /** How many of those decisions were your own. */
  readonly own: number;
  readonly ending: Ending | null;
}

export interface TurningPoint {
  /** Which decision of the run, counted from 0. */
  readonly turn: number;
  /** The last lines before the moment opened. */
  readonly leadUp: readonly Beat[];
  readonly yours: Branch;
  /** Every other response that was open here. */
  readonly others: readonly Branch[];
  /** The one among the others most worth seeing beside yours. */
  readonly contrast: Branch;
}

/** How one behavioural standard fared over the run. */
export interface StandardResult {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Decisions (counted from 0) that showed it, and those that missed it. Both empty: never tested. */
  readonly shown: readonly number[];
  readonly missed: readonly number[];
}

export interface Outcome {
  readonly ending: Ending;
  readonly name: string;
  readonly line: string;
  readonly good: boolean;
}

export interface Debrief {
  readonly about: About;
  readonly trace: Trace;
  readonly turningPoints: readonly TurningPoint[];
  readonly standards: readonly StandardResult[];
  /** Null when the run was left before an ending. */
  readonly outcome: Outcome | null;
  /** Conduct beside outcome, in one or two sentences: "You did right; it still went badly." */
  readonly conduct: string;
  readonly techniques: Readonly<Record<string, TechniqueNote>>;
}

/** What the learner says of the run; kept with its record. */
export interface Reflections {
  /** How sure, 0 to 100 in steps. */
  readonly sure?: number;
  readonly feeling?: 'steady' | 'stirred' | 'shaken' | 'need-a-break';
  /** What they were going for, by decision. */
  readonly goals?: Readonly<Record<string, string>>;
  readonly plan?: { readonly cue: string; readonly response: string };
  /** What was passed over: 'check-in', 'rest', or a decision counted from 0. */
  readonly skipped?: readonly string[];
}
