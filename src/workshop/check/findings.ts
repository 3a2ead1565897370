/** What exploring a scenario finds: each kind once, with what it means for the learner. */
import type { Problem } from '../../story/problem.ts';
import { placeOf, type SourceMap } from '../../story/source-map.ts';

export interface Kind {
  readonly severity: 'error' | 'warning';
  /** What it does to somebody who plays. */
  readonly means: string;
  /** The likely mend, as a question. */
  readonly fix: string;
}

export const kinds = {
  'dead-line': {
    severity: 'error',
    means: 'Nobody will ever read this line.',
    fix: 'Is its condition ever true, and does anything lead here?',
  },
  'dead-response': {
    severity: 'error',
    means: 'Nobody will ever be offered this response.',
    fix: 'Is its condition ever true, and does anything lead here?',
  },
  'runs-out': {
    severity: 'error',
    means: 'The scene stops without an ending, in the middle of whatever was going on.',
    fix: 'Did you forget a divert, such as -> END?',
  },
  'no-ending': {
    severity: 'error',
    means: 'The scene ends and the debrief cannot say how.',
    fix: 'Can the first line of the ending carry # ending: and its kind?',
  },
  endless: {
    severity: 'error',
    means: 'The scene hangs: it goes round and round without a moment or an end.',
    fix: 'Is there a way out of this loop that does not need the learner?',
  },
  'own-chance': {
    severity: 'warning',
    means: 'It may come out differently than what was explored: the story draws lots of its own.',
    fix: 'Can a twist draw it instead, so that a run can be told again?',
  },
  'not-seen': {
    severity: 'warning',
    means: 'It may be dead: no run came to it as far as the scenario could be explored.',
    fix: 'Can you play to it yourself?',
  },
  telling: {
    severity: 'warning',
    means: 'A habit does as well here as reading the person: it will be learned instead.',
    fix: 'Can this habit fail somewhere, or can reading the person do better?',
  },
  short: {
    severity: 'warning',
    means: 'Somebody may be through before they have practised anything.',
    fix: 'Can the shortest way have another moment?',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type FindingCode = keyof typeof kinds;

export const finding = (code: FindingCode, message: string, file: string, line: number): Problem => ({
  code,
  severity: kinds[code].severity,
  message,
  fix: kinds[code].fix,
  place: { file, line },
});

/** What the engine said, where it was. */
export function fromEngine(message: string, sources: SourceMap, file: string): Problem {
  const path = /Ink Pointer -> (\S+)/.exec(message)?.[1];
  const place = (path ? placeOf(sources, path) : null) ?? { file, line: 1 };
  const code: FindingCode = message.includes('without end') ? 'endless' : 'runs-out';
  return finding(code, message.replace(/^RUNTIME ERROR: /, ''), place.file, place.line);
}
