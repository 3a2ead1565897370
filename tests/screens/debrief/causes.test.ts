import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cause, CauseKind, Person } from '../../../src/encounter/trace.ts';
import {
  causeWords,
  eases,
  groupCauses,
  measures,
  signed,
  spokenChange,
  type Telling,
  techniqueName,
} from '../../../src/screens/debrief/causes.ts';
import { debrief, trace } from './fixture.ts';

const telling: Telling = { person: 'Dan', driver: 'frightened', techniques: debrief.techniques };

const kinds: readonly CauseKind[] = [
  'settling',
  'technique',
  'capacity',
  'gate',
  'worn',
  'driver',
  'trust',
  'stirred',
  'found-out',
  'event',
];

const causes: fc.Arbitrary<Cause> = fc.record({
  on: fc.constantFrom(...measures),
  by: fc.integer({ min: -40, max: 40 }),
  kind: fc.constantFrom(...kinds),
  what: fc.constantFrom('validation', 'false-promise', 'not-in-the-notes'),
});

describe('causes in words', () => {
  it('have a sentence for every kind, on every number, either way', () => {
    fc.assert(
      fc.property(causes, (cause) => {
        const words = causeWords(cause, telling);
        expect(words.length).toBeGreaterThan(8);
        expect(words).not.toMatch(/undefined|null/);
      }),
    );
  });

  it('use the name and never a pronoun that the scenario did not give', () => {
    fc.assert(
      fc.property(causes, (cause) => {
        expect(causeWords(cause, telling)).not.toMatch(/\b(he|she|him|her|his|hers)\b/i);
      }),
    );
  });

  it('say the kinds apart from each other', () => {
    const words = kinds.map((kind) =>
      causeWords({ on: 'arousal', by: 4, kind, what: 'validation' }, telling),
    );
    expect(new Set(words).size).toBe(kinds.length);
  });

  it('keep the script’s own words for an event', () => {
    const because = 'A child in the waiting room started to cry';
    expect(causeWords({ on: 'arousal', by: 2, kind: 'event', what: because }, telling)).toBe(because);
  });

  it('fit a deed as well as words', () => {
    for (const kind of ['capacity', 'trust'] as const) {
      for (const by of [-4, 4]) {
        const words = causeWords({ on: 'arousal', by, kind, what: 'calling-for-help' }, telling);
        expect(words).not.toMatch(/take in|believe|words/);
      }
    }
  });

  it('do not put a closed window down to a technique that nobody chose', () => {
    const cause: Cause = { on: 'trust', by: -2, kind: 'technique', what: 'tactical-pause' };
    expect(causeWords(cause, telling)).toContain('Leave a silence');
    expect(causeWords(cause, { ...telling, lapse: true })).not.toContain('Leave a silence');
  });

  it('still name what was said earlier when it is found out during a closed window', () => {
    const cause: Cause = { on: 'trust', by: -20, kind: 'found-out', what: 'false-promise' };
    expect(causeWords(cause, { ...telling, lapse: true })).toContain('Promise what you can’t keep');
  });

  it('fall back to a technique’s id in plain words', () => {
    expect(techniqueName('calling-for-help', {})).toBe('Calling for help');
  });
});

describe('causes together', () => {
  const calm: Person = { arousal: 50, trust: 50, need: 50, provocation: 0, load: 0, recent: [], owed: [] };

  it('sum to the change of every number in every turn', () => {
    for (const turn of trace.turns) {
      for (const group of groupCauses(turn.causes, turn.before, turn.after)) {
        expect(group.total).toBe(group.after - group.before);
      }
    }
  });

  it('lose no cause, and put the weightiest first', () => {
    fc.assert(
      fc.property(fc.array(causes), (some) => {
        const groups = groupCauses(some, calm, calm);
        expect(groups.map(({ on }) => on)).toEqual(measures);
        expect(groups.flatMap((group) => group.causes)).toHaveLength(
          some.filter(({ by }) => by !== 0).length,
        );
        for (const group of groups) {
          const sizes = group.causes.map(({ by }) => Math.abs(by));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('count less arousal, more trust and less need as easing', () => {
    expect(eases({ on: 'arousal', by: -2 })).toBe(true);
    expect(eases({ on: 'trust', by: -2 })).toBe(false);
    expect(eases({ on: 'trust', by: 2 })).toBe(true);
    expect(eases({ on: 'need', by: 2 })).toBe(false);
  });

  it('are written with a true minus and spoken in words', () => {
    expect([signed(6), signed(-4), signed(0)]).toEqual(['+6', '−4', '0']);
    expect([spokenChange(6), spokenChange(-4), spokenChange(0)]).toEqual(['up 6', 'down 4', 'unchanged']);
  });
});
