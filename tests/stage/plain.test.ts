// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStage, type StageOptions } from '../../src/stage/open.ts';
import type { Stage } from '../../src/stage/stage.ts';
import { quiet, sourceOf } from './cast.ts';

let host: HTMLElement;
let stage: Stage;

async function open(options: Partial<StageOptions> = {}): Promise<Stage> {
  return openStage(host, {
    prefer: 'plain',
    motion: 'full',
    base: '/stage',
    source: sourceOf(document),
    ...options,
  });
}

const poses = (): string[] =>
  [...host.querySelectorAll<HTMLElement>('[data-frame]')].map((pose) => pose.dataset.frame ?? '');
const there = (): string[] =>
  [...host.querySelectorAll<HTMLElement>('[data-frame]')]
    .filter((pose) => pose.classList.value.includes('there'))
    .map((pose) => pose.dataset.frame ?? '');
const patches = (): string[] =>
  [...host.querySelectorAll<HTMLElement>('[data-patch]')]
    .filter((patch) => !patch.hidden)
    .map((patch) => patch.dataset.patch ?? '');
const layer = (name: string): HTMLImageElement => {
  const found = [...host.querySelectorAll('img')].find((image) => image.src.endsWith(name));
  if (!found) throw new Error(`no such layer: ${name}`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  stage.destroy();
  host.remove();
  vi.useRealTimers();
});

