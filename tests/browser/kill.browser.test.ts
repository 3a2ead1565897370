/**
 * A decision that the scene went on from is on disk. The whole browser is killed at random instants over runs; after
 * each, the run resumes at the same decision, and none is lost or doubled.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { RunRecord } from '../../src/encounter/record.ts';
import { replay } from '../../src/encounter/replay.ts';
import { compileFrom } from '../../src/story/plugin.ts';
import { keptRecords, optionsOf, preset, quick, toMoment } from './play.ts';
import { type Killable, launchKillable, serve, temporaryProfile } from './product.ts';

const kills = 50;
/** Random, but the same each time; every message names it. */
const seed = 20261123;

it(`loses and doubles no decision when the browser is killed at ${kills} instants`, async () => {
  const root = new URL('../../', import.meta.url).pathname;
  const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
  const server = await serve();
  const profile = await temporaryProfile();
  const chance = random(seed);
  /** Decisions that the scene went on from, by run, as the page told while it lived. */
  const goneOn = new Map<string, number>();
  let last: RunRecord | null = null;
  let resumed = 0;
  let chromium: Killable | null = null;
  try {
    for (let round = 0; round <= kills; round++) {
      const at = `round ${round}, seed ${seed}`;
      chromium = await launchKillable(profile.path);
      const context = chromium.browser.contexts()[0];
      const page: Page | undefined = context?.pages()[0];
      if (!page) throw new Error('chromium came up without a page');
      await page.exposeFunction('wentOn', (id: string, decisions: number) => goneOn.set(id, decisions));
      await page.goto(server.address);
      if (round === 0) await preset(page, quick);
      const records = (await keptRecords(page)) as RunRecord[];

      if (last) {
        const id: string = last.id;
        const kept = records.find((record) => record.id === id);
        const told = goneOn.get(id) ?? 0;
        expect(kept?.decisions.length, `lost: ${at}`).toBeGreaterThanOrEqual(
          Math.max(told, last.decisions.length),
        );
        // The one that was being made when it died may be there, and no other.
        expect(kept?.decisions.length, `doubled: ${at}`).toBeLessThanOrEqual(told + 1);
        expect(kept?.decisions.slice(0, last.decisions.length), `changed: ${at}`).toEqual(last.decisions);
      }
      // What a restart found is from then on as good as told.
      for (const record of records) goneOn.set(record.id, record.decisions.length);
      for (const record of records) expect(() => replay(scenario, record), at).not.toThrow();

      const open = records.find((record) => !record.ended) ?? null;
      if (open) {
        // The same moment, with the same options in the same order.
        await page.goto(`${server.address}#/encounter/${open.id}`);
        if (open.decisions.length > 0) {
          await page
            .getByRole('dialog')
            .getByRole('button', { name: /^go on/i })
            .click();
          resumed += 1;
        }
        await toMoment(page);
        const expected = replay(scenario, open).open?.shown.map((response) => response.text) ?? [];
        const shown = (await optionsOf(page).allInnerTexts()).map((text) =>
          text.replace(/^\d\s*/, '').trim(),
        );
        expect(shown, at).toEqual(expected);
      }
      if (round === kills) break;
      await page.evaluate(playOn, {
        id: open?.id ?? '',
        made: open?.decisions.length ?? 0,
        from: Math.floor(chance() * 100),
      });
      await new Promise((resolve) => setTimeout(resolve, 250 + chance() * 1900));
      const id = await page.evaluate(() => location.hash.split('/')[2] ?? '');
      const now = ((await keptRecords(page)) as RunRecord[]).find((record) => record.id === id);
      last = now ?? last;
      await new Promise((resolve) => setTimeout(resolve, chance() * 400));
      await chromium.kill();
      chromium = null;
    }
    const total = [...goneOn.values()].reduce((sum, decisions) => sum + decisions, 0);
    // It would prove nothing if hardly anything had been decided, or taken up again.
    expect(total).toBeGreaterThan(kills);
    expect(resumed).toBeGreaterThan(kills / 2);
  } finally {
    await chromium?.kill().catch(() => {});
    await server.close();
    await profile.remove();
  }
}, 900_000);

function random(from: number): () => number {
  let state = from;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/**
 * Runs in the page: plays as fast as it lets itself be played, and tells of each decision only once the scene has
 * gone on from it (the answered options are gone). By then it must be on disk.
 */
function playOn({ id, made, from }: { id: string; made: number; from: number }): void {
  const page = window as unknown as { wentOn: (id: string, decisions: number) => void };
  let run = id;
  let decisions = made;
  let openSince = 0;
  let pending = false;
  const press = (words: RegExp) => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      words.test((each.textContent ?? '').trim()),
    );
    button?.click();
    return button !== undefined;
  };
  setInterval(() => {
    const at = location.hash.split('/')[2] ?? '';
    if (location.hash.startsWith('#/encounter/') && at !== run) {
      run = at;
      decisions = 0;
    }
    const taken = document.querySelector('fieldset[data-taken]') !== null;
    const options = document.querySelectorAll<HTMLButtonElement>(
      'fieldset[aria-label="Your response"]:not([data-taken]) button',
    );
    if (pending && !taken) {
      pending = false;
      decisions += 1;
      page.wentOn(run, decisions);
    }
    if (options.length === 0) openSince = 0;
    else if (openSince === 0) openSince = performance.now();
    if (options.length > 0 && performance.now() - openSince > 420) {
      options[(from + decisions) % options.length]?.click();
      pending = document.querySelector('fieldset[data-taken]') !== null || pending;
    } else if (!taken && options.length === 0) {
      if (location.hash.startsWith('#/debrief/')) location.hash = '#/';
      else if (!press(/^go on$/i) && !press(/^go to the debrief/i)) {
        if (location.hash === '' || location.hash === '#/') location.hash = '#/briefing/waiting-room';
        else press(/^begin/i);
      }
    }
    pending ||= document.querySelector('fieldset[data-taken]') !== null;
  }, 12);
}
