/** The edge: requests to an LRS by `fetch`. Never rejects; an answer of status 0 is none. */
import type { Answer } from './answers.ts';

export interface LrsTerms {
  /** "https://lrs.example.org/xapi", with or without a slash at its end. */
  readonly endpoint: string;
  /** The whole Authorization header, asked for at each request: a host may renew it. Never part of a package. */
  readonly authorization: () => string;
  readonly fetch: typeof globalThis.fetch;
  /** Calls after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Milliseconds until a request that nobody answers is given up. */
  readonly limitMs?: number;
}

export interface LrsRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** "statements", "activities/state", "agents/profile". */
  readonly resource: string;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
  /** True for a request that is to outlive the page; its body must be small. */
  readonly keepalive?: boolean;
}

export type Lrs = (request: LrsRequest) => Promise<Answer>;

const none: Answer = { status: 0, retryAfter: null, text: '' };

export function openLrs({ endpoint, authorization, fetch, after, limitMs = 30_000 }: LrsTerms): Lrs {
  const base = endpoint.replace(/\/+$/, '');
  return async ({ method, resource, query, body, keepalive }) => {
    const giveUp = new AbortController();
    const callOff = after(limitMs, () => giveUp.abort());
    try {
      const search = query ? `?${new URLSearchParams(query)}` : '';
      const response = await fetch(`${base}/${resource}${search}`, {
        method,
        headers: {
          // Every LRS takes 1.0.3; what it answers with is its own affair.
          'X-Experience-API-Version': '1.0.3',
          Authorization: authorization(),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        ...(keepalive ? { keepalive } : {}),
        // Statements are not for whatever a redirect or a cookie leads to.
        credentials: 'omit',
        cache: 'no-store',
        signal: giveUp.signal,
      });
      return {
        status: response.status,
        retryAfter: response.headers.get('Retry-After'),
        text: await response.text(),
      };
    } catch {
      return none;
    } finally {
      callOff();
    }
  };
}
