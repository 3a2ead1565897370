/** The built product in Chromium with the processor slowed four times, against an empty page in the same browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { beginFirst, preset, quick, toMoment } from '../browser/play.ts';
import { openProduct, type Product } from '../browser/product.ts';
import { median, type Row } from './row.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
const slowed = 4;
const tries = 5;

export async function pageRows(): Promise<{ rows: Row[]; bytes: string[] }> {
  const product = await openProduct();
  try {
    const empty: number[] = [];
    const screen: number[] = [];
    const line: number[] = [];
    for (let n = 0; n < tries; n++) {
      empty.push(await toEmptyPage(product));
      const [first, moment] = await toFirstMoment(product);
      screen.push(first);
      line.push(moment);
    }
    const against = `an empty page, at ${slowed} times slower`;
    return {
      rows: [
        { what: 'time to the first usable screen', against, ratio: median(screen) / median(empty) },
        {
          what: 'time from Begin to the first moment (lines pressed through)',
          against,
          ratio: median(line) / median(empty),
        },
      ],
      bytes: [
        await bytesBefore(product, 'the first usable screen', null),
        await bytesBefore(product, 'the first moment, plain pictures', 'plain'),
        await bytesBefore(product, 'the first moment, moving pictures', 'moving'),
      ],
    };
  } finally {
    await product.close();
  }
}

async function slow(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
}

async function toEmptyPage(product: Product): Promise<number> {
  const { context, page } = await product.open();
  await slow(context, page);
  await page.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Empty</h1>' }),
  );
  const from = performance.now();
  await page.goto(`${product.address}empty.html`);
  await page.getByRole('heading').waitFor();
  const time = performance.now() - from;
  await context.close();
  return time;
}

async function toFirstMoment(product: Product): Promise<[number, number]> {
  const { context, page } = await product.open();
  await slow(context, page);
  const from = performance.now();
  await page.goto(product.address);
  await page.getByRole('button').first().waitFor();
  const screen = performance.now() - from;
  await preset(page, quick);
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
  const begun = performance.now();
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await toMoment(page);
  const moment = performance.now() - begun;
  await context.close();
  return [screen, moment];
}

/**
 * Bytes as a server sends them: text by brotli, pictures and sounds as they are. What streams in while the first lines
 * are read is held back from the first line on: only what the first moment cannot do without is counted.
 */
async function bytesBefore(
  product: Product,
  what: string,
  picture: 'plain' | 'moving' | null,
): Promise<string> {
  const { context, page } = await product.open();
  const paths = new Set<string>();
  page.on('requestfinished', (request) =>
    paths.add(new URL(request.url()).pathname.slice(1) || 'index.html'),
  );
  let holding = false;
  await page.route(/\/(stage|sound)\//, (route) => (holding ? undefined : route.continue()));
  await page.goto(`${product.address}${picture === 'moving' ? '?picture=moving' : ''}`);
  await page.getByRole('button').first().waitFor();
  if (picture) {
    await preset(page, { ...quick, sound: true, picture: picture === 'plain' ? 'plain' : 'auto' });
    await beginFirst(page);
    await page
      .getByRole('button', { name: /^go on/i })
      .first()
      .waitFor();
    holding = true;
    await toMoment(page);
  }
  await context.close();
  let text = 0;
  let media = 0;
  for (const path of paths) {
    try {
      const content = readFileSync(join(dist, path));
      if (/\.(js|css|html|json|svg)$/.test(path)) text += brotliCompressSync(content).length;
      else media += content.length;
    } catch {
      // Not a file of ours: a data address, or one that is not there.
    }
  }
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return `${kilo(text + media).padStart(9)}    before ${what}: ${kilo(text)} of script, style and text, ${kilo(media)} of fonts, pictures and sound`;
}
