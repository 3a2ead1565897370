/**
 * One session with a cmi5 platform: the token once, what it says of the launch, `initialized` first, what is told
 * between, `terminated` last. Nothing here throws or rejects; what goes wrong is a sentence.
 */
import { type Kept, kept, notKept } from '../host.ts';
import type { Alone } from '../xapi/alone.ts';
import { type Answer, troubleWords } from '../xapi/answers.ts';
import { type LrsRequest, openLrs } from '../xapi/lrs.ts';
import { openQueue, type QueueTerms } from '../xapi/queue.ts';
import type { Shelf } from '../xapi/shelf.ts';
import type { Statement } from '../xapi/statement.ts';
import { type Defined, defined, definedId } from './defined.ts';
import { type KeptSession, newSession, readKeptSession } from './kept-session.ts';
import type { Launch } from './launch.ts';
import {
  type LaunchData,
  type Preferences,
  readLaunchData,
  readPreferences,
  sessionId,
} from './launch-data.ts';
import type { SessionKeep } from './session-keep.ts';
import { fetchToken, notLetIn, unreachable, unreadable, visitOver } from './token.ts';

export interface SessionTerms {
  readonly launch: Launch;
  readonly keep: SessionKeep;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: QueueTerms['clock'];
  readonly chance: () => number;
  readonly shelf: Shelf;
  readonly alone: (name: string) => Alone;
  readonly told?: NonNullable<QueueTerms['told']>;
}

export interface Session {
  readonly launch: Launch;
  readonly data: LaunchData;
  readonly preferences: Preferences;
  /** The instant for a statement: never before one that was told, whatever the device's clock does. */
  now(): number;
  /** Milliseconds since it began. */
  lasted(): number;
  /** Statements of our own, which cmi5 allows between its first and its last. Told only where it counts. */
  add(statements: readonly Statement[]): void;
  /** The learner has done what there is to do: told once in a registration. */
  complete(): void;
  /** Told once in a session, and nothing after a pass in the whole registration. */
  judge(passed: boolean): void;
  /** Null where there is nothing. */
  readResume(): Promise<string | null>;
  writeResume(text: string, keepalive?: boolean): Promise<Kept>;
  /** Brings what waits; waits so many milliseconds for it. */
  send(limitMs: number): Promise<Kept>;
  /** Somebody asks for it again: no wait that a failure has asked for is kept to any longer. */
  retry(): void;
  /** The page is hidden or going, perhaps only to be loaded again: the session goes on. */
  hide(): void;
  /** The learner leaves: `terminated`, and nothing after it. Afterwards send them to `data.returnURL`. */
  end(limitMs: number): Promise<Kept>;
}

export type Opened =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly words: string };

/** Milliseconds before each new try of what must be known at the start. */
const waits = [1000, 3000];
/** Milliseconds that a learner waits for the token. */
const patience = 20_000;
const resumeId = 'composure.resume';

