/**
 * A compiled story's content, read from Ink's documented JSON format and laid out flat: what stands where, what follows
 * what, and what a path means. Pure data; nothing here runs a story.
 */
import { choiceOf } from './tokens.ts';

/** One thing in a story's content: a container, or a token in one. */
export interface Item {
  /** Ink's own path to it. */
  readonly path: string;
  /** The container that holds it; -1 for the root. */
  readonly parent: number;
  /** Where in its parent's order it stands; -1 for what is only named there (knots, choices' and gathers' bodies). */
  readonly at: number;
  /** The JSON token; null for a container. */
  readonly token: unknown;
  readonly container: Container | null;
}

export interface Container {
  /** Ids of what it holds, in order. */
  readonly content: readonly number[];
  readonly named: ReadonlyMap<string, number>;
  readonly countsVisits: boolean;
  readonly countsTurns: boolean;
}

export interface Content {
  readonly items: readonly Item[];
  /** The item at a path from the root; null where there is none. */
  find(path: string): number | null;
  /** The item that a token at `from` means by a path, relative or not. */
  resolve(from: number, path: string): number | null;
  /** What comes after an item when nothing leads elsewhere; null at the end of a knot, a choice or the story. */
  next(of: number): number | null;
  /** What the engine meets first when it goes to an item: the first thing in a container, or what follows an empty one. */
  enter(item: number): number | null;
}

const visits = 1;
const turns = 2;

/** @param ink what `Story.ToJson` writes, parsed. */
export function contentOf(ink: Readonly<Record<string, unknown>>): Content {
  const items: Item[] = [];
  const byPath = new Map<string, number>();

  function add(token: unknown, path: string, parent: number, at: number): number {
    const id = items.length;
    // Containers hold what comes after them: their place is kept first and filled in last.
    items.push({ path, parent, at, token: Array.isArray(token) ? null : token, container: null });
    byPath.set(path, id);
    if (Array.isArray(token)) items[id] = { path, parent, at, token: null, container: fill(token, path, id) };
    return id;
  }

  function fill(tokens: readonly unknown[], path: string, id: number): Container {
    const below = (piece: string | number): string => (path === '' ? String(piece) : `${path}.${piece}`);
    const last = tokens.at(-1);
    const ends: Readonly<Record<string, unknown>> =
      typeof last === 'object' && last !== null && !Array.isArray(last)
        ? (last as Record<string, unknown>)
        : {};
    const flags = typeof ends['#f'] === 'number' ? ends['#f'] : 0;
    const named = new Map<string, number>();
    const content = tokens.slice(0, -1).map((token, at) => {
      const name = Array.isArray(token) ? nameOf(token) : null;
      const child = add(token, below(name ?? at), id, at);
      if (name !== null) named.set(name, child);
      // Both its name and its place lead to a named thing in the order.
      byPath.set(below(at), child);
      return child;
    });
    for (const [name, token] of Object.entries(ends)) {
      if (name.startsWith('#') || !Array.isArray(token)) continue;
      named.set(name, add(token, below(name), id, -1));
    }
    return { content, named, countsVisits: (flags & visits) !== 0, countsTurns: (flags & turns) !== 0 };
  }

  add(ink.root, '', -1, -1);

  const next = (of: number): number | null => {
    for (let id = of; ; ) {
      const item = items[id];
      const parent = item && items[item.parent];
      if (!item || !parent?.container || item.at < 0) return null;
      const after = parent.container.content[item.at + 1];
      if (after !== undefined) return enter(after);
      id = item.parent;
    }
  };
  const enter = (id: number): number | null => {
    const container = items[id]?.container;
    if (!container) return id;
    const first = container.content[0];
    return first === undefined ? next(id) : enter(first);
  };
  const walk = (start: number, pieces: readonly string[]): number | null => {
    let id = start;
    for (const piece of pieces) {
      const item = items[id];
      if (!item) return null;
      if (piece === '^') {
        id = item.parent;
        continue;
      }
      const child = /^\d+$/.test(piece)
        ? item.container?.content[Number(piece)]
        : item.container?.named.get(piece);
      if (child === undefined) return null;
      id = child;
    }
    return id < 0 ? null : id;
  };

  return {
    items,
    find: (path) => byPath.get(path) ?? walk(0, path === '' ? [] : path.split('.')),
    resolve(from, path) {
      if (!path.startsWith('.')) return byPath.get(path) ?? walk(0, path.split('.'));
      const pieces = path.slice(1).split('.');
      // The first step up from a token leads to the container that it stands in.
      const isToken = items[from]?.container === null;
      return isToken && pieces[0] === '^'
        ? walk(items[from]?.parent ?? 0, pieces.slice(1))
        : walk(from, pieces);
    },
    next,
    enter,
  };
}

function nameOf(tokens: readonly unknown[]): string | null {
  const last = tokens.at(-1);
  const name =
    typeof last === 'object' && last !== null && !Array.isArray(last) ? Reflect.get(last, '#n') : null;
  return typeof name === 'string' ? name : null;
}

/** Ink's paths of every choice in a story. */
export const choicesIn = (ink: Readonly<Record<string, unknown>>): readonly string[] =>
  contentOf(ink).items.flatMap(({ path, token }) => (choiceOf(token) === null ? [] : [path]));
