/** What can be measured of a screen's accessibility: axe's rules, the size of targets, and what does not fit. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

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
