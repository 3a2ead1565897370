import { FaultyPlatform, type Fault as PlatformFault } from '../delivery/scorm/faults.ts';
import { hostOf, type World } from '../delivery/scorm/playing.ts';
import { type Standard, StrictPlatform } from '../delivery/scorm/strict.ts';
import type { Bench, Fault } from './trial.ts';

/** A platform that is strict where Moodle is, and on which everything may go wrong. */
export function scormBench(standard: Standard): Bench {
  const platform = new StrictPlatform(standard);
  let faulty = new FaultyPlatform(platform);
  let world: World | null = null;
  let sick: PlatformFault = { kind: 'none' };
  let offset = 0;

  return {
    async open() {
      faulty = new FaultyPlatform(platform);
      faulty.fault = sick;
      world = hostOf(standard, faulty.find);
      world.clock.now += offset;
      return world.host;
    },
    suffer(fault, chance) {
      sick = faultOf(fault, Math.floor(chance() * 30));
      faulty.fault = sick;
      if (fault === 'clock changed') offset = (chance() - 0.5) * 4 * 86_400_000;
      if (world && fault === 'clock changed') world.clock.now += offset;
    },
    close(heard) {
      if (heard) world?.page.go();
    },
    rest: (doing) => doing,
    decisions() {
      return platform
        .rows('interactions')
        .filter(({ type }) => type === 'choice')
        .map(({ id }) => turnOf(id ?? ''))
        .filter((turn) => turn !== null);
    },
  };
}

function faultOf(fault: Fault | 'none', after: number): PlatformFault {
  if (fault === 'missing from the start' || fault === 'vanishes mid-run') return { kind: 'missing' };
  if (fault === 'throws') return { kind: 'throws', after };
  if (fault === 'says no') return { kind: 'refuses', after };
  if (fault === 'slow') return { kind: 'slow' };
  return { kind: 'none' };
}

/** Ids end with the run and the decision, counted from 1. What is told again has the same id. */
function turnOf(id: string): number | null {
  const [, run, turn] = /\.([0-9a-z]{7})\.(\d+)$/.exec(id) ?? [];
  return run === undefined ? null : Number(turn) - 1;
}
