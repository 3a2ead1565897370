/**
 * What the platform has not been seen to keep. A value leaves only when a commit after it was answered "true"; until
 * then it is written again, to another API if need be. Rows keep their index, so that writing again doubles nothing.
 */
import type { Answer, Caller } from './call.ts';
import type { Item, List, Write } from './item.ts';
import type { Trouble } from './trouble.ts';

/**
 * waiting: to be written. set: written, no commit yet. doubtful: written, and the commit failed, so that writing it
 * again changes nothing. kept: committed. dropped: the platform will not have it, whatever we do.
 */
type State = 'waiting' | 'set' | 'doubtful' | 'kept' | 'dropped';

interface Line {
  readonly write: Write;
  state: State;
  /** A commit failed over this element, so any value tried before may be one that is never stored again. */
  risky: boolean;
  /** Refusals of the value for what it is, and refusals of the other. */
  refusals: number;
  unvaried: number;
}

interface Held {
  readonly key: string;
  readonly list: List | null;
  at: number | null;
  /** A commit went through while the row had its index: the platform has a row there, whatever is in it. */
  stored: boolean;
  lines: Line[];
}

/**
 * Rows that one attempt may hold. The last message of a visit goes as a beacon of at most 64 KiB, and a row takes some
 * 400 bytes of it when no commit has got through before.
 */
export const mostRows = 100;
/** Refusals of a value for what it is, until it is given up. */
const mostRefusals = 3;

export type Told = Trouble | 'too-many';

export interface Outbox {
  put(item: Item): void;
  /** True while anything has not been kept. */
  readonly waits: boolean;
  /** True while a commit that failed has not been made good. */
  readonly doubts: boolean;
  /** Whether the platform has this, or will with the next commit. */
  sure(key: string): boolean;
  /** Whether a commit has covered this, and all of it. */
  keeps(key: string): boolean;
  /** Writes what waits, `last` after all else, and closes with `close`: a commit, or the end of the visit. */
  send(caller: Caller, terms: SendTerms): readonly Told[];
  /** Another API answers now: what no commit has covered is written to it from the beginning. */
  restart(): void;
  /** What was kept under this key turned out not to be. */
  doubt(key: string): void;
}

export interface SendTerms {
  readonly last: () => readonly Item[];
  readonly close: (caller: Caller) => Answer;
  /** False on the way out, where two messages may arrive in either order. */
  readonly mend: boolean;
}

