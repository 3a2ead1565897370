import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  brightness,
  type Clip,
  colourAt,
  drawingsIn,
  type StageServer,
  serveStage,
  show,
} from './stage-server.ts';

let server: StageServer;

beforeAll(async () => {
  server = await serveStage();
});
afterAll(() => server?.close());

/** Where his shirt is at 640 by 360. */
const shirt: Clip = { x: 370, y: 210, width: 30, height: 60 };

const told = (page: Page) =>
  page.evaluate(async () => {
    const { stage, fallbacks } = await window.opened;
    return { kind: stage.kind, fallbacks };
  });

/** Until it has stayed as it is for a second: a busy machine fades late. */
async function steady(value: () => Promise<number>): Promise<void> {
  let last = Number.NaN;
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await value();
    if (Math.abs(now - last) < 0.5) return;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('it never stayed the same');
}

/** Keeps count of what listens to the document, by kind. */
const countListeners = (page: Page): Promise<void> =>
  page
    .addInitScript(() => {
      const listening: Record<string, number> = {};
      Reflect.set(window, 'listening', listening);
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const count = (target: EventTarget, kind: string, by: number) => {
        if (target !== document) return;
        listening[kind] = (listening[kind] ?? 0) + by;
        if (listening[kind] === 0) delete listening[kind];
      };
      EventTarget.prototype.addEventListener = function (kind: string, ...rest: [never]) {
        count(this, kind, 1);
        addEventListener.call(this, kind, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (kind: string, ...rest: [never]) {
        count(this, kind, -1);
        removeEventListener.call(this, kind, ...rest);
      };
    })
    .then(() => {});

/** Loses the graphics, and gives them back after so many milliseconds. */
const lose = (page: Page, restoredAfter: number | null): Promise<void> =>
  page.evaluate((after) => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    if (after !== null) setTimeout(() => loss?.restoreContext(), after);
  }, restoredAfter);

describe('the stage on Phaser', () => {
  it('draws the figure upright before the room', async () => {
    const page = await server.open('motion=full');
    expect((await told(page)).kind).toBe('phaser');
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
    expect(await brightness(page, shirt)).toBeGreaterThan(120);
    await page.close();
  });

  it('darkens with tension, and draws nothing while paused or closed', async () => {
    const page = await server.open('motion=full');
    const calm = await brightness(page);
    await show(page, { tension: 1, arousal: 100 });
    await page.waitForTimeout(6000);
    expect(await brightness(page)).toBeLessThan(calm * 0.75);
    await page.evaluate(async () => (await window.opened).stage.setPaused(true));
    await page.waitForTimeout(1500);
    expect(await drawingsIn(page, 1000)).toBe(0);
    await page.evaluate(async () => (await window.opened).stage.setPaused(false));
    expect(await drawingsIn(page, 1500)).toBeGreaterThan(1);
    await page.evaluate(async () => (await window.opened).stage.destroy());
    await page.waitForTimeout(1500);
    expect(await drawingsIn(page, 1000)).toBe(0);
    expect(await page.locator('#host > *').count()).toBe(0);
    await page.close();
  });

  it('leaves nothing listening to the page when it is closed', async () => {
    const page = await server.open('motion=full', { before: countListeners });
    await page.evaluate(async () => (await window.opened).stage.destroy());
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'listening'))).toEqual({});
    expect(await page.evaluate(() => Object.hasOwn(document, 'addEventListener'))).toBe(false);
    await page.close();
  });

  it('shows the room alone while they are gone, and them again after, with any motion', async () => {
    for (const motion of ['full', 'reduced']) {
      const page = await server.open(`motion=${motion}`);
      const before = await brightness(page, shirt);
      await show(page, { stance: 'gone' });
      await page.waitForTimeout(2000);
      expect(await brightness(page, shirt)).toBeLessThan(before * 0.6);
      await show(page, { stance: null });
      await page.waitForTimeout(2000);
      expect(Math.abs((await brightness(page, shirt)) - before)).toBeLessThan(15);
      await page.close();
    }
  });

  it('sleeps with reduced motion once it has arrived', async () => {
    const page = await server.open('motion=reduced');
    await show(page, { arousal: 60, tension: 0.4, line: 'Well?' });
    await expect.poll(() => drawingsIn(page, 1000), { timeout: 20_000 }).toBe(0);
    await page.close();
  });
});

