/**
 * The port: what the game says to whoever hosts it, a learning platform, a page around its frame, or nobody. Calls never
 * throw and never reject. Nothing here takes time while a moment's clock runs: what happens is noted at once and
 * told when `keep` is called.
 */
import type { RunRecord } from '../encounter/record.ts';
import type { Trace } from '../encounter/trace.ts';
import type { Scenario } from '../story/scenario.ts';
import type { ResumedRun } from './resume.ts';

/** Whether the host has what it was told. `why` is a sentence for the learner. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly why: string };

/** `review` and `browse` are looking, not doing: nothing is told then. */
export type Mode = 'normal' | 'review' | 'browse';

export interface Found {
  readonly kind: 'scorm-1.2' | 'scorm-2004' | 'cmi5' | 'lrs' | 'frame' | 'nobody';
  /** What was found, in a sentence for people. */
  readonly words: string;
}

/** A run as it stands. The trace is the record's, replayed or live. */
export interface Played {
  readonly scenario: Scenario;
  readonly record: RunRecord;
  readonly trace: Trace;
}

/** How one standard fared: the decisions, counted from 0, that showed it and that missed it. */
export interface StandardConduct {
  readonly id: string;
  readonly name: string;
  readonly shown: readonly number[];
  readonly missed: readonly number[];
}

/** An estimate that fades, so it never goes without its date. */
export interface Readiness {
  readonly standard: string;
  /** 0 to 100. */
  readonly value: number;
  /** The day it was reckoned for: 2026-01-31. */
  readonly on: string;
}

/** Taken up again in another visit, left before its end, looked back at. */
export type Noted = 'came-back' | 'left' | 'debriefed';

export interface Host {
  readonly found: Found;
  /** Tells learners of one device apart and says nothing else of them; null where the host gives nobody. */
  readonly learner: string | null;
  readonly mode: Mode;
  /** The runs that the host gave back, newest first. */
  readonly resumed: readonly ResumedRun[];
  /** What else becomes of a run, where somebody wants to know it. */
  noted(played: Played, what: Noted): void;
  /** A decision was made: the last turn of the trace. */
  decided(played: Played): void;
  /** A scene is over: how far they have come. */
  sceneEnded(played: Played): void;
  /** The learner has said how sure they were. What they wrote in words is never told. */
  reflected(played: Played): void;
  /** The run has come to its ending. */
  ended(played: Played, conduct: readonly StandardConduct[]): void;
  /** How ready the learner now is, after this run. */
  ready(played: Played, readiness: readonly Readiness[]): void;
  /** Brings everything so far to the host. It may block for as long as the host likes: only while no clock runs. */
  keep(): Promise<Kept>;
  /** The same, and closes the visit. Later calls do nothing. */
  leave(): Promise<Kept>;
}

export const kept: Kept = { kept: true };
export const notKept = (why: string): Kept => ({ kept: false, why });
