/**
 * What encounter after encounter in one tab leaves behind: live JavaScript, document nodes and listeners after the
 * last of many, against those after the first few, each once rubbish was collected.
 */
import type { CDPSession, Page } from 'playwright-core';
import { preset, quick } from '../browser/play.ts';
import { openProduct } from '../browser/product.ts';
import type { Row } from './row.ts';

/**
 * What is fetched once and kept, such as the engine, has been by then; and the browser has written most of the code
 * that it will for what runs often.
 */
const first = 50;

interface Left {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function memoryRows(picture: 'plain' | 'moving', encounters: number): Promise<Row[]> {
  const product = await openProduct();
  try {
    const { page, context } = await product.open();
    const session = await context.newCDPSession(page);
    await page.goto(`${product.address}${picture === 'moving' ? '?picture=moving' : ''}`);
    await preset(page, { ...quick, sound: true, picture: picture === 'plain' ? 'plain' : 'auto' });
    await toBriefing(page);
    let early: Left | null = null;
    for (let n = 1; n <= encounters; n += 1) {
      await oneEncounter(page);
      if (n === first) early = await left(session);
    }
    const late = await left(session);
    const against = `after ${first} encounters`;
    const what = (kind: string) => `${kind} after ${encounters} encounters in one tab, ${picture} pictures`;
    return (['heap', 'nodes', 'listeners'] as const).map((kind) => ({
      what: what(kind === 'heap' ? 'live JavaScript' : kind),
      against,
      ratio: late[kind] / (early ?? late)[kind],
      limit: 1.15,
    }));
  } finally {
    await product.close();
  }
}

/** The screen before an encounter: the one after it lists every run that was begun. */
async function toBriefing(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/briefing/waiting-room';
  });
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
}

/** In, until the first line can be read, and out again. */
async function oneEncounter(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^go on/i })
    .first()
    .waitFor();
  await toBriefing(page);
}

async function left(session: CDPSession): Promise<Left> {
  // Some things are let go of only after a first collection.
  for (let n = 0; n < 3; n += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
