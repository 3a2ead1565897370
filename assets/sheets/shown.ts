/** Scripts as the product itself shows them: built with them in place of its own, and opened in Chromium. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../src/app/policy.ts';
import type { Settings } from '../../src/screens/settings/settings.ts';
import { scenarios } from '../../src/story/plugin.ts';
import { optionsOf, preset, quick, toMoment } from '../../tests/browser/play.ts';
import { openProduct, type Product } from '../../tests/browser/product.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Script {
  /** The scenario's id. */
  readonly name: string;
  readonly text: string;
}

/** The kit as it is named from where scripts lie while this builds. */
export const kit = '../../../../stories/kit';

/** The product with these scripts and no others, built into a folder of its own below `.cache`. */
export async function productWith(scripts: readonly Script[], folder: string): Promise<Product> {
  const work = `.cache/${folder}`;
  rmSync(join(root, work), { recursive: true, force: true });
  mkdirSync(join(root, work, 'stories/sheet'), { recursive: true });
  for (const { name, text } of scripts) writeFileSync(join(root, work, 'stories/sheet', `${name}.ink`), text);
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
  return await openProduct();
}

export interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What differs from lines by key and no clock. */
  readonly settings?: Partial<Settings>;
}

/** A scenario's first moment, open to an answer. */
export async function shotOf(product: Product, { name, width, height, settings }: Shot): Promise<Buffer> {
  const { page, context } = await product.open({ viewport: { width, height } });
  await page.goto(product.address);
  await preset(page, { ...quick, motion: 'reduced', ...settings });
  await page.goto(`${product.address}#/briefing/${name}`);
  await page
    .getByRole('button', { name: /^begin/i })
    .last()
    .click();
  if (!(await toMoment(page))) throw new Error(`is over before it was open: ${name}`);
  await optionsOf(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  // Light eases and pictures cross-fade; the slowest takes about two seconds.
  await page.waitForTimeout(2500);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}
