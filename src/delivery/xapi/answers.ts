/** What an LRS’s answer to a batch means for us. Pure. */

/** Status 0: no answer came. */
export interface Answer {
  readonly status: number;
  /** The Retry-After header, as it came. */
  readonly retryAfter: string | null;
  readonly text: string;
}

export type Trouble = 'offline' | 'busy' | 'not-an-lrs' | 'credentials' | 'address';

/**
 * - taken: stored
 * - known: at least one of it was stored before, and the batch was refused whole
 * - refused: at least one of it is invalid, or it is too large, and the batch was refused whole
 * - later: try the same again; `afterMs` where the LRS said when
 * - stop: nothing will change until somebody does something
 */
export type Verdict =
  | { readonly kind: 'taken' | 'known' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'later'; readonly trouble: Trouble; readonly afterMs: number | null }
  | { readonly kind: 'stop'; readonly trouble: Trouble };

/** `ids` of what was sent. `now` is milliseconds since 1970. */
export function judge({ status, retryAfter, text }: Answer, ids: readonly string[], now: number): Verdict {
  if (status >= 200 && status < 300) {
    // A hotel's log-in page answers 200 to everything: only the ids themselves say that they are stored.
    return names(text, ids) ? { kind: 'taken' } : { kind: 'later', trouble: 'not-an-lrs', afterMs: null };
  }
  if (status === 409) return { kind: 'known' };
  if (status === 400 || status === 413 || status === 422) {
    return { kind: 'refused', why: `${status} ${text}`.trim().slice(0, 500) };
  }
  if (status === 401 || status === 403) return { kind: 'stop', trouble: 'credentials' };
  if (status === 0) return { kind: 'later', trouble: 'offline', afterMs: null };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return { kind: 'later', trouble: 'busy', afterMs: waitAsked(retryAfter, now) };
  }
  return { kind: 'stop', trouble: 'address' };
}

function names(text: string, ids: readonly string[]): boolean {
  try {
    const told: unknown = JSON.parse(text);
    if (!Array.isArray(told)) return false;
    const stored = new Set(told.map((id) => String(id).toLowerCase()));
    return ids.every((id) => stored.has(id.toLowerCase()));
  } catch {
    return false;
  }
}

/** Seconds, or a date (RFC 9110). Null for neither. */
export function waitAsked(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const text = retryAfter.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** For whoever looks after the installation, and for a learner who wonders. */
export const troubleWords: Readonly<Record<Trouble, string>> = {
  offline: 'The record store cannot be reached. What happens is kept on this device and sent later.',
  busy: 'The record store is busy. What happens is kept on this device and sent later.',
  'not-an-lrs':
    'Something other than the record store answered, perhaps a network that wants a log-in first. What happens is kept on this device and sent later.',
  credentials:
    'The record store did not accept who we say we are. Nothing more is sent until that is put right; what happens is kept on this device.',
  address:
    'There is no record store at the address that was given. Nothing more is sent until that is put right; what happens is kept on this device.',
};
