/** The reset: everything goes from the screen at once, and a new document takes the place of this one. */

export interface AfreshTerms {
  readonly address: string;
  /** Takes everything from the screen, and ends what it ran. */
  readonly clear: () => void;
  readonly ask: (address: string) => Promise<unknown>;
  /** As `location.replace`: the entry in the history becomes the new one, so that nothing leads back. */
  readonly replace: (address: string) => void;
  readonly after: (milliseconds: number, run: () => void) => unknown;
}

/** Milliseconds until an address that did not answer is asked again. */
export const askAgain = 3000;

/**
 * A server that cannot be reached would leave the browser's own error page, and nobody to touch it away: so it is asked
 * first, and the screen stays empty until it answers.
 */
export async function beginAfresh({ address, clear, ask, replace, after }: AfreshTerms): Promise<void> {
  clear();
  const tryIt = async (): Promise<void> => {
    try {
      await ask(address);
    } catch {
      after(askAgain, () => void tryIt());
      return;
    }
    replace(address);
  };
  await tryIt();
}

/** A server that does not know the question is there all the same. */
const unasked = [405, 501];

/**
 * Rejects where the page would not come: no answer, an error, or a network that leads elsewhere, to log in. `ask` is
 * `fetch`.
 */
export async function isThere(address: string, ask: typeof fetch = fetch): Promise<void> {
  const signal = AbortSignal.timeout(8000);
  const { ok, status } = await ask(address, { method: 'HEAD', cache: 'no-store', redirect: 'error', signal });
  if (!ok && !unasked.includes(status)) throw new Error(`the server answers with ${status}: ${address}`);
}
