import { describe, expect, test } from 'vitest';
import { type RunOf, runOf } from '../../src/debrief/branches.ts';
import type { TurningPoint } from '../../src/debrief/report.ts';
import { turningPointSteps } from '../../src/debrief/turning-points.ts';
import { worth } from '../../src/debrief/weight.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { parcel } from '../story/parcel.ts';
import { anyPicks, enoughTime, forPlays, playBy } from './plays.ts';

function pointsOf(scenario: Scenario, record: RunOf): { points: readonly TurningPoint[]; pauses: number } {
  const steps = turningPointSteps(runOf(scenario, record));
  let pauses = 0;
  let step = steps.next();
  while (!step.done) {
    pauses += 1;
    step = steps.next();
  }
  return { points: step.value, pauses };
}

describe('turning points of the parcel', () => {
  test('show the best other beside a move that hurt', () => {
    const { points } = pointsOf(parcel, playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']));
    expect(points.map(({ turn }) => turn)).toEqual([0, 1]);
    const [first, second] = points;
    expect(first?.yours.response.id).toBe('arguing-facts');
    expect(first?.contrast.response.id).toBe('apologise');
    for (const point of points) expect(worth(point.contrast)).toBeGreaterThan(worth(point.yours));
    expect(second?.yours.response.id).toBe('telling-to-calm-down');
  });

  test('show a tempting worse other beside a move that helped', () => {
    const { points } = pointsOf(parcel, playBy(parcel, 1, ['apologise', 'concrete-help']));
    const [first, second] = points;
    for (const point of points) expect(worth(point.contrast)).toBeLessThan(worth(point.yours));
    expect(first?.contrast.response.id).toBe('arguing-facts');
    expect(second?.contrast.response.id).toBe('telling-to-calm-down');
  });

  test('begin with the last lines before the moment opened', () => {
    const { points } = pointsOf(parcel, playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']));
    expect(points[0]?.leadUp[0]).toMatchObject({ speaker: 'Mo', text: 'I took the day off for this.' });
    expect(points[1]?.leadUp.at(-1)?.text).toBe('The blind is half down.');
  });

  test('are none before a second decision was made', () => {
    expect(pointsOf(parcel, playBy(parcel, 1, [])).points).toEqual([]);
    expect(pointsOf(parcel, playBy(parcel, 1, ['orienting'])).points).toEqual([]);
  });

  test('are found in steps of one branch each', () => {
    // Four others at each moment's five responses, three at the second's four, and the run played on.
    expect(pointsOf(parcel, playBy(parcel, 1, ['orienting', 'concrete-help'])).pauses).toBe(4 + 3 + 1);
  });
});

describe('turning points of any play', () => {
  test('are sorted, in range, and set something else beside the learner’s own', enoughTime, async () => {
    await forPlays(anyPicks, (scenario, play) => {
      const { points } = pointsOf(scenario, play);
      expect(points.length).toBeLessThanOrEqual(play.decisions.length < 2 ? 0 : 3);
      let last = -1;
      for (const { turn, yours, others, contrast } of points) {
        expect(turn).toBeGreaterThan(last);
        expect(turn).toBeLessThan(play.decisions.length);
        last = turn;
        expect(yours.yours).toBe(true);
        expect(yours.response.id).toBe(play.decisions[turn]?.response);
        expect(others).toContain(contrast);
        expect(contrast.yours).toBe(false);
        expect(contrast.response.id).not.toBe(yours.response.id);
        expect(yours.own).toBe(yours.onward.length);
      }
    });
  });
});
