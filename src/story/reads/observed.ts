/**
 * What a story can tell apart of each thing that it reads. A count that is only ever asked whether it is more than two
 * need not be known beyond three. Found by following the values of each stretch of logic with symbols in their place.
 */
import type { Content } from './content.ts';
import {
  arityOf,
  assignmentOf,
  choiceOf,
  comparisons,
  constantOf,
  countOf,
  divertOf,
  externalOf,
  logic,
  pointerOf,
  targetOf,
  variableOf,
} from './tokens.ts';

/** What is read: `v:` a variable, `c:` how often a container was visited, `t:` how long ago; `turn` and `random`. */
export type Read = string;

export interface Observed {
  /** Every value matters: it is shown, reckoned with, or handed on. */
  readonly exact: boolean;
  /** Numbers that it is told to be less than or not, and more than or not. */
  readonly below: ReadonlySet<number>;
  readonly above: ReadonlySet<number>;
  /** Taken modulo these: cycles. */
  readonly modulo: ReadonlySet<number>;
}

export interface Observations {
  /** By item: what is read there. */
  readonly at: ReadonlyMap<number, readonly Read[]>;
  readonly of: ReadonlyMap<Read, Observed>;
  /** By item that reads a variable: what can be told apart of it there. */
  readonly there: ReadonlyMap<number, Observed>;
}

type Symbol_ =
  | { readonly is: 'read'; readonly of: Read; readonly less: number; readonly at: number }
  | { readonly is: 'constant'; readonly value: number }
  | { readonly is: 'target'; readonly path: string }
  | { readonly is: 'other' };

const other: Symbol_ = { is: 'other' };

/** Whether a number is less than another or not, more or not, or any of the three. */
type Asked = 'less' | 'more' | 'equal';

/** `>=` asks whether it is less, too. */
function askedBy(comparison: unknown): Asked {
  if (comparison === '<' || comparison === '>=') return 'less';
  return comparison === '>' || comparison === '<=' ? 'more' : 'equal';
}

/** With the other number first. */
const mirrored: Readonly<Record<Asked, Asked>> = { less: 'more', more: 'less', equal: 'equal' };

interface Noted {
  exact: boolean;
  readonly below: Set<number>;
  readonly above: Set<number>;
  readonly modulo: Set<number>;
}

