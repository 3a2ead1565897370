import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, grain, heading, shift, step } from '../../src/encounter/step.ts';
import { driverOf, techniqueIds, techniqueOf } from '../../src/encounter/technique.ts';
import type { Cause, Measure, Person } from '../../src/encounter/trace.ts';
import { anyDriver, anyPerson, anyTechnique, counterProductive, helpful, played, someone } from './people.ts';

const measures: readonly Measure[] = ['arousal', 'trust', 'need'];
const sum = (causes: readonly Cause[], on: Measure) =>
  causes.filter((cause) => cause.on === on).reduce((total, cause) => total + cause.by, 0);
const frustrated = driverOf('frustrated');
const maybeTechnique = fc.option(anyTechnique, { nil: null });

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('room to take in words', () => {
  it.each([
    [65, [100, 100, 100, 99, 96, 87, 65, 35, 13, 4, 1]],
    [55, [100, 100, 99, 96, 87, 65, 35, 13, 4, 1, 0]],
    [50, [100, 99, 98, 92, 78, 50, 22, 8, 2, 1, 0]],
  ])('falls around a midpoint of %i as the table says', (midpoint, table) => {
    expect(table.map((_, at) => capacity(at * 10, midpoint))).toEqual(table);
  });

  it('agrees with the evidence notes at 65, 75 and 85', () => {
    expect([65, 75, 85].map((arousal) => capacity(arousal, 65))).toEqual([50, 22, 8]);
  });
});

describe('plays that the evidence notes check', () => {
  const good = [
    'tactical-pause',
    'giving-space',
    'calm-paraverbal',
    'attentive-listening',
    'affect-labelling',
    'validation',
    'reflection-paraphrase',
    'open-question',
    'offering-choices',
    'concrete-help',
    'concrete-help',
  ];
  const bad = ['telling-to-calm-down', 'arguing-facts', 'ordering-commanding', 'threatening', 'crowding'];
  const fixFirst = ['concrete-help', 'fair-process', 'offering-choices', 'over-explaining', 'concrete-help'];
  const repaired = [
    'telling-to-calm-down',
    'tactical-pause',
    'apologise',
    'validation',
    'reflection-paraphrase',
    'offering-choices',
    'concrete-help',
  ];
  const plays = {
    good60: played(good, 60),
    good80: played(good, 80),
    fixFirst60: played(fixFirst, 60),
    repaired: played(repaired, 60),
    fixFirst84: played(fixFirst, 84),
    ignored: played(['ignoring'], 60),
    bad: played(bad, 60),
  };
  const end = (name: keyof typeof plays) => plays[name].at(-1) ?? someone;
  const peak = (name: keyof typeof plays) => Math.max(...plays[name].map((person) => person.arousal));

  it('end in the order of arousal that the notes found', () => {
    expect(end('good60').arousal).toBeLessThanOrEqual(end('good80').arousal);
    const order = ['good80', 'fixFirst60', 'repaired', 'fixFirst84', 'ignored', 'bad'] as const;
    const arousals = order.map((name) => end(name).arousal);
    expect(arousals).toEqual([...new Set(arousals)].sort((a, b) => a - b));
  });

  it('end in the order of trust that the notes found', () => {
    const order = ['good60', 'good80', 'repaired', 'fixFirst60', 'fixFirst84', 'ignored', 'bad'] as const;
    const trusts = order.map((name) => end(name).trust);
    expect(trusts).toEqual([...trusts].sort((a, b) => b - a));
    expect(end('good80').trust).toBeGreaterThan(end('repaired').trust);
    expect(end('fixFirst60').trust).toBeGreaterThan(end('fixFirst84').trust);
    expect(end('fixFirst84').trust).toBeGreaterThan(end('ignored').trust);
    expect(end('bad').trust).toBe(0);
  });

  it('peak where the notes found: after "calm down" a little, after five bad moves at the top', () => {
    expect(peak('repaired')).toBeGreaterThanOrEqual(62);
    expect(peak('repaired')).toBeLessThanOrEqual(72);
    expect(peak('bad')).toBeGreaterThanOrEqual(96);
    expect(peak('good60')).toBe(60);
  });

  it('pass near the notes on the way: at 60, 120, 240 and 480 seconds, of some 25 a decision', () => {
    const notes = {
      good60: [56, 51, 41, 34],
      good80: [71, 63, 51, 39],
      fixFirst60: [56, 52, 46, 40],
      fixFirst84: [78, 73, 63, 53],
      repaired: [65, 61, 52, 44],
      bad: [85, 99, 90, 75],
      ignored: [65, 64, 63, 60],
    } as const;
    for (const [name, arousals] of Object.entries(notes)) {
      for (const [at, decision] of [2, 5, 10, 19].entries()) {
        const met = plays[name as keyof typeof plays][decision]?.arousal ?? 0;
        expect(Math.abs(met - (arousals[at] ?? 0)), `${name} after ${decision}`).toBeLessThanOrEqual(8);
      }
    }
  });

  it('leave somebody who is ignored within eight points of where they were', () => {
    for (const { arousal } of plays.ignored) expect(Math.abs(arousal - 60)).toBeLessThanOrEqual(8);
  });

  it('do fairly well with practical help at once, as the notes say they must', () => {
    expect(end('fixFirst60').arousal).toBeLessThan(45);
    expect(end('fixFirst60').trust).toBeLessThan(end('good60').trust - 10);
  });
});

