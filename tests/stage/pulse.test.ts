import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pulseOf } from '../../src/stage/pulse.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Beats in so many milliseconds. */
async function beatsIn(pulse: ReturnType<typeof pulseOf>, ms: number): Promise<number[]> {
  const beats: number[] = [];
  pulse.run((since) => beats.push(since));
  await vi.advanceTimersByTimeAsync(ms);
  return beats;
}

describe('a pulse', () => {
  it('beats about twelve times a second, and asks for no more frames than it draws', async () => {
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    const beats = await beatsIn(pulseOf(), 4000);
    expect(beats[0]).toBe(0);
    expect(beats.length).toBeGreaterThan(42);
    expect(beats.length).toBeLessThan(54);
    expect(asked.mock.calls.length - beats.length).toBeLessThanOrEqual(1);
    asked.mockRestore();
  });

  it('beats with every frame of the browser where that is wanted, from the next frame on', async () => {
    const pulse = pulseOf();
    pulse.every(1000);
    const beats = await beatsIn(pulse, 100);
    expect(beats.length).toBeLessThanOrEqual(1);
    pulse.every(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(beats.length).toBeGreaterThan(25);
  });

  it('keeps no timer while it rests, and counts no time that it rested', async () => {
    const pulse = pulseOf();
    await beatsIn(pulse, 500);
    pulse.rest();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(5000);
    const [first] = await beatsIn(pulse, 50);
    expect(first).toBe(0);
  });

  it('can be put to rest by its own beat', async () => {
    const pulse = pulseOf();
    let beats = 0;
    pulse.run(() => {
      beats += 1;
      if (beats === 3) pulse.rest();
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(beats).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
    expect(pulse.running).toBe(false);
  });
});
