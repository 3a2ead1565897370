import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeart } from '../../src/sound/heart.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A context whose clock goes with the timers, and that remembers what was started and stopped. */
function fakeContext() {
  const beats: { at: number; stopped: number | null }[] = [];
  const context = {
    state: 'running',
    get currentTime() {
      return performance.now() / 1000;
    },
    createBufferSource() {
      const beat = { at: Number.NaN, stopped: null as number | null };
      return {
        buffer: null,
        connect() {},
        disconnect() {},
        start(time: number) {
          beat.at = time;
          beats.push(beat);
        },
        stop(time: number) {
          beat.stopped = time;
        },
      };
    },
  };
  return { context, beats };
}

function heartOn(context: unknown, terms: { wanted: () => number; audible: () => boolean }) {
  return createHeart(context as BaseAudioContext, {} as AudioNode, {} as AudioBuffer, terms);
}

test('it wakes once a beat and hands each beat over before it is due', () => {
  const { context, beats } = fakeContext();
  const looks = vi.fn(() => 60);
  heartOn(context, { wanted: looks, audible: () => true }).start();
  vi.advanceTimersByTime(10_000);
  expect(beats.length).toBeGreaterThanOrEqual(9);
  expect(looks.mock.calls.length).toBeLessThan(beats.length + 3);
  const gaps = beats.slice(4).map(({ at }, k) => at - (beats[k + 3]?.at ?? Number.NaN));
  for (const gap of gaps) expect(gap).toBeCloseTo(1, 1);
});

test('it rests when nobody hears it, and starts again when asked', () => {
  const { context, beats } = fakeContext();
  let audible = true;
  const heart = heartOn(context, { wanted: () => 60, audible: () => audible });
  heart.start();
  vi.advanceTimersByTime(3000);
  audible = false;
  vi.advanceTimersByTime(3000);
  const rested = beats.length;
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(10_000);
  expect(beats.length).toBe(rested);
  audible = true;
  heart.start();
  expect(beats.length).toBe(rested + 1);
});

test('while its context stands still it plans nothing, and finds it running again by itself', () => {
  const { context, beats } = fakeContext();
  context.state = 'suspended';
  heartOn(context, { wanted: () => 60, audible: () => true }).start();
  vi.advanceTimersByTime(4000);
  expect(beats).toEqual([]);
  context.state = 'running';
  vi.advanceTimersByTime(1000);
  expect(beats.length).toBeGreaterThan(0);
});

test('stopped, what is under way rings out and what has not begun does not begin', () => {
  const { context, beats } = fakeContext();
  const heart = heartOn(context, { wanted: () => 60, audible: () => true });
  heart.start();
  while (!beats.some(({ at }) => at > context.currentTime)) vi.advanceTimersByTime(10);
  heart.stop();
  const now = context.currentTime;
  for (const { at, stopped } of beats.slice(-2)) {
    if (at > now) expect(stopped).toBeLessThanOrEqual(now);
    else expect(stopped).toBeGreaterThan(now + 0.3);
  }
  vi.advanceTimersByTime(5000);
  expect(beats.every(({ at }) => at < now + 1)).toBe(true);
});
