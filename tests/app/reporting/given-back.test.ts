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
const entryOf = (id: string) => (id === parcel.id ? { hash: parcel.hash, load: async () => parcel } : null);
const here = async () => null;
type Terms = Parameters<typeof givenBack>[0];
const terms = (resumed: Terms['host']['resumed'], more: Partial<Terms> = {}): Terms => ({
  host: { resumed },
  untold: [],
  entryOf,
  here,
  ...more,
});

describe('what a host gives back', () => {
  it('is taken in where this device has nothing of it, with the kind of its ending', async () => {
    const { records, strange } = await givenBack(terms([run(longer)]));
    expect(strange).toBe(0);
    expect(records).toEqual([longer.record]);
  });

  it('names a run whose ending the host does not have', async () => {
    const told = await givenBack(terms([run(longer)]));
    expect(told.late).toEqual([]);
    const untold = await givenBack(terms([{ ...run(longer), ended: false }]));
    expect(untold.late).toMatchObject([
      { record: longer.record, trace: { ending: { kind: longer.record.ending } } },
    ]);
    expect(untold.records).toEqual([longer.record]);
  });

  it('names a run that came to its end here, and that the host has only in part, or not at all', async () => {
    const mine = async () => longer.record;
    const part = await givenBack(terms([run(shorter)], { here: mine }));
    expect(part.late).toMatchObject([{ record: longer.record }]);
    expect(part.records).toEqual([]);
    const nothing = await givenBack(terms([], { untold: [longer.record.id], here: mine }));
    expect(nothing.late).toMatchObject([{ record: longer.record }]);
    const going = await givenBack(
      terms([], { untold: [shorter.record.id], here: async () => shorter.record }),
    );
    expect(going.late).toEqual([]);
  });

  it('never mixes two runs that somehow share an id', async () => {
    const [first] = shorter.record.decisions;
    if (!first) throw new Error('the shorter run has a decision');
    const other = { ...shorter.record, decisions: [{ ...first, lapse: !first.lapse }] };
    const { records, late } = await givenBack(terms([run(longer)], { here: async () => other }));
    expect([records, late]).toEqual([[], []]);
  });

  it('goes on from what is here, and what was said of the run stays', async () => {
    const mine = { ...shorter.record, reflections: { sure: 50 } };
    const { records } = await givenBack(terms([run(longer)], { here: async () => mine }));
    expect(records).toEqual([{ ...longer.record, reflections: { sure: 50 } }]);
  });

  it('never takes the place of a run that is longer here', async () => {
    const { records } = await givenBack(terms([run(shorter)], { here: async () => longer.record }));
    expect(records).toEqual([]);
  });

  it('is counted as strange where no script here can read it', async () => {
    const other = { ...parcel, hash: '0'.repeat(16) };
    const strangers = [
      await givenBack(terms([run(longer)], { entryOf: () => null })),
      await givenBack(
        terms([run(longer)], { entryOf: () => ({ hash: other.hash, load: async () => other }) }),
      ),
    ];
    for (const { records, strange } of strangers) expect([records, strange]).toEqual([[], 1]);
  });

  it('is asked for again another time where a script did not arrive', async () => {
    const failing = () => ({ hash: parcel.hash, load: () => Promise.reject(new Error('offline')) });
    await expect(givenBack(terms([run(longer)], { entryOf: failing }))).rejects.toThrow('offline');
  });
});
