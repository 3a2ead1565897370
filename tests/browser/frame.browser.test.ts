/**
 * The game in a frame of another site, as the example page holds it, in a browser that blocks storage for frames of other
 * sites: what the page around keeps is all that there is from one visit to the next.
 */
import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainLabel } from '../../src/delivery/package/label.ts';
import { violations } from './axe.ts';
import { chromiumFlags, requireChromium } from './chromium.ts';
import { type Lms, openLms } from './lms/server.ts';
import { answer, beginFirst, toMoment } from './play.ts';
import { collectErrors, settle } from './product.ts';

const example = new URL('../../docs/embedding/', import.meta.url);
const pages = Object.fromEntries(
  readdirSync(example).map((name) => [`/${name}`, `file:docs/embedding/${name}`]),
);

let browser: Browser;
let learn: Lms;
let stranger: Lms;
let game: Lms;

/** The same machine as 127.0.0.1, and to a browser another site. */
const originOf = ({ origin }: Lms) => origin.replace('127.0.0.1', 'localhost');
const withGame = (site: Lms, address = game.game) =>
  `${originOf(site)}/index.html?game=${encodeURIComponent(address)}`;

beforeAll(async () => {
  learn = await openLms({ label: plainLabel, pages });
  stranger = await openLms({ label: plainLabel, pages });
  const label = { ...plainLabel, hosts: ['https://lms.example.org', originOf(learn)] };
  game = await openLms({ label, pages: {} });
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
});
afterAll(async () => {
  await browser.close();
  for (const site of [learn, stranger, game]) await site.close();
});

/** Every message that a page hears, from anybody, kept from before its own scripts run. */
async function listening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(event.data));
  });
}
const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { type?: string; subject?: string }[] }).heard);

async function gameIn(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  await settle(frame);
  await frame.getByRole('heading', { name: 'Composure' }).waitFor();
  return frame;
}

/** By hand: nothing is kept from one visit to the next. */
async function goQuick(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Settings' }).first().click();
  const dialog = frame.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('When I press', { exact: true }).click();
  await dialog.getByText('No clock', { exact: true }).click();
  await dialog.getByText('Still pictures', { exact: true }).click();
  await page.keyboard.press('Escape');
}

const decisionsOn = (page: Page) => page.locator('.run li[value]');

describe('in the frame of a page that may hold it', () => {
  it('tells each decision, and goes on after the whole page was loaded again, with no storage of its own', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const errors = collectErrors(page);
    await listening(page);
    await page.goto(withGame(learn));
    let frame = await gameIn(page);
    await page.getByText('have greeted each other').waitFor();

    const storage = await frame.evaluate(async () => {
      const denied: string[] = [];
      try {
        window.localStorage.length;
      } catch (error) {
        denied.push(error instanceof DOMException ? error.name : 'other');
      }
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('any');
        opening.onsuccess = () => resolve();
        opening.onerror = () => {
          denied.push('indexedDB');
          resolve();
        };
      });
      return denied;
    });
    expect(storage).toEqual(['SecurityError', 'indexedDB']);

    await goQuick(page, frame);
    await beginFirst(frame);
    for (let turn = 0; turn < 3; turn++) {
      expect(await toMoment(frame)).toBe(true);
      await answer(frame, turn);
      await decisionsOn(page).nth(turn).waitFor();
    }
    await page.getByText('To go on another time').waitFor();
    const told = await decisionsOn(page).allInnerTexts();
    expect(told).toHaveLength(3);
    const height = await page.locator('iframe').evaluate((element) => element.style.height);
    expect(height).toBe('720px');
    const asked = (await heardBy(page)).filter(({ type, subject }) => type === 'resize' || subject);
    expect(asked).toHaveLength(2);

    await page.reload();
    frame = await gameIn(page);
    expect(await decisionsOn(page).allInnerTexts()).toEqual(told);
    await goQuick(page, frame);
    await frame
      .getByRole('button', { name: /^go on/i })
      .first()
      .click();
    await frame
      .getByRole('dialog')
      .getByRole('button', { name: /^go on/i })
      .click();
    expect(await toMoment(frame)).toBe(true);
    await answer(frame, 0);
    await decisionsOn(page).nth(3).waitFor();
    const after = await decisionsOn(page).allInnerTexts();
    expect(after.slice(0, 3)).toEqual(told);
    expect(await page.locator('.run').count()).toBe(1);
    expect(await decisionsOn(page).nth(3).getAttribute('value')).toBe('4');

    // By key: just after the page has scrolled, Chromium may still give a press to the frame that was there.
    await page.getByRole('button', { name: 'Have it all kept' }).press('Enter');
    await page.getByText('Everything is kept').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Close the game' }).press('Enter');
    await page.getByRole('heading', { name: 'The game is closed' }).waitFor();
    await page.getByText('everything that you decided is kept').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect([...errors, ...learn.missing, ...game.missing]).toEqual([]);
    await context.close();
  });
});

describe('in the frame of a page that may not hold it', () => {
  it('says nothing that reaches it, and plays on as with nobody', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await listening(page);
    await page.goto(withGame(stranger));
    const frame = await gameIn(page);
    await goQuick(page, frame);
    await beginFirst(frame);
    expect(await toMoment(frame)).toBe(true);
    await answer(frame, 0);
    expect(await toMoment(frame)).toBe(true);
    await page.getByText('has not greeted this page').waitFor();
    expect(await heardBy(page)).toEqual([]);
    expect(await decisionsOn(page).count()).toBe(0);
    await context.close();
  });
});

describe('the example page', () => {
  it('asks where the game is, and opens nothing but web pages', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${originOf(learn)}/index.html`);
    await page.getByRole('heading', { name: 'Where is the game?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org/',
      'https://me:pass@example.org/',
    ]) {
      await page.goto(withGame(learn, address));
      await page.getByText('not the address of a web page').waitFor();
      expect(await page.locator('iframe').count()).toBe(0);
    }
    await context.close();
  });
});
