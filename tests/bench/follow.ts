/** Following every run of a shipped scenario, against playing runs one after the other. */
import { Encounter } from '../../src/encounter/encounter.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { Explorer } from '../../src/workshop/explore/explore.ts';
import { anybody } from '../../src/workshop/explore/players.ts';
import type { Row } from './row.ts';

const runs = 400;

export function followRows(scenario: Scenario): { rows: Row[]; words: string[] } {
  const followed = timed(() =>
    new Explorer(scenario).explore(anybody, { places: 1e7, time: 1e9, now: () => 0 }),
  );
  const played = timed(() => {
    let decisions = 0;
    for (let seed = 1; seed <= runs; seed++) decisions += playOut(scenario, seed);
    return decisions;
  });
  const { places, runs: every, partial } = followed.made;
  const perPlace = followed.time / places;
  const perDecision = played.time / played.made;
  return {
    rows: [
      {
        what: `following one person at one place of ${scenario.about.title}, all that is open tried`,
        against: 'playing one decision',
        ratio: perPlace / perDecision,
      },
    ],
    words: [
      `${partial ?? 'every run'}: ${every} runs, ${places} places, ${Math.round(1000 / perPlace)} places a second on this machine`,
    ],
  };
}

function playOut(scenario: Scenario, seed: number): number {
  const encounter = new Encounter(scenario, seed);
  let decisions = 0;
  while (encounter.open) {
    const { moment, shown } = encounter.open;
    const response = shown[(seed + decisions * 5) % shown.length]?.id ?? '';
    encounter.decide({ moment: moment.id, response, lapse: false, latency: null });
    decisions += 1;
  }
  return decisions;
}

/** Milliseconds of this process's own. */
function timed<T>(run: () => T): { readonly time: number; readonly made: T } {
  const from = process.cpuUsage();
  const made = run();
  const used = process.cpuUsage(from);
  return { time: (used.user + used.system) / 1000, made };
}
