/** Follows files as they are saved elsewhere: no browser tells of it, so they are asked for every second. */
import type { Clock } from '../live/countdown.ts';

/** As much of a file handle as is asked for. */
export interface Followed {
  getFile(): Promise<Pick<File, 'lastModified' | 'size' | 'text'>>;
}

export interface FollowTerms {
  readonly files: ReadonlyMap<string, Followed>;
  readonly clock: Clock;
  /** A file was saved: its path and its text. Called for each at most once a round. */
  readonly onSaved: (path: string, text: string) => void;
  /** Looks for files that are new; asked now and then. */
  readonly look?: () => Promise<void>;
}

/** Milliseconds between two rounds. */
const every = 1000;
/** Rounds between two looks at a folder: that costs more than a look at a file. */
const looksEvery = 4;

/** Returns what ends it. A file that cannot be read just now is asked for again: editors replace files as they save. */
export function follow({ files, clock, onSaved, look }: FollowTerms): () => void {
  const stamps = new Map<string, string>();
  let ended = false;
  let rounds = 0;
  let stop = () => {};

  const ask = async (path: string, handle: Followed): Promise<void> => {
    try {
      const file = await handle.getFile();
      const stamp = `${file.lastModified}/${file.size}`;
      const before = stamps.get(path);
      if (before === stamp) return;
      const text = await file.text();
      // Half of a file may have been read while it was written: then its stamp has changed again by the next round.
      stamps.set(path, stamp);
      if (before !== undefined && !ended) onSaved(path, text);
    } catch {
      // Gone for the moment, or for good; what was read of it stays open.
    }
  };
  const round = async (): Promise<void> => {
    for (const [path, handle] of files) {
      if (ended) return;
      await ask(path, handle);
    }
    rounds += 1;
    // A folder that cannot be looked into just now is looked into again.
    if (look && rounds % looksEvery === 0) await look().catch(() => {});
    if (!ended) stop = clock.after(every, () => void round());
  };
  void round();
  return () => {
    ended = true;
    stop();
  };
}
