import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, beginFirst, toMoment } from './play.ts';
import { openProduct, type Product, settle } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

/** What a browser may do to a page that wants to keep something. Each runs before anything of the product. */
const faults: Readonly<Record<string, () => void>> = {
  denied: () => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  missing: () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  },
  'never opening': () => {
    const never = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = never.apply(this, args);
      // Nobody is told that it opened.
      Object.defineProperties(request, { onsuccess: { set() {} }, onerror: { set() {} } });
      request.addEventListener = () => {};
      return request;
    };
  },
};

/** Set by hand, since nothing is kept from one visit to the next. */
async function goQuick(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('When I press', { exact: true }).click();
  await dialog.getByText('No clock', { exact: true }).click();
  await dialog.getByText('Still pictures', { exact: true }).click();
  await page.keyboard.press('Escape');
}

describe.each(Object.keys(faults))('with storage %s', (name) => {
  it('plays on, says so once, and loses nothing while the page is open', async () => {
    const { page, errors } = await product.open();
    await page.addInitScript(faults[name] ?? (() => {}));
    await page.addInitScript(() => {
      // Every time that the words come into the page, however short they stay.
      let told = 0;
      let there = false;
      Object.defineProperty(window, 'toldNothingKept', { get: () => told });
      new MutationObserver(() => {
        const now = /not letting anything be kept/.test(document.body?.textContent ?? '');
        if (now && !there) told += 1;
        there = now;
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto(product.address);
    await settle(page);
    await page.getByRole('heading', { name: 'Composure' }).waitFor();
    await goQuick(page);
    await beginFirst(page);
    for (let turn = 0; turn < 4; turn++) {
      expect(await toMoment(page)).toBe(true);
      await answer(page, turn);
    }
    await toMoment(page);
    const told = await page.evaluate(
      () => (window as unknown as { toldNothingKept: number }).toldNothingKept,
    );
    expect(told).toBeGreaterThanOrEqual(1);
    expect(told).toBeLessThanOrEqual(2);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^leave/i }).click();
    // The run is in memory still: the debrief knows all four decisions.
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    await page.getByRole('button', { name: 'Skip this' }).click();
    await page.getByText(/of 4/).first().waitFor();
    expect(errors).toEqual([]);
  });
});
