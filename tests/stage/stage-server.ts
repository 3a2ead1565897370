/** A Chromium, and a server for the page that holds a stage and nothing else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { createServer } from 'vite';
import type { Scene } from '../../src/stage/stage.ts';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { standIn } from './stand-in.ts';

export interface StageServer {
  /** A page with a stage on it; `wish` is what the page's address asks for. */
  open(wish: string, options?: OpenOptions): Promise<Page>;
  /** An empty page of the same browser, from which the server can be reached. */
  page(options?: BrowserContextOptions): Promise<Page>;
  readonly address: string;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the page is there. */
  readonly before?: (page: Page) => Promise<void>;
}

export async function serveStage(): Promise<StageServer> {
  const cache = mkdtempSync(join(tmpdir(), 'stage-'));
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: cache,
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true, include: ['phaser', 'valibot'] },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    address,
    page: (options = {}) => browser.newPage(options),
    async open(wish, { size = { width: 640, height: 360 }, before } = {}) {
      const page = await browser.newPage({ viewport: size });
      if (wish.includes('stand-in')) await standIn(page);
      await before?.(page);
      await page.goto(`${address}tests/stage/stage-page.html?${wish}`);
      await page.evaluate(() => window.opened);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

export const show = (page: Page, change: Partial<Scene>): Promise<void> =>
  page.evaluate(async (more) => {
    const { stage } = await window.opened;
    await stage.show({ ...window.quiet, ...more });
  }, change);

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Mean brightness, 0 to 255, of the whole picture or of a part of it. */
export async function brightness(page: Page, clip?: Clip): Promise<number> {
  const { channels } = await sharp(await page.screenshot(clip ? { clip } : {}))
    .removeAlpha()
    .stats();
  return channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length;
}

/** The colour of a spot of the page, a few pixels wide. */
export async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const { channels } = await sharp(await page.screenshot({ clip: { x, y, width: 4, height: 4 } }))
    .removeAlpha()
    .stats();
  return channels.map(({ mean }) => Math.round(mean));
}

/** How often the browser was asked for a frame in so many milliseconds. */
export async function drawingsIn(page: Page, ms: number): Promise<number> {
  const before = await page.evaluate(() => window.drawings);
  await page.waitForTimeout(ms);
  return (await page.evaluate(() => window.drawings)) - before;
}
