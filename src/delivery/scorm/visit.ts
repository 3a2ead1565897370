/** One visit to a platform: reached, opened once, read, told, closed once. Every fault ends as a sentence. */
import { type Found, type Host, type Kept, kept, type Mode, notKept, type Played } from '../host.ts';
import { onLeaving, type Page } from '../leaving.ts';
import { readResume, writeResume } from '../resume.ts';
import { openRuns } from '../runs.ts';
import { type Answer, type Caller, callerOf } from './call.ts';
import type { Dialect, RowAt } from './dialect.ts';
import { idOf, nameOf, opaque, shortOf } from './ids.ts';
import { type Item, single } from './item.ts';
import { openOutbox, type Told } from './outbox.ts';
import { isTested } from './score.ts';
import * as trouble from './trouble.ts';

export interface ScormTerms {
  /** Looks for the API of this standard, every time anew: platforms reload their frames. */
  readonly find: () => object | null;
  /** Milliseconds since 1970, for stamps. */
  readonly now: () => number;
  /** Milliseconds that never jump, for lengths. */
  readonly elapsed: () => number;
  readonly page: Page;
  /** What is known of why there is no API, in a sentence. */
  readonly missing?: string;
  /** What came of bringing it while nobody waited for the answer. */
  readonly tell?: (kept: Kept) => void;
}

/** `gone`: the page is going, and no answer will be read. */
type Way = 'stay' | 'leave' | 'gone';

