/** The built product as a kiosk: played by one learner, and then looked through for anything of theirs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSetup, type Setup } from '../../src/app/kiosk/setup.ts';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { faintText, faults } from './axe.ts';
import { leftovers, putInKiosk } from './kiosk.ts';
import { answer, quick, toMoment, turned } from './play.ts';
import { type Opened, openProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

const setup: Setup = {
  ...defaultSetup,
  fullscreen: false,
  settings: { ...defaultSettings, ...quick },
};
const address = () => `${product.address}?mode=kiosk`;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
const attract = (page: Page) => page.getByRole('button', { name: 'Touch to begin' }).waitFor();
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

/** A kiosk that has been set up like this, with nobody there. */
async function kiosk(
  change: Partial<Setup> = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  const opened = await product.open({ reducedMotion: 'reduce' });
  const { page } = opened;
  await prepare?.(page);
  await page.goto(address());
  await heading(page, 'First, a PIN');
  await putInKiosk(page, 'kiosk/setup', { ...setup, ...change });
  await page.reload();
  await attract(page);
  return opened;
}

/** True in a document that was there before. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { before: true }));
const isFresh = (page: Page) => page.evaluate(() => !('before' in window));

describe('after a learner', () => {
  it('nothing is left of them, wherever one looks', async () => {
    const { page, context, errors } = await kiosk(
      { keepRuns: true, scenarios: ['school-gate-list'] },
      async (before) => {
        await before.goto(product.address);
        await heading(before, 'Set the pressure to fit you');
      },
    );
    const length = await page.evaluate(() => history.length);
    await mark(page);
    await press(page, 'Touch to begin');
    // One is offered: it is that one.
    await heading(page, 'Who you are');
    await page.getByText('without your name').waitFor();
    await press(page, 'Begin');
    await toMoment(page);
    const locks = await page.evaluate(async () =>
      (await navigator.locks.query()).held?.map(({ name }) => name),
    );
    const id = locks?.find((name) => name?.startsWith('composure/run/'))?.split('/')[2] ?? '';
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    for (const turn of [0, 1]) {
      await answer(page, turn);
      await toMoment(page);
    }
    await press(page, /^Pause/);
    await press(page, 'Leave');
    await press(page, /^Fairly/);
    await press(page, /^Steady/);
    await turned(page);
    const marker = 'Wintergreen 4417';
    await page.getByLabel('In your own words').first().fill(`${marker} goal`);
    await press(page, 'Show me what it did');
    expect(await page.getByRole('link').count()).toBe(0);
    if (await page.getByRole('button', { name: /^Leave the questions/ }).isVisible())
      await press(page, /^Leave the questions/);
    await page.getByLabel('If').fill(`${marker} cue`);
    await page.getByLabel('then I will').fill(`${marker} response`);
    await press(page, 'Keep this plan');
    await page.getByText('There it is. Take it with you').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    // The looking finds what is there.
    expect((await leftovers(page)).text).toContain(`${marker} cue`);

    await press(page, 'I’m done');
    await dialog(page, 'Are you done?').getByRole('button', { name: 'Yes, I’m done' }).click();
    await attract(page);
    expect(await isFresh(page)).toBe(true);
    const left = await leftovers(page);
    for (const trace of [marker, 'Wintergreen', id]) expect(JSON.stringify(left)).not.toContain(trace);
    expect(left).toMatchObject({
      session: '{}',
      local: '{}',
      cookies: '',
      state: null,
      name: '',
      caches: [],
    });
    expect(left.address).toBe(address());
    expect(left.length).toBe(length);
    expect(await context.cookies()).toEqual([]);
    // Only what was played to its end would be kept.
    expect(JSON.stringify(left.databases)).not.toContain('record/');

    // Back leads to what was there before the kiosk, and forth to an empty one.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForURL(product.address);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Wintergreen');
    await page.evaluate(() => void setTimeout(() => history.forward()));
    await page.waitForURL(address());
    await attract(page);
    expect(JSON.stringify(await leftovers(page))).not.toContain('Wintergreen');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the screen begins afresh by itself, once it has asked; any key goes on', async () => {
    const { page, context, errors } = await kiosk({}, (before) => before.clock.install());
    await press(page, 'Touch to begin');
    await heading(page, 'Who is waiting');
    await page.clock.fastForward(80_000);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(80_000);
    expect(await dialog(page, 'Still there?').isVisible()).toBe(false);
    await page.clock.fastForward(11_000);
    await dialog(page, 'Still there?').waitFor();
    expect(await faults(page), 'still there').toEqual([]);
    // What answers the question does nothing else.
    await page.keyboard.press('Enter');
    await dialog(page, 'Still there?').waitFor({ state: 'hidden' });
    await heading(page, 'Who is waiting');

    // In an encounter without a clock the waiting counts, and the encounter is held meanwhile.
    await press(page, 'Right behind you');
    await heading(page, 'Who you are');
    await press(page, 'Begin');
    await toMoment(page);
    await page.clock.fastForward(91_000);
    await dialog(page, 'Still there?').waitFor();
    await page.mouse.click(5, 5);
    await dialog(page, 'Still there?').waitFor({ state: 'hidden' });
    expect(await page.locator('[data-taken]').count()).toBe(0);
    await answer(page, 0);
    await toMoment(page);
    await mark(page);
    await page.clock.fastForward(91_000);
    await dialog(page, 'Still there?').waitFor();
    await page.clock.fastForward(21_000);
    await attract(page);
    expect(await isFresh(page)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the next one hears, for their own touch lets the sound in', async () => {
    const { page, context } = await kiosk({ settings: { ...setup.settings, sound: true } }, (before) =>
      before.addInitScript(() => {
        const contexts: AudioContext[] = [];
        const Own = window.AudioContext;
        Object.assign(window, {
          contexts,
          AudioContext: class extends Own {
            constructor(options?: AudioContextOptions) {
              super(options);
              contexts.push(this);
            }
          },
        });
      }),
    );
    const heard = () =>
      page.evaluate(() =>
        (window as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state),
      );
    for (const visit of ['first', 'second']) {
      await press(page, 'Touch to begin');
      await press(page, 'Right behind you');
      await heading(page, 'Who you are');
      await press(page, 'Begin');
      await expect.poll(heard, { message: visit, timeout: 10_000 }).toContain('running');
      await press(page, 'I’m done');
      await press(page, 'Yes, I’m done');
      await attract(page);
      expect(await heard()).toEqual([]);
    }
    await context.close();
  });
});

describe('a facilitator', () => {
  it('sets a PIN, is let in by it and by no other, and leads out of the kiosk', async () => {
    const { page, context, errors } = await product.open({ reducedMotion: 'reduce' });
    const digits = async (pin: string) => {
      await page.waitForFunction(() => document.activeElement?.matches('input:not([disabled])'));
      await page.keyboard.type(pin);
      await page.keyboard.press('Enter');
    };
    await page.clock.install();
    await page.goto(address());
    await heading(page, 'First, a PIN');
    expect(await faults(page), 'a new PIN').toEqual([]);
    await digits('2468');
    await heading(page, 'Once more');
    await digits('2469');
    await page.getByText('The two were not the same').waitFor();
    // By touch, the second time.
    for (const digit of ['2', '4', '6', '8'])
      await page.getByRole('button', { name: digit, exact: true }).click();
    await press(page, 'Next');
    await digits('2468');
    await heading(page, 'This kiosk');
    expect(await faults(page), 'the panel').toEqual([]);
    await page.getByText('Off the list', { exact: true }).click();
    await page.getByText('Stay on the line', { exact: true }).click();
    expect(await page.getByRole('checkbox', { name: /Right behind you/ }).isDisabled()).toBe(true);
    await press(page, 'Lock and start');

    await attract(page);
    const kept = JSON.stringify((await leftovers(page)).databases);
    expect(kept).toContain('composure/pin@1');
    expect(kept).not.toContain('2468');
    await page.keyboard.press('Control+Alt+f');
    await heading(page, 'For the facilitator');
    expect(await faults(page), 'the door').toEqual([]);
    await digits('1111');
    await page.getByText('That is not the PIN.').waitFor();
    // Three more of them, which would only take as long.
    await putInKiosk(page, 'kiosk/tries', { wrong: 4, until: 0 });
    await digits('1111');
    await page.getByText('The next try counts in 30 seconds').waitFor();
    await page.reload();
    await attract(page);
    await page.keyboard.press('Control+Alt+f');
    await page.getByText('Too many wrong tries').waitFor();
    await digits('2468');
    expect(await page.getByRole('heading', { name: 'This kiosk' }).isVisible()).toBe(false);
    await page.clock.fastForward(31_000);
    await page.getByText('You can try again now.').waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'This kiosk');
    expect(await page.getByRole('checkbox', { name: /Off the list/ }).isChecked()).toBe(false);
    await press(page, 'Leave kiosk mode');
    await heading(page, 'Set the pressure to fit you');
    expect(page.url()).not.toContain('kiosk');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('comes in by holding the mark for two seconds, and nobody by touching it', async () => {
    const { page, context } = await kiosk();
    const at = { x: 80, y: 40 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.waitForTimeout(2300);
    await page.mouse.up();
    await heading(page, 'First, a PIN');
    await press(page, 'Back');
    await attract(page);
    await page.mouse.click(at.x, at.y);
    await heading(page, 'Who is waiting');
    await context.close();
  });
});

describe('a learner', () => {
  it('has every screen sound and in reach, and large enough for a thumb', async () => {
    const { page, context, errors } = await kiosk();
    expect(await faults(page), 'attract').toEqual([]);
    expect(await faintText(page), 'attract').toEqual([]);
    await press(page, 'Touch to begin');
    await heading(page, 'Who is waiting');
    expect(await faults(page), 'choosing').toEqual([]);
    expect(await smallTargets(page), 'choosing').toEqual([]);
    await press(page, 'Right behind you');
    await heading(page, 'Who you are');
    expect(await faults(page), 'briefing').toEqual([]);
    await press(page, 'Begin');
    await toMoment(page);
    expect(await faults(page), 'encounter').toEqual([]);
    expect(await smallTargets(page), 'encounter').toEqual([]);
    await press(page, 'I’m done');
    await dialog(page, 'Are you done?').waitFor();
    expect(await faults(page), 'leaving').toEqual([]);
    await press(page, 'Not yet');
    await answer(page, 0);
    await toMoment(page);
    await press(page, /^Pause/);
    await press(page, 'Leave');
    await heading(page, 'Looking back');
    expect(await faults(page), 'debrief').toEqual([]);
    expect(await smallTargets(page), 'debrief').toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('finds no way out but the one that is offered, by keys, by menus or by the address', async () => {
    const { page, context } = await kiosk();
    await mark(page);
    // By keyboard alone: any key begins, Tab and Enter choose, and the way out is among what Tab comes to.
    await page.keyboard.press('Tab');
    await attract(page);
    await page.keyboard.press('b');
    await heading(page, 'Who is waiting');
    const offered = await page.evaluate(() => {
      const prevented = (event: Event) => !document.body.dispatchEvent(event);
      const init = { bubbles: true, cancelable: true };
      const key = (name: string, more: KeyboardEventInit = {}) =>
        prevented(new KeyboardEvent('keydown', { ...init, key: name, ...more }));
      return {
        menu: prevented(new MouseEvent('contextmenu', init)),
        drop: prevented(new DragEvent('drop', { ...init, dataTransfer: new DataTransfer() })),
        drag: prevented(new DragEvent('dragstart', init)),
        zoom: prevented(new WheelEvent('wheel', { ...init, ctrlKey: true })),
        print: key('p', { ctrlKey: true }),
        back: key('ArrowLeft', { altKey: true }) && key('Backspace'),
        find: key('F3') && key('F6') && key('f', { ctrlKey: true }),
        tab: key('Tab'),
        links: document.querySelectorAll('a[href]').length,
      };
    });
    expect(offered).toEqual({
      menu: true,
      drop: true,
      drag: true,
      zoom: true,
      print: true,
      back: true,
      find: true,
      tab: false,
      links: 0,
    });
    for (const hash of ['#/workshop', '#/workshop/figure', '#/debrief/abc', '#/']) {
      await page.evaluate((there) => {
        location.hash = there;
      }, hash);
      await expect.poll(() => page.url()).toBe(address());
      await heading(page, 'Who is waiting');
    }
    expect(await isFresh(page)).toBe(false);
    await tabTo(page, 'Right behind you');
    await page.keyboard.press('Enter');
    await heading(page, 'Who you are');
    await tabTo(page, 'Begin');
    await page.keyboard.press('Enter');
    await toMoment(page);
    await tabTo(page, 'I’m done');
    await page.keyboard.press('Enter');
    await dialog(page, 'Are you done?').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page, 'Are you done?').waitFor({ state: 'hidden' });
    // Loading the page again is a reset.
    await page.keyboard.press('F5');
    await attract(page);
    expect(await isFresh(page)).toBe(true);
    // Straight to what somebody else may have had.
    await page.goto(`${address()}#/debrief/abc`);
    await attract(page);
    expect(page.url()).toBe(address());
    await context.close();
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      return document.activeElement?.closest('button')?.textContent?.trim() ?? '';
    });
    if (at.startsWith(name)) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
}

/** Targets under 48 CSS pixels, at 1280 × 720 and 320 × 640. */
async function smallTargets(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    found.push(
      ...(await page.evaluate(
        (size) =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'button, summary, input, textarea, select, [role="tab"]',
            ),
          ]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => ({
              element,
              box: (element.closest('label') ?? element).getBoundingClientRect(),
            }))
            .filter(({ box }) => box.width < 47.5 || box.height < 47.5)
            .map(
              ({ element, box }) =>
                `${size}: ${Math.round(box.width)} by ${Math.round(box.height)}: ${element.textContent?.slice(0, 40)}`,
            ),
        `${width} × ${height}`,
      )),
    );
  }
  return found;
}
