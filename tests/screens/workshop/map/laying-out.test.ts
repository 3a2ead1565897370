import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../../../src/screens/workshop/map/laying-out.ts';
import {
  curveOf,
  endingBoxes,
  keyOf,
  keyOfTarget,
  mergedWays,
  middleOf,
} from '../../../../src/screens/workshop/map/layout.ts';
import { anyMap, small } from './maps.ts';

describe('ways', () => {
  it('between the same two places are one, with all that leads there and how often', () => {
    const merged = mergedWays(small);
    expect(merged).toHaveLength(4);
    expect(merged[0]).toEqual({
      from: 'moment desk.first_words',
      to: 'moment desk.printing',
      responses: ['validation', 'apologise'],
      flow: 0.5,
    });
    expect(merged.at(-1)).toMatchObject({ to: 'ending settled', flow: 0.5 });
  });

  it('without chances have no flow', () => {
    const ways = small.ways.map((way) => ({ ...way, chance: null }));
    expect(mergedWays({ ...small, ways }).map(({ flow }) => flow)).toEqual([null, null, null, null]);
  });

  it('to an ending without a name do not lead to a moment without one', () => {
    const [first] = small.moments;
    if (!first) throw new Error('there is no moment');
    expect(keyOfTarget({ ...small, moments: [{ ...first, id: '' }] }, '')).toBe(keyOf('ending', ''));
  });
});

it('endings are boxes by kind, the most frequent first', () => {
  expect(
    endingBoxes(small).map(({ kind, chance, endings }) => [kind, chance, endings.map(({ id }) => id)]),
  ).toEqual([
    ['settled', 0.75, ['settled/quiet', 'settled/loud']],
    ['escalated', 0.25, ['escalated']],
  ]);
});

describe('a layout', () => {
  it('has every box once and within the map, none over another', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { boxes, width, height } = laidOut(map);
        expect(boxes.map(({ key }) => key).sort()).toEqual(
          [
            ...map.moments.map(({ id }) => keyOf('moment', id)),
            ...endingBoxes(map).map(({ key }) => key),
          ].sort(),
        );
        for (const a of boxes) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(width + 0.01);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(height + 0.01);
          for (const b of boxes)
            if (a !== b)
              expect(
                Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.01 ||
                  Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.01,
              ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws every way from the foot of one box to the head of another', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { boxes, lines } = laidOut(map);
        expect(lines).toHaveLength(mergedWays(map).length);
        for (const { from, to, points } of lines) {
          const [start, end] = [boxes.find(({ key }) => key === from), boxes.find(({ key }) => key === to)];
          const [first, last] = [points[0], points.at(-1)];
          if (!start || !end || !first || !last) throw new Error('a way leads nowhere');
          expect(first.y).toBeCloseTo(start.y + start.height / 2, 6);
          expect(last.y).toBeCloseTo(end.y - end.height / 2, 6);
          expect(Math.abs(first.x - start.x)).toBeLessThanOrEqual(start.width / 2);
          expect(Math.abs(last.x - end.x)).toBeLessThanOrEqual(end.width / 2);
          expect(curveOf(points)).toMatch(/^M[\d.-]+ [\d.-]+C[^N]+$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('words stand halfway along a line', () => {
  expect(
    middleOf([
      { x: 0, y: 0 },
      { x: 10, y: 20 },
    ]),
  ).toEqual({ x: 5, y: 10 });
  expect(
    middleOf([
      { x: 0, y: 0 },
      { x: 4, y: 4 },
      { x: 9, y: 9 },
    ]),
  ).toEqual({ x: 4, y: 4 });
  expect(middleOf([])).toBeNull();
});
