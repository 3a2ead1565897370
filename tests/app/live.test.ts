import { describe, expect, it } from 'vitest';
import { Live, type Showing } from '../../src/app/live/live.ts';
import { Encounter } from '../../src/encounter/encounter.ts';
import { forkRecord, newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { replay } from '../../src/encounter/replay.ts';
import { madeSafe } from '../../src/screens/settings/safe.ts';
import { defaultSettings, type Settings } from '../../src/screens/settings/settings.ts';
import { parcel } from '../story/parcel.ts';
import { fakeClock } from './fake-clock.ts';

const record = newRecord(parcel, 5, 'run', '2026-01-01T00:00:00.000Z');

function begin(change: Partial<Settings> = {}, from: RunRecord = record) {
  const clock = fakeClock();
  const kept: RunRecord[] = [];
  const shown: Showing[] = [];
  const ends: string[] = [];
  const coming: string[] = [];
  let settings: Settings = { ...defaultSettings, ...change };
  let letKeep: (() => void)[] | null = null;
  const live = new Live({
    encounter: replay(parcel, from),
    record: from,
    clock,
    settings: () => settings,
    keep: (next) => {
      kept.push(next);
      return letKeep ? new Promise<void>((resolve) => letKeep?.push(resolve)) : Promise.resolve();
    },
    show: (showing) => shown.push(showing),
    coming: ({ text }) => coming.push(text),
    onOver: () => ends.push('over'),
    onTrouble: (error) => ends.push(String(error)),
  });
  live.start();
  return {
    live,
    clock,
    kept,
    shown,
    ends,
    coming,
    get view() {
      return live.view.value;
    },
    set(next: Partial<Settings>) {
      settings = { ...settings, ...next };
    },
    slowDisk() {
      const waiting: (() => void)[] = [];
      letKeep = waiting;
      return () => {
        for (const resolve of waiting.splice(0)) resolve();
      };
    },
  };
}

describe('an encounter that has not begun', () => {
  it('has its title already: the page is up before the first line', () => {
    const fresh = newRecord(parcel, 1, 'fresh', '2026-01-02T03:04:05.000Z');
    const live = new Live({
      encounter: replay(parcel, fresh),
      record: fresh,
      clock: fakeClock(),
      settings: () => defaultSettings,
      keep: () => Promise.resolve(),
      show: () => {},
      coming: () => {},
      onOver: () => {},
      onTrouble: () => {},
    });
    expect(live.view.value).toMatchObject({ title: 'The parcel', person: 'Mo', line: null });
  });
});

describe('the dose of pressure', () => {
  it('is kept with each answer: what was shown, under what the learner allowed', async () => {
    const run = await openMoment({ ceiling: 0.5, clock: 2 });
    const [first] = run.view.moment?.options ?? [];
    run.live.answer(first?.id ?? '');
    const dose = run.kept.at(-1)?.dose;
    expect(dose?.moments).toBe(1);
    expect(dose?.allowed).toMatchObject({ clock: 2, tensionSound: 0.8, ceiling: 0.5, motion: 'system' });
    const most = Math.max(...run.shown.map(({ tension }) => tension));
    expect(dose?.highest).toBeCloseTo(most, 3);
    expect(most).toBeLessThanOrEqual(0.5);
  });

  it('keeps which layers of the sound were let through, voices among them, and sensory-safe', async () => {
    const allowedWith = async (change: Partial<Settings>) => {
      const run = await openMoment(change);
      run.live.answer(run.view.moment?.options[0]?.id ?? '');
      return run.kept.at(-1)?.dose?.allowed;
    };
    expect(await allowedWith({ voicesLevel: 0.4 })).toMatchObject({
      layers: ['drone', 'strings', 'high-strings', 'heart', 'roughness'],
      voices: 0.4,
      sensorySafe: 'off',
    });
    expect(await allowedWith(madeSafe(defaultSettings))).toMatchObject({
      layers: ['drone', 'strings'],
      voices: 0,
      sensorySafe: 'on',
      ceiling: 0.5,
      motion: 'reduced',
    });
    expect(await allowedWith({ sound: false, voicesLevel: 1 })).toMatchObject({
      layers: [],
      tensionSound: 0,
      voices: 0,
    });
  });

  it('begins anew when a moment is tried again', async () => {
    const run = await openMoment();
    run.live.answer(run.view.moment?.options[0]?.id ?? '');
    const last = run.kept.at(-1);
    expect(last?.dose).toBeDefined();
    if (last) expect(forkRecord(last, 0, 'again', '2026-01-02T00:00:00.000Z').dose).toBeUndefined();
  });
});

const toMoment = 20_000;
async function openMoment(change: Partial<Settings> = {}) {
  const run = begin(change);
  for (let i = 0; i < 100 && !run.view.moment; i++) await run.clock.pass(200);
  expect(run.view.moment).not.toBeNull();
  return run;
}

describe('lines', () => {
  it('stay as long as they take to read, then the next comes, then the moment', async () => {
    const run = begin();
    expect(run.view.line).toEqual({ speaker: 'Mo', text: 'I took the day off for this.' });
    expect(run.view.moment).toBeNull();
    await run.clock.pass(1000);
    expect(run.view.moment).toBeNull();
    await run.clock.pass(toMoment / 4);
    expect(run.view.moment).not.toBeNull();
  });

  it('wait for a press when the learner wants it so', async () => {
    const run = begin({ textSpeed: 'press' });
    await run.clock.pass(60_000);
    expect(run.view.waiting).toBe(true);
    expect(run.view.moment).toBeNull();
    run.live.goOn();
    expect(run.view.said.length + (run.view.moment ? 1 : 0)).toBeGreaterThan(1);
  });

  it('tell in words what the body does', () => {
    expect(begin().view.seen).toBe('Mo leans in, voice raised.');
  });
});

describe('a line that follows', () => {
  it('is told of while the one before it is on, and after an answer as soon as it is known', async () => {
    const run = await openMoment();
    const before = run.coming.length;
    run.live.answer('apologise');
    expect(run.coming.slice(before)).toEqual(['…Yeah. I did.']);
    expect(run.view.line?.text).not.toBe('…Yeah. I did.');
    await run.clock.pass(700);
    expect(run.view.line?.text).toBe('…Yeah. I did.');
    const next = run.coming.at(-1);
    expect(next).not.toBe('…Yeah. I did.');
    run.live.goOn();
    expect(run.view.line?.text).toBe(next);
  });
});

describe('a moment', () => {
  it('offers responses on keys 1 to 4, with silence last on 0, and never the lapse', async () => {
    const { view } = await openMoment();
    expect(view.moment?.options.map((option) => option.key)).toEqual(['1', '2', '3', '0']);
    expect(view.moment?.options.at(-1)).toMatchObject({ id: 'tactical-pause', silence: true });
    expect(view.moment?.options.map((option) => option.id)).not.toContain('ignoring');
  });

  it('runs its clock down from one to nothing, then lapses, and the record tells it from chosen silence', async () => {
    const run = await openMoment();
    const left = run.view.moment?.clock?.left ?? (() => 0);
    expect(left()).toBeGreaterThan(0.9);
    await run.clock.pass(4000);
    expect(left()).toBeLessThan(0.8);
    await run.clock.pass(60_000);
    expect(run.kept[0]?.decisions).toEqual([
      { moment: 'counter.card', response: 'ignoring', lapse: true, latency: expect.any(Number) },
    ]);
  });

  it('is told to a screen reader when it opens and when little is left, and not between', async () => {
    const run = await openMoment();
    expect(run.view.announcement).toMatch(/^About .+ seconds\. P pauses\.$/);
    const before = run.view.announcement;
    await run.clock.pass(4000);
    expect(run.view.announcement).toBe(before);
    await run.clock.pass(5500);
    expect(run.view.announcement).toBe('Little time left.');
  });

  it('shows the answer at once and takes no second one', async () => {
    const run = await openMoment();
    run.live.answer('apologise');
    expect(run.view.moment?.answered).toBe('apologise');
    run.live.answer('orienting');
    run.live.answer('apologise');
    await run.clock.pass(60_000);
    expect(run.kept.every((each) => each.decisions[0]?.response === 'apologise')).toBe(true);
    expect(run.kept[0]?.decisions).toHaveLength(1);
  });

  it('goes on only once the decision is kept', async () => {
    const run = await openMoment();
    const disk = run.slowDisk();
    run.live.answer('apologise');
    await run.clock.pass(30_000);
    expect(run.view.moment?.answered).toBe('apologise');
    expect(run.view.line?.text).toBe('I took the day off for this.');
    disk();
    await run.clock.pass(100);
    expect(run.view.line?.text).toBe('…Yeah. I did.');
  });

  it('holds while anything else is open, and the time away is neither lost nor counted', async () => {
    const run = await openMoment();
    await run.clock.pass(2000);
    const left = run.view.moment?.clock?.left() ?? 0;
    run.live.hold('menu');
    expect(run.view.paused).toBe(true);
    expect(run.view.moment?.clock?.running).toBe(false);
    await run.clock.pass(500_000);
    expect(run.view.moment?.clock?.left()).toBeCloseTo(left, 5);
    run.live.answer('apologise');
    expect(run.view.moment?.answered).toBeNull();
    run.live.release('menu');
    await run.clock.pass(1000);
    run.live.answer('apologise');
    expect(run.live.record.decisions[0]?.latency).toBeGreaterThanOrEqual(3000);
    expect(run.live.record.decisions[0]?.latency).toBeLessThan(3400);
  });

  it('stays open with the clock off; the person grows impatient, the room tightens to a ceiling, nothing lapses', async () => {
    const run = await openMoment({ clock: 'off' });
    expect(run.view.moment?.clock).toBeNull();
    expect(run.view.announcement).toBe('');
    const before = run.shown.at(-1)?.tension ?? 0;
    await run.clock.pass(20_000);
    expect(run.view.seen).toBe('Mo: looking at the doors.');
    expect(run.shown.at(-1)?.tension).toBeGreaterThan(before);
    await run.clock.pass(300_000);
    const held = run.shown.at(-1)?.tension ?? 0;
    await run.clock.pass(300_000);
    expect(run.shown.at(-1)?.tension).toBe(held);
    expect(run.kept).toEqual([]);
    run.live.answer('apologise');
    expect(run.live.record.decisions[0]?.latency).toBeNull();
  });

  it('meets the same person with the clock on, off, or ten times as long', async () => {
    const arousalAt = async (clock: Settings['clock']) => {
      const run = await openMoment({ clock });
      await run.clock.pass(1234);
      run.live.answer('arguing-facts');
      return run.shown.at(-1)?.arousal;
    };
    expect(await arousalAt('off')).toBe(await arousalAt(1));
    expect(await arousalAt(10)).toBe(await arousalAt(1));
  });
});

describe('another clock, set while a moment is open', () => {
  it('holds at once: off means that nothing lapses any more', async () => {
    const run = await openMoment();
    run.live.hold('menu');
    run.set({ clock: 'off' });
    run.live.refresh();
    expect(run.view.moment?.clock).toBeNull();
    run.live.release('menu');
    await run.clock.pass(600_000);
    expect(run.kept).toEqual([]);
    expect(run.view.moment?.answered).toBeNull();
  });

  it('leaves the share that was left, of the new window', async () => {
    const run = await openMoment();
    await run.clock.pass(4000);
    const share = run.view.moment?.clock?.left() ?? 0;
    run.set({ clock: 10 });
    run.live.refresh();
    expect(run.view.moment?.clock?.left()).toBeCloseTo(share, 5);
    await run.clock.pass(30_000);
    expect(run.kept).toEqual([]);
    await run.clock.pass(200_000);
    expect(run.kept[0]?.decisions[0]).toMatchObject({ lapse: true });
  });

  it('starts a whole window where there was none', async () => {
    const run = await openMoment({ clock: 'off' });
    await run.clock.pass(100_000);
    run.set({ clock: 1 });
    run.live.refresh();
    expect(run.view.moment?.clock?.left()).toBe(1);
    await run.clock.pass(60_000);
    expect(run.kept[0]?.decisions[0]).toMatchObject({ lapse: true });
  });

  it('changes nothing where the clock was not what changed', async () => {
    const run = await openMoment();
    await run.clock.pass(3000);
    const before = run.view.moment;
    run.set({ captions: false });
    run.live.refresh();
    expect(run.view.moment).toBe(before);
  });
});

describe('going on early', () => {
  it('ends a line before its time, and never a moment', async () => {
    const run = begin();
    for (let n = 0; n < 3 && !run.view.moment; n++) run.live.goOn();
    expect(run.view.moment).not.toBeNull();
    const id = run.view.moment?.id;
    run.live.goOn();
    expect(run.view.moment?.id).toBe(id);
    expect(run.kept).toEqual([]);
  });
});

describe('the words for a sound', () => {
  it('go again after some seconds, and each time from the newest', async () => {
    const run = begin({ textSpeed: 'press' });
    run.live.caption('doors swing open');
    await run.clock.pass(4000);
    run.live.caption('chair scrapes');
    await run.clock.pass(4000);
    expect(run.view.caption).toBe('chair scrapes');
    await run.clock.pass(2000);
    expect(run.view.caption).toBe('');
  });
});

describe('a moment tried again', () => {
  it('opens after the one line that led to it, with a word that it is again', async () => {
    const first = await openMoment();
    first.live.answer('arguing-facts');
    await first.clock.pass(30_000);
    const fork = forkRecord(first.live.record, 1, 'again', '2026-01-01T00:00:00.000Z');
    const again = begin({}, fork);
    expect(again.view.banner).toBe('Decision 2 again. What went before is as you did it.');
    expect(again.view.line?.text).toBe('The blind is half down.');
    expect(again.view.said.map((line) => line.text)).toContain('I took the day off for this.');
    await again.clock.pass(4000);
    expect(again.view.moment).not.toBeNull();
  });
});

describe('the end', () => {
  it('lets go, tells once, and leaves no timer behind', async () => {
    const run = begin();
    for (let i = 0; i < 600 && run.ends.length === 0; i++) {
      await run.clock.pass(500);
      const option = run.view.moment?.answered === null ? run.view.moment.options[0] : null;
      if (option) run.live.answer(option.id);
    }
    await run.clock.pass(60_000);
    expect(run.ends).toEqual(['over']);
    expect(run.shown.at(-1)).toMatchObject({ tension: 0, over: true });
    expect(run.live.record.ended).toBe(true);
    expect(run.clock.waiting).toBe(0);
  });

  it('comes at any moment the learner leaves, without penalty and with the run kept', async () => {
    const run = await openMoment();
    run.live.answer('apologise');
    run.live.leave();
    await run.clock.pass(100_000);
    expect(run.kept).toHaveLength(1);
    expect(run.ends).toEqual([]);
    expect(run.clock.waiting).toBe(0);
  });
});

describe('a run taken up again', () => {
  it('is at the same moment, with everything that was said', async () => {
    const first = await openMoment();
    first.live.answer('apologise');
    await first.clock.pass(toMoment / 2);
    const again = begin({}, first.live.record);
    for (let i = 0; i < 100 && !again.view.moment; i++) await again.clock.pass(200);
    expect(again.view.moment?.id).toBe(first.view.moment?.id);
    expect(again.view.said).toEqual(first.view.said);
    expect(new Encounter(parcel, 5).turns).toEqual([]);
  });
});

describe('the ceiling', () => {
  it('limits what is seen and heard, and not the person', async () => {
    const gentle = await openMoment({ ceiling: 0.2 });
    const full = await openMoment({ ceiling: 1 });
    expect(gentle.shown.at(-1)?.tension).toBeLessThanOrEqual(0.2);
    expect(gentle.shown.at(-1)?.arousal).toBe(full.shown.at(-1)?.arousal);
  });
});

describe('a rehearsal', () => {
  const terms = (from: RunRecord) => ({
    encounter: replay(parcel, from),
    record: from,
    clock: fakeClock(),
    settings: () => defaultSettings,
    keep: () => Promise.resolve(),
    show: () => {},
    onOver: () => {},
    onTrouble: () => {},
  });

  it('says what it is, from the beginning and from a moment', () => {
    const again: RunRecord = {
      ...record,
      decisions: [{ moment: 'counter.card', response: 'apologise', lapse: false, latency: null }],
      forkedFrom: { record: 'rehearsal', turn: 1 },
    };
    for (const from of [record, again]) {
      const live = new Live({ ...terms(from), banner: 'Nothing is kept.' });
      live.start();
      expect(live.view.value.banner).toBe('Nothing is kept.');
      live.leave();
    }
    const usual = new Live(terms(again));
    usual.start();
    expect(usual.view.value.banner).toMatch(/^Decision 2 again/);
    usual.leave();
  });
});
