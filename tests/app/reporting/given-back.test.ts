import { describe, expect, it } from 'vitest';
import { givenBack } from '../../../src/app/reporting/given-back.ts';
import { resumedRun } from '../../../src/delivery/resume.ts';
import { parcel, played } from '../../delivery/scorm/playing.ts';

const steps = played(parcel, 7, [
  { which: 0, latency: 4200 },
  { which: 1, latency: 900 },
]);
const [shorter, longer] = [steps[0], steps.at(-1)];
if (!shorter || !longer) throw new Error('the parcel has two decisions');
const run = (step: typeof shorter) => resumedRun(parcel, step.record, 0);
const entryOf = (id: string) => (id === parcel.id ? { load: async () => parcel } : null);
const here = async () => null;

describe('what a host gives back', () => {
  it('is taken in where this device has nothing of it, with the kind of its ending', async () => {
    const { records, strange } = await givenBack({ resumed: [run(longer)] }, entryOf, here);
    expect(strange).toBe(0);
    expect(records).toEqual([longer.record]);
  });

  it('names a run whose ending the host does not have', async () => {
    const told = await givenBack({ resumed: [run(longer)] }, entryOf, here);
    expect(told.late).toEqual([]);
    const untold = await givenBack({ resumed: [{ ...run(longer), ended: false }] }, entryOf, here);
    expect(untold.late).toMatchObject([
      { record: longer.record, trace: { ending: { kind: longer.record.ending } } },
    ]);
    expect(untold.records).toEqual([longer.record]);
  });

  it('goes on from what is here, and what was said of the run stays', async () => {
    const mine = { ...shorter.record, reflections: { sure: 50 } };
    const { records } = await givenBack({ resumed: [run(longer)] }, entryOf, async () => mine);
    expect(records).toEqual([{ ...longer.record, reflections: { sure: 50 } }]);
  });

  it('never takes the place of a run that is longer here', async () => {
    const { records } = await givenBack({ resumed: [run(shorter)] }, entryOf, async () => longer.record);
    expect(records).toEqual([]);
  });

  it('is counted as strange where no script here can read it', async () => {
    const other = { ...parcel, hash: '0'.repeat(16) };
    const strangers = [
      await givenBack({ resumed: [run(longer)] }, () => null, here),
      await givenBack({ resumed: [run(longer)] }, () => ({ load: async () => other }), here),
    ];
    for (const { records, strange } of strangers) expect([records, strange]).toEqual([[], 1]);
  });

  it('is asked for again another time where a script did not arrive', async () => {
    const failing = () => ({ load: () => Promise.reject(new Error('offline')) });
    await expect(givenBack({ resumed: [run(longer)] }, failing, here)).rejects.toThrow('offline');
  });
});
