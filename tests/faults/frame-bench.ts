import type { Host } from '../../src/delivery/host.ts';
import { around, type Fate, loadGame, type Opened, Site, Wire } from '../delivery/frame/wire.ts';
import { World } from '../delivery/xapi/world.ts';
import type { Bench, Fault } from './trial.ts';

/** A page around a frame that has no storage: nothing is left of a visit but what the page was told. */
export function frameBench(): Bench {
  const world = new World();
  const site = new Site();
  const wire = new Wire(world);
  let page: ReturnType<typeof around> | null = around(wire, site);
  let game: Opened | null = null;

  return {
    async open(): Promise<Host | null> {
      game = loadGame(wire);
      await world.until(world.now + 3000);
      return game.host();
    },
    suffer(fault, chance) {
      page?.stop();
      page = isAway(fault) ? null : around(wire, site);
      site.failing = fault === 'throws' ? Math.floor(chance() * 30) : fault === 'says no' ? 1e9 : 0;
      wire.fates = fault === 'slow' ? Array.from({ length: 40 }, (): Fate => 'very late') : [];
      if (fault === 'clock changed') world.now += chance() * 2 * 86_400_000;
    },
    close(heard) {
      if (heard) game?.window.dispatchEvent(new Event('pagehide'));
    },
    async rest(doing) {
      await world.until(world.now + 60_000);
      return doing;
    },
    decisions: () => site.of('decided').map(({ turn }) => Number(turn) - 1),
  };
}

const isAway = (fault: Fault | 'none') => fault === 'missing from the start' || fault === 'vanishes mid-run';
