import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';

let browser: Browser;
let server: ViteDevServer;
let cache: string;

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'stage-'));
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: cache,
    server: { port: 0 },
    optimizeDeps: { noDiscovery: true, include: ['phaser', 'valibot'] },
  });
  await server.listen();
  browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(cache, { recursive: true, force: true });
});

async function open(wish: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
  await page.goto(`${server.resolvedUrls?.local[0]}tests/stage/stage-page.html?${wish}`);
  await page.evaluate(() => window.opened);
  return page;
}

/** Mean brightness, 0 to 255: of the whole picture, or of the place where his shirt is. */
async function brightness(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const { channels } = await sharp(await page.screenshot(clip ? { clip } : {}))
    .removeAlpha()
    .stats();
  return channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length;
}

const shirt = { x: 370, y: 210, width: 30, height: 60 };

const show = (page: Page, change: Record<string, unknown>): Promise<void> =>
  page.evaluate(async (more) => {
    const { stage } = await window.opened;
    await stage.show({ ...window.quiet, ...more });
  }, change);

async function drawingsIn(page: Page, ms: number): Promise<number> {
  const before = await page.evaluate(() => window.drawings);
  await page.waitForTimeout(ms);
  return (await page.evaluate(() => window.drawings)) - before;
}

it('draws the figure upright before the room, and survives the loss of its context', async () => {
  const page = await open('motion=full');
  expect(await page.evaluate(async () => (await window.opened).stage.kind)).toBe('phaser');
  expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
  const before = await brightness(page, shirt);
  expect(before).toBeGreaterThan(120);
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 300);
  });
  await page.waitForTimeout(2500);
  expect(Math.abs((await brightness(page, shirt)) - before)).toBeLessThan(15);
  await page.close();
});

it('darkens with tension, and draws nothing while paused or gone', async () => {
  const page = await open('motion=full');
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

it('shows the room alone while they are gone, and them again after, with any motion', async () => {
  for (const motion of ['full', 'reduced']) {
    const page = await open(`motion=${motion}`);
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
  const page = await open('motion=reduced');
  await show(page, { arousal: 60, tension: 0.4, speaking: true });
  await page.waitForTimeout(4000);
  expect(await drawingsIn(page, 1000)).toBe(0);
  await page.close();
});

it('takes plain pictures by itself where WebGL is only emulated, as here', async () => {
  const page = await open('prefer=auto');
  const { kind, fallbacks } = await page.evaluate(async () => {
    const { stage, fallbacks } = await window.opened;
    return { kind: stage.kind, fallbacks };
  });
  expect(kind).toBe('plain');
  expect(fallbacks.join()).toMatch(/^webgl is emulated here: .*swiftshader/i);
  expect(await brightness(page, shirt)).toBeGreaterThan(120);
  await page.close();
});
