import { describe, expect, test } from 'vitest';
import { runOf } from '../../src/debrief/branches.ts';
import { standardsOf } from '../../src/debrief/standards.ts';
import standards from '../../stories/kit/standards.json';
import { parcel } from '../story/parcel.ts';
import { anyPicks, enoughTime, forPlays, playBy } from './plays.ts';

describe('the standards of a run', () => {
  test('are shown, missed or never tested, in the order of the kit', () => {
    const { trace } = runOf(parcel, playBy(parcel, 1, ['arguing-facts', 'offering-choices']));
    const results = standardsOf(trace.turns);
    expect(results.map(({ id }) => id)).toEqual(Object.keys(standards));
    expect(results.find(({ id }) => id === 'dignity')).toMatchObject({ shown: [], missed: [0] });
    expect(results.find(({ id }) => id === 'way-forward')).toMatchObject({ shown: [1], missed: [] });
    expect(results.find(({ id }) => id === 'together')).toMatchObject({ shown: [], missed: [] });
  });

  test('add up to what the responses taken show and miss', enoughTime, async () => {
    await forPlays(anyPicks, (scenario, play) => {
      const { turns } = runOf(scenario, play).trace;
      const taken = turns.map(({ moment, response }) => moment.responses.find(({ id }) => id === response));
      const results = standardsOf(turns);
      const count = (of: 'shown' | 'missed') => results.reduce((sum, each) => sum + each[of].length, 0);
      const tags = (of: 'shows' | 'misses') =>
        taken.reduce((sum, response) => sum + new Set(response?.[of]).size, 0);
      expect(count('shown')).toBe(tags('shows'));
      expect(count('missed')).toBe(tags('misses'));
    });
  });
});
