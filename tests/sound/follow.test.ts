import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  approach,
  at,
  type Course,
  DOWN_SECONDS,
  timeConstant,
  turned,
  UP_SECONDS,
} from '../../src/sound/follow.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

test('tension is 95 % there after 2.5 s on the way up and after 6 s on the way down', () => {
  expect(approach(0, 1, UP_SECONDS, timeConstant(0, 1))).toBeCloseTo(0.95, 2);
  expect(approach(1, 0, DOWN_SECONDS, timeConstant(1, 0))).toBeCloseTo(0.05, 2);
  expect(approach(1, 0, UP_SECONDS, timeConstant(1, 0))).toBeGreaterThan(0.28);
});

test('it never overshoots, and never turns back', () => {
  const seconds = fc.double({ min: 0, max: 60, noNaN: true });
  fc.assert(
    fc.property(unit, unit, seconds, seconds, (from, to, a, b) => {
      const constant = timeConstant(from, to);
      const early = approach(from, to, Math.min(a, b), constant);
      const late = approach(from, to, Math.max(a, b), constant);
      expect(Math.abs(to - late)).toBeLessThanOrEqual(Math.abs(to - early) + 1e-12);
      expect(early).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-12);
      expect(early).toBeLessThanOrEqual(Math.max(from, to) + 1e-12);
    }),
  );
});

test('a course that is turned on the way starts from where it stands', () => {
  const seconds = fc.double({ min: 0, max: 20, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, seconds, seconds, (from, to, then, before, after) => {
      const course: Course = { from, to, since: 3, constant: timeConstant(from, to) };
      const now = 3 + before;
      const next = turned(course, then, now, 0.5);
      expect(at(next, now)).toBeCloseTo(at(course, now), 12);
      expect(at(next, now + after)).toBeCloseTo(approach(at(course, now), then, after, 0.5), 12);
    }),
  );
});
