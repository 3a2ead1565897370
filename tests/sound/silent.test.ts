import { afterEach, expect, test, vi } from 'vitest';
import { openSound } from '../../src/sound/open.ts';
import { openSilent } from '../../src/sound/silent.ts';
import type { Sound } from '../../src/sound/sound.ts';

const SETTINGS = { on: true, tension: 1, room: 1, cues: 1 };

function listen(sound: Sound): string[] {
  const said: string[] = [];
  sound.onCaption((caption) => said.push(caption));
  return said;
}

function play(sound: Sound): void {
  sound.setTension(0.3);
  sound.cue('doors');
  sound.cue('trombone');
  sound.setTension(0.31);
  sound.release();
}

const EXPECTED = ['[low drone]', '[door swings]', '[a soft chord; everything settles]'];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('silent sound tells what would be heard', () => {
  const sound = openSilent();
  const said = listen(sound);
  play(sound);
  expect(said).toEqual(EXPECTED);
});

test('after the release nothing tightens again until the next unlock', async () => {
  for (const sound of [
    openSilent(),
    openSound({ base: '/sound/', room: 'cellar', settings: SETTINGS, audio: false }),
  ]) {
    const said = listen(sound);
    sound.setTension(1);
    sound.release();
    sound.setTension(0.9);
    expect(said.at(-1)).toBe('[a soft chord; everything settles]');
    await sound.unlock();
    sound.setTension(0.3);
    expect(said.at(-1)).toBe('[low drone]');
  }
});

test('without audio nothing is loaded and the captions are the same', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const sound = openSound({ base: '/sound/', room: 'cellar', settings: SETTINGS, audio: false });
  const said = listen(sound);
  await sound.unlock();
  play(sound);
  expect(said).toEqual(EXPECTED);
  expect(fetched).not.toHaveBeenCalled();
});

test('with sound switched off nothing is loaded until it is switched on', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('no network')));
  vi.stubGlobal('fetch', fetched);
  const sound = openSound({ base: '/sound/', room: 'cellar', settings: { ...SETTINGS, on: false } });
  await sound.unlock();
  expect(fetched).not.toHaveBeenCalled();
  sound.setSettings(SETTINGS);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledWith('/sound/sound.json'));
});

test('a missing manifest is reported once, and the captions go on', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const problems: string[] = [];
  const sound = openSound({
    base: '/sound/',
    room: 'cellar',
    settings: SETTINGS,
    onProblem: (problem) => problems.push(problem),
  });
  const said = listen(sound);
  await sound.unlock();
  await sound.unlock();
  play(sound);
  sound.setPaused(true);
  sound.setPaused(false);
  sound.destroy();
  expect(said).toEqual(EXPECTED);
  expect(problems).toEqual(['sound manifest does not load: /sound/sound.json: 404']);
});

test('a browser without web audio is reported, and the captions go on', async () => {
  const manifest = { version: 2, inputs: '', sounds: [] };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(manifest)));
  const problems: string[] = [];
  const sound = openSound({
    base: '/sound/',
    room: 'cellar',
    settings: SETTINGS,
    onProblem: (problem) => problems.push(problem),
  });
  const said = listen(sound);
  await sound.unlock();
  play(sound);
  expect(said).toEqual(EXPECTED);
  expect(problems).toHaveLength(1);
});

test('on entering, the place is told first, once; the layers when they have come up', async () => {
  vi.useFakeTimers();
  const sound = openSilent('returns-desk');
  const said = listen(sound);
  await sound.unlock();
  await sound.unlock();
  sound.setTension(0.3);
  sound.setTension(0.7);
  expect(said).toEqual(['[a large shop: a crowd, trolleys, music far off]']);
  vi.advanceTimersByTime(3000);
  expect(said.slice(1)).toEqual(['[heartbeat, faster; strings, close and uneasy]']);
  sound.setTension(0.9);
  expect(said).toHaveLength(3);
});

test('a single sound is told at once, even on entering', async () => {
  vi.useFakeTimers();
  const sound = openSilent('returns-desk');
  const said = listen(sound);
  await sound.unlock();
  sound.cue('scanner');
  expect(said.at(-1)).toBe('[a scanner beeps]');
  sound.destroy();
  expect(vi.getTimerCount()).toBe(0);
});

test('a sting that is left out is not told either', () => {
  let now = 0;
  const sound = openSound({ base: '/sound/', room: '', settings: SETTINGS, audio: false, now: () => now });
  const said = listen(sound);
  sound.cue('turn');
  now = 10_000;
  sound.cue('drop');
  now = 25_000;
  sound.cue('drop');
  expect(said).toEqual(['[a low chord swells and turns]', '[a low sound falls away]']);
});

test('a mixer that could not be opened is tried again by a press, but not by every press', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('no network')));
  vi.stubGlobal('fetch', fetched);
  let now = 0;
  const sound = openSound({ base: '/sound/', room: '', settings: SETTINGS, now: () => now });
  await sound.unlock();
  expect(fetched).toHaveBeenCalledTimes(1);
  const press = () => window.dispatchEvent(new Event('pointerdown'));
  press();
  now = 3000;
  press();
  await Promise.resolve();
  expect(fetched).toHaveBeenCalledTimes(1);
  now = 6000;
  press();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  sound.destroy();
  now = 20_000;
  press();
  await Promise.resolve();
  expect(fetched).toHaveBeenCalledTimes(2);
});
