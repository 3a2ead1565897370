/** What a platform said no to, and how a learner is told. */

export interface Trouble {
  /** Null when there was no answer at all: the API is gone, or threw. */
  readonly code: string | null;
  /** The platform's own words for the code; often none. */
  readonly said: string;
  /** The element, or the call. */
  readonly of: string;
  /** Asking again cannot help: the platform does not know the element, or refuses the value for what it is. */
  readonly lasting: boolean;
}

/** Both standards' codes for what will not change by asking again; the two do not contradict each other here. */
const lastingCodes = new Set(['201', '202', '203', '401', '402', '403', '404', '405', '406', '407']);

export const isLasting = (code: string): boolean => lastingCodes.has(code);

export const noPlatform =
  'Your learning platform does not answer at the moment. What you decided is held here, and sent when it answers.';
export const heldHere =
  'Your learning platform has not kept all of it yet. The rest is held here, and sent again.';
export const visitClosed =
  'Your learning platform has closed this visit. What you do from here on is not sent to it; start again from there to have it count.';
export const onlyLooking =
  'This was opened for looking only, so your learning platform keeps nothing of it. You can play as usual.';
export const tooLong = 'This run has become too long for what your learning platform can hold of it.';
export const tooMany =
  'Your learning platform has as many single answers as it can safely take. The run itself is still kept.';
export const notGivenBack =
  'Your learning platform said that it kept this, but did not give the same back. It is held here, and sent again.';
export const unreadable = 'What your learning platform had kept from an earlier visit could not be read.';

export function inWords({ code, said, of, lasting }: Trouble): string {
  if (code === null) return noPlatform;
  const error = code === '0' || code === '' ? 'no reason given' : `error ${code}${said ? `: ${said}` : ''}`;
  if (lasting && of === 'cmi.suspend_data')
    return `Your learning platform does not hold your runs for the next visit (${error}).`;
  return lasting
    ? `Your learning platform would not take one detail (${of}, ${error}).`
    : `Your learning platform did not keep the last of it (${of}, ${error}). It is held here, and sent again.`;
}
