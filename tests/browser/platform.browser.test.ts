import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plainLabel } from '../../src/delivery/package/label.ts';
import { readResume } from '../../src/delivery/resume.ts';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { callsOf, renderedOf, type Standard, scormPages } from './lms/scorm-page.ts';
import { type Lms, openLms } from './lms/server.ts';
import { answer, beginFirst, playOut, put, quick, toDebrief, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function platform(terms: Parameters<typeof openLms>[0]): Promise<Lms> {
  const lms = await openLms(terms);
  closing.push(() => lms.close());
  return lms;
}

async function framed(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame shows nothing');
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
  return frame;
}

/** The settings of the learner whom the platform named; the clock runs, so that it shows who holds it up. */
async function settle(frame: Frame): Promise<Frame> {
  const names = await frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const own = names.find((name) => name.startsWith('composure-'));
  if (!own) throw new Error(`no database of this learner: ${names.join()}`);
  await put(frame, 'settings', { ...defaultSettings, ...quick, clock: 10 }, own);
  const page = frame.page();
  await page.reload();
  return framed(page);
}

/** What lies on the platform's disk. */
const keptBy = (page: Page): Promise<string> => page.evaluate(() => localStorage.getItem('kept') ?? '');

/** Of the newest run, as the platform would give it back; three characters a decision. */
async function decisionsKept(page: Page): Promise<number> {
  const { suspend_data: text = '' } = JSON.parse((await keptBy(page)) || '{}') as { suspend_data?: string };
  const [newest] = readResume(text)?.runs ?? [];
  return (newest?.text.split('~')[4]?.length ?? 0) / 3;
}

describe.each<[Standard, string]>([
  ['1.2', 'cmi.core.lesson_status'],
  ['2004', 'cmi.completion_status'],
])('a platform with SCORM %s', (standard, status) => {
  it('is told everything and holds up nobody, and gives a run back on another device', async () => {
    const target = standard === '1.2' ? 'scorm12' : 'scorm2004';
    const label = { ...plainLabel, target, scenarios: ['waiting-room'] } as const;
    const lms = await platform({ label, pages: scormPages(standard) });
    const { page, errors, context } = await product.open();
    await page.goto(`${lms.origin}/lms.html`);
    let game = await settle(await framed(page));
    await expect(game.getByText(`speaks SCORM ${standard}`).first().textContent()).resolves.toContain(
      'keeps',
    );
    // One scenario was packed, and it alone is offered.
    expect(await game.getByRole('button', { name: /^begin/i }).count()).toBe(1);
    await beginFirst(game);
    for (const place of [0, 1, 2]) {
      expect(await toMoment(game)).toBe(true);
      await answer(game, place);
    }
    await toMoment(game);
    await game.getByRole('button', { name: /pause/i }).first().click();
    // An earlier scene's end may have been kept before: the pause brings all three.
    await expect.poll(() => decisionsKept(page), { timeout: 20_000 }).toBe(3);
    const first = await callsOf(page);
    expect(first.filter(({ ticking }) => ticking)).toEqual([]);
    const text =
      first.filter(({ args }) => args.length === 2 && args[0] === 'cmi.suspend_data').at(-1)?.args[1] ?? '';
    expect(readResume(text)?.runs).toMatchObject([{ sent: expect.any(Number), ended: false }]);
    expect(text.length).toBeLessThan(3900);

    // Another device: nothing of this one is there but what the platform kept.
    const kept = await keptBy(page);
    await context.close();
    const other = await product.open();
    await other.page.goto(`${lms.origin}/disk.html`);
    await other.page.evaluate((there) => localStorage.setItem('kept', there), kept);
    await other.page.goto(`${lms.origin}/lms.html`);
    game = await settle(await framed(other.page));
    await game.getByText('3 decisions so far.').waitFor();
    await game.getByRole('button', { name: 'Go on from there' }).click();
    await game
      .getByRole('dialog')
      .getByRole('button', { name: /^go on/i })
      .click();
    await playOut(game, (turn) => turn);
    await toDebrief(game).click();
    await game.getByRole('button', { name: 'Fairly' }).click();
    await game.getByRole('button', { name: 'Steady' }).click();
    const calls = await callsOf(other.page);
    expect(calls.filter(({ ticking }) => ticking)).toEqual([]);
    expect(calls.filter(({ name, result }) => /SetValue|Commit/.test(name) && result === 'false')).toEqual(
      [],
    );
    expect(calls.filter(({ args }) => args.length === 2 && args[0] === status).at(-1)?.args[1]).toBe(
      'completed',
    );
    await game.evaluate(() => {
      location.hash = '#/';
    });
    await game.getByText(/It has everything, as of/).waitFor();
    await game.getByRole('button', { name: 'Save and leave' }).click();
    await game.getByRole('heading', { name: 'Everything is kept' }).waitFor();
    const rendered = await renderedOf(other.page);
    const answers = Object.values(Object(rendered.interactions)).filter((row) => typeof row === 'object');
    expect(answers.length).toBeGreaterThan(4);
    expect([...errors, ...other.errors]).toEqual([]);
    expect(lms.missing).toEqual([]);
    await other.context.close();
  });
});
