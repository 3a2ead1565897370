/** An author at work in the built product: a slip is found as it is saved, mended, and the story tried out. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/story/pack/pack.ts';
import { faintText, faults } from './axe.ts';
import { answer, keptRecords, preset, quick, toMoment } from './play.ts';
import { type Opened, openProduct, type Product } from './product.ts';

const example = readFileSync(new URL('./scripts/ten-to-five.ink', import.meta.url), 'utf8');
const slip = example.replace('# reflection-paraphrase', '# reflecton-paraphrase');

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

async function atWorkshop(): Promise<Opened> {
  const opened = await product.open({ reducedMotion: 'reduce' });
  const { page } = opened;
  await page.goto(product.address);
  await preset(page, quick);
  await page.getByRole('button', { name: 'For authors' }).click();
  await page.getByRole('heading', { name: 'The workshop' }).waitFor();
  return opened;
}

/** As the browser's own dialogue would. */
const openFile = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

const editor = (page: Page): Locator => page.getByRole('textbox', { name: /^Script/ });
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const unknown = (page: Page): Locator => page.getByText('Unknown technique: reflecton-paraphrase');

async function toMap(page: Page): Promise<void> {
  await tab(page, 'Map');
  await page.getByText(/^Counted over|the chances are those/).waitFor({ timeout: 60_000 });
}

/** Waits until the map has taken up a frame of another size: it does so some frames after the window has changed. */
async function atRest(page: Page): Promise<void> {
  const view = page.getByRole('group', { name: /^Map of the story/ });
  const moves = async (): Promise<boolean> => {
    const before = await view.getAttribute('viewBox');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    });
    return before !== (await view.getAttribute('viewBox'));
  };
  await expect.poll(moves).toBe(false);
}

