/** Brings in what is missing, a little at a time, for as long as there is nothing better to do. */
import { type Brought, mostPaths, type Stop } from './asks.ts';

export interface FillingTerms {
  readonly missing: readonly { readonly path: string; readonly bytes: number }[];
  readonly bring: (paths: readonly string[]) => Promise<Brought | null>;
  /** Asked before each ask. */
  readonly mayGoOn: () => boolean;
  /** Told after each ask what is still missing. */
  readonly onProgress: (missing: FillingTerms['missing']) => void;
}

/** Null when everything is here; else why not, or that something else came first. */
export async function fill(terms: FillingTerms): Promise<Stop | 'interrupted' | null> {
  let missing = terms.missing;
  while (missing.length > 0) {
    if (!terms.mayGoOn()) return 'interrupted';
    const asked = missing.slice(0, mostPaths).map(({ path }) => path);
    const answer = await terms.bring(asked);
    // A worker that says nothing was ended by the browser, or is stuck: the next attempt will tell.
    if (answer === null) return 'unreachable';
    if (answer.stop !== null) {
      const got = new Set(answer.brought);
      terms.onProgress(missing.filter(({ path }) => !got.has(path)));
      return answer.stop;
    }
    missing = missing.slice(asked.length);
    terms.onProgress(missing);
  }
  return null;
}
