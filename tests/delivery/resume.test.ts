import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestResume,
  type ResumedRun,
  readResume,
  resumedRecord,
  resumedRun,
  scenarioOf,
  writeResume,
} from '../../src/delivery/resume.ts';
import { OtherVersionError } from '../../src/encounter/replay.ts';
import { anyLatency, anySeed } from '../encounter/play.ts';
import { endless, parcel, played } from './scorm/playing.ts';

const anyId = fc.oneof(
  fc.string({ minLength: 1, maxLength: 120, unit: 'binary' }).filter((id) => id.length <= 120),
  fc.stringMatching(/^[0-9a-f]{32}$/),
);
const anyStart = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const picks = (most: number) =>
  fc.array(fc.record({ which: fc.nat({ max: 9 }), latency: anyLatency }), {
    minLength: 1,
    maxLength: most,
    size: 'max',
  });

const anyRun = fc
  .record({ id: anyId, seed: anySeed, startedAt: anyStart, picks: picks(30), whole: fc.boolean() })
  .map(({ id, seed, startedAt, picks: made, whole }) => {
    const scenario = whole ? parcel : endless;
    const last = played(scenario, seed, made, id).at(-1);
    if (!last) throw new Error('nothing was played');
    return { scenario, record: { ...last.record, startedAt } };
  });

const longRun = played(
  endless,
  3,
  Array.from({ length: 500 }, (_, at) => ({ which: at % 4, latency: at * 997 })),
  '🂡'.repeat(60),
).at(-1);

describe('resume data', () => {
  it('is at most 3,900 printable ASCII characters, and gives the newest run back whole', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { minLength: 1, maxLength: 8 }), fc.nat(), (played, number) => {
        const runs = played.map(({ scenario, record }, at) => resumedRun(scenario, record, at));
        const text = writeResume({ number, runs });
        expect(text).toMatch(/^[\x20-\x7e]+$/);
        expect(text.length).toBeLessThanOrEqual(longestResume);
        const read = readResume(text);
        expect(read?.number).toBe(number);
        expect(read?.runs.length).toBeGreaterThan(0);
        expect(read?.runs).toEqual(runs.slice(0, read?.runs.length));
        const [newest] = read?.runs ?? [];
        const [made] = played;
        const back = newest && made && resumedRecord(made.scenario, newest);
        expect(back).toMatchObject({
          id: made?.record.id,
          seed: made?.record.seed,
          startedAt: made?.record.startedAt,
          ended: made?.record.ended,
          decisions: made?.record.decisions.map(({ moment, response, lapse }) => ({
            moment,
            response,
            lapse,
          })),
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('holds the longest run that a record can hold, under the longest id', () => {
    if (!longRun) throw new Error('nothing was played');
    const run = resumedRun(endless, longRun.record, 500);
    const text = writeResume({ number: 99_999, runs: [run, run] });
    expect(text.length).toBeLessThanOrEqual(longestResume);
    const [back] = readResume(text)?.runs ?? [];
    expect(back && resumedRecord(endless, back).decisions).toHaveLength(500);
  });

  it('leaves the oldest out when there is no room, and none before it', () => {
    const [step] = played(parcel, 1, [{ which: 0, latency: 100 }]);
    if (!step) throw new Error('nothing was played');
    const runs = Array.from({ length: 90 }, (_, at): ResumedRun => {
      const record = { ...step.record, id: `run-${at}` };
      return resumedRun(parcel, record, 0);
    });
    const kept = readResume(writeResume({ number: 1, runs }))?.runs ?? [];
    expect(kept.length).toBeGreaterThan(15);
    expect(kept.length).toBeLessThan(90);
    expect(kept.map(({ id }) => id)).toEqual(runs.slice(0, kept.length).map(({ id }) => id));
  });

  it('is refused when any one character is another, or it is cut short', () => {
    const [step] = played(parcel, 1, [{ which: 0, latency: 100 }]);
    if (!step) throw new Error('nothing was played');
    const text = writeResume({ number: 7, runs: [resumedRun(parcel, step.record, 1)] });
    for (let at = 0; at < text.length; at++) {
      expect(readResume(text.slice(0, at))).toBeNull();
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(readResume(text.slice(0, at) + other + text.slice(at + 1))).toBeNull();
    }
  });

  it('is refused when it is something else altogether', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('', '|', 'R1|', 'R1|1|')), (text) => {
        expect(readResume(text)).toBeNull();
      }),
    );
  });

  it('names its scenario, and is told apart from another version', () => {
    const [step] = played(parcel, 1, [{ which: 0, latency: 100 }]);
    if (!step) throw new Error('nothing was played');
    const run = resumedRun(parcel, step.record, 1);
    expect(scenarioOf(run)).toBe('parcel');
    expect(() => resumedRecord({ ...parcel, hash: '0000000000000000' }, run)).toThrow(OtherVersionError);
  });
});