describe.each(['phaser', 'plain'])('the stand-in room by %s', (prefer) => {
  it('darkens what stands in it, and leaves what shines', async () => {
    const page = await server.open(`prefer=${prefer}&motion=reduced&room=stand-in&figure=stand-in`);
    const tube = async () => (await colourAt(page, 210, 16))[0] ?? 0;
    const queue = async () => (await colourAt(page, 240, 200))[2] ?? 0;
    // The edges close in over both, however they shine.
    await page.addStyleTag({ content: '[class*="vignette"] { display: none }' });
    await expect.poll(tube, { timeout: 15_000 }).toBeGreaterThan(180);
    await steady(queue);
    const [lit, unlit] = [await tube(), await queue()];
    await show(page, { tension: 0.49 });
    await expect.poll(queue, { timeout: 15_000 }).toBeLessThan(unlit * 0.92);
    await steady(queue);
    expect(await tube()).toBeGreaterThan(lit * 0.92);
    await page.close();
  });

  it('turns a bystander who has taken notice, in cross-fade', async () => {
    const page = await server.open(`prefer=${prefer}&motion=reduced&room=stand-in&figure=stand-in`);
    await show(page, { tension: 0.9 });
    await expect
      .poll(async () => (await colourAt(page, 240, 200))[0] ?? 0, { timeout: 15_000 })
      .toBeGreaterThan(100);
    await page.close();
  });

  it('stands them behind the counter, with what stands on it before them', async () => {
    const page = await server.open(`prefer=${prefer}&motion=reduced&room=stand-in&figure=stand-in`);
    // The middle of the green box on the counter, and of what it stands on.
    const box = async () => (await colourAt(page, 394, 316))[1] ?? 0;
    const top = () => colourAt(page, 440, 330);
    await page.waitForTimeout(3000);
    expect(await box()).toBeLessThan(150);
    await show(page, { stance: 'gone' });
    await page.waitForTimeout(2500);
    const empty = await top();
    await show(page, { stance: 'standing', risen: true });
    await page.waitForTimeout(2500);
    expect(await box()).toBeGreaterThan(150);
    (await top()).forEach((level, channel) => {
      expect(Math.abs(level - (empty[channel] ?? 0))).toBeLessThan(10);
    });
    await page.close();
  });
});

describe('graphics that are lost', () => {
  it('come back as they were', async () => {
    const page = await server.open('motion=reduced');
    await show(page, { arousal: 50, tension: 0.4 });
    await page.waitForTimeout(3000);
    const spots = [
      [395, 60],
      [380, 240],
      [560, 60],
      [300, 340],
    ] as const;
    const look = async () => [
      await brightness(page),
      ...(await Promise.all(spots.map(([x, y]) => colourAt(page, x, y)))).flat(),
    ];
    const before = await look();
    await lose(page, 400);
    await page.waitForTimeout(2500);
    const after = await look();
    expect((await told(page)).kind).toBe('phaser');
    after.forEach((level, index) => {
      expect(Math.abs(level - (before[index] ?? 0))).toBeLessThan(4);
    });
    await page.close();
  });

  it('give way to plain pictures when they do not come back in three seconds, with the same scene', async () => {
    const page = await server.open('motion=reduced');
    await show(page, { arousal: 50, tension: 0.4, inset: 'hands' });
    await page.waitForTimeout(3000);
    const before = await brightness(page);
    await lose(page, null);
    await expect.poll(async () => (await told(page)).kind, { timeout: 15_000 }).toBe('plain');
    expect((await told(page)).fallbacks).toEqual(['the graphics were lost']);
    await page.waitForTimeout(1000);
    expect(Math.abs((await brightness(page)) - before)).toBeLessThan(4);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('#host > *').count()).toBe(1);
    await page.close();
  });
});

describe('where graphics are emulated, as here', () => {
  it('plain pictures are taken from the start', async () => {
    const page = await server.open('prefer=auto');
    const { kind, fallbacks } = await told(page);
    expect(kind).toBe('plain');
    expect(fallbacks.join()).toMatch(/^webgl is emulated here: .*swiftshader/i);
    expect(await brightness(page, shirt)).toBeGreaterThan(120);
    await page.close();
  });

  it('plain pictures take over in the middle of a scene where the machine did not say so, without a jump', async () => {
    const page = await server.open('prefer=auto&hide-gpu&motion=full', {
      size: { width: 1920, height: 1080 },
    });
    expect((await told(page)).kind).toBe('phaser');
    await show(page, { arousal: 60, tension: 0.5 });
    await expect.poll(async () => (await told(page)).kind, { timeout: 60_000 }).toBe('plain');
    expect((await told(page)).fallbacks).toEqual(['fewer than thirty drawings a second']);
    const before = await brightness(page);
    await page.waitForTimeout(1500);
    expect(Math.abs((await brightness(page)) - before)).toBeLessThan(4);
    await page.close();
  });
});
