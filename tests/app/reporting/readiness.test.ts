import { describe, expect, it } from 'vitest';
import { readinessFrom } from '../../../src/app/reporting/readiness.ts';
import { forkRecord, type RunRecord } from '../../../src/encounter/record.ts';
import { parcel, played } from '../../delivery/scorm/playing.ts';

const whole = played(parcel, 7, [
  { which: 0, latency: 4200 },
  { which: 1, latency: 900 },
]).at(-1);
if (!whole) throw new Error('the parcel has decisions');
const { record } = whole;
/** A second run that takes the first decision over and adds none of its own. */
const again = forkRecord(record, 1, 'again', record.startedAt);
const now = Date.parse('2026-01-02T12:00:00.000Z');
const here = (id: string) => (id === parcel.id ? { hash: parcel.hash, load: async () => parcel } : null);

function of(records: readonly RunRecord[], entryOf: Parameters<typeof readinessFrom>[0]['entryOf'] = here) {
  return readinessFrom({ records, entryOf, now, pause: async () => {} });
}

describe('the readiness from kept runs', () => {
  it('is of the standards that were tested, on this day', async () => {
    expect(await of([record])).toEqual([{ standard: 'honest', value: 50, on: '2026-01-02' }]);
  });

  it('grows with another run', async () => {
    const [once] = await of([record]);
    const [twice] = await of([{ ...record, id: 'another' }, record]);
    expect(twice?.value).toBeGreaterThan(once?.value ?? 100);
  });

  it('counts what a moment tried again took over only once', async () => {
    expect(await of([again, record])).toEqual(await of([record]));
  });

  it('leaves out runs of another version, of what is not here, and of what did not arrive', async () => {
    expect(await of([{ ...record, hash: '0'.repeat(16) }])).toEqual([]);
    expect(await of([record], () => null)).toEqual([]);
    expect(
      await of([record], () => ({ hash: parcel.hash, load: () => Promise.reject(new Error('offline')) })),
    ).toEqual([]);
  });

  it('leaves out what a room decided: it is nobody’s own', async () => {
    expect(await of([{ ...record, votes: [{ turn: 0, counts: {} }] }])).toEqual([]);
  });

  it('leaves out a record that does not fit its script, and keeps the rest', async () => {
    const broken = {
      ...record,
      decisions: record.decisions.map((each) => ({ ...each, response: 'nothing' })),
    };
    expect(await of([broken, record])).toEqual(await of([record]));
  });
});
