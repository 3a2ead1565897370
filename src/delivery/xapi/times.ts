/** Times as xAPI wants them. SCORM wants others (fewer decimals): never use one for the other. */

/** Milliseconds since 1970, as a UTC instant with milliseconds. */
export const timestampOf = (at: number): string => new Date(at).toISOString();

/** Milliseconds as seconds with at most two decimals, the finest that two systems need agree on (xAPI 4.6). */
export function durationOf(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  return `PT${Math.floor(hundredths / 100)}${decimals(hundredths % 100)}S`;
}

const decimals = (hundredths: number) =>
  hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0').replace(/0$/, '')}`;
