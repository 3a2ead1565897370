/** The page for authors in the built product: every dial turns the picture, and the tags say what was turned. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faintText, faults } from './axe.ts';
import { preset, quick } from './play.ts';
import { type Opened, openProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

async function atFigure(): Promise<Opened> {
  const opened = await product.open({ reducedMotion: 'reduce' });
  const { page } = opened;
  await page.goto(product.address);
  await preset(page, quick);
  await page.goto(`${product.address}#/workshop/figure`);
  await page.getByText(/^Learners see/).waitFor();
  await shows(page, /\/a42\.webp$/);
  return opened;
}

const figure = (page: Page) => page.getByRole('img', { name: /^Dan|^Mei/ });
const tags = (page: Page) => page.locator('code').first();

/** Waits until a picture of this address is in the stage. */
async function shows(page: Page, address: RegExp): Promise<void> {
  await expect
    .poll(
      () =>
        figure(page)
          .locator('img')
          .evaluateAll((all) => all.map((each) => each.getAttribute('src'))),
      {
        timeout: 30_000,
      },
    )
    .toContainEqual(expect.stringMatching(address));
}

describe('baked steps', () => {
  it('follow arousal, a sign, the person and the room, and so do the tags', async () => {
    const { page, context, errors } = await atFigure();
    await page.getByRole('slider', { name: 'Arousal' }).fill('0.83');
    await shows(page, /\/dan\/a83\.webp$/);
    await page.getByText('Learners see a83').waitFor();
    expect(await tags(page).textContent()).toMatch(/^# figure/);

    await page.getByLabel('Head', { exact: true }).selectOption('down');
    await shows(page, /\/dan\/chin-92\.webp$/);
    await expect.poll(() => tags(page).textContent()).toBe('# head: down');

    await page.getByRole('radio', { name: 'Mei' }).check({ force: true });
    await shows(page, /\/mei\/chin-92\.webp$/);
    await page.getByLabel('Room', { exact: true }).selectOption('school-corridor');
    await shows(page, /school-corridor\/.*\.webp$/);
    await shows(page, /\/mei\/s-chin-67\.webp$/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('can be turned with keys alone', async () => {
    const { page, context } = await atFigure();
    await page.getByRole('slider', { name: 'Arousal' }).focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await page.getByText('45, agitated').waitFor();
    await page.getByRole('radio', { name: 'Dan' }).focus();
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowRight');
    await shows(page, /\/mei\/a42\.webp$/);
    await context.close();
  });

  it('fit and are sound at every size', async () => {
    const { page, context } = await atFigure();
    await page.getByLabel('Stance', { exact: true }).selectOption('forward');
    expect(await faults(page), 'baked').toEqual([]);
    expect(await faintText(page), 'baked').toEqual([]);
    await page.getByRole('radio', { name: 'Live' }).check({ force: true });
    await page.getByRole('slider', { name: 'Leans in' }).waitFor();
    expect(await faults(page), 'live').toEqual([]);
    await context.close();
  });
});

describe('the live picture', () => {
  it('is drawn when it is asked for without a chip, while the page goes on', async () => {
    const { page, context, errors } = await atFigure();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.getByRole('radio', { name: 'Live' }).check({ force: true });
    await page.getByText('Nobody has been drawn yet.').waitFor();
    const empty = await drawnIn(page);
    await page.getByRole('button', { name: /^Render one picture/ }).click();
    // Half of a sign, which no baked picture has.
    await page.getByText(/^Drawing the body/).waitFor();
    await page.getByRole('slider', { name: 'Leans in' }).fill('0.35');
    await page.getByText(/earlier dials/).waitFor({ timeout: 220_000 });
    expect(await difference(empty, await drawnIn(page))).toBeGreaterThan(0.08);
    expect(fetched.filter((url) => /worker-.*\.js$/.test(url))).toHaveLength(1);
    expect(errors).toEqual([]);
    await context.close();
  }, 240_000);
});

/** The canvas's own pixels. */
async function drawnIn(page: Page): Promise<Buffer> {
  const picture = page.locator('canvas:visible');
  // The room comes first: wait until it is no longer blank.
  await expect
    .poll(() =>
      picture.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(640, 100, 1, 1) ?? { data: [0, 0, 0, 0] };
        return data[3];
      }),
    )
    .toBe(255);
  const address = await picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** The share of pixels that differ by more than a shade. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).removeAlpha().greyscale().raw().toBuffer()),
  );
  if (!a || !b) throw new Error('a picture could not be read');
  return a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 8).length / a.length;
}
