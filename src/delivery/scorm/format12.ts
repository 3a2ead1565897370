/** Times as SCORM 1.2 writes them, in hundredths: a third decimal, or one digit of hours, is refused. */

const longestCentiseconds = 9999 * 360_000 + 359_999;

/** A length of time from milliseconds: `0000:00:04.26`. */
export function span12(milliseconds: number): string {
  const all = Math.min(longestCentiseconds, Math.max(0, Math.round(milliseconds / 10)));
  const [hours, minutes, rest] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, all % 6000];
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(Math.floor(rest / 100))}.${pad(rest % 100)}`;
}

/** The time of day, on the learner's own clock: 1.2 has no date and no zone. */
export function clock12(stamp: number): string | null {
  const at = new Date(stamp);
  if (Number.isNaN(at.getTime())) return null;
  const centiseconds = Math.floor(at.getMilliseconds() / 10);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}.${pad(centiseconds)}`;
}

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
