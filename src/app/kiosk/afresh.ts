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

/** Any answer will do, whatever it says. */
export const isThere = (address: string): Promise<unknown> =>
  fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(8000) });