export async function openSession(terms: SessionTerms): Promise<Opened> {
  const { launch, keep, fetch, clock } = terms;
  const sleep = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));
  let note = readKeptSession(keep, launch.fetch);
  const write = (more: Partial<KeptSession>) => {
    if (!note) return;
    note = { ...note, ...more };
    keep.write(JSON.stringify(note));
  };
  if (!note) {
    const token = await fetchToken(() => posted(fetch, launch.fetch));
    if (!token.ok) return token;
    note = newSession(launch.fetch, token.token);
    write({});
  }
  const authorization = `Basic ${note.token}`;
  const lrs = openLrs({
    endpoint: launch.endpoint,
    authorization: () => authorization,
    fetch,
    after: clock.after,
  });
  const agent = JSON.stringify(launch.actor);
  const state = (stateId: string) => ({
    resource: 'activities/state',
    query: { activityId: launch.activityId, agent, registration: launch.registration, stateId },
  });
  const asked = async (request: Omit<LrsRequest, 'method'>): Promise<Answer> => {
    let answer = await lrs({ method: 'GET', ...request });
    for (const wait of waits) {
      if (answer.status !== 0 && answer.status !== 429 && answer.status < 500) break;
      await sleep(wait);
      answer = await lrs({ method: 'GET', ...request });
    }
    return answer;
  };

  const said = await asked(state('LMS.LaunchData'));
  if (said.status === 401 || said.status === 403)
    return { ok: false, words: note.ended ? visitOver : notLetIn };
  if (said.status !== 200) return { ok: false, words: said.status === 0 ? unreachable : unreadable };
  const data = readLaunchData(said.text);
  if (!data) return { ok: false, words: unreadable };
  const wishes = await asked({
    resource: 'agents/profile',
    query: { agent, profileId: 'cmi5LearnerPreferences' },
  });
  const preferences = readPreferences(wishes.status === 200 ? wishes.text : '');

  /** This page has put `initialized` into the queue; what the queue says of an earlier page's counts for nothing. */
  let greeted = false;
  const line = `cmi5/${String(data.contextTemplate.extensions?.[sessionId])}`;
  const queue = openQueue({
    line,
    shelf: terms.shelf,
    post: (body, keepalive) => lrs({ method: 'POST', resource: 'statements', body, keepalive }),
    alone: terms.alone(`composure/${line}`),
    clock,
    chance: terms.chance,
    ordered: true,
    told(state) {
      if (greeted && state.waiting === 0 && !note?.opened) write({ opened: true });
      terms.told?.(state);
    },
  });
  // What the last page could not send goes now; nothing more is told in this session.
  if (note.ended) return { ok: false, words: visitOver };

  const counts = data.launchMode === 'Normal';
  /** Nobody may fail who has passed; where the platform does not say, they may have. */
  let mayFail = false;
  if (counts) {
    const [completed, passed] = [await knows('completed'), await knows('passed')];
    write({ completed: completed ?? note.completed, judged: note.judged || passed === true });
    mayFail = passed === false;
  }

  /** Whether the platform has it from this registration; null where it does not say. */
  async function knows(verb: Defined): Promise<boolean | null> {
    const query = { statementId: definedId(launch, data as LaunchData, verb) };
    const { status } = await asked({ resource: 'statements', query });
    return status === 200 ? true : status === 404 ? false : null;
  }

  /** Strictly later than whatever was told. */
  function now(): number {
    const at = Math.max(clock.now(), (note?.last ?? 0) + 1);
    write({ last: at });
    return at;
  }
  const lasted = () => Math.max(0, clock.now() - (note?.began ?? clock.now()));
  const open = () => note?.ended === false;
  const tell = (verb: Defined) => queue.add([defined(launch, data, verb, now(), lasted())]);

  if (!note.opened) {
    const at = note.began ?? now();
    write({ began: at });
    greeted = true;
    void queue.add([defined(launch, data, 'initialized', at, 0)]);
    queue.send();
  }

  async function send(limitMs: number): Promise<Kept> {
    if (await queue.sent(limitMs)) return kept;
    return notKept(troubleWords[queue.state.trouble ?? 'busy']);
  }

  /** The last word has been said; it may still be on its way. */
  let goodbye = false;
  return {
    ok: true,
    session: {
      launch,
      data,
      preferences,
      now,
      lasted,
      add(statements) {
        if (counts && open() && statements.length > 0) void queue.add(statements);
      },
      complete() {
        if (!counts || !open() || note?.completed) return;
        write({ completed: true });
        void tell('completed');
      },
      judge(passed) {
        if (!counts || !open() || note?.judged || !(passed || mayFail)) return;
        write({ judged: true });
        void tell(passed ? 'passed' : 'failed');
      },
      async readResume() {
        const answer = await asked(state(resumeId));
        return answer.status === 200 ? readText(answer.text) : null;
      },
      async writeResume(text, keepalive = false) {
        if (!counts || !open()) return kept;
        const body = JSON.stringify({ format: 'composure/resume@1', text });
        const { status } = await lrs({ method: 'PUT', ...state(resumeId), body, keepalive });
        if (status >= 200 && status < 300) return kept;
        return notKept(status === 0 ? troubleWords.offline : troubleWords.busy);
      },
      send,
      retry: () => queue.retry(),
      hide: () => queue.leave(),
      end(limitMs) {
        if (!goodbye) {
          goodbye = true;
          const last = defined(launch, data, 'terminated', now(), lasted());
          // Noted first: a page that comes back must rather never say goodbye than go on after it.
          write({ ended: true });
          void queue.add([last]);
        }
        return send(limitMs).then((sent) => {
          if (!sent.kept) queue.leave();
          return sent;
        });
      },
    },
  };
}

/** One POST without headers of ours, so that no permission must be asked for it first. Null where no answer came. */
async function posted(fetch: typeof globalThis.fetch, address: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { method: 'POST', cache: 'no-store', signal });
    return await response.text();
  } catch {
    return null;
  }
}

function readText(text: string): string | null {
  try {
    const said: unknown = JSON.parse(text);
    const { format, text: kept } = Object(said) as { format?: unknown; text?: unknown };
    return format === 'composure/resume@1' && typeof kept === 'string' ? kept : null;
  } catch {
    return null;
  }
}
