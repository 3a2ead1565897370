import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHearing } from '../../src/app/live/hearing.ts';
import type { Live, Showing } from '../../src/app/live/live.ts';
import { defaultSettings, type Settings } from '../../src/screens/settings/settings.ts';
import type { EncounterView, MomentView } from '../../src/screens/views.ts';
import { OUTBURST_MS, type Sound } from '../../src/sound/sound.ts';
import type { Beat, Cues } from '../../src/story/scenario.ts';
import { parcel } from '../story/parcel.ts';
import { fakeClock } from './fake-clock.ts';

/** Every call of the sound, in order, with what it was told. */
const calls: (readonly [string, ...unknown[]])[] = [];
let options: unknown;
let sayCaption: (caption: string) => void = () => {};

vi.mock('../../src/sound/open.ts', () => ({
  openSound(given: unknown): Sound {
    options = given;
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void calls.push([name, ...args]);
    return {
      unlock: () => Promise.resolve(calls.push(['unlock'])).then(() => {}),
      setTension: note('tension'),
      setSettings: note('settings'),
      cue: note('cue'),
      ui: note('ui'),
      hold: note('hold'),
      prepare: note('prepare'),
      speak: note('speak'),
      setSpoken: note('spoken'),
      release: note('release'),
      setPaused: note('paused'),
      onCaption: (listener) => {
        sayCaption = listener;
      },
      destroy: note('destroy'),
    };
  },
}));

beforeEach(() => calls.splice(0));
afterEach(() => vi.unstubAllGlobals());

const named = (name: string) => calls.filter(([each]) => each === name).map(([, ...args]) => args);
const beat = (text: string, speaker: string | null = parcel.about.person, cues: Cues = {}): Beat => ({
  speaker,
  text,
  cues,
});

function begin(change: Partial<Settings> = {}, moves = true) {
  const clock = fakeClock();
  const settings: Settings = { ...defaultSettings, ...change };
  const hearing = openHearing({
    scenario: parcel,
    seed: 7,
    base: '/sound/',
    settings: () => settings,
    moves: () => moves,
    clock,
  });
  const show = (on: Beat | null, arousal = 50): void => {
    const speaking = on?.speaker === parcel.about.person;
    const showing: Showing = { arousal, tension: arousal / 100, beat: on, speaking, over: false };
    hearing.show(showing);
  };
  return { clock, hearing, show };
}

describe('what is heard of a line', () => {
  it('is the murmur of the person, with their own pitch, and of nobody else', () => {
    const { show } = begin();
    show(beat('I was here first.'), 60);
    show(beat('Somebody sighs.', null));
    expect(named('speak').filter(([line]) => line !== null)).toEqual([
      [{ text: 'I was here first.', arousal: 60, hz: 104, seed: 7 }],
    ]);
    expect(named('speak').at(-1)).toEqual([null]);
  });

  it('is no murmur where it is read aloud', () => {
    const { show } = begin({ readAloud: true });
    show(beat('I was here first.'), 60);
    expect(named('speak')).toEqual([[null]]);
  });

  it('is its sound, once, however often the same line is shown', () => {
    const { show } = begin();
    const line = beat('', null, { sound: 'doors' });
    show(line);
    show(line, 55);
    expect(named('cue')).toEqual([['doors']]);
    expect(named('tension')).toHaveLength(2);
  });

  it('is made ready while the one before it is on', () => {
    const { hearing } = begin();
    hearing.coming(beat('And then nothing.'), 40);
    hearing.coming(beat('A door.', null), 40);
    hearing.coming(beat(''), 40);
    expect(named('prepare')).toEqual([[{ text: 'And then nothing.', arousal: 40, hz: 104, seed: 7 }]]);
  });
});

describe('an outburst', () => {
  it('is held before: its sound and its voice come when the body breaks out', async () => {
    const { clock, show } = begin();
    show(beat('I was told ten minutes.'), 50);
    calls.splice(0);
    show(beat('Ten minutes!', parcel.about.person, { sound: 'desk' }), 70);
    expect(named('hold')).toHaveLength(1);
    expect(named('cue')).toEqual([]);
    await clock.pass(OUTBURST_MS - 1);
    expect(named('speak')).toEqual([[null]]);
    await clock.pass(1);
    expect(named('cue')).toEqual([['desk']]);
    expect(named('speak')).toHaveLength(2);
  });

  it('is no rise of a few points, no beginning, and nothing where bodies hold still', () => {
    const { show } = begin();
    show(beat('One.'), 90);
    show(beat('Two.'), 60);
    show(beat('Three.'), 77);
    expect(named('hold')).toEqual([]);
    const still = begin({}, false);
    still.show(beat('One.'), 40);
    still.show(beat('Two.'), 90);
    expect(named('hold')).toEqual([]);
  });
});

describe('while it is played', () => {
  const view: EncounterView = {
    title: '',
    person: '',
    line: null,
    said: [],
    moment: null,
    waiting: false,
    caption: '',
    seen: '',
    announcement: '',
    paused: false,
    banner: null,
    notice: null,
  };
  const moment: MomentView = { id: '0:a', options: [], clock: null, answered: null };

  function play() {
    const views = signal(view);
    const live = { view: views, caption: vi.fn(), hold: vi.fn(), release: vi.fn(), goOn: vi.fn() };
    const run = begin();
    run.hearing.start(live as unknown as Live);
    return { ...run, live, views };
  }

  it('the buttons sound and a pause is told', () => {
    const { views } = play();
    views.value = { ...view, moment };
    views.value = { ...view, moment: { ...moment, answered: 'apologise' } };
    views.value = { ...view, paused: true };
    expect(named('ui')).toEqual([['open'], ['take']]);
    expect(named('paused').at(-1)).toEqual([true]);
  });

  it('captions are told without their brackets', () => {
    const { live } = play();
    sayCaption('[low drone]');
    expect(live.caption).toHaveBeenCalledWith('low drone');
  });

  it('nothing is left when it is closed', async () => {
    const { clock, hearing, show, views } = play();
    show(beat('One.'), 40);
    show(beat('Two.', null, { sound: 'desk' }), 80);
    hearing.close();
    views.value = { ...view, moment };
    await clock.pass(5000);
    expect(named('ui')).toEqual([]);
    expect(named('cue')).toEqual([]);
    expect(calls.at(-1)).toEqual(['destroy']);
    expect(clock.waiting).toBe(0);
  });
});

it('the sound is opened for the room, with the sounds that the script names', () => {
  begin({ mono: true, voicesLevel: 0.3 });
  expect(options).toMatchObject({
    base: '/sound/',
    room: parcel.about.room,
    settings: { on: true, mono: true, voices: 0.3, ui: 0.6 },
  });
});
