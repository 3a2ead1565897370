import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, requireChromium } from './chromium.ts';

const root = new URL('../../', import.meta.url).pathname;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await createServer({
    root,
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
    cacheDir: '.cache/vite-dev',
  });
  await server.listen();
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('npm run dev', () => {
  it.each([
    'stories/healthcare/waiting-room.ink',
    'stories/healthcare/waiting-room/desk.ink',
    'stories/kit/person.ink',
    'src/app/route.ts',
  ])('loads the page again when %s changes', async (file) => {
    await page.evaluate(() => Reflect.set(window, 'before', true));
    // The same text at a later time: to a watcher that is a change.
    utimesSync(join(root, file), new Date(), new Date());
    await page.waitForFunction(() => !('before' in window), null, { timeout: 30_000 });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
  });
});
