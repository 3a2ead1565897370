/** One tab sends at a time. */

/** Runs the act while nobody else does, waiting for its turn. Rejects as the act does, and for no other reason. */
export type Alone = (act: () => Promise<void>) => Promise<void>;

/**
 * Web Locks, where there are any: plain http and old browsers have none, and a sandboxed frame's refuse. There each tab
 * sends on its own, and the statements' ids keep the LRS from storing one twice.
 */
export function aloneAs(name: string, locks: Pick<LockManager, 'request'> | undefined): Alone {
  if (!locks) return (act) => act();
  return async (act) => {
    let begun = false;
    try {
      await locks.request(name, async () => {
        begun = true;
        await act();
      });
    } catch (error) {
      if (begun) throw error;
      await act();
    }
  };
}
