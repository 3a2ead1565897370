/** The shapes of the reasoning: what the debrief screen is a function of. */
import type { Cause, Ending, Person, Trace, Turn } from '../encounter/trace.ts';
import type { About, Beat, Response } from '../story/scenario.ts';
import type { LastChance, Outlook, Prospect } from './outlook.ts';

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
  /** What lay ahead right after this response; null where it was not reckoned. */
  readonly prospect: Prospect | null;
  /** How it goes on for somebody who knows every way on and takes the likeliest to end well; null likewise. */
  readonly informed: Continuation | null;
}

export interface Continuation {
  readonly onward: readonly Turn[];
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
  /** What lay ahead before anything was answered; null where it was not reckoned. */
  readonly before: Prospect | null;
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
  /** By decision, what lay ahead; empty where nothing was reckoned. */
  readonly outlook: Outlook;
  /** Up to where other kinds of ending could still be reached. */
  readonly lastChances: readonly LastChance[];
  /** False while ways on are still being followed: the turning points are not known yet. */
  readonly complete: boolean;
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
