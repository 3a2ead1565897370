/** What can be measured of a screen's accessibility: axe's rules, the size of targets, and what does not fit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Every violation of WCAG 2.0 to 2.2, A and AA, and of axe's best practice, in a line each; no rule is left out. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own policy need not be loosened for it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const result = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        // Off by default in axe, whatever the tags say.
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return result.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}

/** WCAG 2.2's least size of a target, in CSS pixels. */
const leastTarget = 24;

/**
 * What cannot be used at this size: targets that are too small, covered or out of reach, text that is cut off, and
 * scrolling sideways. Charts and tables may scroll sideways within themselves.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    // The settings may lie over the pause.
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}"`;

    const scrollers = [document.scrollingElement, ...document.querySelectorAll('main, dialog[open]')];
    for (const element of scrollers) {
      const scrolls =
        element === document.scrollingElement ||
        !['visible', 'clip'].includes(element ? getComputedStyle(element).overflowX : '');
      if (element && scrolls && element.scrollWidth > element.clientWidth + 1)
        found.push(
          `scrolls sideways: ${nameOf(element).slice(0, 30)} ${element.scrollWidth} > ${element.clientWidth}`,
        );
    }

    for (const element of top.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
      if (clipPath !== 'none' || element.closest('[aria-hidden="true"]') !== null) continue;
      if ((element.textContent ?? '').trim() === '' || element.clientWidth <= 1) continue;
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      if (
        (cutsX && element.scrollWidth > element.clientWidth + 1) ||
        (cutsY && element.scrollHeight > element.clientHeight + 1) ||
        (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth)
      )
        found.push(`is cut off: ${nameOf(element)}`);
    }

    const scrolled = { x: scrollX, y: scrollY };
    const focusable =
      'button, a[href], input, textarea, select, summary, [tabindex="0"][role], section[tabindex="0"]';
    for (const element of top.querySelectorAll<HTMLElement>(focusable)) {
      if (element.tabIndex < 0 && element.getAttribute('role') !== 'tab') continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
      // A radio or a checkbox is pressed by its whole label.
      const target = element.closest('label') ?? element;
      // What waits outside the page until it has the focus, as a skip link does, is measured with it.
      const before = document.activeElement;
      if (element.getBoundingClientRect().bottom + scrollY <= 0) element.focus();
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const box = target.getBoundingClientRect();
      const inline = getComputedStyle(target).display === 'inline' && element.matches('a');
      if (!inline && (box.width < least || box.height < least))
        found.push(`is ${Math.round(box.width)} by ${Math.round(box.height)}: ${nameOf(element)}`);
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`sticks out: ${nameOf(element)}`);
      const [line] = target.getClientRects();
      if (line) {
        const at = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        if (!target.contains(at) && !at?.contains(target))
          found.push(`is covered: ${nameOf(element)} by ${at ? nameOf(at) : 'nothing'}`);
        else if (at !== target && at?.contains(target) && !element.matches('input'))
          found.push(`lets presses through: ${nameOf(element)}`);
      }
      if (document.activeElement !== before && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    }
    scrollTo(scrolled.x, scrolled.y);
    return found;
  }, leastTarget);
}

/** Sizes at which every screen is looked at; the last has the text at twice its size. */
export const sizes = [
  { name: '1280 × 720', width: 1280, height: 720, text: null },
  { name: '320 × 640', width: 320, height: 640, text: null },
  { name: '1280 × 720, text twice the size', width: 1280, height: 720, text: '200%' },
] as const;

/** All that is amiss with the screen that is on, at every size; the page is left as it was. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, height, text } of sizes) {
    await page.setViewportSize({ width, height });
    const before = await page.evaluate((size) => {
      const root = document.documentElement.style;
      const was = root.getPropertyValue('--text-size');
      if (size !== null) root.setProperty('--text-size', size);
      return was;
    }, text);
    const amiss = [...(await misfits(page)), ...(await violations(page))];
    found.push(...amiss.map((fault) => `${name}: ${fault}`));
    await page.evaluate((was) => document.documentElement.style.setProperty('--text-size', was), before);
  }
  const [usual] = sizes;
  await page.setViewportSize({ width: usual.width, height: usual.height });
  return found;
}

/**
 * Text that is too faint on what is really painted behind it. axe does not judge text over pictures, gradients and
 * slanted panels; here the screen is photographed without its text, and every text held against its own place.
 */
export async function faintText(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: { words: string; colour: number[]; least: number; box: number[] }[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest('.visually-hidden, title, :disabled')) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(holder);
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 2) continue;
        found.push({
          words: (node.textContent ?? '').trim().slice(0, 40),
          colour: (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number),
          least: large ? 3 : 4.5,
          box: [left, top, right, bottom],
        });
      }
    }
    return found.filter(({ words }) => words !== '');
  });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { color: transparent !important; border-color: transparent !important; text-decoration-color: transparent !important; transition: none !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const picture = sharp(await page.screenshot());
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return texts.flatMap(({ words, colour, least, box }) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = box;
    const ratios: number[] = [];
    for (let y = Math.ceil(top); y < Math.floor(bottom); y++)
      for (let x = Math.ceil(left); x < Math.floor(right); x++) {
        const at = (y * info.width + x) * info.channels;
        ratios.push(contrast(colour, [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
      }
    ratios.sort((a, b) => a - b);
    // A few pixels of an edge or a rounding are not the ground of the text.
    const worst = ratios[Math.floor(ratios.length * 0.03)] ?? 21;
    return worst < least ? [`is faint, ${worst.toFixed(2)} to 1: "${words}"`] : [];
  });
}

/** WCAG's contrast ratio of two colours. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
