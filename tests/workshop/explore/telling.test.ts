import { describe, expect, it } from 'vitest';
import { Encounter } from '../../../src/encounter/encounter.ts';
import type { Response, Scenario } from '../../../src/story/scenario.ts';
import { Explorer, type Limits } from '../../../src/workshop/explore/explore.ts';
import {
  absent,
  anybody,
  firstShown,
  informed,
  lookers,
  oneTrick,
  type Player,
  rightful,
} from '../../../src/workshop/explore/players.ts';
import {
  margin,
  marginAboveRandom,
  type Telling,
  tellingOf,
  tooGood,
} from '../../../src/workshop/explore/telling.ts';
import { parcel } from '../../story/parcel.ts';
import { compileExample } from '../ten-to-five.ts';
import { seedsOf } from './every-run.ts';
import { scriptedBy } from './scripts.ts';

const boundless: Limits = { places: 1e9, time: 1e9, now: () => 0 };

const response = (text: string, more: Partial<Response> = {}): Response => ({
  id: text,
  text,
  technique: 'validation',
  silence: false,
  lapse: false,
  shows: [],
  misses: [],
  ...more,
});

/** How likely each ending is for a player, by playing every run that they may take. */
function played(scenario: Scenario, player: Player): Record<string, number> {
  const { people } = new Explorer(scenario);
  const chances: Record<string, number> = {};
  const seeds = seedsOf(scenario);
  const play = (seed: number, taken: readonly [string, Response][], chance: number): void => {
    const encounter = new Encounter(scenario, seed);
    for (const [moment, { id, silence, lapse }] of taken)
      encounter.decide({ moment, response: id, lapse: lapse && !silence, latency: null });
    const { open } = encounter;
    if (!open) {
      const ending = encounter.ending?.id ?? '';
      chances[ending] = (chances[ending] ?? 0) + chance;
      return;
    }
    const { responses, id } = open.moment;
    player.weights(responses, people.pack(encounter.person), people).forEach((weight, at) => {
      const taking = responses[at];
      if (taking && weight > 0) play(seed, [...taken, [id, taking]], chance * weight);
    });
  };
  for (const seed of seeds) play(seed, [], 1 / seeds.length);
  return chances;
}

describe('a player', () => {
  const scripts = [
    ['the parcel', () => Promise.resolve(parcel)],
    ['a scenario of two moments', async () => (await compileExample()).scenario],
    ['a scenario by seed', () => scriptedBy(12)],
  ] as const;

  it.each(scripts)(
    'ends as they would in play: %s',
    async (_, load) => {
      const scenario = await load();
      const explorer = new Explorer(scenario);
      for (const player of [anybody, informed, absent, firstShown, rightful, ...lookers, ...oneTrick]) {
        const { endings } = explorer.explore(player, boundless);
        const chances = played(scenario, player);
        for (const [ending, { chance }] of endings)
          expect(chance, `${player.name} ${ending}`).toBeCloseTo(chances[ending] ?? 0, 12);
        expect(Object.keys(chances).every((ending) => endings.has(ending))).toBe(true);
      }
    },
    60_000,
  );

  it('takes nothing that they cannot see, unless they never answer', () => {
    const { people } = new Explorer(parcel);
    const responses = [
      response('One two three.'),
      response('Sorry, please?'),
      response('Wait.', { silence: true }),
      response('…', { lapse: true }),
    ];
    const chosen = (player: Player) => player.weights(responses, 0, people).indexOf(1);
    expect(lookers.map((player) => [player.name, chosen(player)])).toEqual([
      ['the longest', 0],
      ['the shortest', 2],
      ['the most polite words', 1],
      ['the most feeling words', 1],
      ['the most question marks', 1],
      ['always saying nothing', 2],
    ]);
    expect(chosen(absent)).toBe(3);
  });
});

describe('how far a scenario gives itself away', () => {
  it('names those who know nothing and do nearly as well, and only them', () => {
    const telling: Telling = {
      informed: { player: 'reads', well: 0.8 },
      random: { player: 'anything', well: null },
      others: [
        { player: 'close', well: 0.8 - margin + 0.01 },
        { player: 'far', well: 0.8 - margin - 0.01 },
        { player: 'unknown', well: null },
      ],
    };
    expect(tooGood(telling).map(({ player }) => player)).toEqual(['close']);
    const luckless = {
      ...telling,
      random: { player: 'anything', well: 0.8 - margin - marginAboveRandom - 0.02 },
    };
    expect(tooGood(luckless).map(({ player }) => player)).toEqual(['close', 'far']);
  });

  it('leaves out the techniques that are offered nowhere', () => {
    const explorer = new Explorer(parcel);
    const anything = explorer.explore(anybody, boundless);
    const names = tellingOf(explorer, boundless, anything).others.map(({ player }) => player);
    expect(names).toContain('always apologise');
    expect(names).not.toContain('always touching');
  });
});
