import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, choosePoints } from '../../src/debrief/choose-points.ts';

const weights = (...all: number[]): Candidate[] =>
  all.map((weight, turn) => ({ turn, weight, helped: false }));
const withHelp = (all: Candidate[], turn: number) =>
  all.map((each) => (each.turn === turn ? { ...each, helped: true } : each));

describe('the turning points of a run', () => {
  test('are the weightiest decisions, in the order of time', () => {
    expect(choosePoints(weights(10, 0, 90, 0, 5, 0, 80))).toEqual([2, 6]);
    expect(choosePoints(weights(60, 0, 90, 0, 5, 0, 80))).toEqual([0, 2, 6]);
  });

  test('stand apart from each other, unless nothing else comes near', () => {
    expect(choosePoints(weights(0, 90, 80, 0, 40, 0))).toEqual([1, 4]);
    expect(choosePoints(weights(0, 90, 80, 0, 4, 0))).toEqual([1, 2]);
    expect(choosePoints(weights(90, 80))).toEqual([0, 1]);
  });

  test('hold one that helped, if any did', () => {
    expect(choosePoints(withHelp(weights(60, 0, 90, 0, 5, 0, 80), 4))).toEqual([2, 4, 6]);
    expect(choosePoints(withHelp(weights(10, 0, 90, 0, 5, 0, 80), 4))).toEqual([2, 4, 6]);
  });

  test('leave out what changed nothing', () => {
    expect(choosePoints(weights(0, 0, 0))).toEqual([]);
    expect(choosePoints(weights(0, 7, 0))).toEqual([1]);
    expect(choosePoints([])).toEqual([]);
  });

  const candidates = fc
    .array(fc.record({ weight: fc.nat(100), helped: fc.boolean() }), { maxLength: 30 })
    .map((all) => all.map((each, turn) => ({ turn, ...each })));

  test('are two or three wherever two decisions weigh anything, sorted, distinct and in range', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const points = choosePoints(all);
        const weighty = all.filter(({ weight }) => weight > 0);
        expect(points.length).toBeLessThanOrEqual(3);
        expect(points.length).toBeGreaterThanOrEqual(Math.min(2, weighty.length));
        expect(points).toEqual([...new Set(points)].sort((one, other) => one - other));
        for (const turn of points) expect(weighty.map((each) => each.turn)).toContain(turn);
      }),
    );
  });

  test('hold the weightiest of all, and a good move where there is one', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const points = choosePoints(all);
        const chosen = all.filter(({ turn }) => points.includes(turn));
        const heaviest = Math.max(0, ...all.map(({ weight }) => weight));
        if (heaviest === 0) return;
        expect(Math.max(...chosen.map(({ weight }) => weight))).toBe(heaviest);
        if (all.some(({ weight, helped }) => helped && weight > 0)) {
          expect(chosen.some(({ helped }) => helped)).toBe(true);
        }
      }),
    );
  });
});
