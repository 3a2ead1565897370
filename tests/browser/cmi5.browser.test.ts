import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainLabel } from '../../src/delivery/package/label.ts';
import { readResume } from '../../src/delivery/resume.ts';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { FakeLms, isDefined, verbOf } from '../delivery/cmi5/fake-lms.ts';
import { World } from '../delivery/xapi/world.ts';
import { type Lms, openLms } from './lms/server.ts';
import { answer, beginFirst, playOut, put, quick, toDebrief, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

/** Time that passes by itself. */
class RealTime extends World {
  override sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

const platform = new FakeLms(new RealTime());
let lms: Lms;
let product: Product;
beforeAll(async () => {
  product = await openProduct();
  lms = await openLms({
    label: { ...plainLabel, target: 'cmi5', scenarios: ['waiting-room'] },
    pages: { '/back.html': '<!doctype html><link rel="icon" href="data:,"><title>Back</title>' },
    async answer(asked) {
      const { pathname } = new URL(asked.url);
      if (pathname !== '/token' && !pathname.startsWith('/xapi/')) return null;
      const { method, headers } = asked;
      const body = method === 'GET' ? null : await asked.text();
      return platform.fetch(asked.url, { method, headers, body });
    },
  });
});
afterAll(async () => {
  await lms.close();
  await product.close();
});

function launched(): string {
  const { search } = platform.launch({ returnURL: `${lms.origin}/back.html` });
  const said = new URLSearchParams(search);
  for (const name of ['endpoint', 'fetch']) {
    const { pathname, search: rest } = new URL(said.get(name) ?? '');
    said.set(name, `${lms.origin}${pathname}${rest}`);
  }
  return `${lms.game}?${said}`;
}

/** Quick to play, in this learner's own database; the page is loaded again. */
async function settle(page: Page): Promise<void> {
  await page
    .getByText(/speaks cmi5|how I want it/)
    .first()
    .waitFor();
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const own = names.find((name) => /^composure-[0-9a-f]{8}-/.test(name));
  if (!own) throw new Error(`no database of this learner: ${names.join()}`);
  await put(page, 'settings', { ...defaultSettings, ...quick }, own);
  await page.reload();
  await page
    .getByText(/speaks cmi5/)
    .first()
    .waitFor();
}

/** Of the newest run, as the platform would give it back; three characters a decision. */
function decisionsKept(): number {
  const { text = '' } = JSON.parse(platform.states.get('composure.resume') ?? '{}') as { text?: string };
  const [newest] = readResume(text)?.runs ?? [];
  return (newest?.text.split('~')[4]?.length ?? 0) / 3;
}

it('a cmi5 platform is told in its order, over a reload and a lost device, and gets the learner back', async () => {
  const first = await product.open();
  await first.page.goto(launched());
  await settle(first.page);
  await beginFirst(first.page);
  for (const place of [0, 1]) {
    await toMoment(first.page);
    await answer(first.page, place);
  }
  await toMoment(first.page);
  await first.page.getByRole('button', { name: /pause/i }).first().click();
  // An earlier scene's end may have been kept before: the pause brings both.
  await expect.poll(decisionsKept, { timeout: 20_000 }).toBe(2);
  // The device is gone, without a word.
  await first.context.close();

  const { page, errors, context } = await product.open();
  await page.goto(launched());
  await settle(page);
  await page.getByText('2 decisions so far.').waitFor();
  await page.getByRole('button', { name: 'Go on from there' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^go on/i })
    .click();
  const more = await playOut(page, (turn) => turn);
  await toDebrief(page).click();
  await page.getByRole('button', { name: 'Fairly' }).click();
  await page.getByRole('button', { name: 'Steady' }).click();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await page.waitForURL(/back\.html$/);

  expect(platform.broken).toEqual([]);
  const told = platform.all();
  const own = told.filter(isDefined).map(verbOf);
  expect(own).toEqual(['initialized', 'initialized', 'completed', 'terminated']);
  const decisions = told.filter((each) => !isDefined(each) && verbOf(each) === 'responded');
  // Every decision once, and how sure they were.
  expect(decisions.length).toBe(2 + more + 1);
  expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
  // What a platform does not have yet, and what it has already, a browser reports as errors.
  expect(errors.filter((error) => !/status of (404|409)/.test(error))).toEqual([]);
  expect(lms.missing).toEqual([]);
  await context.close();
});
