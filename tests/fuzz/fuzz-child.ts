/** Goes through cases one by one and tells of each, so that whoever waits sees one that does not end. */
import { caseOf, outcomeOf } from './cases.ts';

export interface Told {
  readonly n: number;
  /** Milliseconds. */
  readonly took: number;
  readonly outcome: string;
  /** The error that should not have been thrown, or null. */
  readonly fault: string | null;
}

const [seed = 1, from = 0, to = 0] = process.argv.slice(2).map(Number);
for (let n = from; n < to; n++) {
  const start = performance.now();
  let outcome = 'fault';
  let fault: string | null = null;
  try {
    outcome = await outcomeOf(caseOf(seed, n));
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  }
  process.send?.({ n, took: performance.now() - start, outcome, fault } satisfies Told);
}
process.disconnect();
