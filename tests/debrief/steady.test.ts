import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steadiest, unrest } from '../../src/debrief/steady.ts';
import { driverOf, techniqueIds } from '../../src/encounter/technique.ts';
import type { Person } from '../../src/encounter/trace.ts';
import type { Response } from '../../src/story/scenario.ts';

const person: Person = { arousal: 60, trust: 30, need: 60, provocation: 0, load: 1, recent: [], owed: [] };
const driver = driverOf('frustrated');
const silent = new Set(['tactical-pause']);

function offer(technique: string, silence = silent.has(technique)): Response {
  return { id: technique, text: technique, technique, silence, lapse: false, shows: [], misses: [] };
}

const best = (...techniques: string[]) =>
  steadiest(
    person,
    techniques.map((each) => offer(each)),
    driver,
  )?.id;

describe('the steadiest on offer', () => {
  test('is what soothes and mends, not what stings', () => {
    expect(best('threatening', 'validation', 'arguing-facts')).toBe('validation');
  });

  test('is not a promise that nobody can keep, however well it goes down now', () => {
    expect(best('false-promise', 'name-use')).toBe('name-use');
  });

  test('is silence only where every word is worse', () => {
    expect(best('tactical-pause', 'validation')).toBe('validation');
    expect(best('tactical-pause', 'threatening', 'minimising')).toBe('tactical-pause');
    const twins = [offer('validation', true), { ...offer('validation'), id: 'said' }];
    expect(steadiest(person, twins, driver)?.id).toBe('said');
  });

  test('is the first one written among equals, and nothing where nothing is offered', () => {
    const twins = ['one', 'two'].map((id) => ({ ...offer('validation'), id }));
    expect(steadiest(person, twins, driver)?.id).toBe('one');
    expect(steadiest(person, [], driver)).toBeNull();
  });

  test('is always one of those offered, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...techniqueIds), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 50 }),
        (techniques, half) => {
          const offered = techniques.map((each) => offer(each));
          const someone = { ...person, arousal: half * 2 };
          const first = steadiest(someone, offered, driver);
          expect(offered).toContain(first);
          expect(steadiest(someone, offered, driver)).toBe(first);
        },
      ),
    );
  });
});

describe('unrest', () => {
  test('grows with arousal, need, what rankles and what is owed, and falls with trust', () => {
    const here = unrest(person);
    expect(unrest({ ...person, arousal: 62 })).toBeGreaterThan(here);
    expect(unrest({ ...person, need: 62 })).toBeGreaterThan(here);
    expect(unrest({ ...person, provocation: 2 })).toBeGreaterThan(here);
    expect(unrest({ ...person, trust: 32 })).toBeLessThan(here);
    const owed = [{ technique: 'false-promise', after: 2 }];
    expect(unrest({ ...person, owed })).toBeGreaterThan(here);
  });
});
