import { type LrsHost, openLrsHost } from '../../src/delivery/xapi/lrs-host.ts';
import { sureSteps } from '../../src/screens/debrief/check-in.ts';
import { FakeLrs } from '../delivery/xapi/fake-lrs.ts';
import { chanceFrom, Disk, FakeShelf, World } from '../delivery/xapi/world.ts';
import { turnsOf } from './cmi5-bench.ts';
import type { Bench, Fault } from './trial.ts';

/** An LRS alone, over a network and a disk. */
export function lrsBench(): Bench {
  const world = new World();
  const lrs = new FakeLrs();
  const disk = new Disk();
  let sick: Fault | 'none' = 'none';
  let draw: () => number = () => 0;
  let shelf: FakeShelf | null = null;
  let host: LrsHost | null = null;
  let page = 0;

  async function answer(body: string): Promise<Response> {
    const lost = new TypeError('network error');
    await world.sleep(sick === 'slow' ? 8000 : 40);
    if (sick === 'missing from the start' || sick === 'vanishes mid-run') throw lost;
    if (sick === 'says no') return new Response('', { status: 503 });
    if (sick === 'throws' && draw() < 0.5) throw lost;
    const { status, body: said } = lrs.post(body);
    if (sick === 'throws') throw lost;
    return new Response(said, { status });
  }

  return {
    async open() {
      page += 1;
      const mine = page;
      const here = new FakeShelf(world, disk, chanceFrom(page), 0);
      shelf = here;
      host = openLrsHost({
        launch: {
          endpoint: 'https://lrs.example.org/xapi/',
          auth: 'Basic abc=',
          actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '77' } },
          registration: null,
        },
        detail: 'decisions',
        language: 'en-GB',
        sureSteps,
        clock: {
          now: world.clock.now,
          after: (ms, act) => world.clock.after(ms, () => void (mine === page && act())),
        },
        chance: chanceFrom(page),
        shelf: here,
        alone: () => (act) => act(),
        // What was sent arrives, page or no page; nobody hears the answer.
        fetch: async (_, init) => {
          if (mine !== page) return new Promise<never>(() => {});
          const said = await answer(String(init?.body)).catch((error: unknown) => error);
          if (mine !== page) return new Promise<never>(() => {});
          if (said instanceof Response) return said;
          throw said;
        },
      });
      return host;
    },
    suffer(fault, chance) {
      sick = fault;
      draw = chance;
      if (fault === 'clock changed') world.now += Math.round((chance() - 0.5) * 4 * 86_400_000);
    },
    close(heard) {
      if (heard) host?.hide();
      shelf?.crash();
      page += 1;
    },
    async rest(doing) {
      await world.until(world.now + 400_000);
      return doing;
    },
    decisions: () => turnsOf(lrs.stored),
  };
}
