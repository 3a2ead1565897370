import { describe, expect, it } from 'vitest';
import { conductIn } from '../../../src/debrief/conduct.ts';
import { decisionFor } from '../../../src/debrief/play-on.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import type { Trace } from '../../../src/encounter/trace.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { type Balance, balanceOf } from '../../../src/workshop/explore/balance.ts';
import { exactMap } from '../../../src/workshop/explore/exact-map.ts';
import { Explorer, type Limits } from '../../../src/workshop/explore/explore.ts';
import endingData from '../../../stories/kit/endings.json' with { type: 'json' };
import { parcel } from '../../story/parcel.ts';
import { seedsOf } from './every-run.ts';
import { scriptedBy } from './scripts.ts';

const boundless: Limits = { places: 1e6, time: 1e9, now: () => 0 };

interface Played {
  readonly trace: Trace;
  /** For somebody who takes anything shown, evenly. */
  readonly chance: number;
}

function everyPlay(scenario: Scenario): Played[] {
  const all: Played[] = [];
  const seeds = seedsOf(scenario);
  const play = (seed: number, responses: readonly string[], chance: number): void => {
    const encounter = new Encounter(scenario, seed);
    for (const response of responses)
      if (encounter.open) encounter.decide(decisionFor(encounter.open, response));
    const { open } = encounter;
    if (!open) {
      all.push({ trace: encounter.trace, chance });
      return;
    }
    for (const { id } of open.moment.responses) {
      const shown = open.shown.some((each) => each.id === id);
      play(seed, [...responses, id], shown ? chance / open.shown.length : 0);
    }
  };
  for (const seed of seeds) play(seed, [], 1 / seeds.length);
  return all;
}

const kindOf = ({ trace }: Played) => trace.ending?.kind ?? 'broke-down';
const isGood = (play: Played): boolean => endingData[kindOf(play)].good;

function balanced(scenario: Scenario): Balance {
  const balance = balanceOf(new Explorer(scenario), boundless);
  if (!balance) throw new Error('not every run was followed');
  return balance;
}

describe.each([
  ['the parcel', async () => parcel],
  ...[0, 3, 7, 11].map((seed) => [`script ${seed}`, () => scriptedBy(seed)] as const),
] as const)('the balance of %s', (_, made) => {
  it('says of each moment who comes by, and what lies ahead of them', async () => {
    const scenario = await made();
    const { moments } = balanced(scenario);
    const plays = everyPlay(scenario);
    for (const { id, chance, good } of moments) {
      const through = plays.filter(({ trace }) => trace.turns.some(({ moment }) => moment.id === id));
      const sum = through.reduce((total, play) => total + play.chance, 0);
      const well = through.filter(isGood).reduce((total, play) => total + play.chance, 0);
      expect(chance, id).toBeCloseTo(sum, 12);
      expect(good * chance, id).toBeCloseTo(well, 12);
    }
  });

  it('has ways that are taken as often as they are', async () => {
    const scenario = await made();
    const balance = balanced(scenario);
    const map = exactMap(balance, () => null);
    expect(map.moments.map(({ id }) => id)).toEqual(balance.moments.map(({ id }) => id));
    for (const { id } of map.moments) {
      const from = map.ways.filter((way) => way.from === id);
      expect(
        from.reduce((sum, { chance }) => sum + (chance ?? 0), 0),
        id,
      ).toBeCloseTo(1, 12);
    }
    const plays = everyPlay(scenario);
    for (const { id, chance } of map.endings) {
      const ended = plays.filter(({ trace }) => trace.ending?.id === id);
      expect(chance, id).toBeCloseTo(
        ended.reduce((sum, play) => sum + play.chance, 0),
        12,
      );
    }
  });

  it('knows the shortest ways, and how far luck carries', async () => {
    const scenario = await made();
    const { toBest, toWorst, luck } = balanced(scenario);
    const plays = everyPlay(scenario);
    for (const way of [toBest, toWorst]) {
      const lengths = plays
        .filter(({ trace }) => trace.ending?.id === way?.ending)
        .map(({ trace }) => trace.turns.length);
      expect(way?.decisions).toBe(Math.min(...lengths));
    }
    const lucky = plays.some((play) => isGood(play) && conductIn(play.trace.turns) === 'strayed');
    expect(luck > 0).toBe(lucky);
  });
});

describe('a balance', () => {
  it('is none where not every run can be followed', () => {
    expect(balanceOf(new Explorer(parcel), { ...boundless, places: 2 })).toBeNull();
    expect(balanceOf(new Explorer(parcel), { ...boundless, time: -1 })).toBeNull();
  });
});
