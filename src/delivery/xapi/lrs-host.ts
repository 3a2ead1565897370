/** A host that is an LRS alone: it is told, and gives nothing back. What is played stays on this device as well. */
import { type Host, type Kept, kept, notKept, type Played } from '../host.ts';
import type { Alone } from './alone.ts';
import { troubleWords } from './answers.ts';
import type { Detail } from './detail.ts';
import type { SureStep } from './happening.ts';
import { activityHome } from './iris.ts';
import { openLrs } from './lrs.ts';
import type { LrsLaunch } from './lrs-launch.ts';
import { openQueue, type QueueTerms } from './queue.ts';
import { retelling } from './retelling.ts';
import type { Shelf } from './shelf.ts';
import type { Statement } from './statement.ts';
import type { Telling } from './telling.ts';
import { uuidOf } from './uuid.ts';

export interface LrsHostTerms {
  readonly launch: LrsLaunch;
  readonly detail: Detail;
  /** Of what the learner reads. */
  readonly language: string;
  readonly sureSteps: readonly SureStep[];
  readonly fetch: typeof globalThis.fetch;
  readonly clock: QueueTerms['clock'];
  readonly chance: () => number;
  readonly shelf: Shelf;
  readonly alone: (name: string) => Alone;
  /** Milliseconds that anybody waits for the LRS. */
  readonly limitMs?: number;
}

export interface LrsHost extends Host {
  /** The page is hidden or going. */
  hide(): void;
  /** The network is back. */
  retry(): void;
}

export function openLrsHost(terms: LrsHostTerms): LrsHost {
  const { launch, detail, language, sureSteps, clock, limitMs = 5000 } = terms;
  const learner = uuidOf(JSON.stringify(launch.actor));
  const telling: Telling = {
    actor: launch.actor,
    registration: launch.registration,
    language,
    detail,
    home: activityHome,
    template: null,
    idOf: uuidOf,
  };
  const runs = retelling(telling, new Map());
  const lrs = openLrs({
    endpoint: launch.endpoint,
    authorization: () => launch.auth,
    fetch: terms.fetch,
    after: clock.after,
  });
  // Not by the registration: what waited for one launch is sent in the next.
  const line = `lrs/${uuidOf(JSON.stringify([launch.endpoint, launch.actor]))}`;
  const queue = openQueue({
    line,
    shelf: terms.shelf,
    post: (body, keepalive) => lrs({ method: 'POST', resource: 'statements', body, keepalive }),
    alone: terms.alone(`composure/${line}`),
    clock,
    chance: terms.chance,
  });
  const add = (statements: readonly Statement[]) => {
    if (statements.length > 0) void queue.add(statements);
  };
  const tell = (played: Played) => add(runs.upTo(played, clock.now));

  async function keep(): Promise<Kept> {
    queue.send();
    if (await queue.sent(limitMs)) return kept;
    return notKept(troubleWords[queue.state.trouble ?? 'busy']);
  }

  return {
    found: { kind: 'lrs', words: foundWords[detail] },
    learner,
    mode: 'normal',
    resumed: [],
    noted(played, what) {
      tell(played);
      add(runs.one(played, what === 'debriefed' ? { what, lasted: null } : { what }, clock.now));
    },
    decided: tell,
    sceneEnded(played) {
      tell(played);
      add(runs.sceneOver(played, clock.now));
    },
    reflected(played) {
      tell(played);
      add(runs.sure(played, sureSteps, clock.now));
    },
    ended(played, standards) {
      tell(played);
      add(runs.one(played, { what: 'ended', standards, lasted: null }, clock.now));
    },
    ready(played, readiness) {
      add(runs.one(played, { what: 'ready', readiness }, clock.now));
    },
    keep,
    leave: keep,
    hide: () => queue.leave(),
    retry: () => queue.retry(),
  };
}

const foundWords: Readonly<Record<Detail, string>> = {
  none: 'A learning platform opened this page. It is told nothing.',
  outcome: 'A learning platform opened this page. It is told that you practised, and how it ended.',
  decisions: 'A learning platform opened this page. It is told what you decide, and how it ended.',
  full: 'A learning platform opened this page. It is told what you decide, how it went, and how it ended.',
};
