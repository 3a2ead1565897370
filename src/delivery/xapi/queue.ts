/**
 * Statements on their way to one LRS. Each goes to the disk at once and is taken off once the LRS says that it has it,
 * and never otherwise; ids and instants were made when it happened, so that sending again stores nothing twice.
 */

import type { Alone } from './alone.ts';
import { type Answer, judge, type Trouble, type Verdict } from './answers.ts';
import { delayAfter } from './backoff.ts';
import { batchOf, mostBytes } from './batches.ts';
import { type Fate, type Interrupted, sendHalving } from './halving.ts';
import type { Shelf } from './shelf.ts';
import { checkStatement, type Statement } from './statement.ts';
import { inOrder, isWaiting, type Refusal, readKept, refusal, type Waiting, waiting } from './waiting.ts';

/** Milliseconds until a disk that did not answer is asked again for what earlier visits left on it. */
const askAgainMs = 60_000;

export interface QueueState {
  /** Of this visit's statements, how many the LRS does not have yet. */
  readonly waiting: number;
  /** Statements that were refused for what they are; they lie on disk with the reason. */
  readonly refused: number;
  readonly trouble: Trouble | null;
}

export interface QueueTerms {
  /** Names the LRS and the registration: queues of other names share the shelf and never touch these. */
  readonly line: string;
  readonly shelf: Shelf;
  readonly post: (body: string, keepalive: boolean) => Promise<Answer>;
  readonly alone: Alone;
  readonly clock: {
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly after: (milliseconds: number, act: () => void) => () => void;
  };
  /** 0 to 1. */
  readonly chance: () => number;
  /** Milliseconds that statements may gather before they are sent. */
  readonly lingerMs?: number;
  /**
   * True where a later statement must never arrive without those before it (cmi5). A page that goes then sends what is
   * under way once more with the rest, in one request: all of it is stored, or none.
   */
  readonly ordered?: boolean;
  /** Must not throw. */
  readonly told?: (state: QueueState) => void;
}

export interface Queue {
  readonly state: QueueState;
  /** `kept` once they are on disk. What is no statement is refused at once and kept with the reason. Never rejects. */
  add(statements: readonly Statement[]): Promise<'kept' | 'memory'>;
  /** Sends soon, without breaking off a wait that a failure or the LRS has asked for. */
  send(): void;
  /** Sends at once: the network is back, or somebody has put the credentials right. */
  retry(): void;
  /** The page is going: hands what fits to the browser, to be sent whatever becomes of the page. */
  leave(): void;
  /** Resolves true once nothing of this visit waits, false when so many milliseconds did not do. */
  sent(limitMs: number): Promise<boolean>;
  /** Statements that were refused for what they are, with the reason. */
  refusals(): Promise<readonly Refusal[]>;
  close(): void;
}

