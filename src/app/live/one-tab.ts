/** A run is played in one tab at a time: two would each keep their own decisions over the other's. */

export class OtherTabError extends Error {
  override readonly name = 'OtherTabError';
}

/**
 * Takes hold of a run until the returned function is called, or the page goes. Where there are no locks (plain http, old
 * browsers), or they are refused (frames of other sites, where storage is), everybody is let in.
 * @throws OtherTabError when another tab has it.
 */
export function holdRun(
  id: string,
  locks: Pick<LockManager, 'request'> | undefined = navigator.locks,
): Promise<() => void> {
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    locks
      .request(`composure/run/${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) throw new OtherTabError(`this run is open in another tab: ${id}`);
        return new Promise<void>((release) => resolve(release));
      })
      .catch((error: unknown) => {
        if (error instanceof OtherTabError) reject(error);
        else resolve(() => {});
      });
  });
}
