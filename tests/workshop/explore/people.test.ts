import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift, step } from '../../../src/encounter/step.ts';
import { driverOf, techniqueIds, techniqueOf } from '../../../src/encounter/technique.ts';
import type { Person } from '../../../src/encounter/trace.ts';
import { numberOf, People } from '../../../src/workshop/explore/people.ts';

const even = (low: number, high: number) =>
  fc.integer({ min: low / 2, max: high / 2 }).map((half) => half * 2);
const technique = fc.constantFrom(...techniqueIds);

const anyPerson: fc.Arbitrary<Person> = fc.record({
  arousal: even(0, 100),
  trust: even(0, 100),
  need: even(0, 100),
  provocation: even(-40, 60),
  load: fc.integer({ min: 0, max: 3 }),
  recent: fc.array(technique, { maxLength: 2 }),
  owed: fc.array(
    fc.record({ technique: fc.constant('false-promise'), after: fc.integer({ min: 1, max: 3 }) }),
    {
      maxLength: 1,
    },
  ),
});
const anyDriver = fc
  .constantFrom('frustrated', 'psychosis', 'dementia', 'overload', 'instrumental')
  .map(driverOf);

describe('people as numbers', () => {
  it('are who they were', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const people = new People(driverOf('frustrated'));
        const packed = people.pack(person);
        expect(Number.isSafeInteger(packed)).toBe(true);
        expect(people.unpack(packed)).toEqual(person);
        for (const name of ['arousal', 'trust', 'need', 'load'] as const)
          expect(people.read(packed, name)).toBe(person[name]);
      }),
    );
  });

  it('become what a step makes of a person, for every technique', () => {
    fc.assert(
      fc.property(anyPerson, technique, anyDriver, (person, id, driver) => {
        const people = new People(driver);
        const after = people.unpack(people.after(people.pack(person), numberOf(id)));
        expect(after).toEqual(step(person, techniqueOf(id), driver).person);
      }),
      { numRuns: 2000 },
    );
  });

  it('are moved by the room as a person is', () => {
    const by = fc.integer({ min: -120, max: 120 });
    fc.assert(
      fc.property(anyPerson, by, by, by, (person, arousal, trust, need) => {
        const people = new People(driverOf('frustrated'));
        const moved = people.unpack(people.moved(people.pack(person), { arousal, trust, need }));
        expect(moved).toEqual(shift(person, { arousal, trust, need }, '').person);
      }),
      { numRuns: 1000 },
    );
  });

  it('forget what nobody asks after, and nothing else', () => {
    const people = new People(driverOf('frustrated'));
    const person: Person = {
      ...{ arousal: 40, trust: 20, need: 60, provocation: 0, load: 1, owed: [] },
      recent: ['validation', 'apologise'],
    };
    const forget = (last: string[] | null, before: string[] | null) =>
      people.unpack(
        people.forgetful(people.pack(person), [last && new Set(last), before && new Set(before)], []),
      ).recent;
    expect(forget(null, null)).toEqual(['validation', 'apologise']);
    expect(forget(['validation'], [])).toEqual(['validation']);
    expect(forget([], ['apologise'])).toEqual(['', 'apologise']);
    expect(forget([], ['validation'])).toEqual([]);
  });
});
