/** Checks a story that knows nothing of Composure: what Ink finds, and what following its runs finds. */
import { compilePlain, type PlainInk } from '../../story/compile.ts';
import { remembered, settled } from '../../story/findings/settled.ts';
import { type Problem, ScriptError } from '../../story/problem.ts';
import type { Limits } from '../explore/explore.ts';
import { type ExploredPlainly, explorePlainly } from '../explore/plain.ts';
import { engineSaid } from './engine-said.ts';
import { unmet } from './unmet.ts';

export interface CheckedPlainly {
  readonly problems: readonly Problem[];
  /** Null where the story does not compile. */
  readonly explored: ExploredPlainly | null;
}

/** A script is Composure's when it carries any of its tags. */
export const isPlain = (text: string): boolean =>
  !/#\s*(title|sector|figure|room|driver|why|inside|ending)\s*:/.test(text);

export function checkPlain(file: string, read: (path: string) => string, limits: Limits): CheckedPlainly {
  let compiled: PlainInk;
  try {
    compiled = compilePlain(file, read);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { problems: error.problems, explored: null };
  }
  const { ink, sources, warnings } = compiled;
  const explored = explorePlainly(ink, limits);
  const { traveller, offered, errors, draws, partial } = explored;
  const found = [
    ...errors.map((message) => engineSaid(message, sources, file)),
    // A story with lots of its own was explored for one seed: what it did not come to is not dead.
    ...unmet({ traveller, offered, ink }, sources, partial !== null || draws, warnings),
  ];
  const source = remembered(read);
  return {
    problems: [...warnings, ...found.map((each) => settled(each, (name) => name, source))],
    explored,
  };
}
