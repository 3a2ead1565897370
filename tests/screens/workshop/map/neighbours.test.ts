import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laidOut } from '../../../../src/screens/workshop/map/laying-out.ts';
import { isArrow, neighbour } from '../../../../src/screens/workshop/map/neighbours.ts';
import { anyMap } from './maps.ts';

const box = (key: string, x: number, y: number) => ({ key, x, y, width: 100, height: 50 });
const grid = [box('a', 0, 0), box('b', 200, 0), box('c', 0, 100), box('d', 230, 110), box('e', 0, 300)];

it.each([
  ['a', 'ArrowRight', 'b'],
  ['a', 'ArrowDown', 'c'],
  ['c', 'ArrowDown', 'e'],
  ['c', 'ArrowUp', 'a'],
  ['d', 'ArrowLeft', 'c'],
  ['a', 'ArrowUp', undefined],
  ['a', 'ArrowLeft', undefined],
] as const)('from %s, %s goes to %s', (from, arrow, to) => {
  const start = grid.find(({ key }) => key === from);
  if (!start) throw new Error('no such box');
  expect(neighbour(grid, start, arrow)?.key).toBe(to);
});

it('every box of a map can be come to from the first by arrow keys', () => {
  const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
  fc.assert(
    fc.property(anyMap, (map) => {
      const { boxes } = laidOut(map);
      const seen = new Set(boxes.slice(0, 1));
      for (const each of seen)
        for (const arrow of arrows) {
          const next = neighbour(boxes, each, arrow);
          if (next) seen.add(next);
        }
      expect(seen.size).toBe(boxes.length);
    }),
    { numRuns: 60 },
  );
});

it('knows arrow keys from others', () => {
  expect(['ArrowUp', 'Enter', 'ArrowSideways'].map(isArrow)).toEqual([true, false, false]);
});
