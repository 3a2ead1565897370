import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFrom } from '../../src/story/plugin.ts';
import {
  answer,
  beginFirst,
  keptRecords,
  optionsOf,
  playOut,
  preset,
  put,
  quick,
  toDebrief,
  toMoment,
  turned,
} from './play.ts';
import { openProduct, type Product, settle } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

describe('a whole run', () => {
  it('goes from the front door to the reasons, with nothing amiss on the way', async () => {
    const { page, errors } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await beginFirst(page);
    const decisions = await playOut(page, (turn) => turn);
    expect(decisions).toBeGreaterThanOrEqual(8);
    expect((await keptRecords(page))[0]).toMatchObject({ ended: true });
    await toDebrief(page).click();
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    // Back leads past the encounter, which is over, and forward comes here again.
    await page.goBack();
    await page.getByRole('heading', { name: 'Who you are' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    await page.getByRole('button', { name: 'Skip this' }).click();
    await turned(page);
    await page.getByRole('button', { name: 'Skip the question' }).first().click();
    await page.getByRole('button', { name: 'See the other branch' }).click();
    await page.getByRole('button', { name: 'Try this moment again now' }).first().click();
    // Straight at the moment again, in a run of its own; the first stays as it was.
    await page.getByRole('button', { name: /pause/i }).first().waitFor();
    expect(await toMoment(page)).toBe(true);
    const records = await keptRecords(page);
    expect(records).toHaveLength(2);
    expect(records.filter((record) => record.ended)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('is left at any moment and gone on with at the same one', async () => {
    const { page, errors } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await beginFirst(page);
    await toMoment(page);
    await answer(page, 0);
    await toMoment(page);
    const before = await optionsOf(page).allInnerTexts();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^leave/i }).click();
    await page.goto(product.address);
    await page.getByRole('button', { name: /go on/i }).first().click();
    // Taken up again it waits: nobody is ready for a clock on arrival.
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: /go on/i }).click();
    await toMoment(page);
    expect(await optionsOf(page).allInnerTexts()).toEqual(before);
    expect(await keptRecords(page)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('answers by number key, once, and shows it within a frame', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, { ...quick, clock: 10 });
    await beginFirst(page);
    await toMoment(page);
    await page.waitForTimeout(450);
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let frames = 0;
          const look = () => {
            if (document.querySelector('[data-chosen="true"]')) resolve(frames);
            else if (frames++ < 60) requestAnimationFrame(look);
            else resolve(frames);
          };
          for (const key of ['2', '1', '2', '3'])
            window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          requestAnimationFrame(look);
        }),
    );
    expect(frames).toBeLessThanOrEqual(1);
    await page.waitForTimeout(1200);
    const [record] = await keptRecords(page);
    expect(record?.decisions).toHaveLength(1);
  });

  it('lapses when the window closes, and the next moment still comes', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, { ...quick, clock: 0.75 });
    await beginFirst(page);
    await toMoment(page);
    await page.waitForFunction(() => document.querySelector('[data-taken="true"]') !== null, null, {
      timeout: 30_000,
    });
    expect(await toMoment(page)).toBe(true);
    const [record] = await keptRecords(page);
    expect(record?.decisions[0]).toMatchObject({ lapse: true });
  });

  it('stops its clock while the page is hidden', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, { ...quick, clock: 1 });
    await beginFirst(page);
    await toMoment(page);
    // Headless pages are never hidden, so the event is made.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForTimeout(25_000);
    expect((await keptRecords(page))[0]?.decisions ?? []).toEqual([]);
    await page.getByRole('dialog').waitFor();
  });
});

describe('two tabs', () => {
  it('cannot play one run over each other', async () => {
    const { page, context } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await beginFirst(page);
    await toMoment(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText('This run is open in another tab or window.').waitFor();
    await page.close();
    await other.reload();
    await other.getByRole('button', { name: /pause/i }).first().waitFor();
  });
});

describe('what comes from outside', () => {
  it('may be any address: it is home, or says that there is no such run', async () => {
    const { page, errors } = await product.open();
    await page.goto(`${product.address}#/encounter/%3Cimg%20src=x%3E`);
    await settle(page);
    await page.getByRole('heading', { name: 'Composure' }).waitFor();
    await page.goto(`${product.address}#/encounter/nobody`);
    await page.getByText('This run is not on this device.').waitFor();
    await page.goto(`${product.address}#/debrief/nobody`);
    await page.getByText('This run is not on this device.').waitFor();
    expect(errors).toEqual([]);
  });

  it('may be a broken file of runs: it says so and nothing is lost', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await beginFirst(page);
    await toMoment(page);
    await answer(page, 1);
    await toMoment(page);
    await page.goto(product.address);
    for (const text of ['{', '[]', '{"format":"composure/export@1"}', '<b>no</b>']) {
      await page
        .getByLabel('A file of runs')
        .setInputFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page
        .getByText(/Nothing was taken in|no runs in that file|could not be read/)
        .first()
        .waitFor();
    }
    expect(await keptRecords(page)).toHaveLength(1);
  });

  it('may be a script that loops: it is stopped, and said in plain words', async () => {
    const { page } = await product.open();
    const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
    const round = {
      inkVersion: 21,
      root: [[{ '->': 'a' }, 'done', null], 'done', { a: [{ '->': 'b' }, null], b: [{ '->': 'a' }, null] }],
      listDefs: {},
    };
    await page.route(/assets\/waiting-room-.*\.js/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export default ${JSON.stringify({ ...scenario, ink: round })};`,
      }),
    );
    await page.goto(product.address);
    await preset(page, quick);
    await page
      .getByRole('button', { name: /^begin(: right behind you)?$/i })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Who you are' }).waitFor();
    await page
      .getByRole('button', { name: /^begin(: right behind you)?$/i })
      .first()
      .click();
    await page.getByText('The scenario stopped: there is a mistake in its script.').waitFor();
    await page.getByRole('button', { name: /start/i }).first().click();
    await page.getByRole('heading', { name: 'Composure' }).waitFor();
  });

  it('may be a run of another version: it is told, and can be read', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await put(page, 'record/old', {
      format: 'composure/record@1',
      id: 'old',
      scenario: 'waiting-room',
      hash: '0123456789abcdef',
      seed: 3,
      startedAt: '2026-01-02T03:04:05.000Z',
      decisions: [{ moment: 'old_knot.first', response: 'validation', lapse: false, latency: 4200 }],
      reflections: {},
      ended: false,
    });
    await page.goto(`${product.address}#/debrief/old`);
    await page.getByRole('heading', { name: 'An earlier version' }).waitFor();
    await page.getByText('Old knot: first').waitFor();
  });
});

describe('the clock', () => {
  it('can be switched off while a moment is open, and then nothing lapses', async () => {
    const { page, errors } = await product.open();
    await page.goto(product.address);
    await preset(page, { ...quick, clock: 0.75 });
    await beginFirst(page);
    await toMoment(page);
    await page.keyboard.press('p');
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog', { name: 'Settings' }).getByText('No clock', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^go on/i })
      .click();
    // Longer than the window that was running.
    await page.waitForTimeout(20_000);
    expect((await keptRecords(page))[0]?.decisions ?? []).toEqual([]);
    expect(await page.locator('[data-taken]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
