/** Times as SCORM 2004 writes them: one or two decimals, so never what `toISOString` gives. */

/** A length of time from milliseconds: `PT0H0M4.26S`. */
export function span2004(milliseconds: number): string {
  const all = Math.max(0, Math.round(milliseconds / 10)) || 0;
  const [hours, minutes, rest] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, all % 6000];
  return `PT${hours}H${minutes}M${Math.floor(rest / 100)}.${String(rest % 100).padStart(2, '0')}S`;
}

/** A moment in time; null where a clock is so wrong that platforms refuse its year. */
export function stamp2004(stamp: number): string | null {
  const at = new Date(stamp);
  const year = at.getUTCFullYear();
  if (!(year >= 1970 && year <= 2037)) return null;
  return `${at.toISOString().slice(0, -2)}Z`;
}

/** Text in a report's column, on one line; a leading brace would be taken for a language. */
export const words2004 = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}{}]+/gu, ' ').trim();
  return line.length <= 250 ? line : `${line.slice(0, 248).replace(/[\ud800-\udbff]$/, '')}…`;
};
