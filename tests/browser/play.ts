/** Moves of a learner in the built product, for browser tests. */
import type { Frame, Page } from 'playwright-core';
import { defaultSettings, type Settings } from '../../src/screens/settings/settings.ts';

/**
 * Puts settings where the product keeps them and loads the page again, so that a test need not sit through reading
 * times. The page must have been opened once.
 */
export async function preset(page: Page, change: Partial<Settings>): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await put(page, 'settings', { ...defaultSettings, ...change });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** The product may be shown in somebody's frame. */
export type Shown = Page | Frame;

/** Puts a value where the product keeps its own, straight into the database. */
export function put(page: Shown, key: string, value: unknown, database = 'composure'): Promise<void> {
  return page.evaluate(
    ([at, what, name]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(what, at);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    [key, value, database] as const,
  );
}

/** Quick and silent: lines by key, no clock, still pictures. */
export const quick: Partial<Settings> = {
  textSpeed: 'press',
  clock: 'off',
  sound: false,
  motion: 'reduced',
  picture: 'plain',
};

/** From home into the first lines of the first scenario. */
export async function beginFirst(page: Shown): Promise<void> {
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await page.getByRole('button', { name: /pause/i }).first().waitFor();
}

export const optionsOf = (page: Shown) =>
  page.getByRole('group', { name: 'Your response' }).getByRole('button');
export const toDebrief = (page: Shown) => page.getByRole('button', { name: 'Go to the debrief' });
const goOn = (page: Shown) => page.getByRole('button', { name: /^go on/i });

/** Goes on through lines until a moment is open or it is over. True when a moment is open. */
export async function toMoment(page: Shown): Promise<boolean> {
  for (;;) {
    const state = await page
      .waitForFunction(() => {
        const open = document.querySelector('fieldset[aria-label="Your response"]:not([data-taken])');
        if (open) return 'moment';
        const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent ?? '');
        if (buttons.some((text) => text.includes('Go to the debrief'))) return 'over';
        return buttons.some((text) => /^go on/i.test(text.trim())) ? 'line' : null;
      })
      .then((handle) => handle.jsonValue());
    if (state === 'moment') return true;
    if (state === 'over') return false;
    // It may just have gone: the next look decides.
    await goOn(page)
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
  }
}

/** Answers the open moment with its option at `place`, once the first instants in which presses are ignored are over. */
export async function answer(page: Shown, place: number): Promise<void> {
  const options = optionsOf(page);
  const count = await options.count();
  await page.waitForTimeout(430);
  await options.nth(place % count).click();
}

/** Plays to the cool-down; `choose` gives the place for each decision. Returns how many decisions were made. */
export async function playOut(page: Shown, choose: (turn: number) => number): Promise<number> {
  let turn = 0;
  while (await toMoment(page)) await answer(page, choose(turn++));
  return turn;
}

interface KeptDecision {
  readonly moment: string;
  readonly response: string;
}

/** The records that are on this device's disk, straight from the database. */
export function keptRecords(
  page: Page,
): Promise<{ id: string; decisions: KeptDecision[]; ended: boolean }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('composure');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db
            .transaction('kept')
            .objectStore('kept')
            .getAll(IDBKeyRange.bound('record/', 'record0'));
          all.onsuccess = () => {
            db.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

/** In the debrief: once every way on has been followed, which can take a while on a busy machine. */
export const turned = (page: Shown): Promise<void> =>
  page
    .getByRole('heading', { name: /^Turning point 1|^The whole run/ })
    .first()
    .waitFor({ timeout: 120_000 });
