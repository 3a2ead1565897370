/** Every screen in every state it has, at three sizes: nothing that axe's rules or a ruler can find is amiss. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import type { Settings } from '../../src/screens/settings/settings.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { faintText, faults } from './axe.ts';
import { answer, preset, quick, toMoment, turned } from './play.ts';
import { openProduct, type Product } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;

let product: Product;
let scenario: Scenario;
beforeAll(async () => {
  const [file] = scenarioFiles(root);
  if (file === undefined) throw new Error('there is no scenario to look at');
  [product, { scenario }] = await Promise.all([openProduct(), compileFrom(root, file)]);
});
afterAll(() => product.close());

/** A run of the first scenario, made without a browser; `until` decisions of it, or all. */
function runOf(id: string, until = Number.POSITIVE_INFINITY): RunRecord {
  const encounter = new Encounter(scenario, 7);
  for (let turn = 0; turn < until && encounter.open; turn++) {
    const { moment, shown, lapse } = encounter.open;
    // Now and then the window closes, and now and then nothing is said.
    const response = turn === 2 ? lapse : shown[turn % shown.length];
    if (!response) throw new Error(`a moment without responses: ${moment.id}`);
    encounter.decide({ moment: moment.id, response: response.id, lapse: turn === 2, latency: 3000 });
  }
  const decisions = encounter.turns.map(({ moment, response, lapse, latency }) => ({
    moment: moment.id,
    response,
    lapse,
    latency,
  }));
  return { ...newRecord(scenario, 7, id, '2026-01-02T03:04:05.000Z'), decisions, ended: encounter.over };
}

/** Puts values where the product keeps them. The page must be loaded again to see them. */
function put(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('composure');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('kept', 'readwrite');
          for (const [key, value] of Object.entries(all)) writing.objectStore('kept').put(value, key);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    values,
  );
}

/** A page past the first visit, at `hash`, with these values kept. */
async function at(
  hash: string,
  values: Readonly<Record<string, unknown>> = {},
  change: Partial<Settings> = {},
): Promise<Page> {
  const { page } = await product.open({ reducedMotion: 'reduce' });
  await page.goto(product.address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await put(page, values);
  await preset(page, { ...quick, ...change });
  await page.goto(`${product.address}${hash}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');

it('these tests see a fault that is there', async () => {
  const { page } = await product.open({ reducedMotion: 'reduce' });
  await page.goto(product.address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.style.cssText = 'position:absolute;left:1270px;top:0;width:20px;height:20px;padding:0';
    const words = document.createElement('p');
    words.style.cssText = 'position:absolute;left:0;top:0;color:#777;background:linear-gradient(#888,#999)';
    words.textContent = 'Faint';
    document.body.append(words);
    document.querySelector('main')?.append(button);
  });
  expect(await faintText(page)).toEqual([expect.stringContaining('"Faint"')]);
  const found = await faults(page);
  expect(found).toContainEqual(expect.stringContaining('1280 × 720: button-name'));
  expect(found).toContainEqual(expect.stringContaining('1280 × 720: is 20 by 20'));
  expect(found).toContainEqual(expect.stringContaining('320 × 640: scrolls sideways'));
  await page.context().close();
});

describe('before an encounter', () => {
  it('the first screen fits and is sound, and so is home without a run', async () => {
    const { page } = await product.open({ reducedMotion: 'reduce' });
    await page.goto(product.address);
    await page.getByRole('heading', { name: 'Set the pressure to fit you' }).waitFor();
    expect(await faults(page), 'first run').toEqual([]);
    // The setting does what the sizes here do by hand.
    await page.getByRole('radio', { name: 'Twice', exact: true }).check({ force: true });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size')))
      .toBe('200%');
    await page.getByRole('radio', { name: 'Usual', exact: true }).check({ force: true });
    await press(page, /how I want it/);
    await page.getByRole('heading', { name: 'Composure' }).waitFor();
    expect(await faults(page), 'home, empty').toEqual([]);
    await page.context().close();
  });

  it('home with runs and a notice, and the settings over it, fit and are sound', async () => {
    const page = await at('', {
      'record/one': runOf('one'),
      'record/two': runOf('two', 3),
      'record/old': { ...runOf('old', 2), hash: '0123456789abcdef' },
    });
    await page.getByRole('heading', { name: 'You left in the middle' }).waitFor();
    expect(await faults(page), 'home, with runs').toEqual([]);
    await press(page, /^Remove/);
    await page.getByText('Remove it for good?').waitFor();
    expect(await faults(page), 'home, about to remove').toEqual([]);
    const file = { name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from('{') };
    await page.getByLabel('A file of runs').setInputFiles(file);
    await page
      .getByText(/Nothing was taken in|no runs in that file|could not be read/)
      .first()
      .waitFor();
    expect(await faults(page), 'home, with a notice').toEqual([]);
    await press(page, 'Settings');
    await dialog(page).waitFor();
    expect(await faults(page), 'settings over home').toEqual([]);
    await page.context().close();
  });

  it('the briefing, with and without a plan, fits and is sound', async () => {
    const page = await at(`#/briefing/${scenario.id}`);
    await page.getByRole('heading', { name: 'Who you are' }).waitFor();
    expect(await faults(page), 'briefing').toEqual([]);
    await put(page, {
      [`plans/${scenario.id}`]: { cue: 'a voice goes up', response: 'name what I see, and then wait' },
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Last time you decided' }).waitFor();
    expect(await faults(page), 'briefing, with a plan').toEqual([]);
    await page.context().close();
  });
});

describe('an encounter', () => {
  it('fits and is sound from its first line to its cool-down', async () => {
    const page = await at(`#/briefing/${scenario.id}`, {}, { clock: 10 });
    await press(page, /^Begin/);
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    expect(await faults(page), 'a line, waiting for a press').toEqual([]);
    await toMoment(page);
    expect(await faults(page), 'a moment with a clock').toEqual([]);
    expect(await faintText(page), 'a moment with a clock').toEqual([]);
    await press(page, /^Pause/);
    await dialog(page).getByRole('heading', { name: 'Paused' }).waitFor();
    expect(await faults(page), 'paused').toEqual([]);
    await dialog(page).getByRole('button', { name: 'What was said' }).click();
    await dialog(page).getByRole('heading', { name: 'What was said' }).waitFor();
    expect(await faults(page), 'what was said').toEqual([]);
    await press(page, 'Back');
    await dialog(page).getByRole('button', { name: 'Settings' }).click();
    await dialog(page).getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await faults(page), 'settings over an encounter').toEqual([]);
    await press(page, /^Done$/);
    await dialog(page).getByRole('button', { name: 'Go on' }).click();
    await stayAnswered(page);
    await answer(page, 1);
    await page.locator('[data-taken="true"]').waitFor();
    expect(await faults(page), 'answered').toEqual([]);
    await page.context().close();
  });

  it('fits and is sound while lines go on by themselves, and with captions', async () => {
    const page = await at(`#/briefing/${scenario.id}`, {}, { textSpeed: 130 });
    await press(page, /^Begin/);
    await page.getByRole('button', { name: /^Pause/ }).waitFor();
    expect(await faults(page), 'a line').toEqual([]);
    expect(await faintText(page), 'a line').toEqual([]);
    await page.context().close();
  });

  it('fits and is sound when it is over', async () => {
    const all = runOf('all');
    const page = await at('#/encounter/last', {
      'record/last': { ...all, id: 'last', decisions: all.decisions.slice(0, -1), ended: false },
    });
    await dialog(page).getByRole('button', { name: 'Go on' }).click();
    await toMoment(page);
    const last = all.decisions.at(-1)?.response;
    const shown = new Encounter(scenario, all.seed);
    for (const decision of all.decisions.slice(0, -1)) shown.decide(decision);
    await answer(page, shown.open?.shown.findIndex(({ id }) => id === last) ?? 0);
    expect(await toMoment(page)).toBe(false);
    expect(await faults(page), 'cool-down').toEqual([]);
    expect(await faintText(page), 'cool-down').toEqual([]);
    await page.context().close();
  });
});