export function openVisit(dialect: Dialect, terms: ScormTerms): Host {
  const { find, now, elapsed, page, missing, tell } = terms;
  const { elements } = dialect;
  const outbox = openOutbox();
  const runs = openRuns();
  const began = elapsed();
  const told = new Set<string>();
  let api: object | null = null;
  let caller: Caller | null = null;
  /** The API threw, or forgot us: it is looked for again. */
  let lost = false;
  let open = false;
  let closed = false;
  let learned = false;
  let learner: string | null = null;
  let mode: Mode = 'normal';
  let standing: ReturnType<Dialect['standing']> = 'begun';
  let number = 0;
  /** What the last resume text said, apart from its number. */
  let lastRuns: string | null = null;
  let resumeText: string | null = null;
  let pending: string | null = null;

  /** A way to the platform with the visit open, or why there is none. */
  function reach(): Caller | string {
    if (caller === null || lost) {
      const found = find();
      if (found === null) return trouble.noPlatform;
      if (found !== api) {
        if (api !== null) outbox.restart();
        api = found;
        caller = callerOf(found, dialect.calls);
        open = false;
        learned = false;
      }
      lost = false;
    }
    if (caller === null) return trouble.noPlatform;
    if (!open) {
      const answer = caller.initialize();
      // 1.2 has one code for "already open" and for everything else; a value that can be read decides.
      open = answer.ok || (answer.trouble.code === dialect.alreadyOpen && caller.get(elements.mode).ok);
      if (!open) return answer.ok ? trouble.noPlatform : heard(answer.trouble);
    }
    return learned ? caller : (learn(caller) ?? caller);
  }

  /** Reads what must be known before anything may be written; says what stood in the way. */
  function learn(from: Caller): string | null {
    const values: Record<string, string> = {};
    for (const element of [elements.mode, elements.status, elements.resume, elements.learner]) {
      const answer = from.get(element);
      if (!answer.ok && !answer.trouble.lasting) return heard(answer.trouble);
      values[element] = answer.ok ? answer.value : '';
    }
    const said = values[elements.mode] ?? '';
    mode = said === 'review' || said === 'browse' ? said : 'normal';
    standing = dialect.standing(values[elements.status] ?? '');
    learner = opaque(values[elements.learner] ?? '');
    const text = values[elements.resume] ?? '';
    const resume = readResume(text);
    if (resume) {
      number = Math.max(number, resume.number);
      runs.resume(resume);
      lastRuns = JSON.stringify(resume.runs);
    } else if (text !== '') pending = trouble.unreadable;
    learned = true;
    return null;
  }

  function heard(what: trouble.Trouble): string {
    const code = what.code;
    if (code === null) lost = true;
    else if (dialect.unopened.includes(code)) open = false;
    else if (dialect.closed.includes(code)) closed = true;
    return closed ? trouble.visitClosed : trouble.inWords(what);
  }

  function bring(way: Way): Kept {
    if (closed) return outbox.waits || runsChanged() ? notKept(trouble.visitClosed) : kept;
    const reached = reach();
    if (typeof reached === 'string') return notKept(reached);
    if (mode !== 'normal') {
      if (way !== 'stay') finish(reached);
      return runs.any ? notKept(trouble.onlyLooking) : kept;
    }
    if (runs.completed && standing !== 'done') outbox.put(dialect.completed());
    else if (standing === 'new') outbox.put(dialect.begun());
    if (way === 'stay' && !outbox.waits && !runsChanged()) return said([]);
    outbox.put(dialect.sessionTime(elapsed() - began));
    outbox.put(dialect.exit(way !== 'stay' && runs.finished));
    const troubles = outbox.send(reached, {
      last: resumeItems,
      close: (platform) => (way === 'gone' ? finish(platform) : platform.commit()),
      mend: way !== 'gone',
    });
    const answer = said(troubles);
    const back = way === 'gone' || givenBack(reached);
    if (way === 'leave') finish(reached);
    if (!answer.kept) return answer;
    if (!back) return notKept(trouble.notGivenBack);
    return outbox.doubts && way !== 'gone' ? notKept(trouble.heldHere) : answer;
  }

  /** Once it is done, every later call is swallowed. */
  function finish(platform: Caller): Answer {
    const answer = platform.terminate();
    closed ||= answer.ok;
    return answer;
  }

  /** The first of what went wrong, in words; what will never be otherwise is said once. */
  function said(troubles: readonly Told[]): Kept {
    const sentences = troubles.flatMap((what) => {
      if (what === 'too-many') return once('too-many', trouble.tooMany);
      const words = heard(what);
      return what.lasting ? once(`${what.code} ${what.of.replace(/\d+/g, 'n')}`, words) : [words];
    });
    if (pending !== null) sentences.push(pending);
    pending = null;
    return sentences[0] === undefined ? kept : notKept(sentences[0]);
  }

  function once(key: string, words: string): string[] {
    if (told.has(key)) return [];
    told.add(key);
    return [words];
  }

  function forNext() {
    const next = runs.forNext((record, turn) => outbox.sure(decisionKey(record, turn)));
    if (next.tooLong) pending = once('too-long', trouble.tooLong)[0] ?? pending;
    return next.runs;
  }

  const runsChanged = () => {
    const next = forNext();
    return (next.length > 0 || lastRuns !== null) && JSON.stringify(next) !== lastRuns;
  };

  function resumeItems(): readonly Item[] {
    const next = forNext();
    const text = JSON.stringify(next);
    if (next.length === 0 && lastRuns === null) return [];
    if (text === lastRuns && outbox.sure(elements.resume)) return [];
    lastRuns = text;
    number += 1;
    resumeText = writeResume({ number, runs: next });
    return [single(elements.resume, resumeText)];
  }

  /** Some platforms say "true" and keep something else: a reading is the one check there is. */
  function givenBack(from: Caller): boolean {
    if (resumeText === null || !outbox.keeps(elements.resume)) return true;
    const answer = from.get(elements.resume);
    if (!answer.ok || answer.value === resumeText) return true;
    outbox.doubt(elements.resume);
    lastRuns = null;
    return false;
  }

  /** The game never hears of a fault of ours but as a sentence. */
  function safely(way: Way): Kept {
    try {
      const answer = bring(way);
      // A platform that reloaded its frame answers through another API, and may be asked at once.
      const again = !answer.kept && lost ? find() : null;
      return again !== null && again !== api ? bring(way) : answer;
    } catch (error) {
      lost = true;
      return notKept(`${trouble.noPlatform} (${error instanceof Error ? error.message : String(error)})`);
    }
  }

  const at = (key: string, id: string): RowAt => ({ key, id, stamp: now() });

  function take(played: Played): void {
    const { scenario, record, trace } = played;
    runs.take(played, (turn) => {
      const made = trace.turns[turn];
      if (!made) return;
      const id = `${nameOf(scenario.id)}.${nameOf(made.moment.id)}.${shortOf(record.id)}.${turn + 1}`;
      outbox.put(dialect.decision(played, made, at(decisionKey(record.id, turn), id)));
    });
  }

  const rowOf = ({ scenario, record }: Played, what: string): RowAt =>
    at(`${what}/${record.id}`, `${nameOf(scenario.id)}.${what}.${shortOf(record.id)}`);

  const stop = onLeaving(page, {
    hidden: () => tell?.(safely('stay')),
    gone: () => {
      if (!closed) safely('gone');
    },
  });

  const first = (() => {
    try {
      return reach();
    } catch {
      return trouble.noPlatform;
    }
  })();

  return {
    found: foundBy(dialect, typeof first === 'string' ? (missing ?? first) : null, mode),
    get learner() {
      return learner;
    },
    get mode() {
      return mode;
    },
    get resumed() {
      return runs.resumed;
    },
    // Nothing in SCORM holds it.
    noted: () => {},
    decided: take,
    sceneEnded(played) {
      take(played);
      outbox.put(dialect.place(`${played.scenario.id}.${played.trace.turns.length}`));
    },
    reflected(played) {
      take(played);
      const { sure } = played.record.reflections;
      if (sure !== undefined) outbox.put(dialect.confidence(played, sure, rowOf(played, 'sure')));
    },
    ended(played, conduct) {
      take(played);
      const kind = played.trace.ending?.kind;
      if (kind) outbox.put(dialect.ended(played, kind, rowOf(played, 'end')));
      for (const standard of conduct) if (isTested(standard)) outbox.put(dialect.conduct(standard));
    },
    ready(_, readiness) {
      for (const each of readiness) {
        const id = `readiness.${idOf(each.standard)}.${nameOf(each.on)}`;
        outbox.put(dialect.readiness(each, at(id, id)));
      }
    },
    keep: () => Promise.resolve(safely('stay')),
    leave() {
      const result = safely('leave');
      if (closed) stop();
      return Promise.resolve(result);
    },
  };
}

const decisionKey = (record: string, turn: number) => `decision/${record}/${turn}`;

function foundBy({ kind, name }: Dialect, missing: string | null, mode: Mode): Found {
  if (missing !== null) return { kind, words: `This package is made for ${name}. ${missing}` };
  if (mode !== 'normal')
    return { kind, words: `Your learning platform speaks ${name}. ${trouble.onlyLooking}` };
  return {
    kind,
    words: `Your learning platform speaks ${name}. It keeps what you decide and where you stopped.`,
  };
}
