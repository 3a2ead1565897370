/** The whole product by keyboard alone: nothing here clicks or moves the focus but by keys, and the focus is always seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/encounter/record.ts';
import { traceOf } from '../../src/encounter/replay.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { keptRecords, optionsOf, preset, quick, turned } from './play.ts';
import { openProduct, type Product } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;

let product: Product;
let scenario: Scenario;
beforeAll(async () => {
  const [file] = scenarioFiles(root);
  if (file === undefined) throw new Error('there is no scenario to play');
  [product, { scenario }] = await Promise.all([openProduct(), compileFrom(root, file)]);
});
afterAll(() => product.close());

/** What has the focus, and whether anybody would know. */
interface Focus {
  readonly name: string;
  readonly lost: boolean;
  readonly inView: boolean;
  /** A ring of two pixels or more; headings and groups that are only arrived at have none, and say so by tabindex -1. */
  readonly shown: boolean;
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', lost: true, inView: false, shown: false };
    const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    const ringed = [element, element.nextElementSibling, element.closest('label')].some((around) => {
      if (around === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    });
    const pressable = element.matches('button, a, input, textarea, select, summary, [role="tab"]');
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    return {
      name: name.trim().replace(/\s+/g, ' '),
      lost: false,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      shown: ringed || (element.tabIndex < 0 && !pressable),
    };
  });
}

/** The focus is somewhere, on the screen, and to be seen. It may take a moment to arrive on a new screen. */
async function seeFocus(page: Page, after: string): Promise<string> {
  await expect
    .poll(() => focusOf(page), { message: `focus after ${after}`, timeout: 3000, interval: 20 })
    .toMatchObject({ lost: false, inView: true, shown: true });
  return (await focusOf(page)).name;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await seeFocus(page, key);
  }
}

/** Tab by Tab to something with this name; every stop on the way must show its focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press(key);
    // From the end of the page the browser's own parts come next, and then the page again.
    if ((await focusOf(page)).lost) continue;
    const at = await seeFocus(page, `${key}, from ${passed.at(-1) ?? 'the start'}`);
    if (name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`no way by keyboard to ${name}: ${passed.join(' | ')}`);
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const focusIn = (page: Page, name: RegExp) =>
  expect.poll(async () => (await focusOf(page)).name, { timeout: 3000 }).toMatch(name);
const decisions = async (page: Page) => (await keptRecords(page))[0]?.decisions.length ?? 0;

/** On through the lines by keys until a moment is open; false when it is over. */
async function toMoment(page: Page): Promise<boolean> {
  const ways = ['Enter', 'ArrowRight', 'Space'];
  for (let line = 0; ; line++) {
    const state = await page
      .waitForFunction(() => {
        if (document.querySelector('fieldset[aria-label="Your response"]:not([data-taken])')) return 'moment';
        const words = [...document.querySelectorAll('main button')].map(
          ({ textContent }) => textContent ?? '',
        );
        if (words.some((text) => text.includes('Go to the debrief'))) return 'over';
        return words.some((text) => text.startsWith('Go on')) ? 'line' : null;
      })
      .then((handle) => handle.jsonValue());
    await seeFocus(page, 'a line');
    if (state === 'moment') {
      // Presses in the first instants are taken for what was there before.
      await page.waitForTimeout(430);
      return true;
    }
    if (state === 'over') return false;
    await page.keyboard.press(ways[line % ways.length] ?? 'Enter');
  }
}

it('these tests see a focus that is hidden or lost', async () => {
  const { page } = await product.open({ reducedMotion: 'reduce' });
  await page.goto(product.address);
  await preset(page, quick);
  await page.keyboard.press('Tab');
  expect(await focusOf(page)).toMatchObject({ lost: false, inView: true, shown: true });
  // By its own style sheet object: the page's policy lets no other style in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':focus-visible { outline-width: 1px !important }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await focusOf(page)).toMatchObject({ lost: false, shown: false });
  await page.evaluate(() => document.activeElement?.remove());
  expect(await focusOf(page)).toMatchObject({ lost: true });
  await page.context().close();
});

