/** A run as it is heard: every line, every body, every option and every number reaches somebody who sees none of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenOf } from '../../src/app/live/seen.ts';
import type { RunRecord } from '../../src/encounter/record.ts';
import { traceOf } from '../../src/encounter/replay.ts';
import type { Trace } from '../../src/encounter/trace.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import type { Beat, Scenario } from '../../src/story/scenario.ts';
import { beginFirst, keptRecords, preset, quick, turned } from './play.ts';
import { openProduct, type Product } from './product.ts';
import { type Heard, heardOn, listen, type Part, skipsIn, treeOf } from './reader.ts';

const root = new URL('../../', import.meta.url).pathname;
const tidy = (words: string) => words.trim().replace(/\s+/g, ' ');

/** A moment as it was met: where the focus was, what stood there, and what was said from its opening to its end. */
interface Met {
  readonly focus: Part | undefined;
  readonly buttons: readonly string[];
  readonly from: number;
  readonly to: number;
}

let product: Product;
let scenario: Scenario;
let page: Page;
let heard: readonly Heard[] = [];
const met: Met[] = [];
let trees: readonly (readonly Part[])[] = [];
let trace: Trace;

/**
 * One run at the pace it really has, with the clock, sound and captions on. The page's clock is ours, so that its
 * minutes pass in seconds; the third moment is let go by, and the others are answered by number.
 */
beforeAll(async () => {
  const [file] = scenarioFiles(root);
  if (file === undefined) throw new Error('there is no scenario to listen to');
  [product, { scenario }] = await Promise.all([openProduct(), compileFrom(root, file)]);
  ({ page } = await product.open({ reducedMotion: 'reduce' }));
  await listen(page);
  await page.clock.install();
  await page.goto(product.address);
  await preset(page, { ...quick, textSpeed: 220, clock: 1, sound: true });
  await page
    .getByRole('button', { name: /^Begin/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
  await page.getByText('Everything is ready').waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: /^Pause/ }).waitFor();
  const seenTrees: Part[][] = [await treeOf(page)];
  while (await toMoment()) {
    await page.clock.runFor(600);
    const tree = await treeOf(page);
    seenTrees.push(tree);
    const group = tree.find(({ role, name }) => role === 'group' && name === 'Your response');
    const from = (await heardOn(page)).length;
    const lapse = met.length === 2;
    const buttons = tree.filter(({ role, within }) => role === 'button' && within === group).map(nameOf);
    // Each place in turn, and now and then nothing is said; silence is the last button.
    const key = met.length % 4 === 3 ? 0 : (met.length % (buttons.length - 1)) + 1;
    if (!lapse) await page.keyboard.press(String(key));
    await pass(() => document.querySelector('[data-taken]') !== null);
    await pass(() => document.querySelector('[data-taken]') === null);
    met.push({
      focus: tree.find(({ focused, role }) => focused && role !== 'RootWebArea'),
      buttons,
      from,
      to: (await heardOn(page)).length,
    });
  }
  seenTrees.push(await treeOf(page));
  trees = seenTrees;
  heard = await heardOn(page);
  const [record] = (await keptRecords(page)) as RunRecord[];
  if (!record) throw new Error('the run was not kept');
  trace = traceOf(scenario, record);
});
afterAll(() => product.close());

const nameOf = ({ name }: Part) => tidy(name);

/** Lets the page's time go by until something is so. */
async function pass(so: () => boolean): Promise<void> {
  for (let step = 0; step < 400; step++) {
    if (await page.evaluate(so)) return;
    await page.clock.runFor(250);
  }
  throw new Error(`it never came about: ${so}`);
}

async function toMoment(): Promise<boolean> {
  await pass(
    () =>
      document.querySelector('fieldset[aria-label="Your response"]:not([data-taken])') !== null ||
      [...document.querySelectorAll('button')].some(({ textContent }) =>
        textContent?.includes('Go to the debrief'),
      ),
  );
  return (await page.locator('fieldset[aria-label="Your response"]').count()) > 0;
}

