/** Findings as tests need them. */
import type { Problem } from '../../../src/story/problem.ts';

export const aProblem = (change: Partial<Problem> = {}): Problem => ({
  code: 'unknown-technique',
  severity: 'error',
  title: 'A technique that the kit does not know',
  message: 'unknown technique: reflecton',
  means: 'The person could not react.',
  fix: 'Did you mean “reflection-paraphrase”?',
  place: { file: 'desk.ink', line: 2, column: 5 },
  ...change,
});
