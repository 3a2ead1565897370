import { describe, expect, it } from 'vitest';
import { standardsOf } from '../../../src/debrief/standards.ts';
import type { Detail } from '../../../src/delivery/xapi/detail.ts';
import { openLrsHost } from '../../../src/delivery/xapi/lrs-host.ts';
import type { LrsLaunch } from '../../../src/delivery/xapi/lrs-launch.ts';
import { sureSteps } from '../../../src/screens/debrief/check-in.ts';
import { parcel, played } from '../scorm/playing.ts';
import { FakeLrs } from './fake-lrs.ts';
import { chanceFrom, Disk, FakeShelf, World } from './world.ts';

const launch: LrsLaunch = {
  endpoint: 'https://lrs.example.org/xapi/',
  auth: 'Basic abc=',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '77' } },
  registration: null,
};
const steps = played(parcel, 7, [
  { which: 0, latency: 4200 },
  { which: 1, latency: 900 },
]);

function visit(detail: Detail = 'decisions', disk = new Disk()) {
  const world = new World();
  const lrs = new FakeLrs();
  const asked: { url: string; headers: Headers }[] = [];
  let up = true;
  const host = openLrsHost({
    launch,
    detail,
    language: 'en-GB',
    sureSteps,
    clock: world.clock,
    chance: chanceFrom(1),
    shelf: new FakeShelf(world, disk, chanceFrom(2), 0),
    alone: () => (act) => act(),
    fetch: async (url, init) => {
      asked.push({ url: String(url), headers: new Headers(init?.headers) });
      if (!up) throw new TypeError('network error');
      const { status, body } = lrs.post(String(init?.body));
      return new Response(body, { status });
    },
  });
  const finish = async <T>(doing: Promise<T>): Promise<T> => {
    await world.until(world.now + 20_000);
    return doing;
  };
  return { host, lrs, asked, finish, network: (is: boolean) => (up = is) };
}

const verbsOf = (lrs: FakeLrs) =>
  lrs.stored.map(({ verb }) => (verb as { display: { en: string } }).display.en);

/** A whole run, with everything that becomes of it. */
function wholeRun({ host }: ReturnType<typeof visit>) {
  for (const step of steps) host.decided(step);
  const last = steps.at(-1);
  if (!last) throw new Error('the parcel has decisions');
  host.sceneEnded(last);
  host.ended(last, standardsOf(last.trace.turns, last.scenario.standards));
  host.ready(last, [{ standard: 'honest', value: 50, on: '2026-05-01' }]);
  host.reflected({ ...last, record: { ...last.record, reflections: { sure: 75 } } });
  host.noted(last, 'debriefed');
}

describe('an LRS alone', () => {
  it('is told a whole run, once, under the platform’s credentials', async () => {
    const here = visit();
    wholeRun(here);
    expect(await here.finish(here.host.keep())).toEqual({ kept: true });
    expect(verbsOf(here.lrs)).toEqual([
      'initialized',
      ...steps.map(() => 'responded'),
      'completed',
      'progressed',
      'responded',
      'viewed',
    ]);
    expect(here.asked[0]?.url).toBe('https://lrs.example.org/xapi/statements');
    expect(here.asked[0]?.headers.get('Authorization')).toBe('Basic abc=');
    wholeRun(here);
    await here.finish(here.host.leave());
    expect(verbsOf(here.lrs).filter((verb) => verb === 'responded')).toHaveLength(steps.length + 1);
  });

  it('says so while it cannot be reached, and has everything afterwards', async () => {
    const here = visit();
    here.network(false);
    wholeRun(here);
    expect(await here.finish(here.host.keep())).toEqual({
      kept: false,
      why: expect.stringContaining('cannot be reached'),
    });
    here.network(true);
    here.host.retry();
    expect(await here.finish(here.host.keep())).toEqual({ kept: true });
    expect(verbsOf(here.lrs)).toContain('completed');
  });

  it('is told no answer where outcomes are all that is wanted, and nothing at all with none', async () => {
    const outcomes = visit('outcome');
    wholeRun(outcomes);
    await outcomes.finish(outcomes.host.keep());
    expect(verbsOf(outcomes.lrs)).toEqual(['initialized', 'completed', 'progressed', 'viewed']);
    const none = visit('none');
    wholeRun(none);
    expect(await none.finish(none.host.keep())).toEqual({ kept: true });
    expect([none.lrs.stored, none.asked]).toEqual([[], []]);
    expect(none.host.found.words).toContain('told nothing');
  });
});
