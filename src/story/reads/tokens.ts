/** What the tokens of Ink's JSON are, told apart by shape. */

const has = (token: unknown, key: string): token is Readonly<Record<string, unknown>> =>
  typeof token === 'object' && token !== null && key in token;

const textAt = (token: unknown, key: string): string | null => {
  const value = has(token, key) ? token[key] : undefined;
  return typeof value === 'string' ? value : null;
};

export interface Divert {
  /** A path, or a variable's name where `variable` is true. */
  readonly target: string;
  readonly variable: boolean;
  readonly conditional: boolean;
  /** Comes back: a function or a tunnel. */
  readonly returns: boolean;
  /** Takes what stands on the stack as arguments. */
  readonly call: boolean;
}

export function divertOf(token: unknown): Divert | null {
  for (const key of ['->', 'f()', '->t->'] as const) {
    const target = textAt(token, key);
    if (target === null || !has(token, key)) continue;
    return {
      target,
      variable: token.var === true,
      conditional: token.c === true,
      returns: key !== '->',
      call: key === 'f()',
    };
  }
  return null;
}

export interface ChoicePoint {
  readonly body: string;
  readonly conditional: boolean;
  readonly once: boolean;
}

export function choiceOf(token: unknown): ChoicePoint | null {
  const body = textAt(token, '*');
  if (body === null || !has(token, '*')) return null;
  const flags = typeof token.flg === 'number' ? token.flg : 0;
  return { body, conditional: (flags & 1) !== 0, once: (flags & 16) !== 0 };
}

/** `-> knot` as a value. */
export const targetOf = (token: unknown): string | null => textAt(token, '^->');
export const variableOf = (token: unknown): string | null => textAt(token, 'VAR?');
export const countOf = (token: unknown): string | null => textAt(token, 'CNT?');
export const pointerOf = (token: unknown): string | null => textAt(token, '^var');
export const externalOf = (token: unknown): string | null => textAt(token, 'x()');

export interface Assignment {
  readonly name: string;
  readonly temporary: boolean;
  /** Sets what exists; else it declares. */
  readonly again: boolean;
}

export function assignmentOf(token: unknown): Assignment | null {
  for (const key of ['VAR=', 'temp='] as const) {
    const name = textAt(token, key);
    if (name !== null && has(token, key))
      return { name, temporary: key === 'temp=', again: token.re === true };
  }
  return null;
}

export const comparisons: ReadonlySet<unknown> = new Set(['==', '!=', '>', '<', '>=', '<=']);
export const logic: ReadonlySet<unknown> = new Set(['&&', '||', '!']);

/** How many values an operation takes off the stack; null for what is none. Each puts one back. */
export function arityOf(token: unknown): number | null {
  if (typeof token !== 'string') return null;
  if (unary.has(token)) return 1;
  return binary.has(token) ? 2 : null;
}

const unary = new Set([
  '_',
  '!',
  'INT',
  'FLOAT',
  'FLOOR',
  'CEILING',
  'LIST_MIN',
  'LIST_MAX',
  'LIST_ALL',
  'LIST_COUNT',
  'LIST_VALUE',
  'LIST_INVERT',
  'lrnd',
  'srnd',
]);
const binary = new Set([
  '+',
  '-',
  '/',
  '*',
  '%',
  '==',
  '!=',
  '>',
  '<',
  '>=',
  '<=',
  '&&',
  '||',
  'MIN',
  'MAX',
  'POW',
  '?',
  '!?',
  'L^',
  'rnd',
  'listInt',
]);

/** Whole numbers and truth values, as numbers; null for anything else. */
export function constantOf(token: unknown): number | null {
  if (typeof token === 'number') return token;
  return typeof token === 'boolean' ? Number(token) : null;
}
