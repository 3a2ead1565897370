/** A room at one screen, in the built product: two moments decided by show of hands, one of them with both ways run. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRecord } from '../../src/encounter/record.ts';
import { replay } from '../../src/encounter/replay.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import { faults } from './axe.ts';
import { beginFirst, keptRecords, preset, quick } from './play.ts';
import { openProduct, type Product } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const opening = (page: Page) => named(page, 'Open the moment');

/** The first instants of a step, in which presses are ignored. */
const settled = (page: Page) => page.waitForTimeout(430);

/** On through the lines with a presenter's remote, until this is there. */
async function onTo(page: Page, there: ReturnType<typeof opening>): Promise<void> {
  for (;;) {
    const onward = page.getByRole('button', { name: /^Go on$/ });
    await there.or(onward).first().waitFor();
    if (await there.isVisible()) break;
    await page.keyboard.press('PageDown');
  }
  await settled(page);
}

async function vote(page: Page, hands: readonly number[]): Promise<void> {
  await page.keyboard.press('PageDown');
  await named(page, 'Close, and count hands').waitFor();
  await settled(page);
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'Hands up for each' }).waitFor();
  await settled(page);
  await page.keyboard.press('a');
  for (const number of hands) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
  }
  await named(page, 'Show the vote').click();
  await settled(page);
}

it('decides two moments, sees both ways of one, and keeps one plain run that replays', async () => {
  const { page, errors } = await product.open({ reducedMotion: 'reduce' });
  await page.goto(product.address);
  await preset(page, { ...quick, clock: 'room' });
  await beginFirst(page);

  // Stopped in the middle of the lines, and gone on with.
  await page.getByText('Go on').waitFor();
  await page.keyboard.press('s');
  await page.getByText('Talk for as long as you like. Everything waits.').waitFor();
  await settled(page);
  await page.keyboard.press('PageDown');

  await onTo(page, opening(page));
  expect(await page.getByRole('group', { name: 'What could be said' }).count()).toBe(0);
  await vote(page, [5, 9]);
  await page.getByRole('heading', { name: 'B has the most: 9 of 14 hands.' }).waitFor();
  expect(await faults(page), 'the vote').toEqual([]);
  await named(page, 'Run the majority: B').click();
  await onTo(page, opening(page));
  const [after] = await keptRecords(page);
  expect(after?.decisions).toHaveLength(1);

  // In the middle of the vote the page goes: what was decided is there, and the moment is open to the room again.
  await page.keyboard.press('PageDown');
  await named(page, 'Close, and count hands').waitFor();
  await page.reload();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await onTo(page, opening(page));
  await vote(page, [4, 0, 4]);
  await page.getByRole('heading', { name: 'Level: A and C, with 4 hands each. You choose.' }).waitFor();

  // One way, back, and the other; nothing is kept until one is chosen.
  await named(page, 'Both: A, then C').click();
  await onTo(page, named(page, 'Back to the vote, and run C'));
  await named(page, 'Back to the vote, and run C').click();
  await onTo(page, named(page, 'Go on with C'));
  expect(await faults(page), 'side by side').toEqual([]);
  expect((await keptRecords(page))[0]?.decisions).toHaveLength(1);
  const chosen = (await page.getByRole('region', { name: /^C: / }).getByRole('heading').innerText()).trim();
  await named(page, 'Go on with C').click();
  await opening(page).or(page.getByText('It is over')).first().waitFor();

  const kept = await keptRecords(page);
  expect(kept).toHaveLength(1);
  const read = readRecord(JSON.stringify(kept[0]));
  if (!read.ok) throw new Error(read.message);
  const { record } = read;
  const file = scenarioFiles(root).find((each) => each.endsWith(`/${record.scenario}.ink`));
  if (file === undefined) throw new Error(`no script for ${record.scenario}`);
  const { scenario } = await compileFrom(root, file);
  const run = replay(scenario, record);
  expect(run.turns).toHaveLength(2);
  const answered = run.turns[1]?.moment.responses.find(({ id }) => id === run.turns[1]?.response);
  expect(chosen).toContain(answered?.text ?? 'no response');
  expect(record.votes?.map(({ turn, counts }) => [turn, Object.values(counts).filter((n) => n > 0)])).toEqual(
    [
      [0, [5, 9]],
      [1, [4, 4]],
    ],
  );
  expect(record.decisions.every(({ latency, lapse }) => latency === null && !lapse)).toBe(true);
  expect(record.forkedFrom).toBeUndefined();
  expect(errors).toEqual([]);
});

it('leaves a voted moment to one learner when the clock is set back', async () => {
  const { page, errors } = await product.open({ reducedMotion: 'reduce' });
  await page.goto(product.address);
  await preset(page, { ...quick, clock: 'room' });
  await beginFirst(page);
  await onTo(page, opening(page));
  await page.keyboard.press('PageDown');
  await named(page, 'Close, and count hands').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'No clock' }).check({ force: true });
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  const options = page.getByRole('group', { name: 'Your response' }).getByRole('button');
  await options.first().waitFor();
  await settled(page);
  await options.first().click();
  await expect.poll(async () => (await keptRecords(page))[0]?.decisions.length).toBe(1);
  expect(errors).toEqual([]);
});
