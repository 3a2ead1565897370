import { describe, expect, test } from 'vitest';
import techniques from '../../stories/kit/techniques.json';

type Row = readonly [
  id: string,
  demand: number,
  provocation: number,
  trust: number,
  need: number,
  gate: number,
];

/** The designers' numbers, as they were first tuned: demand in percent, then provocation, trust, need, and the gate. */
const helpful: readonly Row[] = [
  ['self-regulation', 0, -3, 0, 0, 0],
  ['tactical-pause', 0, -5, 1, 0, 0],
  ['giving-space', 0, -8, 2, 0, 0],
  ['calm-paraverbal', 0, -5, 1, 0, 0],
  ['orienting', 25, -2, 3, 0, 0],
  ['simple-language', 10, -3, 1, 0, 0],
  ['name-use', 10, -2, 2, 0, 0],
  ['attentive-listening', 10, -6, 4, -2, 0],
  ['open-question', 50, -3, 3, -2, 0],
  ['reflection-paraphrase', 35, -6, 5, -3, 0],
  ['affect-labelling', 25, -7, 4, -2, 0],
  ['validation', 20, -8, 6, -3, 0],
  ['apologise', 30, -7, 5, -5, 0],
  ['offering-choices', 70, -6, 5, -6, 20],
  ['concrete-help', 70, -5, 6, -25, 25],
  ['fair-process', 80, -4, 5, -6, 20],
  ['limit-setting', 50, 2, 1, 0, 25],
  ['reduce-stimulation', 0, -6, 1, 0, 0],
  ['redirecting', 30, -5, 1, 0, 0],
  ['calling-for-help', 0, 0, -1, 0, 0],
  ['disengage-and-leave', 0, 0, 0, 0, 0],
  ['debrief-repair', 0, 0, 0, 0, 0],
];
const counterProductive: readonly Row[] = [
  ['ordering-commanding', 20, 12, -6, 0, 0],
  ['arguing-facts', 90, 9, -5, 0, 0],
  ['telling-to-calm-down', 10, 10, -6, 2, 0],
  ['threatening', 20, 16, -10, 2, 0],
  ['minimising', 20, 11, -8, 3, 0],
  ['touching', 0, 18, -8, 0, 0],
  ['crowding', 0, 14, -4, 0, 0],
  ['sarcasm-mocking', 20, 18, -14, 2, 0],
  ['false-promise', 30, -6, 2, -4, 0],
  ['over-explaining', 100, 3, -1, 0, 0],
  ['ignoring', 0, 8, -5, 3, 0],
  ['matching-anger', 0, 16, -8, 0, 0],
];
/** What only a few techniques have besides. */
const special: Readonly<Record<string, object>> = {
  'limit-setting': { early: { provocation: 8 } },
  'reduce-stimulation': { load: -1 },
  'false-promise': { later: { after: 3, provocation: 18, trust: -20, need: 6 } },
};
const known: Readonly<Record<string, (typeof techniques)[keyof typeof techniques]>> = techniques;

describe('techniques', () => {
  test('are the 22 that help and the 12 that tend not to, and no others', () => {
    expect([helpful.length, counterProductive.length]).toEqual([22, 12]);
    expect(Object.keys(techniques).sort()).toEqual(
      [...helpful, ...counterProductive].map(([id]) => id).sort(),
    );
  });

  test.each(helpful)('%s is a helpful technique', (id) => expect(known[id]?.kind).toBe('helpful'));

  test.each(counterProductive)('%s is counter-productive', (id) =>
    expect(known[id]?.kind).toBe('counter-productive'),
  );

  test.each([...helpful, ...counterProductive])(
    '%s has the numbers of the table',
    (id, demand, provocation, trust, need, gate) => {
      expect(known[id]?.effect).toEqual({ demand, provocation, trust, need, gate, ...special[id] });
    },
  );

  test.each(Object.entries(techniques))('%s has whole numbers within their ranges', (_id, { effect }) => {
    const { demand, provocation, trust, need, gate } = effect;
    for (const number of [demand, provocation, trust, need, gate])
      expect(Number.isInteger(number)).toBe(true);
    expect(demand).toBeGreaterThanOrEqual(0);
    expect(demand).toBeLessThanOrEqual(100);
    expect(gate).toBeGreaterThanOrEqual(0);
    expect(gate).toBeLessThanOrEqual(100);
    expect(Math.abs(provocation)).toBeLessThanOrEqual(20);
  });

  test('have short names, all different', () => {
    const names = Object.values(techniques).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.split(' ').length, name).toBeLessThanOrEqual(5);
  });

  test.each(Object.entries(techniques))(
    '%s says what it is in one sentence, and when it fails',
    (_id, technique) => {
      const unquoted = technique.what.replaceAll(/“[^”]+”/g, 'this');
      expect(unquoted).toMatch(/^You [^.!?]+\.?$/);
      for (const text of [technique.mechanism, technique.when, technique.backfires]) {
        expect(text).toMatch(/^[A-Z“].*[.!?]”?$/);
      }
      expect(['A', 'B', 'C']).toContain(technique.strength);
    },
  );
});
