/** The host of a cmi5 launch. */
import { type Host, type Kept, kept, type Mode, notKept, type Played } from '../host.ts';
import { type ResumedRun, readResume, resumedRun, writeResume } from '../resume.ts';
import type { Detail } from '../xapi/detail.ts';
import type { SureStep } from '../xapi/happening.ts';
import { activityHome } from '../xapi/iris.ts';
import { retelling } from '../xapi/retelling.ts';
import type { Statement } from '../xapi/statement.ts';
import type { Telling } from '../xapi/telling.ts';
import { uuidOf } from '../xapi/uuid.ts';
import { waitsForPass } from './launch-data.ts';
import type { Session } from './session.ts';

export interface Cmi5Terms {
  readonly session: Session;
  readonly detail: Detail;
  /** Of what the learner reads. */
  readonly language: string;
  /** The steps of the question how sure they were. */
  readonly sureSteps: readonly SureStep[];
  /**
   * Whether a run that came to its ending is a pass. Null, as it is unless somebody who answers for the training says
   * otherwise: conduct is no mark, and the platform is told that it was done.
   */
  readonly passes?: (played: Played) => boolean | null;
  /** Milliseconds that anybody waits for the platform. */
  readonly limitMs?: number;
}

export interface Cmi5Host extends Host {
  /** Where the learner is to be sent once `leave` has resolved; null to stay. */
  readonly returnTo: string | null;
  /** To be called when the page is hidden or goes. It may be loaded again, so the session stays open. */
  hide(): void;
}

const modes = { Normal: 'normal', Browse: 'browse', Review: 'review' } as const;

export async function openCmi5(terms: Cmi5Terms): Promise<Cmi5Host> {
  const { session, detail, language, sureSteps, passes, limitMs = 5000 } = terms;
  const { launch, data } = session;
  const { account } = launch.actor;
  const mode: Mode = modes[data.launchMode];
  const text = await session.readResume();
  const resume = text === null ? null : readResume(text);
  const telling: Telling = {
    actor: launch.actor,
    registration: launch.registration,
    language,
    detail,
    home: activityHome,
    template: data.contextTemplate,
    idOf: uuidOf,
  };
  const runs = retelling(telling, new Map(resume?.runs.map(({ id, sent }) => [id, sent])));
  const played = new Map<string, Played>();
  /**
   * What the platform has said that it has of each run. What only waits on this device is not counted: another launch
   * ends this session, and what still waits for it then is refused.
   */
  const has = new Map<string, { readonly sent: number; readonly ended: boolean }>(
    resume?.runs.map(({ id, sent, ended }) => [id, { sent, ended }]),
  );
  /** Runs whose ending has been told, whether or not it has arrived. */
  const over = new Set<string>();
  /** Leaving has failed once. */
  let insists = false;
  let number = resume?.number ?? 0;
  /** What the platform has, apart from its number. */
  let written = JSON.stringify(resume?.runs ?? []);

  function tell(now: Played, statements: readonly Statement[] = []): void {
    played.delete(now.record.id);
    played.set(now.record.id, now);
    session.add([...runs.upTo(now, session.now), ...statements]);
  }

  function forNext(): readonly ResumedRun[] {
    const newest = [...played.values()].reverse().flatMap(({ scenario, record }) => {
      try {
        const { sent, ended } = has.get(record.id) ?? { sent: 0, ended: false };
        return [{ ...resumedRun(scenario, record, sent), ended }];
      } catch {
        // Too long for any host: it stays on this device.
        return [];
      }
    });
    return [...newest, ...(resume?.runs ?? []).filter(({ id }) => !played.has(id))];
  }

  async function keepResume(going: boolean): Promise<Kept> {
    const next = forNext();
    const now = JSON.stringify(next);
    if (mode !== 'normal' || now === written) return kept;
    number += 1;
    const answer = await session.writeResume(writeResume({ number, runs: next }), going);
    if (answer.kept) written = now;
    return answer;
  }

  async function keep(): Promise<Kept> {
    if (mode !== 'normal') return played.size === 0 ? kept : notKept(onlyLooking);
    // The run itself goes at once; which of its statements are there is known only afterwards.
    const [first, sent] = await Promise.all([keepResume(false), send()]);
    const second = await keepResume(false);
    if (!sent.kept) return sent;
    return second.kept ? kept : first.kept ? second : first;
  }

  async function send(end = false): Promise<Kept> {
    const waited = [...played.values()].map(({ record: { id, ended } }) => ({
      id,
      now: { sent: runs.toldOf(id), ended: ended && over.has(id) },
    }));
    const answer = end ? await session.end(limitMs) : await session.send(limitMs);
    if (answer.kept) for (const { id, now } of waited) has.set(id, now);
    return answer;
  }

  return {
    found: {
      kind: 'cmi5',
      words: mode === 'normal' ? foundWords(waitsForPass(data) && !passes) : onlyLooking,
    },
    learner: uuidOf(JSON.stringify([account?.homePage, account?.name])),
    mode,
    resumed: resume?.runs ?? [],
    returnTo: data.returnURL ?? null,
    noted(now, what) {
      const lasted = null;
      tell(now, runs.one(now, what === 'debriefed' ? { what, lasted } : { what }, session.now));
    },
    decided: (now) => tell(now),
    sceneEnded(now) {
      tell(now);
      session.add(runs.sceneOver(now, session.now));
    },
    reflected(now) {
      tell(now);
      session.add(runs.sure(now, sureSteps, session.now));
    },
    ended(now, standards) {
      tell(now);
      over.add(now.record.id);
      session.add(runs.one(now, { what: 'ended', standards, lasted: null }, session.now));
      session.complete();
      const passed = passes?.(now) ?? null;
      if (passed !== null) session.judge(passed);
    },
    ready(now, readiness) {
      session.add(runs.one(now, { what: 'ready', readiness }, session.now));
    },
    keep,
    async leave() {
      // Nothing may come after the session's last word, the run's text neither: what waits goes first. Somebody who
      // insists is let go without.
      if (insists) session.retry();
      await send();
      const resumed = await keepResume(true);
      if (!resumed.kept && !insists) {
        insists = true;
        return resumed;
      }
      const sent = await send(true);
      return resumed.kept ? sent : resumed;
    },
    hide() {
      void keepResume(true);
      session.hide();
    },
  };
}

const onlyLooking =
  'Your learning platform opened this only to be looked at. You can play as usual; nothing is told to the platform.';

function foundWords(unanswered: boolean): string {
  const told = 'Your learning platform speaks cmi5. It keeps what you decide and where you stopped.';
  return unanswered
    ? `${told} It waits for a pass, which this training does not give: it is told that you have done it.`
    : told;
}
