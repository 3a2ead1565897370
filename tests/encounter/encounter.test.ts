import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, DecisionError, Encounter } from '../../src/encounter/encounter.ts';
import { replay } from '../../src/encounter/replay.ts';
import type { Cause } from '../../src/encounter/trace.ts';
import { compileChanged, parcel } from '../story/parcel.ts';
import { anySeed, playOut, recordOf } from './play.ts';

const apologise: Decision = { moment: 'counter.card', response: 'apologise', lapse: false, latency: 3000 };
/** With a queue of two somebody laughs at the opening. */
const seedOf = (queue: number) =>
  Array.from({ length: 50 }, (_, seed) => seed).find(
    (seed) => new Encounter(parcel, seed).twists.queue === queue,
  ) ?? 0;
const quiet = seedOf(1);
const sum = (causes: readonly Cause[], on: string) =>
  causes.filter((cause) => cause.on === on).reduce((total, cause) => total + cause.by, 0);

describe('a moment', () => {
  it('shows its spoken responses in an order of the seed, silence last, the lapse never', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const open = new Encounter(parcel, seed).open;
      const shown = open?.shown.map((each) => each.id) ?? [];
      expect(shown.at(-1)).toBe('tactical-pause');
      expect(shown).not.toContain('ignoring');
      expect(open?.lapse.id).toBe('ignoring');
      orders.add(shown.slice(0, -1).join());
    }
    expect(orders.size).toBe(6);
  });

  it.each<[string, Partial<Decision>, RegExp]>([
    ['for another moment', { moment: 'deciding' }, /another moment is open: counter.card, not deciding/],
    ['that it does not offer', { response: 'threatening' }, /no such response: threatening/],
    ['that is only for a window that closes', { response: 'ignoring' }, /no such response: ignoring/],
    ['as a lapse that is none', { lapse: true }, /no such lapse: apologise/],
  ])('refuses a decision %s, and nothing has changed then', (_, change, message) => {
    const encounter = new Encounter(parcel, 1);
    const before = JSON.stringify(encounter.trace);
    expect(() => encounter.decide({ ...apologise, ...change })).toThrow(DecisionError);
    expect(() => encounter.decide({ ...apologise, ...change })).toThrow(message);
    expect(JSON.stringify(encounter.trace)).toBe(before);
    expect(encounter.decide(apologise).response).toBe('apologise');
  });

  it('refuses a decision when the run is over', () => {
    const over = playOut(parcel, 1, [{ which: 0, latency: 1 }]);
    expect(over.open).toBeNull();
    expect(() => over.decide(apologise)).toThrow('no moment is open');
  });

  it('lets its window close even where the script has no lapse open for it', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('* [… # ignoring # lapse]', '* { queue == 9 } [… # ignoring # lapse]'),
    );
    const encounter = new Encounter(scenario, quiet);
    const lapse = encounter.open?.lapse;
    expect(lapse?.silence).toBe(true);
    const turn = encounter.decide({
      moment: 'counter.card',
      response: lapse?.id ?? '',
      lapse: true,
      latency: 9000,
    });
    expect(turn).toMatchObject({ lapse: true, response: 'tactical-pause' });
  });
});

describe('what the room does', () => {
  it('before the first moment is kept with its reason', () => {
    const encounter = new Encounter(parcel, seedOf(2));
    expect(encounter.trace.openingCauses).toEqual([
      { on: 'arousal', by: 8, kind: 'event', what: 'somebody behind him laughs' },
    ]);
    expect(encounter.person.arousal).toBe(58);
  });

  it('is added to what the script itself set in the same breath, both kept', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace(
        '    ~ sorry = true\n',
        '    ~ trust = trust + 10\n    ~ event(6, 0, 0, "the bell rings")\n    ~ need = need - 4\n',
      ),
    );
    const plain = new Encounter(parcel, quiet).decide(apologise).after;
    const turn = new Encounter(scenario, quiet).decide(apologise);
    expect(turn.after.trust).toBe(plain.trust + 10);
    expect(turn.after.arousal).toBe(plain.arousal + 6);
    expect(turn.after.need).toBe(plain.need - 4);
    expect(turn.causes.filter((cause) => cause.kind === 'event').map((cause) => cause.what)).toEqual([
      '',
      'the bell rings',
      '',
    ]);
    for (const on of ['arousal', 'trust', 'need'] as const)
      expect(sum(turn.causes, on)).toBe(turn.after[on] - turn.before[on]);
  });
});

describe('a person whose script starts them on an odd number', () => {
  it('starts on the grain, so that no cause is made of rounding', async () => {
    const { scenario } = await compileChanged((text) =>
      text
        .replace('VAR trust = 30', 'VAR trust = 31')
        .replace('VAR need = 60', 'VAR need = 59')
        .replace('VAR arousal = 50', 'VAR arousal = 51'),
    );
    const encounter = new Encounter(scenario, quiet);
    expect([encounter.person.arousal, encounter.person.trust, encounter.person.need]).toEqual([52, 32, 60]);
    const causes = encounter.decide({ ...apologise, response: 'tactical-pause' }).causes;
    expect(causes.filter((cause) => cause.kind === 'found-out')).toEqual([]);
  });
});

describe('a replay', () => {
  it('stops where it is asked to, with that moment open', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const record = recordOf(playOut(parcel, seed, [{ which: 1, latency: 500 }]));
        const half = replay(parcel, record, 1);
        expect(half.turns).toHaveLength(1);
        expect(half.open?.moment.id).toBe(record.decisions[1]?.moment);
        expect(half.ending).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});

describe('a person who is met as somebody wants them', () => {
  it('has these numbers, on the grain and within the scale, and what follows goes by them', () => {
    const text = (arousal: number): string => {
      const encounter = new Encounter(parcel, quiet);
      encounter.meet({ arousal, trust: 31, need: 160 });
      expect(encounter.person).toMatchObject({ arousal, trust: 32, need: 100 });
      const { beats } = encounter.decide({
        moment: 'counter.card',
        response: 'arguing-facts',
        lapse: false,
        latency: null,
      });
      return beats[0]?.text ?? '';
    };
    expect(text(90)).toBe('Three days! I work!');
    expect(text(10)).toBe('I work.');
  });

  it('offers what was on offer, and has no cause for it', () => {
    const encounter = new Encounter(parcel, quiet);
    const shown = encounter.open?.shown.map(({ id }) => id);
    encounter.meet({ arousal: 90, trust: 0, need: 100 });
    expect(encounter.open?.shown.map(({ id }) => id)).toEqual(shown);
    const turn = encounter.decide(apologise);
    expect(turn.before.arousal).toBe(90);
    expect(sum(turn.causes, 'arousal')).toBe(turn.after.arousal - 90);
  });
});