describe('by keyboard alone', () => {
  it('a whole run and its debrief can be had, and the plan is met again', async () => {
    const { page, errors } = await product.open({ reducedMotion: 'reduce' });
    await page.goto(product.address);
    await heading(page, 'Set the pressure to fit you');

    // First run: no clock, no sound.
    await tabTo(page, /^The usual/);
    await press(page, ...Array<string>(6).fill('ArrowRight'));
    await focusIn(page, /^No clock/);
    await tabTo(page, /^Sound/);
    await press(page, 'Space');
    await choose(page, /how I want it/);

    // Home, with its settings: Esc closes them and the focus is where it was.
    await heading(page, 'Composure');
    await choose(page, /^Settings/);
    await dialog(page, 'Settings').waitFor();
    await tabTo(page, /^Usual$/);
    await press(page, 'ArrowRight', 'ArrowRight');
    await focusIn(page, /^When I press/);
    await tabTo(page, /^As well as/);
    await press(page, 'ArrowDown');
    await page.keyboard.press('Escape');
    await dialog(page, 'Settings').waitFor({ state: 'hidden' });
    await focusIn(page, /^Settings/);
    await seeFocus(page, 'the settings');
    await choose(page, /^Begin/);

    await heading(page, 'Who you are');
    await choose(page, /^Begin$/);

    // The first moment by number, the second by arrows and Enter, the third by silence.
    expect(await toMoment(page)).toBe(true);
    await page.keyboard.press('2');
    await expect.poll(() => decisions(page)).toBe(1);
    expect(await toMoment(page)).toBe(true);
    const said = (await optionsOf(page).allInnerTexts())[1] ?? '?';
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await focusIn(page, new RegExp(said.replace(/^\d\s*/, '').replace(/[^\w ]+/g, '.+')));
    await page.keyboard.press('Enter');
    await expect.poll(() => decisions(page)).toBe(2);
    expect(await toMoment(page)).toBe(true);
    await page.keyboard.press('0');
    await expect.poll(() => decisions(page)).toBe(3);
    const [record] = (await keptRecords(page)) as RunRecord[];
    const silent = record && traceOf(scenario, record).turns[2];
    expect(silent?.lapse).toBe(false);
    expect(silent?.moment.responses.find(({ id }) => id === silent.response)?.silence).toBe(true);

    // Paused by P and by Esc; settings and what was said from there; each gives the focus back.
    expect(await toMoment(page)).toBe(true);
    await page.keyboard.press('p');
    await dialog(page, 'Paused').waitFor();
    await tabTo(page, /^Settings/);
    await page.keyboard.press('Enter');
    await dialog(page, 'Settings').waitFor();
    await tabTo(page, /^Done/);
    await page.keyboard.press('Enter');
    await dialog(page, 'Settings').waitFor({ state: 'hidden' });
    await focusIn(page, /^Settings/);
    await tabTo(page, /^What was said/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await dialog(page, 'What was said').waitFor();
    await seeFocus(page, 'what was said');
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor();
    await seeFocus(page, 'what was said');
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor({ state: 'hidden' });
    await seeFocus(page, 'the pause');
    await tabTo(page, /^What was said/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await dialog(page, 'What was said').waitFor();
    await choose(page, /^Back/);
    await dialog(page, 'What was said').waitFor({ state: 'hidden' });
    await seeFocus(page, 'what was said');

    // Left, looked at, and gone on with.
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor();
    await choose(page, /^Leave/);
    await heading(page, 'Looking back');
    await choose(page, /^Skip this/);
    await heading(page, 'How it went');
    await turned(page);
    await choose(page, /^Leave the questions/);
    await focusIn(page, /^The whole run/);
    await choose(page, /^Home/);
    await heading(page, 'You left in the middle');
    await choose(page, /^Go on from there/);
    await dialog(page, 'Paused').waitFor();
    await choose(page, /^Go on/);
    await dialog(page, 'Paused').waitFor({ state: 'hidden' });
    expect(await decisions(page)).toBe(3);
    while (await toMoment(page)) {
      const before = await decisions(page);
      await page.keyboard.press('1');
      await expect.poll(() => decisions(page)).toBe(before + 1);
    }
    await choose(page, /^Go to the debrief/);

    // The debrief: how sure, how you are, what you were going for, what it did, the other branch.
    await heading(page, 'First, you');
    await choose(page, /^Fairly/);
    await choose(page, /^Steady/);
    await focusIn(page, /^How it went/);
    await turned(page);
    await tabTo(page, /^Let them feel heard|^I was still reading/);
    await press(page, 'Space', 'ArrowRight', 'Tab');
    await page.keyboard.type('to slow it down');
    await choose(page, /^Show me what it did/);
    await focusIn(page, /^What it did/);
    await choose(page, /^See the other branch/);
    await heading(page, 'The other branch');
    const points = await page.getByRole('heading', { name: /^Turning point \d/ }).count();
    for (let point = 1; point < points; point++) {
      await choose(page, /^Next: decision/);
      await focusIn(page, new RegExp(`^${point + 1}? ?Turning point ${point + 1}|^${point + 1}`));
      await choose(page, /^Skip the question/);
      await focusIn(page, /^What it did/);
    }
    await choose(page, /^On to the whole run/);
    await focusIn(page, /^The whole run/);

    // The run's line is one stop: arrows walk it, Home and End go to its ends.
    await tabTo(page, /^Decision \d/);
    const last = (await page.getByRole('tab').count()) - 1;
    const walks: readonly (readonly [string, number])[] = [
      ['Home', 0],
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', last],
      ['ArrowRight', last],
      ['Home', 0],
      ['ArrowLeft', 0],
    ];
    for (const [key, to] of walks) {
      await press(page, key);
      await focusIn(page, new RegExp(`^Decision ${to + 1}[,:]`));
      await heading(page, `Decision ${to + 1}`);
    }
    await choose(page, /^Show the run as a table/);
    await page.getByRole('button', { name: 'Hide the table' }).waitFor();
    await choose(page, /^decision \d+$/);
    await focusIn(page, /^Decision \d+[,:]/);

    await tabTo(page, /^If,/);
    await page.keyboard.type('a voice goes up');
    await tabTo(page, /^then I will,/);
    await page.keyboard.type('lower mine');
    await choose(page, /^Keep this plan/);
    await page.getByText('Kept. It will meet you').waitFor();
    await choose(page, /^Play again/);
    await heading(page, 'Last time you decided');
    await page.getByText('lower mine').waitFor();
    await seeFocus(page, 'playing again');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a dialog', () => {
  it('that is opened again stays open when it hears late that it had been closed', async () => {
    const { page } = await product.open({ reducedMotion: 'reduce' });
    await page.goto(product.address);
    await preset(page, quick);
    await choose(page, /^Begin/);
    await heading(page, 'Who you are');
    await choose(page, /^Begin$/);
    await toMoment(page);
    await page.keyboard.press('p');
    await dialog(page, 'Paused').waitFor();
    // Browsers queue the event, and on a slow machine a key comes first; here it is made.
    await page.evaluate(() => document.querySelector('dialog[open]')?.dispatchEvent(new Event('close')));
    await page.waitForTimeout(200);
    expect(await dialog(page, 'Paused').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor({ state: 'hidden' });
    await seeFocus(page, 'the pause');
    await page.context().close();
  });
});

describe('a number key', () => {
  it('answers nothing in a dialog, with a modifier, or held down', async () => {
    const { page } = await product.open({ reducedMotion: 'reduce' });
    await page.goto(product.address);
    await preset(page, quick);
    await choose(page, /^Begin/);
    await heading(page, 'Who you are');
    await choose(page, /^Begin$/);
    expect(await toMoment(page)).toBe(true);
    await press(page, 'Control+1', 'Alt+2', 'Shift+3', 'Meta+1', 'Control+0', '7', 'a');
    await page.keyboard.press('p');
    await dialog(page, 'Paused').waitFor();
    await press(page, '1', '2', '0');
    await dialog(page, 'Paused').waitFor();
    await page.keyboard.press('p');
    await dialog(page, 'Paused').waitFor({ state: 'hidden' });
    expect(await page.locator('[data-taken]').count()).toBe(0);
    expect(await decisions(page)).toBe(0);
    // Held from before the moment, it is a repeat.
    await page.keyboard.down('1');
    await expect.poll(() => decisions(page)).toBe(1);
    expect(await toMoment(page)).toBe(true);
    await page.keyboard.down('1');
    await page.waitForTimeout(300);
    expect(await decisions(page)).toBe(1);
    await page.keyboard.up('1');
    await page.context().close();
  });

  it('means nothing once it is switched off, and then P does not pause either', async () => {
    const { page } = await product.open({ reducedMotion: 'reduce' });
    await page.goto(product.address);
    await preset(page, { ...quick, numberKeys: false });
    await choose(page, /^Begin/);
    await heading(page, 'Who you are');
    await choose(page, /^Begin$/);
    expect(await toMoment(page)).toBe(true);
    await press(page, '1', '2', '3', '0', 'p');
    await page.waitForTimeout(300);
    expect(await decisions(page)).toBe(0);
    expect(await page.locator('[data-taken]').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page, 'Paused').waitFor({ state: 'hidden' });
    await press(page, 'End', 'ArrowDown', 'Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => decisions(page)).toBe(1);
    await page.context().close();
  });
});
