/** Bystanders who take notice: which of their pictures this tension has brought them to. Pure. */

export interface Notice {
  /** How many of the tensions have been reached. */
  readonly level: number;
  /** The level that it is changing from, and how far it has changed: 0 to 1. */
  readonly before: number;
  readonly change: number;
}

/** Milliseconds from one picture to the next. */
const changing = 400;

/** They calm down only this far below what stirred them, so that nobody turns to and fro at the brink. */
const give = 0.06;

/** A notice some milliseconds on; null is somebody who has just come into the picture. One change is finished first. */
export function noticing(now: Notice | null, ms: number, tension: number, at: readonly number[]): Notice {
  if (now === null) {
    const level = at.filter((each) => tension >= each).length;
    return { level, before: level, change: 1 };
  }
  if (now.change < 1) return { ...now, change: Math.min(1, now.change + ms / changing) };
  const up = at.filter((each) => tension >= each).length;
  const down = at.filter((each) => tension >= each - give).length;
  const level = Math.min(Math.max(now.level, up), down);
  return level === now.level ? now : { level, before: now.level, change: 0 };
}