describe('any step', () => {
  it('has causes that sum exactly to the change of each measure, none of them nothing', () => {
    fc.assert(
      fc.property(anyPerson, maybeTechnique, anyDriver, (person, technique, driver) => {
        const { person: after, causes } = step(person, technique, driver);
        for (const on of measures) expect(sum(causes, on)).toBe(after[on] - person[on]);
        expect(causes.every((cause) => cause.by !== 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every number on the grain and on its scale, with no negative zero', () => {
    fc.assert(
      fc.property(anyPerson, maybeTechnique, anyDriver, (person, technique, driver) => {
        const { person: after, causes } = step(person, technique, driver);
        for (const on of [...measures, 'provocation'] as const) expect(Math.abs(after[on] % grain)).toBe(0);
        for (const on of measures) {
          expect(after[on]).toBeGreaterThanOrEqual(0);
          expect(after[on]).toBeLessThanOrEqual(100);
        }
        expect(after.provocation).toBeGreaterThanOrEqual(-40);
        expect(after.provocation).toBeLessThanOrEqual(60);
        expect([0, 1, 2, 3]).toContain(after.load);
        expect(after.recent.length).toBeLessThanOrEqual(2);
        expect(numbersIn({ after, causes }).filter((number) => Object.is(number, -0))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for the same, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(anyPerson, maybeTechnique, anyDriver, (person, technique, driver) => {
        const before = JSON.stringify(person);
        const once = step(person, technique, driver);
        expect(step(structuredClone(person), technique, driver)).toEqual(once);
        expect(JSON.stringify(person)).toBe(before);
      }),
    );
  });

  it('never raises trust or meets need by a counter-productive technique, false promises apart', () => {
    fc.assert(
      fc.property(anyPerson, counterProductive, anyDriver, (person, technique, driver) => {
        fc.pre(technique.id !== 'false-promise');
        const { person: after } = step(person, technique, driver);
        expect(after.trust).toBeLessThanOrEqual(person.trust);
        expect(after.need).toBeGreaterThanOrEqual(person.need);
      }),
      { numRuns: 500 },
    );
  });

  it('never does more by the same thing again than by the same thing fresh', () => {
    fc.assert(
      fc.property(
        anyPerson,
        helpful,
        anyDriver,
        fc.integer({ min: 1, max: 2 }),
        (person, technique, driver, times) => {
          const owed = { ...person, owed: [] };
          const fresh = step({ ...owed, recent: [] }, technique, driver).person;
          const again = step({ ...owed, recent: Array<string>(times).fill(technique.id) }, technique, driver);
          for (const on of ['trust', 'need'] as const) {
            expect(Math.abs(again.person[on] - person[on])).toBeLessThanOrEqual(
              Math.abs(fresh[on] - person[on]),
            );
          }
          if (technique.effect.provocation <= 0 && !technique.effect.early) {
            expect(again.person.provocation).toBeGreaterThanOrEqual(fresh.provocation);
            expect(again.person.arousal).toBeGreaterThanOrEqual(fresh.arousal);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never makes a technique that asks for thought work better at a higher arousal', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyPerson,
        helpful.filter((each) => each.effect.demand > 0),
        anyDriver,
        (one, other, technique, driver) => {
          const base = { ...one, owed: [] };
          const low = step(
            { ...base, arousal: Math.min(one.arousal, other.arousal) },
            technique,
            driver,
          ).person;
          const high = step(
            { ...base, arousal: Math.max(one.arousal, other.arousal) },
            technique,
            driver,
          ).person;
          expect(high.trust).toBeLessThanOrEqual(low.trust);
          expect(high.need).toBeGreaterThanOrEqual(low.need);
          expect(high.provocation).toBeGreaterThanOrEqual(low.provocation);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stings somebody who is stirred at least as much as somebody who is not', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, counterProductive, anyDriver, (one, other, technique, driver) => {
        const [low, high] = [one.arousal, other.arousal].sort((a, b) => a - b);
        const at = (arousal = 0) => step({ ...one, owed: [], arousal }, technique, driver).person.provocation;
        expect(at(high)).toBeGreaterThanOrEqual(at(low));
      }),
    );
  });

  it('takes no account of anything but the last two techniques', () => {
    fc.assert(
      fc.property(anyPerson, anyTechnique, anyTechnique, anyDriver, (person, first, second, driver) => {
        const one = step(person, first, driver).person;
        const two = step(one, second, driver).person;
        expect(two.recent).toEqual([second.id, first.id]);
        expect(step(two, null, driver).person.recent).toEqual(two.recent);
      }),
    );
  });
});

describe('single techniques', () => {
  const limit = techniqueOf('limit-setting');
  const promise = techniqueOf('false-promise');
  const pause = techniqueOf('tactical-pause');

  it('a limit before there is trust for it stirs', () => {
    fc.assert(
      fc.property(anyPerson, anyDriver, (anyone, driver) => {
        const person = { ...anyone, owed: [], trust: Math.min(anyone.trust, 24), provocation: 0 };
        const limited = step(person, limit, driver).person;
        const left = step(person, null, driver).person;
        const later = step({ ...person, trust: 26 }, limit, driver).person;
        expect(limited.provocation).toBeGreaterThan(left.provocation);
        expect(limited.provocation).toBeGreaterThan(later.provocation);
        expect(limited.trust).toBe(person.trust);
      }),
    );
  });

  it.each(['offering-choices', 'concrete-help', 'fair-process'])(
    '%s meets less of the need before there is trust for it',
    (id) => {
      const technique = techniqueOf(id);
      const met = (trust: number) =>
        someone.need - step({ ...someone, arousal: 40, trust }, technique, frustrated).person.need;
      expect(met(technique.effect.gate - 2 - (technique.effect.gate % 2))).toBeLessThan(
        met(technique.effect.gate + (technique.effect.gate % 2)),
      );
    },
  );

  it('a false promise soothes now and is found out at the third decision after it', () => {
    let at: Person = someone;
    const told = step(at, promise, frustrated);
    expect(told.person.trust).toBeGreaterThan(at.trust);
    expect(told.person.need).toBeLessThan(at.need);
    at = told.person;
    const found: boolean[] = [];
    for (let decision = 1; decision <= 4; decision++) {
      const { person, causes } = step(at, pause, frustrated);
      found.push(causes.some((cause) => cause.kind === 'found-out' && cause.what === 'false-promise'));
      if (decision === 3) {
        expect(sum(causes, 'trust')).toBeLessThanOrEqual(-18);
        expect(sum(causes, 'need')).toBeGreaterThan(0);
        expect(person.arousal).toBeGreaterThan(at.arousal);
      }
      at = person;
    }
    expect(found).toEqual([false, false, true, false]);
    expect(at.owed).toEqual([]);
  });

  it('a promise made twice is found out once', () => {
    let at = step(step(someone, promise, frustrated).person, promise, frustrated).person;
    expect(at.owed).toHaveLength(1);
    let times = 0;
    for (let decision = 0; decision < 6; decision++) {
      const { person, causes } = step(at, null, frustrated);
      times += causes.some((cause) => cause.kind === 'found-out') ? 1 : 0;
      at = person;
    }
    expect(times).toBe(1);
  });

  it('a quieter place takes one step of noise and onlookers away, down to none', () => {
    fc.assert(
      fc.property(anyPerson, anyDriver, (person, driver) => {
        const { person: after } = step(person, techniqueOf('reduce-stimulation'), driver);
        expect(after.load).toBe(Math.max(0, person.load - 1));
      }),
    );
  });

  it.each(techniqueIds.filter((id) => techniqueOf(id).kind === 'counter-productive'))(
    '%s leaves a mark on somebody who is calm enough to notice',
    (id) => {
      const { causes } = step({ ...someone, arousal: 40 }, techniqueOf(id), frustrated);
      expect(causes.some((cause) => cause.what === id)).toBe(true);
    },
  );

  it('listening gets little from somebody who wants something by force', () => {
    const listened = (driver: string) =>
      step(someone, techniqueOf('validation'), driverOf(driver)).person.trust;
    expect(listened('instrumental')).toBeLessThan(listened('frustrated'));
  });
});

describe('where arousal is heading', () => {
  it('rises with need, noise and what rankles, and falls with trust', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (a, b) => {
        const here = heading(a);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(100);
        for (const on of ['need', 'load', 'provocation'] as const) {
          expect(heading({ ...a, [on]: Math.max(a[on], b[on]) })).toBeGreaterThanOrEqual(here);
        }
        expect(heading({ ...a, trust: Math.max(a.trust, b.trust) })).toBeLessThanOrEqual(here);
      }),
    );
  });
});

describe('something that happens in the room', () => {
  const change = fc.integer({ min: -150, max: 150 });
  it('moves each measure as far as the scale goes, with its words as the cause', () => {
    fc.assert(
      fc.property(anyPerson, change, change, change, (person, arousal, trust, need) => {
        const by = { arousal, trust, need };
        const { person: after, causes } = shift(person, by, 'the doors open');
        for (const on of measures) {
          const wanted = Math.min(100, Math.max(0, person[on] + by[on]));
          expect(Math.abs(after[on] - wanted)).toBeLessThan(grain);
          expect(Math.abs(after[on] % grain)).toBe(0);
          expect(sum(causes, on)).toBe(after[on] - person[on]);
        }
        expect(causes.every((cause) => cause.kind === 'event' && cause.what === 'the doors open')).toBe(true);
        expect(after.provocation).toBe(person.provocation);
        expect(numbersIn(after).some((number) => Object.is(number, -0))).toBe(false);
      }),
    );
  });
});