export function openQueue(terms: QueueTerms): Queue {
  const { line, shelf, post, alone, clock, chance, lingerMs = 10_000, ordered = false, told } = terms;
  const prefix = `${line}/`;
  /** Of this visit, by id, until the LRS has it. */
  const own = new Map<string, { readonly item: Waiting; kept: boolean }>();
  const settled = new Set<string>();
  /** What earlier visits or other tabs had left when the disk was last looked at. */
  let others: readonly Waiting[] = [];
  /** Bytes under way, by request; a page that goes may have only so many. */
  const underWay = new Map<symbol, { readonly bytes: number; readonly ids: ReadonlySet<string> }>();
  const watchers = new Set<() => void>();
  let place = 0;
  let failures = 0;
  let refused = 0;
  let trouble: Trouble | null = null;
  let stopped = false;
  let closed = false;
  let running = false;
  let again = false;
  let askAgain = false;
  /** No round begins before this instant. */
  let notBefore = 0;
  let timer: { readonly at: number; readonly callOff: () => void } | null = null;

  const state = (): QueueState => ({ waiting: own.size, refused, trouble });
  const tell = () => {
    told?.(state());
    for (const watcher of [...watchers]) watcher();
  };

  function wake(inMs: number): void {
    if (closed || stopped) return;
    if (running) {
      again = true;
      return;
    }
    const at = Math.max(clock.now() + inMs, notBefore);
    if (timer && timer.at <= at) return;
    timer?.callOff();
    const callOff = clock.after(Math.max(0, at - clock.now()), () => {
      timer = null;
      void run();
    });
    timer = { at, callOff };
  }

  async function run(): Promise<void> {
    if (running || closed || stopped) return;
    running = true;
    again = false;
    let more = false;
    try {
      await alone(async () => {
        more = await round();
      });
    } finally {
      running = false;
    }
    if (more || again) wake(0);
    else if (askAgain) wake(askAgainMs);
    askAgain = false;
    tell();
  }

  /** Sends all there is. Resolves true when something was left for another round. */
  async function round(): Promise<boolean> {
    for (let due = await dueNow(); due.length > 0; due = await dueNow()) {
      while (due.length > 0) {
        const batch = batchOf(due, mostBytes, true);
        const stop = closed ? null : await sendHalving(batch.items, send, settle);
        if (closed) return false;
        if (stop) return interrupted(stop);
        failures = 0;
        trouble = null;
        tell();
        due = due.slice(batch.items.length).filter(({ statement }) => !settled.has(statement.id));
      }
    }
    return false;
  }

  function interrupted(by: Interrupted): boolean {
    trouble = by.trouble;
    stopped = by.kind === 'stop';
    if (by.kind === 'stop') return false;
    failures += 1;
    notBefore = clock.now() + delayAfter(failures, chance(), by.afterMs);
    return true;
  }

  async function send(items: readonly Waiting[]): Promise<Verdict> {
    const { body, bytes } = batchOf(items, Number.POSITIVE_INFINITY, true);
    const ids = items.map(({ statement }) => statement.id);
    const mark = Symbol();
    underWay.set(mark, { bytes, ids: new Set(ids) });
    try {
      return judge(await post(body, bytes <= mostBytes), ids, clock.now());
    } finally {
      underWay.delete(mark);
    }
  }

  /** What is to be sent: on disk, this visit's or an earlier one's, and what the disk did not take. */
  async function dueNow(): Promise<Waiting[]> {
    const { values, complete } = await shelf.all();
    const due = new Map<string, Waiting>();
    let parked = 0;
    for (const [key, value] of values) {
      const kept = key.startsWith(prefix) ? readKept(value) : null;
      if (kept && isWaiting(kept)) due.set(kept.statement.id, kept);
      else if (kept) parked += 1;
    }
    if (complete) refused = parked;
    else askAgain = true;
    others = [...due.values()].filter(({ statement }) => !own.has(statement.id));
    for (const [id, { item, kept }] of [...own]) {
      // It was on disk and is not: another tab has sent it.
      if (kept && complete && !values.has(prefix + id)) own.delete(id);
      else due.set(id, item);
    }
    // What a page that was going handed over has no answer yet, and nothing may overtake it.
    if (ordered && underWay.size > 0) return [];
    const going = new Set([...underWay.values()].flatMap(({ ids }) => [...ids]));
    return [...due.values()]
      .filter(({ statement }) => !settled.has(statement.id) && !going.has(statement.id))
      .sort(inOrder);
  }

  async function settle(items: readonly Waiting[], fate: Fate): Promise<void> {
    for (const { statement } of items) {
      settled.add(statement.id);
      own.delete(statement.id);
    }
    tell();
    const value = ({ statement }: Waiting) =>
      fate.kind === 'refused' ? refusal(statement, fate.why) : undefined;
    await Promise.all(items.map((item) => shelf.write(prefix + item.statement.id, { value: value(item) })));
  }

  // What earlier visits could not send.
  wake(0);

  return {
    get state() {
      return state();
    },
    async add(statements) {
      const writes = statements.flatMap((statement) => {
        const { id } = statement;
        if (settled.has(id) || own.has(id)) return [];
        const checked = checkStatement(statement);
        if (!checked.ok) {
          settled.add(id);
          refused += 1;
          return [shelf.write(prefix + id, { value: refusal(statement, checked.message) })];
        }
        place += 1;
        const item = waiting(statement, place);
        const held = { item, kept: false };
        own.set(id, held);
        const writing = shelf.write(prefix + id, { value: item });
        return [
          writing.then((kept) => {
            held.kept = kept === 'kept';
            return kept;
          }),
        ];
      });
      tell();
      wake(lingerMs);
      return (await Promise.all(writes)).every((kept) => kept === 'kept') ? 'kept' : 'memory';
    },
    send: () => wake(0),
    retry() {
      stopped = false;
      failures = 0;
      notBefore = 0;
      timer?.callOff();
      timer = null;
      wake(0);
    },
    leave() {
      if (stopped || closed) return;
      const going = [...underWay.values()];
      const room = mostBytes - going.reduce((sum, { bytes }) => sum + bytes, 0);
      // With what was there before, or the last word might arrive before what it closes.
      const before = others.filter(({ statement: { id } }) => !own.has(id));
      const items = [...before, ...[...own.values()].map(({ item }) => item)]
        .filter(({ statement: { id } }) => !settled.has(id))
        .filter(({ statement: { id } }) => ordered || !going.some(({ ids }) => ids.has(id)))
        .sort(inOrder);
      const { items: fit } = batchOf(items, room, false);
      if (fit.length === 0) return;
      // Only a plain yes counts here; whatever else is sorted out by the next round, if there is one.
      void send(fit).then(async (verdict) => {
        if (verdict.kind === 'taken') await settle(fit, { kind: 'delivered' });
        wake(verdict.kind === 'taken' ? 0 : lingerMs);
      });
    },
    sent(limitMs) {
      return new Promise((resolve) => {
        const end = (done: boolean) => {
          watchers.delete(look);
          callOff();
          resolve(done);
        };
        const look = () => {
          if (own.size === 0) end(true);
          else if (stopped || closed) end(false);
        };
        const callOff = clock.after(limitMs, () => end(own.size === 0));
        watchers.add(look);
        wake(0);
        look();
      });
    },
    async refusals() {
      const { values } = await shelf.all();
      return [...values].flatMap(([key, value]) => {
        const kept = key.startsWith(prefix) ? readKept(value) : null;
        return kept && !isWaiting(kept) ? [kept] : [];
      });
    },
    close() {
      closed = true;
      timer?.callOff();
      timer = null;
      tell();
    },
  };
}
