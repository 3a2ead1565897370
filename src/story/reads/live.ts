/**
 * What the rest of a story can still read from any point on: backwards over the content, as compilers find live
 * variables. Two states that agree on all of it can never be told apart again.
 */
import type { Content } from './content.ts';
import type { Observations, Read } from './observed.ts';
import { assignmentOf, choiceOf, divertOf, targetOf } from './tokens.ts';

export interface Live {
  /** What can still be read once the story goes on from this item; ascending indices into `reads`. */
  from(item: number): ReadonlySet<number>;
  readonly reads: readonly Read[];
}

/** Where the flow may go from each item. */
export function followersOf(content: Content): readonly (readonly number[])[] {
  const { items } = content;
  const indirect = variableTargets(content);
  return items.map(({ token, container, parent, at }, id) => {
    if (container) return only(content.enter(id));
    if (token === 'end' || token === 'done' || token === '~ret') return [];
    const after = only(content.next(id));
    // A tunnel may lead on elsewhere than back: `->-> knot` puts the knot on the stack first, or a variable.
    if (token === '->->')
      return items[items[parent]?.container?.content[at - 2] ?? -1]?.token === 'void' ? [] : indirect('', id);
    const target = targetOf(token);
    if (target !== null && !target.includes('$r'))
      return [...only(content.resolve(id, target)).flatMap((item) => only(content.enter(item))), ...after];
    const divert = divertOf(token);
    if (divert) {
      const to = divert.variable
        ? indirect(divert.target, id)
        : only(content.resolve(id, divert.target)).flatMap((item) => only(content.enter(item)));
      const before = items[items[parent]?.container?.content[at - 1] ?? -1]?.token;
      const goesOn = divert.conditional || divert.returns || before === 'thread';
      return goesOn ? [...to, ...after] : to;
    }
    const choice = choiceOf(token);
    if (choice) {
      const body = only(content.resolve(id, choice.body)).flatMap((item) => only(content.enter(item)));
      return [...body, ...after];
    }
    return after;
  });
}

const only = (item: number | null): readonly number[] => (item === null ? [] : [item]);

/**
 * Where a divert to a variable may lead: the targets that are written into it, if only such are; else every target
 * that the story ever makes a value of. `$r` is the compiler's own, for a choice's shared words: it leads back to the
 * choice that it stands in.
 */
function variableTargets(content: Content): (name: string, from: number) => readonly number[] {
  const written = new Map<string, number[] | 'anything'>();
  const all: number[] = [];
  content.items.forEach((item, id) => {
    const path = targetOf(item.token);
    if (path !== null && !path.includes('$r')) all.push(...only(content.resolve(id, path)));
    const assigned = assignmentOf(item.token);
    if (!assigned) return;
    const siblings = content.items[item.parent]?.container?.content ?? [];
    // `ev, target, /ev, VAR=` and `ev, target, temp=` both occur.
    const before = [siblings[item.at - 1], siblings[item.at - 2]]
      .map((each) => (each === undefined ? undefined : content.items[each]))
      .find((each) => each && each.token !== '/ev');
    const target = before ? targetOf(before.token) : null;
    const known = written.get(assigned.name);
    const to = target === null ? null : content.resolve(id, target);
    if (to === null || known === 'anything') written.set(assigned.name, 'anything');
    else written.set(assigned.name, [...(known ?? []), to]);
  });
  const returns = content.items.flatMap((item, id) => {
    const path = targetOf(item.token);
    return path?.includes('$r') ? only(content.resolve(id, path)) : [];
  });
  return (name, from) => {
    if (name.startsWith('$r')) {
      // `…c-0.s` or `….s`: the words stand beside the places that they return to.
      const words = content.items[from]?.path.split('.').slice(0, -2).join('.') ?? '';
      const near = returns.filter((item) => content.items[item]?.path.startsWith(words));
      return (near.length > 0 ? near : returns).flatMap((item) => only(content.enter(item)));
    }
    const known = written.get(name);
    const to = known === undefined || known === 'anything' ? all : known;
    return to.flatMap((item) => only(content.enter(item)));
  };
}

/** `lists`: the story has lists, and one that is emptied keeps the kind that it had: to write is not to forget. */
export function liveOf(content: Content, { at }: Observations, lists: boolean): Live {
  const { items } = content;
  const reads = [...new Set([...at.values()].flat())].sort();
  const index = new Map(reads.map((read, i) => [read, i]));
  const width = Math.max(1, Math.ceil(reads.length / 32));
  const sets = new Uint32Array(items.length * width);
  const followers = followersOf(content);
  const leaders: number[][] = items.map(() => []);
  followers.forEach((to, from) => {
    for (const each of to) leaders[each]?.push(from);
  });
  const own = new Uint32Array(items.length * width);
  const kills = new Int32Array(items.length).fill(-1);
  items.forEach(({ token }, id) => {
    for (const read of at.get(id) ?? []) {
      const bit = index.get(read) ?? 0;
      own[id * width + (bit >> 5)] = (own[id * width + (bit >> 5)] ?? 0) | (1 << (bit & 31));
    }
    const assigned = assignmentOf(token);
    // What is written here before it is read need not be known before.
    if (!lists && assigned && !assigned.temporary && assigned.again)
      kills[id] = index.get(`v:${assigned.name}`) ?? -1;
  });

  const queue = items.map((_, id) => id);
  const queued = new Uint8Array(items.length).fill(1);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    queued[id] = 0;
    let changed = false;
    for (let word = 0; word < width; word++) {
      let bits = 0;
      for (const next of followers[id] ?? []) bits |= sets[next * width + word] ?? 0;
      const kill = kills[id] ?? -1;
      if (kill >= 0 && kill >> 5 === word) bits &= ~(1 << (kill & 31));
      bits |= own[id * width + word] ?? 0;
      if (bits >>> 0 !== sets[id * width + word]) {
        sets[id * width + word] = bits >>> 0;
        changed = true;
      }
    }
    if (!changed) continue;
    for (const leader of leaders[id] ?? []) {
      if (queued[leader] === 1) continue;
      queued[leader] = 1;
      queue.push(leader);
    }
  }

  const known = new Map<number, ReadonlySet<number>>();
  return {
    reads,
    from(item) {
      const before = known.get(item);
      if (before) return before;
      const found = new Set<number>();
      for (let i = 0; i < reads.length; i++)
        if (((sets[item * width + (i >> 5)] ?? 0) & (1 << (i & 31))) !== 0) found.add(i);
      known.set(item, found);
      return found;
    },
  };
}
