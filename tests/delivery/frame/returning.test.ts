/** A learner who comes back, and what the page around is told of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameHost } from '../../../src/delivery/frame/visit.ts';
import * as words from '../../../src/delivery/frame/words.ts';
import { readResume, resumedRecord, resumedRun, writeResume } from '../../../src/delivery/resume.ts';
import { endless, parcel, played } from '../scorm/playing.ts';
import { anew, first, last, open, run, site, soon, wire, world } from './visiting.ts';
import { hosts } from './wire.ts';

beforeEach(anew);

describe('a learner who comes back', () => {
  it('finds their runs in the text that the page kept, and tells on from there', async () => {
    const steps = run(4);
    const before = await open();
    for (const step of steps.slice(0, 3)) before.decided(step);
    await soon(before.keep());
    const told = wire.posted.length;

    const host = await open();
    const [newest] = host.resumed;
    const record = newest && resumedRecord(endless, newest);
    expect(record?.decisions.map(({ response }) => response)).toEqual(
      steps[2]?.record.decisions.map(({ response }) => response),
    );
    host.decided(last(steps));
    await soon(host.keep());
    expect(site.of('decided').map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
    // The text says which decisions were known to be held when it was written.
    const again = wire.posted.slice(told).filter(({ message }) => message.type === 'decided');
    expect(again.map(({ message }) => message.turn)).toEqual([1, 2, 3, 4]);
    expect(Math.max(...site.of('decided').map(({ id }) => site.times.get(id) ?? 0))).toBe(1);
  });

  it('tells again only what the page was not known to hold', async () => {
    const steps = run(4);
    const before = await open();
    for (const step of steps.slice(0, 3)) {
      before.decided(step);
      await soon(before.keep());
    }
    const told = wire.posted.length;
    const host = await open();
    host.decided(last(steps));
    await soon(host.keep());
    const again = wire.posted.slice(told).filter(({ message }) => message.type === 'decided');
    expect(again.map(({ message }) => message.turn)).toEqual([3, 4]);
  });

  it('may decide otherwise where the page died before the run was kept: both are told, under two ids', async () => {
    const [host, run3, other] = [await open(), run(1), played(endless, 11, [{ which: 1, latency: 1000 }])];
    host.decided(first(run3));
    await world.until(world.now + 10);
    const again = await open();
    again.decided(first(other));
    await soon(again.keep());
    expect(site.of('decided').map(({ turn }) => turn)).toEqual([1, 1]);
    expect(new Set(site.of('decided').map(({ response }) => response)).size).toBe(2);
  });

  it('is told of an ending late where it did not arrive, and not again where it did', async () => {
    const steps = played(
      parcel,
      3,
      Array.from({ length: 9 }, () => ({ which: 1, latency: 500 })),
    );
    const tell = (host: FrameHost) => {
      host.decided(last(steps));
      host.ended(last(steps), []);
    };
    const host = await open();
    host.decided(last(steps));
    wire.fates = ['lost'];
    host.ended(last(steps), []);
    await world.until(world.now + 100);
    expect(site.of('ended')).toEqual([]);
    // Whoever opens it next reads that the run is over and its ending unknown, and tells it.
    const again = await open();
    expect(again.resumed).toMatchObject([{ id: 'run-3', ended: false }]);
    tell(again);
    await soon(again.keep());
    expect(site.of('ended')).toHaveLength(1);
    await soon(again.leave());
    expect((await open()).resumed).toMatchObject([{ id: 'run-3', ended: true }]);
  });

  it('keeps the runs of earlier visits in the text', async () => {
    const older = resumedRun(parcel, last(played(parcel, 5, [{ which: 0, latency: 1 }], 'older')).record, 1);
    site.resume = writeResume({ number: 41, runs: [older] });
    const host = await open();
    expect(host.resumed).toEqual([older]);
    host.decided(first(run(1)));
    await soon(host.keep());
    const text = readResume(site.resume ?? '');
    expect(text?.number).toBe(42);
    expect(text?.runs.map(({ id }) => id)).toEqual(['run-11', 'older']);
  });

  it('is told where the text cannot be read, and the page too', async () => {
    site.resume = 'R1|damaged';
    const host = await open();
    expect(host.resumed).toEqual([]);
    expect(host.found.words).toContain(words.unreadable);
    expect(wire.posted.find(({ message }) => message.type === 'ready')?.message.resumed).toBe('unreadable');
  });

  it('is an opaque name, another one at another site, and nobody where the page says nothing', async () => {
    const here = (await open()).learner;
    expect(here).toMatch(/^[0-9a-f-]{36}$/);
    expect((await open()).learner).toBe(here);
    wire.around = hosts[0];
    expect((await open()).learner).not.toBe(here);
    site.welcome = {};
    expect((await open()).learner).toBeNull();
  });

  it('hears once that a run has become too long to be given back, and it is told all the same', async () => {
    const host = await open();
    const long = played(
      endless,
      3,
      Array.from({ length: 60 }, (_, at) => ({ which: at % 4, latency: 500 })),
      'x'.repeat(120),
    );
    const step = last(long);
    const turns = Array.from({ length: 20 }, () => step.trace.turns).flat();
    const decisions = Array.from({ length: 20 }, () => step.record.decisions).flat();
    const endlesslyLong = { ...step, trace: { ...step.trace, turns }, record: { ...step.record, decisions } };
    host.decided(endlesslyLong);
    expect(await soon(host.keep())).toEqual({ kept: false, why: words.tooLong });
    expect(await soon(host.keep())).toEqual({ kept: true });
    expect(site.of('decided')).toHaveLength(1200);
    expect(await soon(host.leave())).toEqual({ kept: true });
  });
});
