import { extensions } from '../../src/delivery/xapi/iris.ts';
import { FakeLms, type Visit } from '../delivery/cmi5/fake-lms.ts';
import { openPage, type Page, Tab } from '../delivery/cmi5/page.ts';
import { Disk, World } from '../delivery/xapi/world.ts';
import type { Bench, Fault } from './trial.ts';

/** Time in which whatever the platform does takes so many times as long. */
class Slowing extends World {
  times = 1;
  override sleep(milliseconds: number): Promise<void> {
    return super.sleep(milliseconds * this.times);
  }
}

/** A platform that holds a page to the letter of cmi5. A page that goes takes its tab with it unless it is a reload. */
export function cmi5Bench(): Bench {
  const world = new Slowing();
  const lms = new FakeLms(world);
  const disk = new Disk();
  let visit: Visit | null = null;
  let tab = new Tab();
  let page: Page | null = null;
  let reloads = false;

  return {
    async open() {
      if (!visit || !reloads) {
        visit = lms.launch();
        tab = new Tab();
      }
      reloads = false;
      page = await openPage(world, lms, visit, tab, disk);
      return page.host;
    },
    suffer(fault, chance) {
      world.times = fault === 'slow' ? 200 : 1;
      if (fault === 'clock changed') world.now += Math.round((chance() - 0.5) * 4 * 86_400_000);
      lms.fault = () => faultOf(fault, chance);
    },
    close(heard) {
      if (heard) page?.host?.hide();
      reloads = heard;
      page?.crash();
      page = null;
    },
    async rest(doing) {
      await world.until(world.now + 400_000);
      return doing;
    },
    decisions: () => turnsOf(lms.all()),
  };
}

function faultOf(fault: Fault | 'none', chance: () => number): 'none' | 'lost' | 'answer lost' | 503 {
  if (fault === 'missing from the start' || fault === 'vanishes mid-run') return 'lost';
  if (fault === 'throws') return chance() < 0.5 ? 'answer lost' : 'lost';
  return fault === 'says no' ? 503 : 'none';
}

interface Told {
  readonly result?: { readonly extensions?: Readonly<Record<string, unknown>> };
}

/** The turns that stored statements tell of. */
export function turnsOf(told: readonly object[]): number[] {
  return told.flatMap((each) => {
    const decided = (each as Told).result?.extensions?.[extensions.decision];
    const { decision } = Object(decided) as { decision?: unknown };
    return typeof decision === 'number' ? [decision - 1] : [];
  });
}