const beatsOf = ({ opening, turns }: Trace): Beat[] => [...opening, ...turns.flatMap(({ beats }) => beats)];
const lineOf = ({ speaker, text }: Beat) => tidy(`${speaker ?? ''} ${text}`);

describe('a run that is heard', () => {
  it('says every line once, in order, and with it what the body does', () => {
    let at = -1;
    let body = '';
    for (const beat of beatsOf(trace)) {
      const seen = seenOf(scenario.about.person, beat.cues);
      const news = seen !== '' && seen !== body ? seen : '';
      if (seen !== '') body = seen;
      const line = beat.text === '' ? '' : lineOf(beat);
      if (line === '' && news === '') continue;
      at = heard.findIndex(
        ({ words }, place) => place > at && words.startsWith(line) && words.includes(news),
      );
      expect(at, `never said, or out of order: ${line} ${news}`).toBeGreaterThanOrEqual(0);
      expect(heard[at]?.awaited, line).toBe(true);
    }
    const lines = beatsOf(trace).filter(({ text }) => text !== '');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of new Set(lines.map(lineOf))) {
      const told = heard.filter(({ words }) => words === line || words.startsWith(`${line} `)).length;
      const meant = lines.filter((beat) => lineOf(beat) === line || lineOf(beat).startsWith(`${line} `));
      expect(told, line).toBe(meant.length);
    }
  });

  it('brings every option of every moment: where the focus arrives, and as a named group of buttons', () => {
    expect(met).toHaveLength(trace.turns.length);
    for (const [turn, { focus, buttons }] of met.entries()) {
      const { moment, shown } = trace.turns[turn] ?? {};
      const texts = (shown ?? []).map((id) => moment?.responses.find((one) => one.id === id)?.text ?? '?');
      expect(focus).toMatchObject({ role: 'group', name: 'Your response' });
      for (const [place, text] of texts.entries()) {
        expect(tidy(focus?.description ?? ''), moment?.id).toContain(tidy(text));
        expect(buttons[place], moment?.id).toContain(tidy(text));
      }
      expect(buttons).toHaveLength(texts.length);
    }
  });

  it('says the time at most twice a moment, and never counts', () => {
    for (const { from, to } of met) {
      // The opening words come with the options, before the moment was looked at.
      const time = heard
        .slice(Math.max(0, from - 1), to)
        .filter(({ words }) => /seconds|time left/i.test(words));
      expect(time.length, time.map(({ words }) => words).join(' | ')).toBeLessThanOrEqual(2);
      expect(time.filter(({ words }) => /second/i.test(words)).length).toBeLessThanOrEqual(1);
    }
    const told = heard.filter(({ words }) => /seconds|time left/i.test(words));
    // The moment that was let go by was told of twice.
    expect(told.length).toBeGreaterThan(met.length);
    expect(told.length).toBeLessThanOrEqual(2 * met.length);
  });

  it('tells each answer, and that a moment passed', () => {
    for (const [turn, { from, to }] of met.entries()) {
      const { moment, response, lapse } = trace.turns[turn] ?? {};
      const text = moment?.responses.find(({ id }) => id === response)?.text ?? '?';
      const said = heard.slice(from, to);
      expect(
        said.filter(({ words, awaited }) =>
          !awaited ? false : lapse ? words === 'The moment passed.' : words === tidy(`You: ${text}`),
        ),
        `${moment?.id}: ${said.map(({ words }) => words).join(' | ')}`,
      ).toHaveLength(1);
    }
  });

  it('is not a flood: less than one thing in two seconds', () => {
    const seconds = ((heard.at(-1)?.at ?? 0) - (heard[0]?.at ?? 0)) / 1000;
    expect(heard.length / seconds).toBeLessThan(0.5);
    // Nor for a stretch: a line with its body, and what can be heard, are one telling.
    for (const { at } of heard)
      expect(heard.filter((one) => one.at >= at && one.at < at + 10_000).length).toBeLessThanOrEqual(7);
  });

  it('has no picture in it', async () => {
    for (const tree of trees) {
      expect(tree.filter(({ role }) => /image|img|canvas|graphics|svg/i.test(role))).toEqual([]);
      expect(skipsIn(tree)).toEqual([]);
    }
    expect(trees.length).toBe(met.length + 2);
  });

  it('leaves no notice that arrives with its words in it, where they may not be said', () => {
    // What a new screen brings is read from its heading on.
    const screens = /^(Everything is ready|The picture is still|One moment)/;
    const silent = heard.filter(({ awaited, words }) => !awaited && !screens.test(words));
    expect(silent.map(({ words }) => words)).toEqual([]);
  });
});

