/** A page as a platform opens it: its tab outlives it, and so does the disk. */
import { type Cmi5Host, openCmi5 } from '../../../src/delivery/cmi5/cmi5.ts';
import { readLaunch } from '../../../src/delivery/cmi5/launch.ts';
import { openSession, type Session, type SessionTerms } from '../../../src/delivery/cmi5/session.ts';
import type { SessionKeep } from '../../../src/delivery/cmi5/session-keep.ts';
import type { Played } from '../../../src/delivery/host.ts';
import type { QueueState } from '../../../src/delivery/xapi/queue.ts';
import { sureSteps } from '../../../src/screens/debrief/check-in.ts';
import { type Disk, FakeShelf, type World } from '../xapi/world.ts';
import type { FakeLms, Visit } from './fake-lms.ts';

export class Tab implements SessionKeep {
  text: string | null = null;
  read = () => this.text;
  write = (text: string) => {
    this.text = text;
  };
}

export interface Page {
  readonly session: Session | null;
  readonly host: Cmi5Host | null;
  readonly words: string;
  readonly states: QueueState[];
  /** The page is gone with all that it had not yet done. */
  crash(): void;
}

export async function openPage(
  world: World,
  lms: FakeLms,
  visit: Visit,
  tab: SessionKeep,
  disk: Disk,
  passes?: (played: Played) => boolean | null,
): Promise<Page> {
  const read = readLaunch(visit.search);
  if (!read?.ok) throw new Error('no launch');
  const shelf = new FakeShelf(world, disk, () => 0, 0);
  const states: QueueState[] = [];
  let gone = false;
  const never = () => new Promise<never>(() => {});
  const terms: SessionTerms = {
    launch: read.launch,
    keep: { read: tab.read, write: (text) => void (gone || tab.write(text)) },
    fetch: async (input, init) => {
      if (gone) return never();
      // What was sent arrives, page or no page; nobody hears the answer.
      const answer = await lms
        .fetch(input, init)
        .catch((error: unknown) => (gone ? never() : Promise.reject(error)));
      return gone ? never() : answer;
    },
    clock: { now: world.clock.now, after: (ms, act) => world.clock.after(ms, () => void (gone || act())) },
    chance: () => 0.5,
    shelf,
    alone: () => (act) => act(),
    told: (state) => states.push(state),
  };
  let opened: Awaited<ReturnType<typeof openSession>> | null = null;
  let host: Cmi5Host | null = null;
  void openSession(terms).then(async (how) => {
    if (how.ok)
      host = await openCmi5({
        session: how.session,
        detail: 'full',
        language: 'en-GB',
        sureSteps,
        ...(passes ? { passes } : {}),
      });
    opened = how;
  });
  await world.until(world.now + 60_000);
  const how = opened as Awaited<ReturnType<typeof openSession>> | null;
  return {
    session: how?.ok ? how.session : null,
    host,
    words: how && !how.ok ? how.words : '',
    states,
    crash() {
      gone = true;
      shelf.crash();
    },
  };
}
