/** A visit, once the page around us has said welcome: told as things happen, asked at `keep` whether it has them. */
import { type Found, type Host, type Kept, notKept, type Played } from '../host.ts';
import { onLeaving, type Page } from '../leaving.ts';
import { type Detail, reaches } from '../xapi/detail.ts';
import { uuidOf } from '../xapi/uuid.ts';
import type { Heard, Told, Welcome } from './messages.ts';
import { type Asked, type OutboxTerms, openOutbox } from './outbox.ts';
import { openRunsText } from './runs-text.ts';
import { decidedTold, endedId, endedTold, readinessTold, reflectedTold, sceneTold } from './telling.ts';
import * as words from './words.ts';

export interface FrameHost extends Host {
  /** As the page around us would have it; null where it does not say. */
  readonly language: string | null;
  /** The height in CSS pixels that the screen needs. A height is asked for once, however often this is called. */
  resized(height: number): void;
}

/** What the page around us wants before it takes the frame away. */
export type Wanted = 'keep' | 'leave';

export interface VisitTerms extends OutboxTerms {
  readonly welcome: Welcome;
  /** Of the page that said welcome. */
  readonly origin: string;
  readonly sayHeight: (height: number) => void;
  readonly page: Page;
  readonly detail: Detail;
  /** Called before what is wanted is done, so that the clock can be held and the run brought up to date. */
  readonly wanted?: ((what: Wanted) => void) | undefined;
  /** What came of bringing it while nobody waited for the answer. */
  readonly tell?: ((kept: Kept) => void) | undefined;
}

export interface Visit {
  readonly host: FrameHost;
  heard(message: Exclude<Heard, Welcome>): void;
}

/** CSS pixels: more is a slip. */
const tallest = 20_000;

export function openVisit(terms: VisitTerms): Visit {
  const { welcome, origin, say, sayHeight, after, newId, page, detail, wanted, tell } = terms;
  const counts = welcome.mode === 'normal';
  const visit = newId();
  const outbox = openOutbox(terms);
  const runs = openRunsText(welcome.resume ?? '', visit);
  const decisionIds = new Map<string, string>();
  const endings = new Set<string>();
  const lastSaid = new Map<string, string>();
  let answers = 0;
  let textDue = false;
  let toldTooLong = false;
  let height: number | null = null;
  let closed = false;
  /** Something was played that is not told: in a visit that is only looking, or after its end. */
  let untold = false;

  say({ type: 'ready', page: welcome.page, resumed: runs.read });

  function put(needed: Detail, key: string, message: Told | null): void {
    if (!message || !reaches(detail, needed)) return;
    outbox.put(key, message);
    outbox.send();
  }

  /** What may be said again otherwise, and is not said again as it was. */
  function putIfNew(needed: Detail, key: string, value: unknown, tellIt: (nth: string) => Told | null): void {
    const now = JSON.stringify(value);
    if (lastSaid.get(key) === now) return;
    lastSaid.set(key, now);
    answers += 1;
    put(needed, key, tellIt(`${visit}.${answers}`));
  }

  /** Decisions go at once. The text waits a little: writing it means playing the run again. */
  function take(played: Played): boolean {
    untold ||= !counts || closed;
    if (untold) return false;
    const { id } = played.record;
    runs.take(played, (index) => {
      const told = decidedTold(played, index);
      if (!told) return;
      decisionIds.set(`${id}/${index}`, told.id);
      put('decisions', told.id, told);
    });
    writeTextSoon();
    return true;
  }

  function writeTextSoon(): void {
    if (!textDue) after(0, putText);
    textDue = true;
  }

  function putText(): void {
    if (!textDue || closed) return;
    textDue = false;
    const text = runs.next({
      decision: (run, index) => outbox.has(decisionIds.get(`${run}/${index}`) ?? ''),
      ending: (run) => outbox.has(endedId(run)) || !reaches(detail, 'outcome'),
    });
    if (!text) return;
    outbox.put('resume', text);
    outbox.send();
  }

  async function bring(asked?: Asked): Promise<Kept> {
    putText();
    const answer = await outbox.bring(asked);
    if (untold) return notKept(counts ? words.left : words.onlyLooking);
    if (!answer.kept || !runs.tooLong || toldTooLong) return answer;
    toldTooLong = true;
    return notKept(words.tooLong);
  }

  /** The page may take the frame away once it has heard this, so it hears it only when it holds everything. */
  async function leave(asked?: Asked): Promise<Kept> {
    const before = closed;
    const answer = await bring(asked);
    putText();
    if (outbox.waits) return answer.kept ? leave(asked) : answer;
    // Asked for while the learner was leaving anyway, it is said once; asked for again, it may have been lost.
    if (!closed || before) say({ type: 'leave' });
    closed = true;
    stop();
    return answer;
  }

  const stop = onLeaving(page, {
    hidden: () => void bring().then(tell),
    gone() {
      putText();
      outbox.send(true);
    },
  });

  const host: FrameHost = {
    found: { kind: 'frame', words: foundWords(counts, runs.read) },
    learner: welcome.learner ? uuidOf(JSON.stringify([origin, welcome.learner])) : null,
    mode: welcome.mode,
    language: welcome.language,
    get resumed() {
      return runs.resumed;
    },
    // A frame is opened and closed by the page around it, which knows that for itself.
    noted: () => {},
    decided: (played) => void take(played),
    sceneEnded(played) {
      if (!take(played)) return;
      const told = sceneTold(played);
      if (told) put('outcome', told.id, told);
    },
    reflected(played) {
      if (!take(played)) return;
      const { id, reflections } = played.record;
      if (reflections.sure === undefined) return;
      putIfNew('decisions', `${id}/sure`, reflections.sure, (nth) => reflectedTold(played, nth));
    },
    ended(played, conduct) {
      if (!take(played)) return;
      const told = endedTold(played, conduct);
      if (!told) return;
      endings.add(told.id);
      put('outcome', told.id, told);
    },
    ready(_, readiness) {
      if (!counts || closed || readiness.length === 0) return;
      putIfNew('outcome', 'readiness', readiness, (nth) => readinessTold(readiness, nth));
    },
    resized(needed) {
      const now = Math.ceil(needed);
      if (closed || now === height || !(now > 0 && now <= tallest)) return;
      height = now;
      say({ type: 'resize', height: now });
      sayHeight(now);
    },
    keep: () => bring(),
    leave: () => leave(),
  };

  return {
    host,
    heard(message) {
      if (message.type === 'kept') {
        outbox.heard(message.ids, message.keep);
        if (message.ids.some((id) => endings.has(id))) writeTextSoon();
        return;
      }
      const what = message.type === 'asked-to-leave' ? 'leave' : 'keep';
      wanted?.(what);
      void (what === 'leave' ? leave(message) : bring(message)).then(tell);
    },
  };
}

function foundWords(counts: boolean, read: 'nothing' | 'runs' | 'unreadable'): Found['words'] {
  if (!counts) return words.onlyLooking;
  return read === 'unreadable' ? `${words.found} ${words.unreadable}` : words.found;
}