describe('a debrief', () => {
  it('fits and is sound at every step of its telling', async () => {
    const page = await at('#/debrief/one', { 'record/one': runOf('one') });
    await page.getByRole('heading', { name: 'First, you' }).waitFor();
    expect(await faults(page), 'check-in').toEqual([]);
    await press(page, 'I need a break');
    await page.getByRole('button', { name: 'Stop here for now' }).waitFor();
    expect(await faults(page), 'check-in, a break').toEqual([]);
    await press(page, 'Go on with the debrief');
    await page.getByRole('heading', { name: 'How it went' }).waitFor();
    expect(await faults(page), 'a turning point before the goal').toEqual([]);
    await press(page, 'Show me what it did');
    await page.getByText('Pick one, or write a few words').waitFor();
    expect(await faults(page), 'a goal that is lacking').toEqual([]);
    await turned(page);
    await press(page, 'Skip the question');
    await page.getByRole('heading', { name: 'What it did' }).waitFor();
    expect(await faults(page), 'revealed').toEqual([]);
    await press(page, 'See the other branch');
    await page.getByRole('heading', { name: 'The other branch' }).waitFor();
    expect(await faults(page), 'the other branch').toEqual([]);
    await page.context().close();
  });

  it('fits and is sound as a whole, with everything open', async () => {
    const page = await at('#/debrief/one', {
      'record/one': {
        ...runOf('one'),
        reflections: { sure: 50, feeling: 'steady', plan: { cue: 'a voice goes up', response: 'wait' } },
      },
    });
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    await press(page, 'Leave the questions and see the whole run');
    await page.getByRole('heading', { name: 'The whole run' }).waitFor();
    await page.getByRole('tab').nth(4).click();
    await page.getByRole('heading', { name: 'Decision 5', exact: true }).waitFor();
    expect(await faults(page), 'the whole run with a decision').toEqual([]);
    await page.getByRole('textbox', { name: /^If/ }).fill('');
    await press(page, 'Keep this plan');
    await page.getByText('Both halves are needed').waitFor();
    expect(await faults(page), 'a plan that is lacking').toEqual([]);
    await press(page, 'Show the run as a table');
    await turned(page);
    await press(page, 'Skip the question');
    await press(page, 'See the other branch');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await faults(page), 'everything open').toEqual([]);
    await page.context().close();
  });
});

describe('what went wrong', () => {
  it('is told on a screen that fits and is sound', async () => {
    const page = await at('#/debrief/nobody');
    await page.getByRole('heading', { name: 'Something went wrong' }).waitFor();
    await page.locator('summary').click();
    expect(await faults(page), 'trouble').toEqual([]);
    await page.context().close();
    const old = await at('#/debrief/old', {
      'record/old': { ...runOf('old', 4), hash: '0123456789abcdef' },
    });
    await old.getByRole('heading', { name: 'An earlier version' }).waitFor();
    expect(await faults(old), 'an earlier version').toEqual([]);
    await old.context().close();
  });
});

/** Keeps the answered moment in the page: the wait of half a second before the next line never ends. */
function stayAnswered(page: Page): Promise<void> {
  return page.evaluate(() => {
    const real = window.setTimeout;
    // axe's own waits are short.
    const short = (run: TimerHandler, wait = 0, ...rest: unknown[]) =>
      wait < 300 ? real(run, wait, ...rest) : 0;
    window.setTimeout = short as typeof setTimeout;
  });
}
