/** Opens the host that a way in leads to. Each adapter is fetched by those alone who need it. */

import type { Launch } from '../../delivery/cmi5/launch.ts';
import type { Kept } from '../../delivery/host.ts';
import type { Label } from '../../delivery/package/label.ts';
import { usualDetail } from '../../delivery/xapi/detail.ts';
import type { LrsLaunch } from '../../delivery/xapi/lrs-launch.ts';
import { openDatabase } from '../../records/database.ts';
import { openLedger } from '../../records/ledger.ts';
import { sureSteps } from '../../screens/debrief/check-in.ts';
import { type Hosted, hostedBy, hostedByNobody } from './hosted.ts';
import type { WayIn } from './way-in.ts';

/** Of what the learner reads. */
const language = 'en-GB';

export interface HostTerms {
  readonly label: Label;
  readonly window: Window;
  /** What came of telling the host while nobody waited for an answer. */
  readonly tell: (kept: Kept) => void;
  /** The host is about to take the page away, and sees to the rest itself. */
  readonly wanted: (what: 'keep' | 'leave') => void;
}

/** Never rejects: without its host the product is played as by oneself, and says so. */
export async function openHost(way: WayIn, terms: HostTerms): Promise<Hosted> {
  try {
    switch (way.by) {
      case 'cmi5':
        return await byCmi5(way.launch, terms);
      case 'scorm': {
        const { openScorm } = await import('../../delivery/scorm/open.ts');
        return hostedBy(openScorm(way.standard, terms.window, terms.tell));
      }
      case 'lrs':
        return await byLrs(way.launch, terms);
      case 'frame':
        return await byFrame(way.hosts, terms);
      case 'nobody':
        return hostedByNobody(way.words ?? undefined);
    }
  } catch {
    return hostedByNobody(partMissing);
  }
}

async function byCmi5(launch: Launch, { label, window }: HostTerms): Promise<Hosted> {
  const [{ openSession }, { openCmi5 }, { sessionKeep }] = await Promise.all([
    import('../../delivery/cmi5/session.ts'),
    import('../../delivery/cmi5/cmi5.ts'),
    import('../../delivery/cmi5/session-keep.ts'),
  ]);
  const opened = await openSession({
    launch,
    keep: sessionKeep(() => window.sessionStorage, window.history),
    ...(await sending(window)),
  });
  if (!opened.ok) return hostedByNobody(opened.words);
  const { session } = opened;
  const detail = label.detail ?? usualDetail('lms');
  const host = await openCmi5({ session, detail, language, sureSteps });
  onGoing(window, () => host.hide());
  const { returnTo } = host;
  const goBack = () => {
    if (returnTo !== null) window.location.assign(returnTo);
  };
  const { audio } = session.preferences;
  const sound = audio === null ? null : audio === 'on';
  return hostedBy(host, { goBack, returns: returnTo !== null, sound });
}

async function byLrs(launch: LrsLaunch, { label, window }: HostTerms): Promise<Hosted> {
  const { openLrsHost } = await import('../../delivery/xapi/lrs-host.ts');
  const detail = label.detail ?? usualDetail('lms');
  if (detail === 'none') return hostedByNobody(toldNothing);
  const host = openLrsHost({ launch, detail, language, sureSteps, ...(await sending(window)) });
  onGoing(window, () => host.hide());
  window.addEventListener('online', () => host.retry());
  return hostedBy(host);
}

/** Where the page around us says nothing, or may not, it is nobody's business what is played here. */
async function byFrame(
  hosts: readonly string[],
  { label, window, tell, wanted }: HostTerms,
): Promise<Hosted> {
  const [{ openFrame }, { heightFor }] = await Promise.all([
    import('../../delivery/frame/open.ts'),
    import('../../delivery/frame/height.ts'),
  ]);
  const detail = label.detail ?? usualDetail('lms');
  const host = await openFrame({ window, hosts, detail, tell, wanted });
  if (!host) return hostedByNobody();
  const resize = () => host.resized(heightFor(window.innerWidth));
  window.addEventListener('resize', resize);
  resize();
  return hostedBy(host, { resized: host.resized });
}

/** Statements wait on a shelf of their own, which outlives the page. */
async function sending(window: Window) {
  const { aloneAs } = await import('../../delivery/xapi/alone.ts');
  const shelf = openLedger(openDatabase('composure-xapi'), {
    limitMs: 1500,
    retryMs: 5000,
    spoilt: () => false,
    aside: (key) => `aside/${key}`,
  });
  return {
    shelf,
    fetch: window.fetch.bind(window),
    clock: {
      now: Date.now,
      after(milliseconds: number, act: () => void) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    chance: Math.random,
    alone: (name: string) => aloneAs(name, window.navigator.locks),
  };
}

/** Hidden, and on a phone perhaps for ever; or gone. */
function onGoing(window: Window, act: () => void): void {
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') act();
  });
  window.addEventListener('pagehide', act);
}

const toldNothing =
  'A learning platform opened this page, and this copy is packed to tell it nothing. What you play stays on this device.';
const partMissing =
  'The part of this page that speaks with your learning platform did not arrive, and nothing is told to it. Load the page again to try once more.';
