/**
 * Finds the platform's API as SCORM says: up the parents, then the opener and its parents. Any window on the way may
 * be another origin's and throw on mere access; then the way goes on past it.
 */

/** A window as far as the search needs one. */
export interface Frame {
  readonly parent?: unknown;
  readonly opener?: unknown;
  readonly top?: unknown;
}

export type ApiName = 'API' | 'API_1484_11';

/** Platforms nest frames; a ring of them must still end. */
const mostParents = 500;

/** The package's own build says which name: some platforms offer both. */
export function findApi(from: Frame, name: ApiName): object | null {
  return (
    upFrom(from, name) ??
    upFrom(peek(from, 'opener'), name) ??
    upFrom(peek(peek(from, 'top'), 'opener'), name)
  );
}

function upFrom(start: unknown, name: ApiName): object | null {
  // Own window first: players on phones put their API right there.
  let frame = start;
  for (let steps = 0; steps < mostParents && isObject(frame); steps++) {
    const api = peek(frame, name);
    if (isObject(api)) return api;
    const parent = peek(frame, 'parent');
    if (parent === frame) return null;
    frame = parent;
  }
  return null;
}

function peek(frame: unknown, key: string): unknown {
  if (!isObject(frame)) return null;
  try {
    return Reflect.get(frame, key);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
