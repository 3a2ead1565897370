import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAgain } from '../../../src/app/live/room/room.ts';
import type { RunRecord } from '../../../src/encounter/record.ts';
import { replay, traceOf } from '../../../src/encounter/replay.ts';
import { parcel } from '../../story/parcel.ts';
import { blank, openRoom } from './bench-room.ts';

const run = (...options: string[]) => ({ press: 'run', options }) as const;
const goOnWith = (option: string) => ({ press: 'go-on-with', option }) as const;

describe('a moment in a room', () => {
  it('waits to be opened, with nothing moving, however long that takes', async () => {
    const { room, still, arousals, settle, track } = openRoom();
    await settle();
    expect(room.view.value.at).toBe('opening');
    expect(still.at(-1)).toBe(true);
    const before = arousals.length;
    await settle();
    expect(arousals).toHaveLength(before);
    expect(track.live.view.value.moment?.clock).toBeNull();
    expect(room.view.value.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(room.view.value.options.at(-1)).toMatchObject({ silence: true });
  });

  it('once open, impatience shows as with the clock off, and stops when it is closed', async () => {
    const bench = openRoom();
    await bench.settle();
    const before = bench.arousals.length;
    await bench.press('open');
    expect(bench.still.at(-1)).toBe(false);
    await bench.settle();
    const open = bench.arousals.length;
    expect(open).toBeGreaterThan(before);
    await bench.press('close');
    const closed = bench.arousals.length;
    await bench.settle();
    expect(bench.arousals).toHaveLength(closed);
  });

  it('runs what the majority chose: kept once, with its votes, without a time, and on to the next', async () => {
    const bench = openRoom();
    await bench.settle();
    await bench.vote(2, 9, 0, 1);
    const most = bench.option(1);
    expect(bench.room.view.value.picks).toEqual([most, bench.option(0)]);
    await bench.press(run(most));
    await bench.settle();
    expect(bench.at).toBe('opening');
    expect(bench.kept).toHaveLength(1);
    const [record] = bench.kept;
    expect(record?.decisions).toEqual([
      { moment: 'counter.card', response: most, lapse: false, latency: null },
    ]);
    expect(record?.votes?.[0]?.counts[most]).toBe(9);
    expect(record?.dose?.allowed.clock).toBe('off');
  });

  it('nobody has to vote', async () => {
    const bench = openRoom();
    await bench.settle();
    await bench.vote();
    expect(bench.room.view.value.picks).toEqual([]);
    await bench.press(run(bench.option(2)));
    await bench.settle();
    expect(bench.kept[0]?.decisions).toHaveLength(1);
  });
});

describe('both ways on', () => {
  async function both() {
    const bench = openRoom();
    await bench.settle();
    await bench.vote(5, 9);
    const [first, second] = [bench.option(1), bench.option(0)];
    await bench.press(run(first, second));
    await bench.settle();
    return { bench, first, second };
  }

  it('are really run as far as the next moment, from the same person, and neither is kept', async () => {
    const { bench, first, second } = await both();
    expect(bench.at).toBe('back');
    expect(bench.kept).toEqual([]);
    await bench.press('back');
    await bench.settle();
    expect(bench.at).toBe('choosing');
    expect(bench.kept).toEqual([]);
    const [one, two] = bench.room.view.value.ran;
    expect([one?.option.id, two?.option.id]).toEqual([first, second]);
    expect(one?.before).toEqual(two?.before);
    expect(one?.after).not.toEqual(two?.after);
    for (const ran of [one, two]) {
      const decision = {
        moment: 'counter.card',
        response: ran?.option.id ?? '',
        lapse: false,
        latency: null,
      };
      const [turn] = traceOf(parcel, { ...blank, decisions: [decision] }).turns;
      expect(ran?.after).toEqual(turn?.after);
      expect(ran?.lines.map(({ text }) => text)).toEqual(turn?.beats.map(({ text }) => text));
    }
  });

  it('the second begins where the first did, after a while to find it again', async () => {
    const { bench } = await both();
    const said = bench.track.live.view.value.said;
    await bench.press('back');
    const again = bench.track.live.view.value;
    expect(again.said.length).toBeLessThan(said.length);
    expect(again.moment?.answered).toBeNull();
    expect(again.line?.text).toBeTruthy();
    await bench.clock.pass(lookAgain);
    expect(bench.track.live.view.value.moment?.answered).not.toBeNull();
  });

  it.each([0, 1])('the one gone on with (%i) is one plain run, kept before it goes on', async (place) => {
    const { bench, first, second } = await both();
    const chosen = [first, second][place] ?? '';
    await bench.press('back');
    await bench.settle();
    await bench.press(goOnWith(chosen));
    expect(bench.kept).toHaveLength(1);
    await bench.settle();
    expect(bench.at).toBe('opening');
    await bench.vote(0, 3);
    await bench.press(run(bench.option(1)));
    await bench.settle();
    expect(bench.ended).toBe(1);
    const record = bench.kept.at(-1);
    expect(record?.decisions[0]?.response).toBe(chosen);
    expect(record).toMatchObject({ id: 'run', ended: true });
    expect(record?.forkedFrom).toBeUndefined();
    expect(record?.votes?.map(({ turn }) => turn)).toEqual([0, 1]);
    if (record) expect(replay(parcel, record).over).toBe(true);
  });

  it('the first alone may be gone on with, and the second never run', async () => {
    const { bench, first, second } = await both();
    await bench.press(goOnWith(second));
    expect(bench.at).toBe('back');
    await bench.press(goOnWith(first));
    await bench.settle();
    expect(bench.at).toBe('opening');
    expect(bench.kept.at(-1)?.decisions[0]?.response).toBe(first);
  });

  it('two endings are two branches: neither is the end until one is gone on with', async () => {
    const { bench, first } = await both();
    await bench.press(goOnWith(first));
    await bench.settle();
    await bench.vote(4, 3);
    const [one, two] = [bench.option(0), bench.option(2)];
    await bench.press(run(one, two));
    await bench.settle();
    expect([bench.at, bench.ended]).toEqual(['back', 0]);
    await bench.press('back');
    await bench.settle();
    expect([bench.at, bench.ended]).toEqual(['choosing', 0]);
    expect(bench.room.view.value.ran.every(({ ending }) => ending !== null)).toBe(true);
    await bench.press(goOnWith(two));
    await bench.settle();
    expect(bench.ended).toBe(1);
    expect(bench.kept.at(-1)).toMatchObject({ ended: true });
    expect(bench.kept.at(-1)?.decisions[1]?.response).toBe(two);
  });

  it('leaving in the middle goes back to the run as it is kept', async () => {
    const { bench } = await both();
    bench.room.leave();
    expect(bench.track.live.record).toEqual(blank);
    expect(bench.kept).toEqual([]);
  });

  it('another clock in the middle leaves the moment open, for one alone', async () => {
    const { bench } = await both();
    bench.settings.value = { ...bench.settings.value, clock: 1 };
    await bench.clock.pass(50);
    expect(bench.at).toBe('lines');
    expect(bench.track.live.view.value.moment).toMatchObject({ answered: null, clock: { running: true } });
    bench.track.live.answer('apologise');
    await bench.settle();
    expect(bench.kept[0]?.decisions[0]).toMatchObject({ response: 'apologise' });
    expect(bench.kept[0]?.votes).toBeUndefined();
  });
});

describe('stop and talk', () => {
  it('stops the lines in the middle, and goes on where it was', async () => {
    const bench = openRoom();
    await bench.clock.pass(50);
    const told = bench.told.length;
    bench.room.stop();
    await bench.settle();
    expect(bench.told).toHaveLength(told);
    expect([bench.at, bench.track.live.view.value.moment]).toEqual(['lines', null]);
    expect(bench.room.view.value.stopped).toBe(true);
    expect(bench.still.at(-1)).toBe(true);
    bench.room.goOn();
    await bench.settle();
    expect(bench.at).toBe('opening');
  });

  it('lets nothing be pressed meanwhile, and nothing be answered', async () => {
    const bench = openRoom();
    await bench.settle();
    bench.room.stop();
    await bench.press('open');
    expect(bench.at).toBe('opening');
    bench.room.goOn();
    await bench.vote(1);
    await bench.press(run(bench.option(0), bench.option(1)));
    await bench.settle();
    await bench.press('back');
    bench.room.stop();
    await bench.settle();
    expect(bench.track.encounter.turns).toHaveLength(0);
    await bench.press(goOnWith(bench.option(0)));
    bench.room.goOn();
    await bench.settle();
    expect(bench.at).toBe('choosing');
  });
});

it('with any other clock a room does nothing', async () => {
  const bench = openRoom(blank, { clock: 'off' });
  await bench.settle();
  bench.room.stop();
  await bench.press('open', 'close');
  expect([bench.at, bench.room.view.value.stopped, bench.still]).toEqual(['lines', false, []]);
  bench.track.live.answer('apologise');
  await bench.settle();
  expect(bench.kept).toHaveLength(1);
});

const act = fc.oneof(
  fc.constantFrom('open', 'close', 'reopen', 'show', 'recount', 'back').map((press) => ({ press }) as const),
  fc.record({
    press: fc.constant('count' as const),
    at: fc.nat({ max: 4 }),
    hands: fc.integer({ min: -2, max: 20 }),
  }),
  fc.record({ press: fc.constant('pick' as const), at: fc.nat({ max: 4 }) }),
  fc.record({
    press: fc.constant('run' as const),
    at: fc.nat({ max: 4 }),
    other: fc.option(fc.nat({ max: 4 })),
  }),
  fc.record({ press: fc.constant('go-on-with' as const), at: fc.nat({ max: 4 }) }),
  fc
    .constantFrom('stop', 'talked', 'pause', 'resume', 'reload', 'alone', 'together', 'leave')
    .map((press) => ({
      press,
    })),
  // What somebody who leads would do next: else chance alone would seldom come far.
  { arbitrary: fc.constant({ press: 'sensible' as const }), weight: 12 },
  fc.record({ press: fc.constant('wait' as const), ms: fc.nat({ max: 9000 }) }),
);

describe('any sequence of presses', () => {
  it('never loses a decision, never keeps a run that does not replay, and the room can always go on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60, size: 'max' }), async (acts) => {
        let bench = openRoom();
        let last: RunRecord = blank;
        const look = () => {
          for (const record of bench.kept.splice(0)) {
            expect(record.decisions.slice(0, last.decisions.length)).toEqual(last.decisions);
            expect(record.decisions.length - last.decisions.length).toBeLessThanOrEqual(1);
            expect(replay(parcel, record).over).toBe(record.ended);
            last = record;
          }
        };
        for (const each of acts) {
          const { room, track, settings } = bench;
          const option = (at: number) => room.view.value.options[at]?.id ?? 'none';
          if (each.press === 'count')
            room.press({ press: 'count', option: option(each.at), hands: each.hands });
          else if (each.press === 'pick') room.press({ press: 'pick', option: option(each.at) });
          else if (each.press === 'go-on-with') room.press(goOnWith(option(each.at)));
          else if (each.press === 'run') {
            room.press(run(option(each.at), ...(each.other === null ? [] : [option(each.other)])));
          } else if (each.press === 'stop') room.stop();
          else if (each.press === 'talked') room.goOn();
          else if (each.press === 'pause') track.live.hold('menu');
          else if (each.press === 'resume') track.live.release('menu');
          else if (each.press === 'alone') settings.value = { ...settings.value, clock: 10 };
          else if (each.press === 'together') settings.value = { ...settings.value, clock: 'room' };
          else if (each.press === 'leave') room.leave();
          else if (each.press === 'sensible') {
            const { at, runs } = room.view.value;
            if (at === 'opening') room.press({ press: 'open' });
            else if (at === 'open') room.press({ press: 'close' });
            else if (at === 'counting') room.press({ press: 'show' });
            else if (at === 'decided') room.press(run(option(0), option(1)));
            else if (at === 'back') room.press({ press: 'back' });
            else if (at === 'choosing') room.press(goOnWith(runs[1] ?? ''));
            else await bench.clock.pass(4000);
          } else if (each.press === 'wait') await bench.clock.pass(each.ms);
          else if (each.press === 'reload') {
            room.close();
            track.live.leave();
            await bench.clock.pass(0);
            look();
            if (last.ended) return;
            bench = openRoom(last);
          } else room.press({ press: each.press });
          await bench.clock.pass(20);
          look();
        }
        // Whoever leads can always bring it to its end.
        bench.settings.value = { ...bench.settings.value, clock: 'room' };
        bench.room.goOn();
        bench.track.live.release('menu');
        for (let i = 0; i < 12 && !last.ended; i++) {
          await bench.settle();
          await bench.press('open', 'close', 'show', run(bench.room.view.value.options[0]?.id ?? ''));
          await bench.press('back');
          await bench.settle();
          await bench.press(goOnWith(bench.room.view.value.runs[0] ?? ''));
          await bench.settle();
          look();
        }
        expect(last.ended).toBe(true);
        // Its last lines may still be told.
        await bench.settle();
        expect(bench.ended).toBe(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
