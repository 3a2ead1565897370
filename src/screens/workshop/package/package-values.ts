/** What is filled in to make a package, and how the making stands. Pure. */

export type PackageTarget = 'scorm12' | 'scorm2004' | 'cmi5' | 'web';
export type PackageDetail = 'usual' | 'none' | 'outcome' | 'decisions' | 'full';

export interface PackageValues {
  readonly target: PackageTarget;
  /** For the web only: everything that the product has, this workshop too. */
  readonly whole: boolean;
  /** Ids of scenarios, in the order in which they are offered. */
  readonly chosen: readonly string[];
  /** Addresses, as they were written: one a line, or with spaces between. */
  readonly hosts: string;
  readonly connect: string;
  readonly detail: PackageDetail;
}

/** A scenario that can be chosen. */
export interface PackageRow {
  readonly id: string;
  readonly title: string;
  /** "Triage nurse", "From a pack: St Mary’s". */
  readonly note: string;
  /** The address of a still of it, or null. */
  readonly picture: string | null;
}

export type PackageState =
  | { readonly is: 'idle' }
  /** `share` is how far it is, from 0 to 1. */
  | { readonly is: 'working'; readonly words: string; readonly share: number }
  | { readonly is: 'made'; readonly words: readonly string[] }
  | { readonly is: 'refused'; readonly words: string };

export const originsIn = (written: string): readonly string[] =>
  written.split(/[\s,]+/).filter((each) => each !== '');

/** Taken out, or put in at its place in the list. */
export function toggled(
  rows: readonly PackageRow[],
  chosen: readonly string[],
  id: string,
  on: boolean,
): readonly string[] {
  return rows.map((row) => row.id).filter((each) => (each === id ? on : chosen.includes(each)));
}

/** Nearly every platform takes SCORM 1.2. `first`: what somebody came with, if they did; else everything is chosen. */
export const firstValues = (rows: readonly PackageRow[], first: string | null = null): PackageValues => ({
  target: 'scorm12',
  whole: false,
  chosen: rows.map(({ id }) => id).filter((id) => first === null || id === first),
  hosts: '',
  connect: '',
  detail: 'usual',
});
