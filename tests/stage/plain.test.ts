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

const all = (selector: string): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
const poses = (): string[] => all('[data-frame]').map((pose) => pose.dataset.frame ?? '');
const there = (): string[] =>
  all('[data-frame]')
    .filter((pose) => pose.classList.value.includes('there'))
    .map((pose) => pose.dataset.frame ?? '');
const isSeen = ({ style }: HTMLElement): boolean => style.visibility !== 'hidden';
const patches = (): string[] =>
  all('[data-patch]')
    .filter(isSeen)
    .map((patch) => patch.dataset.patch ?? '');
const layers = (name: string): HTMLImageElement[] =>
  [...host.querySelectorAll('img')].filter((image) => image.src.endsWith(name));
function layer(name: string): HTMLImageElement {
  const [found] = layers(name);
  if (!found) throw new Error(`no such layer: ${name}`);
  return found;
}
/** What is darkened, and around it what moves. */
const dimmed = (): HTMLElement => {
  const found = all('[data-frame]')[0]?.parentElement;
  if (!found) throw new Error('nobody is there');
  return found;
};
const body = (): HTMLElement => dimmed().parentElement ?? dimmed();
const amount = (element: HTMLElement): number =>
  isSeen(element) ? Number(element.style.opacity === '' ? 1 : element.style.opacity) : 0;

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
    expect(order.indexOf('dan/a0.webp')).toBeLessThan(order.indexOf('dan/counter-arms.webp'));
    expect(order.indexOf('dan/counter-arms.webp')).toBeLessThan(order.indexOf('waiting-room/desk-calm.webp'));
    expect(host.children).toHaveLength(1);
    expect(host.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    for (const image of host.querySelectorAll('img')) expect(image.alt).toBe('');
  });

  it('puts what is in front where its box says', async () => {
    stage = await open();
    await stage.show(quiet);
    expect(layer('desk-calm.webp').style).toMatchObject({ left: '0px', top: '521px', height: '199px' });
  });

  it('shows only the lights that are seen, and cross-fades them by tension', async () => {
    stage = await open();
    await stage.show({ ...quiet, tension: 0.75 });
    expect(layers('room-calm.webp')).toEqual([]);
    expect(amount(layer('room-tense.webp'))).toBe(1);
    expect(amount(layer('room-acute.webp'))).toBe(0.5);
    expect(amount(layer('desk-acute.webp'))).toBe(0.5);
    await stage.show({ ...quiet, tension: 0.2 });
    await vi.advanceTimersByTimeAsync(4000);
    expect(amount(layer('room-calm.webp'))).toBe(1);
    expect(amount(layer('room-tense.webp'))).toBe(0.4);
    expect(amount(layer('room-acute.webp'))).toBe(0);
    const order = [...host.querySelectorAll('img')].map((image) => image.src.replace(/^.*stage\//, ''));
    expect(order.indexOf('waiting-room/room-calm.webp')).toBeLessThan(
      order.indexOf('waiting-room/room-tense.webp'),
    );
  });

  it('darkens who is in the room with it, by one filter', async () => {
    stage = await open();
    await stage.show({ ...quiet, tension: 1 });
    expect(dimmed().style.filter).toBe('brightness(0.72)');
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(6000);
    expect(dimmed().style.filter).toBe('');
  });

  it('puts the new pose over the old one, and then takes the old one away', async () => {
    stage = await open();
    await stage.show(quiet);
    await stage.show({ ...quiet, arousal: 90 });
    const seen: string[] = [];
    for (let tick = 0; tick < 40; tick += 1) {
      await vi.advanceTimersByTimeAsync(40);
      seen.push(poses().join());
    }
    expect(seen).toContain('a0,a90');
    expect(there()).toEqual(['a90']);
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

  it('looks at the doors, says its line and is silent after it', async () => {
    stage = await open();
    await stage.show({ ...quiet, gaze: 'doors' });
    await vi.advanceTimersByTimeAsync(100);
    expect(patches()).toEqual(['aside']);
    await stage.show({ ...quiet, gaze: 'you', line: 'Nobody has told me.' });
    const seen = new Set<string>();
    for (let tick = 0; tick < 30; tick += 1) {
      await vi.advanceTimersByTimeAsync(90);
      for (const patch of patches()) seen.add(patch);
    }
    expect(seen).toContain('speak');
    for (let tick = 0; tick < 30; tick += 1) {
      await vi.advanceTimersByTimeAsync(90);
      expect(patches()).not.toContain('speak');
    }
  });

  it('lays pallor over the face by degrees', async () => {
    stage = await open();
    await stage.show(quiet);
    await stage.show({ ...quiet, skin: 'pale' });
    await vi.advanceTimersByTimeAsync(500);
    const pale = all('[data-patch="pale"]')[0];
    expect(pale && amount(pale)).toBeGreaterThan(0.2);
    expect(pale && amount(pale)).toBeLessThan(0.9);
    await vi.advanceTimersByTimeAsync(900);
    expect(pale && amount(pale)).toBe(1);
  });

  it('shows the room alone while they are gone, and keeps their pose while they leave', async () => {
    stage = await open();
    await stage.show(quiet);
    expect(amount(body())).toBe(1);
    await stage.show({ ...quiet, stance: 'gone', arousal: 90 });
    await vi.advanceTimersByTimeAsync(250);
    expect(poses()).toEqual(['a0']);
    expect(amount(body())).toBeGreaterThan(0);
    expect(amount(body())).toBeLessThan(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(amount(body())).toBe(0);
    await stage.show({ ...quiet, arousal: 90 });
    await vi.advanceTimersByTimeAsync(800);
    expect(amount(body())).toBe(1);
    expect(there()).toEqual(['a90']);
  });

  it('shows the room alone from the start where nobody is there yet', async () => {
    stage = await open({ motion: 'reduced' });
    await stage.show({ ...quiet, stance: 'gone' });
    expect(all('[data-frame]')).toEqual([]);
  });

  it('stands them up behind the counter, which then lies over them too', async () => {
    stage = await open();
    await stage.show(quiet);
    const counters = () => all('[style*="clip-path"]');
    expect(counters()).toHaveLength(1);
    expect(counters()[0]?.style.clipPath).toBe('inset(617px 0 0 0)');
    expect(counters().map(amount)).toEqual([0]);
    await stage.show({ ...quiet, risen: true, stance: 'standing' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(there()).toEqual(['s0']);
    expect(counters().map(amount)).toEqual([1]);
    expect(counters()[0]?.querySelector('img')?.src).toContain('room-calm.webp');
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(1000);
    expect(counters().map(amount)).toEqual([0]);
  });

  it('lets the small life of the room begin once its pictures are here, and react to tension', async () => {
    const source = sourceOf(document, { late: ['queue-turned'] });
    stage = await open({ source });
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(1000);
    expect(all('[data-sprite]')).toEqual([]);
    source.letIn();
    await vi.advanceTimersByTimeAsync(1500);
    const queue = () => layers('queue-turned.webp').map(amount);
    expect(amount(layer('queue-busy.webp'))).toBe(1);
    expect(queue()).toEqual([]);
    await stage.show({ ...quiet, tension: 0.9 });
    await vi.advanceTimersByTimeAsync(4000);
    // Once behind whoever is in the room, and once with the counter, which it reaches below.
    expect(queue()).toEqual([1, 1]);
    expect(layers('queue-busy.webp').map(amount)).toEqual([0, 0]);
    expect(layer('hand.webp').style.transform).toMatch(/rotate\(0\.\d+rad\)/);
    expect(layer('hand.webp').style.filter).toBe('brightness(0.74)');
    expect(layer('queue-turned.webp').style.filter).toBe('');
  });

  it('touches a sprite only when something of it changes', async () => {
    stage = await open();
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(2000);
    const changed: string[] = [];
    const watch = new MutationObserver((seen) => {
      for (const { target } of seen) changed.push((target as HTMLElement).dataset.sprite ?? '');
    });
    for (const sprite of all('[data-sprite]')) watch.observe(sprite, { attributes: true });
    await vi.advanceTimersByTimeAsync(900);
    watch.disconnect();
    expect(changed.length).toBeLessThanOrEqual(2);
  });

  it('does nothing at all while paused, and goes on after', async () => {
    stage = await open();
    await stage.show(quiet);
    await vi.advanceTimersByTimeAsync(1000);
    stage.setPaused(true);
    await stage.show({ ...quiet, arousal: 90, tension: 1 });
    const before = host.innerHTML;
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.innerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    stage.setPaused(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(poses()).toEqual(['a90']);
    expect(amount(layer('room-acute.webp'))).toBe(1);
  });

  it('rests with reduced motion once the fades are done: no breath, no blink, no sway', async () => {
    stage = await open({ motion: 'reduced' });
    await stage.show({ ...quiet, line: 'Well?' });
    await stage.show({ ...quiet, arousal: 60, tension: 0.5, line: 'Well?', distance: 'near' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(vi.getTimerCount()).toBe(0);
    expect(there()).toEqual(['a60']);
    expect(body().style.transform).toBe('translate(0.00px, 0.00px) scale(1.0000, 1.00000)');
    expect(patches()).toEqual([]);
    expect(amount(layer('room-tense.webp'))).toBe(1);
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

  it('waits for no more than it must: the light that is on, one body and its face', async () => {
    const source = sourceOf(document, {
      late: ['acute', 'a30', 'a60', 'a90', 'ease', 's0', 'tears', 'queue', 'inset'],
    });
    stage = await open({ source });
    await stage.show({ ...quiet, tension: 0.1 });
    expect(there()).toEqual(['a0']);
    expect(source.asked.indexOf('/stage/dan/a0-shut.webp')).toBeLessThan(
      source.asked.indexOf('/stage/waiting-room/room-acute.webp') >>> 0,
    );
  });

  it('closes in only as far as its lights have come', async () => {
    const source = sourceOf(document, { late: ['room-acute'] });
    stage = await open({ source });
    await stage.show(quiet);
    await stage.show({ ...quiet, tension: 1 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(layers('room-acute.webp')).toEqual([]);
    expect(amount(layer('room-tense.webp'))).toBe(1);
    source.letIn();
    await vi.advanceTimersByTimeAsync(6000);
    expect(amount(layer('room-acute.webp'))).toBe(1);
  });

  it('rejects the first scene only, whatever else is waiting for the same pictures', async () => {
    const troubles: string[] = [];
    const source = sourceOf(document, { missing: ['room.json'] });
    stage = await open({ source, onTrouble: (error) => troubles.push(error.message) });
    const results = await Promise.allSettled([stage.show(quiet), stage.show({ ...quiet, arousal: 50 })]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    await stage.show(quiet);
    expect(troubles).toHaveLength(2);
  });

  it('rejects the first scene when its manifest is not there, with the address', async () => {
    stage = await open({ source: sourceOf(document, { missing: ['figure.json'] }) });
    await expect(stage.show(quiet)).rejects.toThrow('/stage/dan/figure.json');
  });

  it('keeps the picture and says what is wrong when something later cannot be loaded, and asks only once for it', async () => {
    const troubles: string[] = [];
    const source = sourceOf(document, { missing: ['a90', 'inset-hands'] });
    stage = await open({ source, onTrouble: (error) => troubles.push(error.message) });
    await stage.show(quiet);
    await stage.show({ ...quiet, arousal: 90, inset: 'hands' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(poses()).toEqual(['a0']);
    expect(troubles.join()).toContain('/stage/dan/a90.webp');
    expect(troubles.join()).toContain('/stage/dan/inset-hands.webp');
    expect(source.asked.filter((address) => address.endsWith('/a90.webp')).length).toBeLessThanOrEqual(2);
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

  it('does not try again what had to be given up earlier in the same visit', async () => {
    const reasons: string[] = [];
    const visit = { gaveUp: 'fewer than thirty drawings a second' };
    stage = await open({ prefer: 'auto', visit, onFallback: (reason) => reasons.push(reason) });
    expect(reasons).toEqual(['fewer than thirty drawings a second']);
  });
});