describe('its debrief', () => {
  it('is an outline without gaps at every step, and its table says what the run says', async () => {
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).first().click();
      await page.clock.runFor(100);
    };
    const outline = async (words: string | RegExp) => {
      await page.getByRole('heading', { name: words }).first().waitFor();
      expect(skipsIn(await treeOf(page)), String(words)).toEqual([]);
    };
    await press('Go to the debrief');
    await outline('First, you');
    const from = (await heardOn(page)).length;
    await press('I need a break');
    expect((await heardOn(page)).slice(from)).toMatchObject([
      { awaited: true, words: expect.stringContaining('Then stop here') },
    ]);
    await press('Go on with the debrief');
    await outline('How it went');
    await turned(page);
    const points = await page.getByRole('heading', { name: /^Turning point \d/ }).count();
    for (let point = 0; point < points; point++) {
      if (point > 0) await press(/^Next: decision/);
      await press('Skip the question');
      await outline('What it did');
      await press('See the other branch');
      await outline('The other branch');
    }
    await outline('The whole run');
    const tree = await treeOf(page);
    const inRow = (part: Part | null): Part | null =>
      part === null || part.role === 'row' ? part : inRow(part.within);
    const cells = tree.filter(({ role }) => role === 'cell' || role === 'gridcell');
    const rows = [...new Set(cells.map(inRow))].map((row) =>
      cells.filter((cell) => inRow(cell) === row).map(({ name }) => name),
    );
    const states = [trace.turns[0]?.before ?? trace.start, ...trace.turns.map(({ after }) => after)];
    expect(rows.map((row) => row.slice(0, 3).map(Number))).toEqual(
      states.map(({ arousal, trust, need }) => [arousal, trust, need]),
    );
    // The last column is what lay ahead; far back in a long scenario it was not followed.
    for (const [, , , ahead] of rows) expect(ahead).toMatch(/^(none|all|.*\d in 100|not followed)$/);
    const tabs = tree.filter(({ role }) => role === 'tab');
    expect(tabs).toHaveLength(trace.turns.length);
    for (const [turn, { moment, response, lapse }] of trace.turns.entries()) {
      const answer = moment.responses.find(({ id }) => id === response);
      if (!lapse && !answer?.silence) expect(tabs[turn]?.name).toContain(answer?.text);
    }
  });
});

describe('a notice', () => {
  it('is told where the pictures do not come', async () => {
    const opened = await product.open();
    await listen(opened.page);
    await opened.page.route('**/stage/**', (route) => route.abort());
    await opened.page.goto(product.address);
    await preset(opened.page, quick);
    await beginFirst(opened.page);
    await expect
      .poll(() => heardOn(opened.page))
      .toContainEqual(
        expect.objectContaining({ awaited: true, words: expect.stringMatching(/^The pictures did not/) }),
      );
    await opened.context.close();
  });

  it('is told of what came of a file', async () => {
    const opened = await product.open();
    await listen(opened.page);
    await opened.page.goto(product.address);
    await preset(opened.page, quick);
    const file = { name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from('{') };
    await opened.page.getByLabel('A file of runs').setInputFiles(file);
    await expect
      .poll(() => heardOn(opened.page))
      .toMatchObject([{ awaited: true, words: expect.stringMatching(/read|taken/) }]);
    await opened.context.close();
  });
});
