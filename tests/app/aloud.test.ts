import { describe, expect, it } from 'vitest';
import { openAloud } from '../../src/app/live/aloud.ts';
import { Live } from '../../src/app/live/live.ts';
import { newRecord } from '../../src/encounter/record.ts';
import { replay } from '../../src/encounter/replay.ts';
import { defaultSettings, type Settings } from '../../src/screens/settings/settings.ts';
import { openReader, type ReaderTerms } from '../../src/sound/reader.ts';
import { fakeSpeech, type Said, utter } from '../sound/fake-speech.ts';
import { parcel } from '../story/parcel.ts';
import { fakeClock } from './fake-clock.ts';

const spokenMs = 3000;

/** A live encounter that is read aloud by a voice that takes three seconds for each sentence. */
function begin(change: Partial<Settings> = {}, voice?: (said: Said) => void) {
  const clock = fakeClock();
  const settings: Settings = { ...defaultSettings, readAloud: true, ...change };
  const speech = fakeSpeech((said) => {
    if (voice) {
      voice(said);
      return;
    }
    said.onstart?.();
    clock.after(spokenMs, () => said.onend?.());
  });
  const record = newRecord(parcel, 5, 'run', '2026-01-01T00:00:00.000Z');
  const live = new Live({
    encounter: replay(parcel, record),
    record,
    clock,
    settings: () => settings,
    keep: () => Promise.resolve(),
    show: () => {},
    onOver: () => {},
    onTrouble: () => {},
  });
  const held: boolean[] = [];
  const aloud = openAloud({
    reader: openReader({
      speech: speech as unknown as ReaderTerms['speech'],
      utter: (text) => utter(text) as unknown as SpeechSynthesisUtterance,
      after: clock.after,
    }),
    clock,
    wanted: () => settings.readAloud,
    flows: () => settings.textSpeed !== 'press',
    hold: (on) => {
      held.push(on);
      if (on) live.hold('reading');
      else live.release('reading');
    },
    goOn: () => live.goOn(),
  });
  live.view.subscribe((view) => aloud.follow(view));
  live.start();
  return {
    clock,
    speech,
    live,
    aloud,
    held,
    get view() {
      return live.view.value;
    },
    async toMoment() {
      for (let i = 0; i < 200 && !live.view.value.moment; i++) await clock.pass(200);
      expect(live.view.value.moment).not.toBeNull();
    },
  };
}

describe('a line that is read aloud', () => {
  it('is said with its speaker, and the next follows soon after its end', async () => {
    const run = begin();
    await run.clock.pass(200);
    expect(run.speech.said).toEqual(['Mo:']);
    await run.clock.pass(spokenMs);
    expect(run.speech.said).toEqual(['Mo:', 'I took the day off for this.']);
    const { said } = run.view;
    await run.clock.pass(spokenMs - 100);
    expect(run.view.said).toBe(said);
    await run.clock.pass(1200);
    expect(run.view.said.length + (run.view.moment ? 1 : 0)).toBeGreaterThan(said.length);
  });

  it('waits for a press where lines go on by key', async () => {
    const run = begin({ textSpeed: 'press' });
    const { line } = run.view;
    await run.clock.pass(60_000);
    expect(run.view.line).toBe(line);
    expect(run.held).toEqual([true, false]);
  });

  it('falls silent when the learner goes on before its end', async () => {
    const run = begin();
    await run.clock.pass(500);
    run.aloud.stop();
    run.live.goOn();
    expect(run.speech.cancelled).toBe(1);
    await run.clock.pass(500);
    expect(run.held.filter((on) => on)).toHaveLength(2);
  });

  it('is not read where nobody wants it', async () => {
    const run = begin({ readAloud: false });
    await run.toMoment();
    expect(run.speech.said).toEqual([]);
    expect(run.held).toEqual([]);
  });
});

describe('a moment that is read aloud', () => {
  it('says each answer by its key; its clock stands still until then', async () => {
    const run = begin();
    await run.toMoment();
    await run.clock.pass(spokenMs);
    expect(run.view.moment?.clock?.left()).toBe(1);
    await run.clock.pass(spokenMs * 3 + 1000);
    const said = run.speech.said.filter((each) => /^(One|Two|Three|Nought): /.test(each));
    expect(said).toHaveLength(4);
    expect(said.at(-1)).toMatch(/^Nought: /);
    expect(run.view.moment?.clock?.left()).toBeLessThan(1);
    expect(run.view.moment?.answered).toBeNull();
  });

  it('can be answered at any time: it falls silent, and what was heard counts as no time', async () => {
    const run = begin();
    await run.toMoment();
    await run.clock.pass(spokenMs * 1.5);
    run.aloud.stop();
    run.live.answer('apologise');
    expect(run.view.moment?.answered).toBe('apologise');
    expect(run.live.record.decisions[0]?.latency).toBeLessThan(100);
    await run.clock.pass(5000);
    expect(run.view.line?.text).toBe('…Yeah. I did.');
  });
});

describe('a pause', () => {
  it('cancels what is being read; afterwards it is read again from its beginning', async () => {
    const run = begin();
    await run.clock.pass(200);
    run.live.hold('menu');
    expect(run.speech.cancelled).toBe(1);
    await run.clock.pass(60_000);
    expect(run.speech.said).toEqual(['Mo:']);
    run.live.release('menu');
    await run.clock.pass(200);
    expect(run.view.paused).toBe(false);
    expect(run.speech.said.length).toBe(2);
  });

  it('after a line was heard out does not bring it again', async () => {
    const run = begin({ textSpeed: 'press' });
    await run.clock.pass(20_000);
    const said = run.speech.said.length;
    run.live.hold('menu');
    run.live.release('menu');
    await run.clock.pass(20_000);
    expect(run.speech.said.length).toBe(said);
  });
});

describe('a voice that fails', () => {
  it('holds nobody up: the clock goes on as if nothing were read', async () => {
    const run = begin({}, (said) => said.onerror?.());
    await run.toMoment();
    await run.clock.pass(60_000);
    expect(run.live.record.decisions[0]).toMatchObject({ lapse: true });
    expect(run.held.filter((on) => on).length).toBe(run.held.filter((on) => !on).length);
  });

  it('that never tells its end holds the clock for a while and no longer', async () => {
    const run = begin({}, (said) => said.onstart?.());
    await run.toMoment();
    await run.clock.pass(300_000);
    expect(run.live.record.decisions[0]).toMatchObject({ lapse: true });
  });
});
