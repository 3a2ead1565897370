/**
 * The stage at 1280 by 720 with graphics that are emulated, against a page that shows the same three pictures and
 * nothing else. Both draw as often as the browser lets them; the main thread's time is all of its tasks
 * (`TaskDuration`), style and paint among them, by drawing.
 */
import type { Page } from 'playwright-core';
import { type StageServer, serveStage, show } from '../stage/stage-server.ts';
import { median, type Row } from './row.ts';

const size = { width: 1280, height: 720 };
const rounds = 3;
const seconds = 4;

interface Measured {
  readonly perSecond: number;
  /** Milliseconds of the main thread for a drawing. */
  readonly busy: number;
}

export async function stageRows(): Promise<{ rows: Row[]; words: string[] }> {
  const server = await serveStage();
  try {
    const phaser = await compare(server, 'phaser');
    const plain = await compare(server, 'plain');
    const fallen = await fallBack(server);
    return { rows: [...phaser.rows, ...plain.rows], words: [...phaser.words, ...plain.words, ...fallen] };
  } finally {
    await server.close();
  }
}

/** A room between two lights, and somebody who speaks: most of what there is to draw. */
const scene = {
  arousal: 50,
  tension: 0.3,
  line: 'You said ten minutes. That was an hour ago, and nobody came.',
};

async function compare(
  server: StageServer,
  kind: 'phaser' | 'plain',
): Promise<{ rows: Row[]; words: string[] }> {
  const ours: Measured[] = [];
  const played: Measured[] = [];
  const bare: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await measureBare(server, kind));
    ours.push(await measureOurs(server, kind, '&all'));
    played.push(await measureOurs(server, kind, ''));
  }
  const against = kind === 'phaser' ? 'a bare Phaser scene of three pictures' : 'a bare page of three images';
  const what = kind === 'phaser' ? 'the stage by Phaser' : 'the stage by plain pictures';
  const ratios = (of: (measured: Measured) => number, whose = ours) =>
    median(whose.map((each, round) => of(each) / of(bare[round] ?? each)));
  const middle = (all: readonly Measured[]) =>
    `${median(all.map(({ perSecond }) => perSecond)).toFixed(1)} a second, ${median(all.map(({ busy }) => busy)).toFixed(1)} ms each`;
  return {
    rows: [
      {
        what: `${what}: time from drawing to drawing`,
        against,
        ratio: 1 / ratios(({ perSecond }) => perSecond),
        limit: 1.3,
      },
      {
        what: `${what}: main-thread time of a drawing`,
        against,
        ratio: ratios(({ busy }) => busy),
        limit: 1.3,
      },
      {
        what: `${what}, drawn as often as in play: main-thread time of a second`,
        against,
        ratio: ratios(({ busy, perSecond }) => busy * perSecond, played),
        limit: 1.3,
      },
    ],
    words: [`          ${what}: ${middle(ours)}; ${against}: ${middle(bare)}`],
  };
}

async function measureBare(server: StageServer, kind: 'phaser' | 'plain'): Promise<Measured> {
  const page = await server.page({ viewport: size });
  await page.goto(`${server.address}tests/bench/pages/bare.html?${kind}`);
  const measured = await measure(page, () => page.evaluate(async () => (await window.drawn)()));
  await page.close();
  return measured;
}

async function measureOurs(
  server: StageServer,
  kind: 'phaser' | 'plain',
  wish: '' | '&all',
): Promise<Measured> {
  const page = await server.open(`prefer=${kind}&motion=full${wish}`, { size });
  await show(page, scene);
  await untilQuiet(page);
  await show(page, { ...scene, line: `${scene.line} ` });
  const measured = await measure(page, () => page.evaluate(() => window.drawings));
  await page.close();
  return measured;
}

/** Until everything has been fetched that the stage sends for. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

async function measure(page: Page, drawings: () => Promise<number>): Promise<Measured> {
  await drawings();
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { at: value('Timestamp'), busy: value('TaskDuration'), drawn: await drawings() };
  };
  const from = await now();
  await page.waitForTimeout(seconds * 1000);
  const to = await now();
  const drawn = to.drawn - from.drawn;
  return { perSecond: drawn / (to.at - from.at), busy: ((to.busy - from.busy) * 1000) / drawn };
}

/** A machine that does not say that its graphics are emulated: how the stage ends up there, and how fast it could draw. */
async function fallBack(server: StageServer): Promise<string[]> {
  const page = await server.open('prefer=auto&hide-gpu&motion=full', { size });
  await show(page, scene);
  await untilQuiet(page);
  // Three trials, and what comes before each.
  await page.waitForTimeout(12_000);
  const kind = await page.evaluate(async () => (await window.opened).stage.kind);
  const canvas = await page.evaluate(() => document.querySelector('canvas')?.width ?? null);
  await page.close();
  // As many pixels as it ended with.
  const pixels = canvas === null ? size : { width: canvas, height: Math.round((canvas * 9) / 16) };
  const again = await server.open(`prefer=${kind}&motion=full&all`, { size: pixels });
  await show(again, scene);
  await untilQuiet(again);
  const { perSecond } = await measure(again, () => again.evaluate(() => window.drawings));
  await again.close();
  const how = canvas === null ? kind : `${kind} with ${canvas} pixels across`;
  return [
    `          left to itself where graphics are emulated and do not say so: ends with ${how}, which can draw ${perSecond.toFixed(0)} times a second here (30 wanted)`,
  ];
}