export function observe(content: Content): Observations {
  const at = new Map<number, Read[]>();
  const of = new Map<Read, Noted>();
  const there = new Map<number, Noted>();

  const fresh = <K>(map: Map<K, Noted>, key: K): Noted => {
    const before = map.get(key);
    if (before) return before;
    const made: Noted = { exact: false, below: new Set(), above: new Set(), modulo: new Set() };
    map.set(key, made);
    return made;
  };
  const noted = (read: Read): Noted => fresh(of, read);
  const reads = (item: number, read: Read): void => {
    at.set(item, [...(at.get(item) ?? []), read]);
    noted(read);
  };
  const count = (from: number, path: string): Read | null => {
    const target = content.resolve(from, path);
    if (target === null) return null;
    const item = content.items[target];
    // A count is kept for the container; a path may lead to what stands first in one.
    const holder = item?.container ? item : content.items[item?.parent ?? 0];
    return `c:${holder?.path ?? ''}`;
  };

  /** Every value-as-target in the story: what a count or a turn of "some knot" may mean. */
  const targets = new Set<string>();
  content.items.forEach(({ token }, id) => {
    const path = targetOf(token);
    const read = path === null ? null : count(id, path);
    if (read !== null) targets.add(read.slice(2));
  });

  for (const [id, item] of content.items.entries()) {
    if (item.container) stretch(item.container.content, id);
  }
  return { at, of, there };

  /** One container's own tokens, in order. What it holds inside is a stretch of its own. */
  function stretch(tokens: readonly number[], container: number): void {
    let stack: Symbol_[] = [];
    const used = (symbol: Symbol_ | undefined): void => {
      if (symbol?.is !== 'read') return;
      noted(symbol.of).exact = true;
      fresh(there, symbol.at).exact = true;
    };
    const asked = (symbol: Symbol_ | undefined, against: number, by: Asked): void => {
      if (symbol?.is !== 'read') return;
      for (const noting of [noted(symbol.of), fresh(there, symbol.at)]) {
        if (by !== 'more') noting.below.add(against + symbol.less);
        if (by !== 'less') noting.above.add(against + symbol.less);
      }
    };
    const flush = (): void => {
      for (const symbol of stack) used(symbol);
      stack = [];
    };
    for (const id of tokens) {
      const token = content.items[id]?.token;
      const constant = constantOf(token);
      const variable = variableOf(token);
      const counted = countOf(token);
      const target = targetOf(token);
      const pointer = pointerOf(token);
      const divert = divertOf(token);
      const choice = choiceOf(token);
      const assigned = assignmentOf(token);
      const arity = arityOf(token);
      if (content.items[id]?.container || externalOf(token) !== null) flush();
      else if (constant !== null) stack.push({ is: 'constant', value: constant });
      else if (variable !== null) {
        reads(id, `v:${variable}`);
        stack.push({ is: 'read', of: `v:${variable}`, less: 0, at: id });
      } else if (counted !== null) {
        const read = count(id, counted);
        if (read !== null) reads(id, read);
        stack.push(read === null ? other : { is: 'read', of: read, less: 0, at: id });
      } else if (target !== null) stack.push({ is: 'target', path: (count(id, target) ?? 'c:').slice(2) });
      else if (pointer !== null) {
        // Whoever gets a variable by reference may do anything with it.
        reads(id, `v:${pointer}`);
        noted(`v:${pointer}`).exact = true;
        stack.push(other);
      } else if (token === 'visit') {
        const path = content.items[container]?.path ?? '';
        reads(id, `c:${path}`);
        // The engine gives one less than the count: zero the first time.
        stack.push({ is: 'read', of: `c:${path}`, less: 1, at: id });
      } else if (token === 'readc' || token === 'turns') {
        const kind = token === 'readc' ? 'c' : 't';
        const popped = stack.pop();
        const paths = popped?.is === 'target' ? [popped.path] : [...targets];
        used(popped);
        for (const path of paths) reads(id, `${kind}:${path}`);
        const [only] = paths;
        if (paths.length === 1 && only !== undefined)
          stack.push({ is: 'read', of: `${kind}:${only}`, less: 0, at: id });
        else {
          for (const path of paths) noted(`${kind}:${path}`).exact = true;
          stack.push(other);
        }
      } else if (token === 'turn') {
        reads(id, 'turn');
        stack.push({ is: 'read', of: 'turn', less: 0, at: id });
      } else if (token === 'choiceCnt') stack.push(other);
      else if (token === 'du') stack.push(stack.at(-1) ?? other);
      else if (token === 'pop') stack.pop();
      else if (token === 'out') used(stack.pop());
      else if (token === 'seq') {
        reads(id, 'seed');
        used(stack.pop());
        used(stack.pop());
        stack.push(other);
      } else if (arity !== null) {
        if (token === 'rnd' || token === 'lrnd' || token === 'srnd') reads(id, 'random');
        operate(token, arity);
      } else if (choice) {
        if (choice.conditional) truth(stack.pop());
        if (choice.once) {
          const read = count(id, choice.body);
          if (read !== null) {
            reads(id, read);
            noted(read).above.add(0);
          }
        }
        flush();
      } else if (divert) {
        if (divert.variable) reads(id, `v:${divert.target}`);
        if (divert.variable) noted(`v:${divert.target}`).exact = true;
        if (divert.conditional) truth(stack.pop());
        if (divert.call) {
          flush();
          stack.push(other);
        }
      } else if (assigned || token === '~ret' || token === '->->') flush();
      else if (typeof token === 'object' || token === 'range') stack.push(other);
    }
    flush();

    function truth(symbol: Symbol_ | undefined): void {
      asked(symbol, 0, 'equal');
    }

    function operate(token: unknown, arity: number): void {
      const right = stack.pop();
      const left = arity === 2 ? stack.pop() : undefined;
      if (logic.has(token)) {
        truth(right);
        if (left) truth(left);
      } else if (comparisons.has(token) && left?.is === 'read' && right?.is === 'constant')
        asked(left, right.value, askedBy(token));
      else if (comparisons.has(token) && right?.is === 'read' && left?.is === 'constant')
        asked(right, left.value, mirrored[askedBy(token)]);
      else if (token === 'MIN' && left?.is === 'read' && left.of.startsWith('c:') && right?.is === 'constant')
        asked(left, right.value - 1, 'equal');
      else if (token === '%' && left?.is === 'read' && right?.is === 'constant' && left.of.startsWith('c:'))
        noted(left.of).modulo.add(right.value);
      else {
        used(left);
        used(right);
      }
      stack.push(other);
    }
  }
}
