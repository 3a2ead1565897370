import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { type PageServer, servePage } from './page-server.ts';
import type {} from './pages/open.ts';

let server: PageServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const origin = () => `http://127.0.0.1:${server.port}`;

beforeAll(async () => {
  server = await servePage('open.ts');
  browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(origin());
});
afterEach(() => context.close());

test('Chromium flushes each of our transactions to the disk', async () => {
  expect(await page.evaluate(() => window.records.durability())).toBe('strict');
});

test('a reload finds what was kept', async () => {
  expect(await page.evaluate(() => window.records.save(7))).toBe('kept');
  await page.reload();
  expect(await page.evaluate(() => window.records.load())).toBe(7);
});

test('a full disk costs nothing in memory, and what was held is written when there is room', async () => {
  const devtools = await context.newCDPSession(page);
  const allow = (quotaSize: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize });
  // Before the first write: Chromium remembers for a while how much room there was.
  await allow(1);
  await page.reload();
  expect(await page.evaluate(() => window.records.save(1))).toBe('memory');
  expect(await page.evaluate(() => window.records.save(2))).toBe('memory');
  expect(await page.evaluate(() => window.records.load())).toBe(2);
  await allow(500_000_000);
  await page.waitForFunction(() => window.records.said.at(-1) === 'kept');
  const said = await page.evaluate(() => window.records.said);
  expect(said.filter((status) => status === 'memory')).toHaveLength(1);
  await page.reload();
  expect(await page.evaluate(() => window.records.load())).toBe(2);
}, 30_000);

test('an open game blocks no other tab from deleting the database, and keeps on in a new one', async () => {
  expect(await page.evaluate(() => window.records.save(1))).toBe('kept');
  const other = await context.newPage();
  await other.goto(origin());
  expect(await other.evaluate(() => window.records.load())).toBe(1);
  expect(await other.evaluate(() => window.records.deleteDatabase())).toBe('deleted');
  expect(await page.evaluate(() => window.records.save(2))).toBe('kept');
  expect(await other.evaluate(() => window.records.load())).toBe(2);
});

test('clearing the site’s data under an open game breaks a connection, not the game', async () => {
  expect(await page.evaluate(() => window.records.save(1))).toBe('kept');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  expect(await page.evaluate(() => window.records.save(2))).toBe('kept');
  await page.reload();
  expect(await page.evaluate(() => window.records.load())).toBe(2);
});

test('in a frame that may keep nothing the game is told so and plays on', async () => {
  // A sandboxed frame has an opaque origin: opening IndexedDB in it is a SecurityError.
  await page.setContent(`<iframe sandbox="allow-scripts" src="${origin()}/"></iframe>`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForFunction(() => window.records !== undefined);
  expect(await frame?.evaluate(() => window.records.save(3))).toBe('memory');
  expect(await frame?.evaluate(() => window.records.load())).toBe(3);
  expect(await frame?.evaluate(() => window.records.said)).toEqual(['opening', 'memory']);
});