export function openOutbox(): Outbox {
  const items = new Map<string, Held>();
  let mends = 0;

  function put({ key, list, writes }: Item): void {
    const held = items.get(key);
    const lines = writes.map((write): Line => {
      const before = held?.lines.find((line) => line.write.name === write.name);
      if (before?.write.value === write.value) return before;
      const risky = before?.risky === true && write.other !== null;
      return { write, state: risky ? 'doubtful' : 'waiting', risky, refusals: 0, unvaried: 0 };
    });
    if (held) held.lines = lines;
    else items.set(key, { key, list, at: null, stored: false, lines });
  }

  function send(caller: Caller, { last, close, mend }: SendTerms): readonly Told[] {
    const troubles: Told[] = [];
    const doubtful = [...items.values()].filter(({ lines }) =>
      lines.some(({ state }) => state === 'doubtful'),
    );
    // Rows after one that is not stored would leave a gap, and the next visit would count past it.
    const rows = mend || !doubtful.some(({ list }) => list !== null);
    const write = () => {
      troubles.push(...writeAll(caller, rows));
      for (const item of last()) put(item);
      troubles.push(...writeAll(caller, rows));
    };
    // On the way out a second try as it is costs nothing, and helps wherever platforms do not compare.
    if (!mend) for (const { list, lines } of doubtful) if (list === null) lines.forEach(retry);
    const mended = mend && doubtful.length > 0 ? othersWritten(caller) : [];
    write();
    if (mended.length > 0) {
      const between = settled(caller.commit());
      if (between) return [...troubles, between];
      mended.forEach(retry);
      write();
    }
    const closed = settled(close(caller));
    return closed ? [...troubles, closed] : troubles;
  }

  /** What an answer to a commit means for all that was written before it. */
  function settled(answer: Answer): Trouble | null {
    for (const held of items.values()) {
      if (
        answer.ok &&
        held.at !== null &&
        held.lines.some(({ state }) => state === 'set' || state === 'doubtful')
      )
        held.stored = true;
      for (const line of held.lines) {
        if (line.state === 'set') {
          line.state = answer.ok ? 'kept' : 'doubtful';
          line.risky = !answer.ok;
        }
      }
    }
    return answer.ok ? null : answer.trouble;
  }

  /** Gives every doubtful value another; the lines whose own is to be written again. */
  function othersWritten(caller: Caller): Line[] {
    mends += 1;
    return [...items.values()].flatMap((held) =>
      held.lines.filter((line) => {
        if (line.state !== 'doubtful') return false;
        const { name, other } = line.write;
        if (other === null) return true;
        // An id that was never tried is surely stored, and with it the row has its place.
        const value = name === 'id' ? `${other}.${mends}` : other;
        const answer = caller.set(elementOf(held, line), value);
        if (answer.ok) return true;
        // Some platforms write ids once. Those that do were not seen to compare.
        if (answer.trouble.code !== null) line.unvaried += 1;
        return name === 'id' || line.unvaried >= mostRefusals;
      }),
    );
  }

  function writeAll(caller: Caller, rows: boolean): Told[] {
    const troubles: Told[] = [];
    const counts = new Map<List, number | null>();
    for (const held of items.values()) {
      if (held.list && !rows) continue;
      if (!held.lines.some((line) => line.state === 'waiting' || (held.list && unkept(line)))) continue;
      if (held.list && !place(held, held.list, caller, counts, troubles)) {
        if (isGone(troubles.at(-1))) return troubles;
        continue;
      }
      for (const line of held.lines) {
        if (line.state !== 'waiting') continue;
        const answer = caller.set(elementOf(held, line), line.write.value);
        if (answer.ok) line.state = 'set';
        else {
          refused(line, answer.trouble);
          troubles.push(answer.trouble);
          if (answer.trouble.code === null) return troubles;
        }
      }
    }
    return troubles;
  }

  /** Gives a row its index: by its id among objectives, else at the end. False when it has none this time. */
  function place(
    held: Held,
    list: List,
    caller: Caller,
    counts: Map<List, number | null>,
    troubles: Told[],
  ): boolean {
    let count = counts.get(list);
    if (count === undefined) {
      const answer = caller.get(`cmi.${list}._count`);
      if (!answer.ok) troubles.push(answer.trouble);
      count = answer.ok ? Number.parseInt(answer.value, 10) || 0 : null;
      counts.set(list, count);
      if (!answer.ok && answer.trouble.lasting) drop(list);
    }
    if (count === null) return false;
    // Fewer rows than there were: the platform began anew, and what it had is gone.
    if (held.at !== null && held.at >= count) lift(held);
    if (held.at !== null) return true;
    const [id] = held.lines;
    if (!id) return false;
    if (id.state === 'dropped') return false;
    if (list === 'objectives') {
      const found = rowOf(caller, id.write.value, count);
      if (found === 'gone') return false;
      if (found !== null) {
        held.at = found;
        id.state = 'kept';
        return true;
      }
    }
    if (count >= mostRows) {
      for (const line of held.lines) line.state = 'dropped';
      troubles.push('too-many');
      return false;
    }
    const answer = caller.set(`cmi.${list}.${count}.${id.write.name}`, id.write.value);
    if (!answer.ok) {
      // Without an id there is no row.
      if (refused(id, answer.trouble)) for (const line of held.lines) line.state = 'dropped';
      troubles.push(answer.trouble);
      return false;
    }
    id.state = 'set';
    held.at = count;
    counts.set(list, count + 1);
    return true;
  }

  function drop(list: List): void {
    for (const held of items.values())
      if (held.list === list) for (const line of held.lines) line.state = 'dropped';
  }

  return {
    put,
    get waits() {
      return [...items.values()].some(({ lines }) => lines.some(unkept));
    },
    get doubts() {
      return [...items.values()].some(({ lines }) => lines.some(({ state }) => state === 'doubtful'));
    },
    sure(key) {
      const lines = items.get(key)?.lines ?? [];
      return lines.every(({ state }) => state === 'set' || state === 'kept' || state === 'dropped');
    },
    keeps: (key) => items.get(key)?.lines.every(({ state }) => state === 'kept') === true,
    send,
    restart() {
      for (const held of items.values()) {
        // An objective is found again by its id; an answer that was kept is among those that the platform counts.
        if (held.list === 'objectives' || !held.stored) held.at = null;
        for (const line of held.lines) if (unkept(line)) renew(line);
      }
    },
    doubt(key) {
      for (const line of items.get(key)?.lines ?? []) renew(line);
    },
  };
}

/** One row's lines all wait again, at no index. */
function lift(held: Held): void {
  held.at = null;
  held.stored = false;
  for (const line of held.lines) if (line.state !== 'dropped') renew(line);
}

function retry(line: Line): void {
  if (line.state === 'doubtful') line.state = 'waiting';
}

function renew(line: Line): void {
  line.state = 'waiting';
  line.risky = false;
}

function rowOf(caller: Caller, id: string, count: number): number | null | 'gone' {
  for (let at = 0; at < count; at++) {
    const answer = caller.get(`cmi.objectives.${at}.id`);
    if (answer.ok && answer.value === id) return at;
    if (!answer.ok && answer.trouble.code === null) return 'gone';
  }
  return null;
}

/** True once the line is given up. */
function refused(line: Line, trouble: Trouble): boolean {
  if (trouble.lasting) line.refusals += 1;
  if (line.refusals < mostRefusals) return false;
  line.state = 'dropped';
  return true;
}

const isGone = (trouble: Told | undefined) =>
  trouble !== undefined && trouble !== 'too-many' && trouble.code === null;
const unkept = ({ state }: Line) => state === 'waiting' || state === 'set' || state === 'doubtful';
const elementOf = (held: Held, { write }: Line) =>
  held.list === null ? write.name : `cmi.${held.list}.${held.at}.${write.name}`;
