/**
 * Ten moments as the product shows them, at three sizes, and as eyes see them that tell no or few colours apart:
 * `npx tsx assets/sheets/moments.ts [folder]`. Writes docs/moments*.webp, and every picture at its full size into
 * the folder, if one is named. Some minutes; needs Chromium.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../src/app/policy.ts';
import { scenarios } from '../../src/story/plugin.ts';
import { optionsOf, preset, quick, toMoment } from '../../tests/browser/play.ts';
import { openProduct } from '../../tests/browser/product.ts';
import { MOMENTS, type Moment } from './moments/moments.ts';
import { scriptOf } from './moments/script.ts';
import { cutOff, sheet } from './sheet.ts';
import { SIGHTS } from './sight.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'docs');
const work = '.cache/moments';
const full = process.argv[2] ?? null;

/** The sizes at which each is taken, and how it lies on its sheet. */
const VIEWS = [
  { name: 'moments', width: 1280, height: 720, shown: 480, across: 2 },
  { name: 'moments-phone', width: 390, height: 844, shown: 195, across: 5 },
  { name: 'moments-large', width: 1920, height: 1080, shown: 480, across: 2 },
] as const;

/** Moments that are shown as other eyes see them. */
const SEEN = ['chest-pain', 'after-the-bell', 'the-transfer', 'account-frozen'] as const;

rmSync(join(root, work), { recursive: true, force: true });
mkdirSync(join(root, work, 'stories/sheet'), { recursive: true });
for (const moment of MOMENTS)
  writeFileSync(
    join(root, work, 'stories/sheet', `${moment.name}.ink`),
    scriptOf(moment, '../../../../stories/kit'),
  );
process.env.COMPOSURE_DIST = `${work}/dist`;
await build({
  root,
  configFile: false,
  base: './',
  logLevel: 'error',
  plugins: [scenarios(`${work}/stories`), contentSecurityPolicy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: `${work}/dist`, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
});

const product = await openProduct();
for (const { name, width, height, shown, across } of VIEWS) {
  const pictures: Buffer[] = [];
  for (const moment of MOMENTS) {
    const picture = await taken(moment, width, height);
    if (full !== null) writeFileSync(join(full, `${name}-${moment.name}.png`), picture);
    pictures.push(picture);
  }
  const small = await Promise.all(pictures.map((each) => sharp(each).resize(shown).png().toBuffer()));
  await sheet(small, across, join(docs, `${name}.webp`));
  if (name === 'moments') await throughOtherEyes(small);
}
await product.close();

/** The moment, open to an answer. */
async function taken(moment: Moment, width: number, height: number): Promise<Buffer> {
  const { page, context } = await product.open({ viewport: { width, height } });
  await page.goto(product.address);
  await preset(page, { ...quick, motion: 'reduced' });
  await page.goto(`${product.address}#/briefing/${moment.name}`);
  await page
    .getByRole('button', { name: /^begin/i })
    .last()
    .click();
  if (!(await toMoment(page))) throw new Error(`is over before it was open: ${moment.name}`);
  await stillNow(page);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

async function stillNow(page: Page): Promise<void> {
  await optionsOf(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  // Light eases and pictures cross-fade; the slowest takes about two seconds.
  await page.waitForTimeout(2500);
}

async function throughOtherEyes(pictures: readonly Buffer[]): Promise<void> {
  const seen = await Promise.all(
    SEEN.flatMap((name) => {
      const picture = pictures[MOMENTS.findIndex((moment) => moment.name === name)];
      if (!picture) throw new Error(`unknown moment: ${name}`);
      return SIGHTS.map((sight) => cutOff(sight(sharp(picture))));
    }),
  );
  await sheet(seen, SIGHTS.length, join(docs, 'moments-sight.webp'));
}
