import { describe, expect, test } from 'vitest';
import { debriefGently, debriefOf } from '../../src/debrief/debrief.ts';
import { OtherVersionError, traceOf } from '../../src/encounter/replay.ts';
import { parcel } from '../story/parcel.ts';
import { anyPicks, enoughTime, forPlays, playBy } from './plays.ts';

describe('the debrief', () => {
  const record = playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']);

  test('holds the run, its outcome and its conduct apart', () => {
    const debrief = debriefOf(parcel, record);
    expect(debrief.about).toBe(parcel.about);
    expect(debrief.trace).toEqual(traceOf(parcel, record));
    expect(debrief.outcome).toMatchObject({ ending: debrief.trace.ending, name: 'Escalated', good: false });
    expect(debrief.conduct).toContain('went badly with Mo');
  });

  test('of a run that was left has no outcome, and still says what there is to say', () => {
    const debrief = debriefOf(parcel, { ...record, decisions: record.decisions.slice(0, 1) });
    expect(debrief.outcome).toBeNull();
    expect(debrief.turningPoints).toEqual([]);
    expect(debrief.conduct).toContain('before you left Mo');
    expect(debrief.standards.find(({ id }) => id === 'dignity')?.missed).toEqual([0]);
  });

  test('refuses a record of another version', () => {
    expect(() => debriefOf(parcel, { ...record, hash: '0000000000000000' })).toThrow(OtherVersionError);
  });

  test('made gently is the same, and breathes between branches', async () => {
    let breaths = 0;
    const debrief = await debriefGently(parcel, record, async () => {
      breaths += 1;
    });
    expect(debrief).toEqual(debriefOf(parcel, record));
    // The replay, the run played on, and seven other responses.
    expect(breaths).toBe(9);
  });

  test('fails as a promise when breathing does', async () => {
    const gone = debriefGently(parcel, record, () => Promise.reject(new Error('page gone')));
    await expect(gone).rejects.toThrow('page gone');
  });

  test('of the same record is the same, and leaves the record alone', enoughTime, async () => {
    await forPlays(anyPicks, (scenario, play) => {
      const before = JSON.stringify(play);
      expect(JSON.stringify(debriefOf(scenario, play))).toBe(JSON.stringify(debriefOf(scenario, play)));
      expect(JSON.stringify(play)).toBe(before);
    });
  });
});
