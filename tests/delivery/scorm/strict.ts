/**
 * A platform that refuses whatever a strict Moodle refuses, and stores as Moodle does: a commit sends what differs
 * from what was last *tried*, so a commit that fails takes its values with it.
 */
import { type Rule, responses2004, rules12, rules2004 } from './table.ts';

export type Standard = '1.2' | '2004';

export interface Refusal {
  readonly element: string;
  readonly value: string;
  readonly code: string;
}

const parts = {
  '1.2': {
    rules: rules12,
    calls: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'],
    errors: ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
    codes: {
      unopened: '301',
      twice: '101',
      over: '301',
      format: '405',
      unknown: '201',
      order: '201',
      access: '403',
    },
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
  },
  '2004': {
    rules: rules2004,
    calls: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
    errors: ['GetLastError', 'GetErrorString', 'GetDiagnostic'],
    codes: {
      unopened: '132',
      twice: '103',
      over: '133',
      format: '406',
      unknown: '401',
      order: '351',
      access: '404',
    },
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
  },
} as const;

export class StrictPlatform {
  readonly standard: Standard;
  /** What is on the platform's disk, over all visits. */
  readonly stored = new Map<string, string>();
  readonly refusals: Refusal[] = [];
  readonly log: string[] = [];
  /** False: commits and the end of a visit reach nobody. */
  up = true;

  constructor(standard: Standard, given: Readonly<Record<string, string>> = {}) {
    this.standard = standard;
    const { mode } = parts[standard];
    this.stored.set(mode, 'normal');
    this.stored.set(standard === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id', 'j.smith@example.org');
    for (const [element, value] of Object.entries(given)) this.stored.set(element, value);
  }

  get status(): string | undefined {
    return this.stored.get(parts[this.standard].status);
  }

  get suspended(): string {
    return this.stored.get('cmi.suspend_data') ?? '';
  }

  /** The stored rows of a list, in order, by what follows the index. */
  rows(list: 'interactions' | 'objectives'): Readonly<Record<string, string>>[] {
    const rows: Record<string, string>[] = [];
    for (const [element, value] of this.stored) {
      const [, at, name] = new RegExp(`^cmi\\.${list}\\.(\\d+)\\.(.+)$`).exec(element) ?? [];
      if (at === undefined || name === undefined) continue;
      const row = rows[Number(at)] ?? {};
      row[name] = value;
      rows[Number(at)] = row;
    }
    return rows.filter((row) => row !== undefined);
  }

  /** A launch: a new API over what is stored. */
  launch(): Record<string, (...given: string[]) => string> {
    const { rules, calls, errors, codes, status } = parts[this.standard];
    const model = new Map(this.stored);
    const tried = new Map(this.stored);
    let state: 'before' | 'open' | 'over' = 'before';
    let error = '0';
    const [initialize, terminate, get, set, commit] = calls;
    const [lastError, errorString, diagnostic] = errors;

    const fail = (code: string, answer = 'false') => {
      error = code;
      return answer;
    };
    const done = (answer = 'true') => fail('0', answer);
    const notOpen = () => (state === 'over' ? codes.over : codes.unopened);
    const count = (list: string) => {
      const found = new Set<string>();
      for (const element of model.keys()) {
        const at = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d+)\\.`).exec(element)?.[1];
        if (at !== undefined) found.add(at);
      }
      return found.size;
    };
    const store = () => {
      const changed = [...model].filter(([element, value]) => tried.get(element) !== value);
      for (const [element, value] of changed) tried.set(element, value);
      if (!this.up) return fail('101');
      for (const [element, value] of changed) this.stored.set(element, value);
      return done();
    };
    const refuse = (element: string, value: string, code: string) => {
      this.refusals.push({ element, value, code });
      return fail(code);
    };

    const setValue = (element: string, value: string) => {
      const generic = element.replace(/\.\d+\./g, '.n.');
      const rule: Rule | undefined = rules[generic];
      if (!rule) return refuse(element, value, codes.unknown);
      if (rule.access === 'r') return refuse(element, value, codes.access);
      if (!rule.takes?.test(value)) return refuse(element, value, codes.format);
      const number = Number(value);
      if (rule.from !== undefined && rule.to !== undefined && !(number >= rule.from && number <= rule.to))
        return refuse(element, value, codes.format);
      const [, list = '', at = ''] = /^(cmi\.\w+)\.(\d+)\./.exec(element) ?? [];
      if (list !== '') {
        const rows = count(list);
        if (Number(at) > rows) return refuse(element, value, codes.order);
        if (this.standard === '2004') {
          if (Number(at) === rows && !element.endsWith(`.${at}.id`)) return refuse(element, value, '408');
          const trouble = this.#trouble2004(model, `${list}.${at}`, element, value);
          if (trouble) return refuse(element, value, trouble);
        }
      }
      model.set(element, value);
      return done();
    };

    const open =
      (act: (...given: string[]) => string, closed = 'false') =>
      (...given: string[]) =>
        state === 'open' ? act(...given) : fail(notOpen(), closed);

    const api: Record<string, (...given: string[]) => string> = {
      [initialize]: () => {
        if (state !== 'before') return fail(codes.twice);
        state = 'open';
        return done();
      },
      [terminate]: open(() => {
        // Left untouched, 1.2 makes a visit complete.
        if (this.standard === '1.2' && (model.get(status) ?? '') === '') model.set(status, 'completed');
        const answer = store();
        if (answer === 'true' || this.standard === '1.2') state = 'over';
        return answer;
      }),
      [get]: open((element = '') => {
        if (element.endsWith('._count')) return done(String(count(element.slice(0, -7))));
        const rule: Rule | undefined = rules[element.replace(/\.\d+\./g, '.n.')];
        if (!rule) return fail(codes.unknown, '');
        if (rule.access === 'w') return fail(this.standard === '1.2' ? '404' : '405', '');
        return done(model.get(element) ?? (element === status ? 'not attempted' : ''));
      }, ''),
      [set]: open((element = '', value = '') => setValue(element, String(value))),
      [commit]: open(() => store()),
      [lastError]: () => error,
      [errorString]: (code = '') => (code === '101' ? 'General exception' : ''),
      [diagnostic]: (code = '') => code,
    };
    // Each call is written down, whoever makes it.
    return Object.fromEntries(
      Object.entries(api).map(([name, call]) => [
        name,
        (...given: string[]) => {
          this.log.push([name, ...given].join(' ').trim());
          return call(...given);
        },
      ]),
    );
  }

  #trouble2004(
    model: ReadonlyMap<string, string>,
    row: string,
    element: string,
    value: string,
  ): string | null {
    if (element === `${row}.id` && row.startsWith('cmi.objectives')) {
      const before = model.get(element);
      if (before !== undefined && before !== value) return '351';
      const taken = [...model].some(
        ([other, id]) => other !== element && /^cmi\.objectives\.\d+\.id$/.test(other) && id === value,
      );
      return taken ? '351' : null;
    }
    if (element !== `${row}.learner_response`) return null;
    const type = model.get(`${row}.type`);
    if (type === undefined) return '408';
    return responses2004[type]?.test(value) ? null : '406';
  }
}