describe('the plain stage', () => {
  it('shows the room, the figure and what is in front of it, in that order, all of it hidden from assistive technology', async () => {
    stage = await open();
    await stage.show(quiet);
    const order = [...host.querySelectorAll('img')].map((image) => image.src.replace(/^.*stage\//, ''));
    expect(order.indexOf('waiting-room/room-calm.webp')).toBeLessThan(order.indexOf('dan/a0.webp'));
    expect(order.indexOf('dan/a0.webp')).toBeLessThan(order.indexOf('waiting-room/desk-calm.webp'));
    expect(host.children).toHaveLength(1);
    expect(host.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    for (const image of host.querySelectorAll('img')) expect(image.alt).toBe('');
  });

  it('cross-fades the light by tension', async () => {
    stage = await open();
    await stage.show({ ...quiet, tension: 0.75 });
    expect(layer('room-calm.webp').style.opacity).toBe('1.000');
    expect(layer('room-tense.webp').style.opacity).toBe('1.000');
    expect(layer('room-acute.webp').style.opacity).toBe('0.500');
    expect(layer('desk-acute.webp').style.opacity).toBe('0.500');
  });

  it('puts the new pose over the old one, and then takes the old one away', async () => {
    stage = await open();
    await stage.show(quiet);
    await stage.show({ ...quiet, arousal: 90 });
    await vi.advanceTimersByTimeAsync(800);
    expect(poses()).toEqual(['a0', 'a90']);
    expect(there()).toEqual(['a90']);
    await vi.advanceTimersByTimeAsync(600);
    expect(poses()).toEqual(['a90']);
  });

  it('ends with the last pose alone, however fast they change', async () => {
    stage = await open({ motion: 'reduced' });
    await stage.show(quiet);
    for (const arousal of [30, 0, 60, 0, 90, 30, 0, 60]) {
      await stage.show({ ...quiet, arousal });
      await vi.advanceTimersByTimeAsync(90);
      expect(there()).toEqual([poses().at(-1)]);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(poses()).toEqual(['a60']);
  });

  it('looks at the doors, speaks and is silent again', async () => {
    stage = await open();
    await stage.show({ ...quiet, gaze: 'doors' });
    expect(patches()).toEqual(['aside']);
    await stage.show({ ...quiet, speaking: true });
    const seen = new Set<string>();
    for (let tick = 0; tick < 30; tick += 1) {
      await vi.advanceTimersByTimeAsync(90);
      for (const patch of patches()) seen.add(patch);
    }
    expect(seen).toContain('speak');
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(300);
    expect(patches()).not.toContain('speak');
  });

  it('shows the room alone while they are gone, and keeps their pose while they leave', async () => {
    stage = await open();
    await stage.show(quiet);
    const seen = () => host.querySelector<HTMLElement>('[data-frame]')?.parentElement?.style.opacity;
    expect(seen()).toBe('1.000');
    await stage.show({ ...quiet, stance: 'gone', arousal: 90 });
    await vi.advanceTimersByTimeAsync(200);
    expect(poses()).toEqual(['a0']);
    expect(Number(seen())).toBeGreaterThan(0);
    expect(Number(seen())).toBeLessThan(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(seen()).toBe('0.000');
    await stage.show({ ...quiet, arousal: 90 });
    await vi.advanceTimersByTimeAsync(700);
    expect(seen()).toBe('1.000');
    expect(there()).toEqual(['a90']);
  });

  it('shows the room alone from the start where nobody is there yet', async () => {
    stage = await open({ motion: 'reduced' });
    await stage.show({ ...quiet, stance: 'gone' });
    expect(host.querySelector<HTMLElement>('[data-frame]')?.parentElement?.style.opacity).toBe('0.000');
  });

  it('does nothing at all while paused, and goes on after', async () => {
    stage = await open();
    await stage.show(quiet);
    stage.setPaused(true);
    await stage.show({ ...quiet, arousal: 90, tension: 1 });
    const before = host.innerHTML;
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.innerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    stage.setPaused(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(poses()).toEqual(['a90']);
    expect(layer('room-acute.webp').style.opacity).toBe('1.000');
  });

  it('rests with reduced motion once the fades are done: no breath, no blink, no sway', async () => {
    stage = await open({ motion: 'reduced' });
    await stage.show({ ...quiet, speaking: true });
    await stage.show({ ...quiet, arousal: 90, tension: 0.5, speaking: true, distance: 'near' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(vi.getTimerCount()).toBe(0);
    const body = host.querySelector<HTMLElement>('[data-frame]')?.parentElement;
    expect(body?.style.transform).toBe('translate(0.00px, 0.00px) scale(1.0000, 1.00000)');
    expect(patches()).toEqual([]);
    expect(layer('room-tense.webp').style.opacity).toBe('1.000');
  });

  it('frames a close picture while its cue lasts', async () => {
    stage = await open();
    await stage.show({ ...quiet, inset: 'hands' });
    const frame = layer('inset-hands.webp').parentElement;
    expect(frame?.classList.value).toContain('there');
    await stage.show(quiet);
    expect(frame?.classList.value).not.toContain('there');
    await stage.show({ ...quiet, inset: 'doors' });
    expect(layer('waiting-room/inset-doors.webp').parentElement).toBe(frame);
    expect(frame?.classList.value).toContain('there');
    await stage.show({ ...quiet, inset: 'a picture that nobody has' });
    expect(frame?.classList.value).not.toContain('there');
  });

  it('puts up the latest scene when scenes come faster than pictures, and fetches each thing once', async () => {
    const source = sourceOf(document);
    stage = await open({ source });
    const shown = [10, 20, 40, 60].map((arousal) => stage.show({ ...quiet, arousal }));
    await Promise.all(shown);
    await vi.advanceTimersByTimeAsync(1000);
    expect(poses()).toEqual(['a60']);
    expect(source.asked.length).toBe(new Set(source.asked).size);
  });

  it('rejects the first scene only, whatever else is waiting for the same pictures', async () => {
    const troubles: string[] = [];
    const source = sourceOf(document, ['room.json']);
    stage = await open({ source, onTrouble: (error) => troubles.push(error.message) });
    const results = await Promise.allSettled([stage.show(quiet), stage.show({ ...quiet, arousal: 50 })]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    await stage.show(quiet);
    expect(troubles).toHaveLength(2);
  });

  it('rejects the first scene when its manifest is not there, with the address', async () => {
    stage = await open({ source: sourceOf(document, ['figure.json']) });
    await expect(stage.show(quiet)).rejects.toThrow('/stage/dan/figure.json');
  });

  it('keeps the picture and says what is wrong when something later cannot be loaded', async () => {
    const troubles: string[] = [];
    const source = sourceOf(document, ['a90', 'inset']);
    stage = await open({ source, onTrouble: (error) => troubles.push(error.message) });
    await stage.show(quiet);
    await stage.show({ ...quiet, arousal: 90, inset: 'hands' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(poses()).toEqual(['a0']);
    expect(troubles.join()).toContain('/stage/dan/a90.webp');
    expect(troubles.join()).toContain('/stage/dan/inset-hands.webp');
  });

  it('leaves nothing behind', async () => {
    stage = await open();
    await stage.show({ ...quiet, inset: 'hands' });
    stage.destroy();
    expect(host.childElementCount).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('opening a stage', () => {
  it('falls back to plain pictures where there is no WebGL, and says why', async () => {
    const reasons: string[] = [];
    stage = await open({ prefer: 'auto', onFallback: (reason) => reasons.push(reason) });
    expect(stage.kind).toBe('plain');
    expect(reasons).toEqual(['webgl is missing']);
    await stage.show(quiet);
    expect(there()).toEqual(['a0']);
  });
});
