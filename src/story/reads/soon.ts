/** Which choices may be offered at the very next stop, from any point on: a superset, found without running anything. */
import type { Content } from './content.ts';
import { followersOf } from './live.ts';
import { choiceOf } from './tokens.ts';

export interface Soon {
  /** Items of the choices that may be met before any is taken, once the story goes on from here. */
  from(item: number): ReadonlySet<number>;
  /** The item that taking this choice goes on with. */
  body(choice: number): number | null;
  /** What a choice's tags say; null where they are made as it is told. */
  tags(choice: number): readonly string[] | null;
}

export function soonOf(content: Content): Soon {
  const { items } = content;
  const followers = followersOf(content);
  const known = new Map<number, ReadonlySet<number>>();
  return {
    from(item) {
      const before = known.get(item);
      if (before) return before;
      const met = new Set<number>();
      const seen = new Set<number>([item]);
      const queue = [item];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const isChoice = choiceOf(items[id]?.token) !== null;
        if (isChoice) met.add(id);
        const onward = isChoice ? content.next(id) : null;
        for (const next of isChoice ? (onward === null ? [] : [onward]) : (followers[id] ?? [])) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
      known.set(item, met);
      return met;
    },
    body(choice) {
      const point = choiceOf(items[choice]?.token);
      const body = point === null ? null : content.resolve(choice, point.body);
      return body === null ? null : content.enter(body);
    },
    tags: (choice) => tagsBefore(content, choice),
  };
}

/** A choice's words and tags stand before it: `str … # tag /# … /str`. */
function tagsBefore(content: Content, choice: number): readonly string[] | null {
  const { items } = content;
  const item = items[choice];
  const siblings = items[item?.parent ?? 0]?.container?.content ?? [];
  const tags: string[] = [];
  let inside = false;
  let words = '';
  for (let at = (item?.at ?? 0) - 1; at >= 0; at--) {
    const sibling = items[siblings[at] ?? -1];
    const token = sibling?.token;
    // An earlier choice's words are none of this one's.
    if (choiceOf(token) !== null) break;
    if (token === '/#') {
      inside = true;
      words = '';
    } else if (token === '#') {
      inside = false;
      tags.unshift(words.trim());
    } else if (inside) {
      if (typeof token !== 'string' || !token.startsWith('^')) return null;
      words = token.slice(1) + words;
    }
  }
  // Words that are shared with what follows stand elsewhere.
  const shared = siblings.some((id) => items[id]?.container !== null && items[id]?.path.endsWith('.s'));
  return tags.length === 0 && shared ? null : tags;
}
