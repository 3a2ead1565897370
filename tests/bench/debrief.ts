/**
 * What opening the debrief of a long run costs the page's own thread, where every way on is followed in a worker,
 * against the same page without workers, which reasons on its own thread and follows nothing.
 */
import { debriefOf } from '../../src/debrief/debrief.ts';
import { type Decision, Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { preset, put, quick } from '../browser/play.ts';
import { openProduct, type Product } from '../browser/product.ts';
import { median, type Row } from './row.ts';

const tries = 3;
/** More than enough on this scenario for one as long as there are. */
const seeds = 400;

export async function debriefRows(scenario: Scenario): Promise<{ rows: Row[]; words: string[] }> {
  const record = longest(scenario);
  const product = await openProduct();
  try {
    const away: number[] = [];
    const here: number[] = [];
    const points: number[] = [];
    for (let n = 0; n < tries; n++) {
      const { busy, complete } = await opened(product, record, true);
      away.push(busy);
      points.push(complete);
      here.push((await opened(product, record, false)).busy);
    }
    const what = `main-thread time of opening the debrief of ${record.decisions.length} decisions`;
    const spans = debriefOf(scenario, record).trace.turns.length;
    return {
      rows: [
        {
          what,
          against: 'reasoned on its own thread, nothing followed',
          ratio: median(away) / median(here),
        },
      ],
      words: [
        `${median(away).toFixed(0).padStart(7)} ms    of the main thread until every way on from ${spans} decisions was followed, ${median(points).toFixed(1)} s after opening; ${median(here).toFixed(0)} ms without a worker`,
      ],
    };
  } finally {
    await product.close();
  }
}

/** The longest of many runs, by seeds. */
function longest(scenario: Scenario): RunRecord {
  let most: Decision[] = [];
  let by = 1;
  for (let seed = 1; seed <= seeds; seed++) {
    const encounter = new Encounter(scenario, seed);
    const decisions: Decision[] = [];
    while (encounter.open && decisions.length < 60) {
      const { moment, shown } = encounter.open;
      const response = shown[(seed * 7 + decisions.length * 3) % shown.length]?.id ?? '';
      const decision = { moment: moment.id, response, lapse: false, latency: null };
      encounter.decide(decision);
      decisions.push(decision);
    }
    if (decisions.length > most.length) [most, by] = [decisions, seed];
  }
  const record = newRecord(scenario, by, 'b'.repeat(32), '2026-01-05T10:00:00.000Z');
  return { ...record, decisions: most, ended: true };
}

async function opened(
  product: Product,
  record: RunRecord,
  workers: boolean,
): Promise<{ busy: number; complete: number }> {
  const { context, page } = await product.open();
  if (!workers)
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', { value: undefined });
    });
  await page.goto(product.address);
  await preset(page, quick);
  await put(page, `record/${record.id}`, record);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const from = performance.now();
  const before = await busy();
  await page.goto(`${product.address}#/debrief/${record.id}`);
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('button', { name: 'Skip the question' }).first().waitFor({ timeout: 120_000 });
  const after = await busy();
  const complete = (performance.now() - from) / 1000;
  await context.close();
  return { busy: after - before, complete };
}