describe('a script with a slip', () => {
  it('is told where, mended, drawn, and played from a moment with somebody who is beside himself', async () => {
    const { page, context, errors } = await atWorkshop();
    await openFile(page, 'ten-to-five.ink', slip);
    await unknown(page).waitFor();
    await page.getByText('1 mistake', { exact: true }).waitFor();
    const line = slip.split('\n').findIndex((each) => each.includes('reflecton')) + 1;
    await page.getByRole('button', { name: `line ${line},` }).click();
    const marked = await editor(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(marked).toMatch(/^reflecton-paraphrase/);
    await page.keyboard.insertText(marked.replace('reflecton', 'reflection'));
    await unknown(page).waitFor({ state: 'detached' });
    expect(await editor(page).inputValue()).toBe(example);

    await toMap(page);
    await page.getByRole('button', { name: /^printing/ }).click();
    await page.getByText('Two copies?').waitFor();
    await page.getByRole('slider', { name: 'Arousal' }).fill('0.8');
    await page.getByRole('button', { name: 'Play from here' }).click();
    await page.getByText(/^A rehearsal from desk\.printing with arousal at 80/).waitFor();
    expect(await toMoment(page)).toBe(true);
    // Nobody who is at 80 is calm enough for “sent on”, whatever is said but real help.
    const options = page.getByRole('group', { name: 'Your response' }).getByRole('button');
    const words = await options.allTextContents();
    await answer(
      page,
      words.findIndex((each) => each.includes('calm down')),
    );
    const over = page.getByRole('button', { name: 'Back to the workshop' });
    const goOn = page.getByRole('button', { name: /^go on/i });
    while (!(await over.isVisible()))
      await goOn
        .first()
        .click({ timeout: 1000 })
        .catch(() => {});
    await page.getByRole('heading', { name: 'Escalated' }).waitFor();
    await over.click();
    // The author is where they were, and nothing was kept.
    await page.getByRole('heading', { name: 'printing' }).waitFor();
    expect(await keptRecords(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is checked again whenever it is saved in another editor', async () => {
    const { page, context, errors } = await atWorkshop();
    // A file of the browser's own stands in for one on the disk: its handle is of the same kind.
    const save = (text: string) =>
      page.evaluate(async (content) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle('ten-to-five.ink', { create: true });
        const writing = await handle.createWritable();
        await writing.write(content);
        await writing.close();
        Object.assign(window, { showOpenFilePicker: async () => [handle] });
      }, text);
    await save(example);
    await page.getByRole('button', { name: 'Open scripts or a pack' }).click();
    await page.getByText('Whenever you save it in your own editor').waitFor();
    await page
      .getByText(/^\d doubts?$|^Nothing is wrong/)
      .first()
      .waitFor();
    await save(slip);
    await unknown(page).waitFor({ timeout: 10_000 });
    await save(example);
    await unknown(page).waitFor({ state: 'detached', timeout: 10_000 });
    // What is changed here is not lost to what is saved there.
    await editor(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
    await editor(page).press('Control+Home');
    await page.keyboard.insertText('// mine\n');
    await save(slip);
    await page.getByRole('button', { name: 'Take the saved one' }).waitFor({ timeout: 10_000 });
    expect(await editor(page).inputValue()).toBe(`// mine\n${example}`);
    await page.getByRole('button', { name: 'Take the saved one' }).click();
    await unknown(page).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('a script is shown as text, and what is none is refused in a sentence', async () => {
  const { page, context, errors } = await atWorkshop();
  await openFile(page, 'huge.ink', 'x'.repeat(1_000_001));
  await page.getByText('huge.ink is larger than 1 MB').waitFor();
  await openFile(page, 'picture.ink', Buffer.from([80, 75, 0, 0]));
  await page.getByText('picture.ink is not text').waitFor();
  const hostile = example
    .replace('Ten to five', '<img src=x onerror=alert(1)>')
    .replace('Owen: What fine?', 'Owen: <script>alert(1)</script> fine?')
    .replace('# orienting', '# <b>orienting</b>');
  await openFile(page, 'ten-to-five.ink', hostile);
  await page.getByText(/Unknown technique: <b>orienting/).waitFor();
  expect(await page.locator('main img, main b, main script').count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

it('one of ours can be opened, changed, and packed for others', async () => {
  const { page, context, errors } = await atWorkshop();
  await page.getByRole('button', { name: 'Right behind you' }).click();
  await page.getByText('turn.ink', { exact: true }).click();
  await expect.poll(() => editor(page).inputValue()).toContain('=== turning ===');
  await tab(page, 'Pack');
  await page.getByRole('button', { name: 'Save the pack' }).click();
  await page.getByText('it has no title yet').waitFor();
  await page.getByLabel('Title').fill('Our night');
  await page.getByRole('button', { name: 'Add a word' }).click();
  await page.getByLabel('In the script, row 1').fill('Resus 2');
  await page.getByLabel('Here we say, row 1').fill('Bay 4');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the pack' }).click(),
  ]);
  const pack = readPack(readFileSync(await (download as Download).path()));
  expect(pack.manifest).toMatchObject({ title: 'Our night', words: { 'Resus 2': 'Bay 4' } });
  expect([...pack.files.keys()]).toContain('waiting-room/turn.ink');
  expect(errors).toEqual([]);
  await context.close();
});

describe('the workshop', () => {
  it('can be used by keyboard alone, the map too', async () => {
    const { page, context } = await atWorkshop();
    await openFile(page, 'ten-to-five.ink', example);
    await page.getByRole('tab', { name: 'Findings' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Counted over|the chances are those/).waitFor({ timeout: 60_000 });
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector('text')?.textContent ?? '');
    for (let press = 0; press < 8 && !(await focused()).startsWith('blocked'); press++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^blocked/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^printing/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'printing' }).waitFor();
    for (const key of ['+', '-', '0', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    expect(await focused()).toMatch(/^printing/);
    await context.close();
  });

  it('fits and is sound at every size, on every face', async () => {
    const { page, context } = await atWorkshop();
    expect(await faults(page), 'nothing open').toEqual([]);
    expect(await faintText(page), 'nothing open').toEqual([]);
    await openFile(page, 'ten-to-five.ink', slip);
    await unknown(page).waitFor();
    expect(await faults(page), 'findings').toEqual([]);
    expect(await faintText(page), 'findings').toEqual([]);
    await editor(page).fill(example);
    await toMap(page);
    await page.getByRole('button', { name: /^printing/ }).click();
    await page.getByText('The same as a table').click();
    expect(await faults(page), 'map').toEqual([]);
    // What lies outside the map's frame is not painted: all of it is brought inside before its text is measured.
    await page.getByRole('button', { name: 'Whole story' }).click();
    await atRest(page);
    expect(await faintText(page), 'map').toEqual([]);
    await tab(page, 'Who does well');
    await page
      .getByText(/^ends well in/)
      .first()
      .waitFor();
    expect(await faults(page), 'players').toEqual([]);
    await tab(page, 'Pack');
    await page.getByRole('button', { name: 'Add a word' }).click();
    await page.getByRole('button', { name: 'One of our own' }).click();
    expect(await faults(page), 'pack').toEqual([]);
    await context.close();
  });
});
