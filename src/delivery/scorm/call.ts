/** Calls into the platform's API. No exception comes out; every answer is looked at, and the error asked for. */
import { isLasting, type Trouble } from './trouble.ts';

/** The same calls under each standard's names. */
export interface CallNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
}

export type Answer =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly trouble: Trouble };

export interface Caller {
  initialize(): Answer;
  terminate(): Answer;
  commit(): Answer;
  get(element: string): Answer;
  set(element: string, value: string): Answer;
}

/** A detail of what is wrong, never as long as a page. */
const longestSaid = 80;

export function callerOf(api: object, names: CallNames): Caller {
  const raw = (name: string, ...given: readonly string[]): unknown => {
    const call: unknown = Reflect.get(api, name);
    if (typeof call !== 'function') throw new TypeError(`no such call: ${name}`);
    return Reflect.apply(call, api, given);
  };

  /** Empty when the API cannot even say what went wrong. */
  const lastError = (): { readonly code: string; readonly said: string } => {
    try {
      const code = String(raw(names.lastError) ?? '');
      const said = code === '' || code === '0' ? '' : String(raw(names.errorString, code) ?? '');
      return { code, said: said.replace(/\s+/g, ' ').trim().slice(0, longestSaid) };
    } catch {
      return { code: '', said: '' };
    }
  };

  const no = (of: string): Answer => {
    const { code, said } = lastError();
    return { ok: false, trouble: { code, said, of, lasting: isLasting(code) } };
  };
  const gone = (of: string): Answer => ({ ok: false, trouble: { code: null, said: '', of, lasting: false } });

  /** Says "true", or a boolean on some platforms. Anything else, nothing included, is a no. */
  const done = (of: string, name: string, ...given: readonly string[]): Answer => {
    try {
      const value = String(raw(name, ...given));
      return value === 'true' ? { ok: true, value } : no(of);
    } catch {
      return gone(of);
    }
  };

  return {
    initialize: () => done(names.initialize, names.initialize, ''),
    terminate: () => done(names.terminate, names.terminate, ''),
    commit: () => done(names.commit, names.commit, ''),
    set: (element, value) => done(element, names.set, element, value),
    get(element) {
      try {
        const value = String(raw(names.get, element) ?? '');
        if (value !== '') return { ok: true, value };
        // Empty is a value as well as the way to say no; only the code tells.
        const { code, said } = lastError();
        // 403 in SCORM 2004: never set. It is read as empty in both: 1.2 has it for writing alone.
        if (code === '0' || code === '' || code === '403') return { ok: true, value };
        return { ok: false, trouble: { code, said, of: element, lasting: isLasting(code) } };
      } catch {
        return gone(element);
      }
    },
  };
}
