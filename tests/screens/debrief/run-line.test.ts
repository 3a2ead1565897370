import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Trace } from '../../../src/encounter/trace.ts';
import { measures } from '../../../src/screens/debrief/causes.ts';
import { labelSpot, pathThrough, runLine, states } from '../../../src/screens/debrief/run-line.ts';
import { trace } from './fixture.ts';

const level = fc.integer({ min: 0, max: 50 }).map((half) => half * 2);

/** Runs of any length whose numbers follow on from one decision to the next. */
const runs: fc.Arbitrary<Trace> = fc
  .array(fc.record({ arousal: level, trust: level, need: level }), { minLength: 1, maxLength: 21 })
  .map((numbers) => {
    const people: Person[] = numbers.map((one) => ({
      ...one,
      provocation: 0,
      load: 0,
      recent: [],
      owed: [],
    }));
    const [first] = trace.turns;
    if (!first) throw new RangeError('the fixture has no turns');
    const turns = people.slice(1).map((after, at) => ({ ...first, before: people[at] ?? after, after }));
    return { ...trace, start: people[0] ?? trace.start, turns };
  });

describe('the line of a run', () => {
  it('has a point for the start and one after each decision', () => {
    fc.assert(
      fc.property(runs, (run) => {
        for (const line of runLine(run)) expect(line.points).toHaveLength(run.turns.length + 1);
      }),
    );
  });

  it('puts every value at its own height, and keeps the order of the decisions', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const all = states(run);
        for (const line of runLine(run)) {
          line.points.forEach((point, at) => {
            expect(point.value).toBe(all[at]?.[line.on]);
            expect(point.y).toBe(100 - point.value);
            expect(point.x).toBeGreaterThan(line.points[at - 1]?.x ?? -1);
            expect(point.x).toBeLessThanOrEqual(100);
          });
        }
      }),
    );
  });

  it('ends at the right edge, whatever the number of decisions', () => {
    fc.assert(
      fc.property(runs, (run) => {
        fc.pre(run.turns.length > 0);
        for (const line of runLine(run)) expect(line.points.at(-1)?.x).toBe(100);
      }),
    );
  });

  it('starts from the first moment, so that what happened before it is not drawn as a decision', () => {
    const [first, ...more] = trace.turns;
    if (!first) throw new RangeError('the fixture has no turns');
    const run = { ...trace, turns: [{ ...first, before: { ...first.before, arousal: 70 } }, ...more] };
    expect(states(run)[0]?.arousal).toBe(70);
  });

  it('draws straight stretches through the points', () => {
    expect(
      pathThrough([
        { x: 0, y: 40, value: 60 },
        { x: 50, y: 20, value: 80 },
        { x: 100, y: 30, value: 70 },
      ]),
    ).toBe('M0 40 L50 20 L100 30');
  });
});

describe('the place of a name', () => {
  it('is on a point of its own line, away from the ends where there is room to be', () => {
    fc.assert(
      fc.property(runs, (run) => {
        for (const { label, points } of runLine(run)) {
          if (points.length > 2) expect(points.some(({ x, y }) => x === label.x && y === label.y)).toBe(true);
          if (points.length > 1) {
            expect(label.x).toBeGreaterThan(0);
            expect(label.x).toBeLessThan(100);
          }
        }
      }),
    );
  });

  it('is on the side where no other line runs close by', () => {
    const flat = (y: number) => [0, 25, 50, 75, 100].map((x) => ({ x, y, value: 100 - y }));
    expect(labelSpot(flat(50), [flat(45)]).side).toBe('below');
    expect(labelSpot(flat(50), [flat(55)]).side).toBe('above');
  });

  it('differs between the three lines of a real run', () => {
    const spots = runLine(trace).map(({ label }) => `${label.x} ${label.y} ${label.side}`);
    expect(new Set(spots).size).toBe(measures.length);
  });
});
