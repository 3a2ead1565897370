/**
 * Text that lies over the picture keeps 4.5:1 whatever the picture shows: the test puts pure white where the stage is,
 * which is lighter than any step of any light, and measures what is then behind every piece of text.
 */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginFirst, preset, quick, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

interface Text {
  readonly words: string;
  readonly color: readonly [number, number, number];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Everything that can be read in the window, line by line, with its colour. */
const textsOn = (page: Page): Promise<Text[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const [r = 0, g = 0, b = 0] = (getComputedStyle(parent).color.match(/[\d.]+/g) ?? []).map(Number);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        const within = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
        // What is for screen readers alone is cut to nothing: whatever lies there is not the text itself.
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        const seen = top !== null && (parent.contains(top) || top.contains(parent));
        if (within && seen && width > 3 && height > 3)
          found.push({ words, color: [r, g, b], box: { x, y, width, height } });
      }
    }
    return found;
  });

/** Pure white instead of the picture, and nothing in front of it but what text lies on. */
const whiten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stage = document.querySelector('canvas, [class*="picture"]')?.closest('[class*="stage"]');
    if (!(stage instanceof HTMLElement)) throw new Error('there is no stage on this page');
    const white = document.createElement('div');
    white.style.cssText = 'position:absolute;inset:0;z-index:99;background:#fff';
    stage.append(white);
  });

const hideText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent =
      '* { color: transparent !important; border-color: transparent !important; transition: none !important; }';
    document.head.append(style);
  });

const linear = (level: number): number => {
  const c = level / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: readonly [number, number, number]): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The lowest ratio of this text with what is behind it. */
async function contrast({ color, box }: Text, picture: Buffer): Promise<number> {
  const left = Math.floor(box.x);
  const top = Math.floor(box.y);
  const { data, info } = await sharp(picture)
    .extract({ left, top, width: Math.ceil(box.width), height: Math.ceil(box.height) })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const text = luminance(color);
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < data.length; at += info.channels) {
    const behind = luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    const ratio = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    least = Math.min(least, ratio);
  }
  return least;
}

describe.each([
  ['wide', { width: 1280, height: 720 }],
  ['a phone', { width: 390, height: 844 }],
])('what is read over the picture, %s', (_, viewport) => {
  it('keeps 4.5:1 against pure white', async () => {
    const { page, context } = await product.open({ viewport, bypassCSP: true });
    await page.goto(product.address);
    await preset(page, { ...quick, clock: 5 });
    await beginFirst(page);
    expect(await toMoment(page)).toBe(true);
    await whiten(page);
    await page.waitForTimeout(600);
    const texts = await textsOn(page);
    expect(texts.length).toBeGreaterThan(5);
    await hideText(page);
    const picture = await page.screenshot();
    for (const text of texts) expect(await contrast(text, picture), text.words).toBeGreaterThanOrEqual(4.5);
    await context.close();
  });
});
