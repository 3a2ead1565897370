/**
 * The built product without a network, and from one version to the next: with a server that goes away, is half broken,
 * or has another version by now.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelName, plainLabel } from '../../src/delivery/package/label.ts';
import { versionIn, versionName } from '../../src/delivery/package/page-version.ts';
import { stamped } from '../../src/delivery/package/stamped.ts';
import { Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { decisionsOf } from '../../src/encounter/replay.ts';
import { compileFrom } from '../../src/story/plugin.ts';
import { chromiumFlags, requireChromium } from './chromium.ts';
import { builtFiles, type Deployed, deploy, type Files, nextVersion } from './deployed.ts';
import { answer, beginFirst, keptRecords, playOut, preset, put, quick, toDebrief, toMoment } from './play.ts';
import { collectErrors, launchKillable, settle, temporaryProfile } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;
/** One scenario is enough, and a third of the bytes. */
const first = labelled(builtFiles());
const ready = /Ready to be used without a network/;

let server: Deployed;
let profile: Awaited<ReturnType<typeof temporaryProfile>>;
let context: BrowserContext;
let page: Page;

/** A browser that was closed and is opened again: nothing but its profile is left. */
async function openBrowser(): Promise<void> {
  context = await chromium.launchPersistentContext(profile.path, {
    executablePath: requireChromium(),
    args: [...chromiumFlags],
    viewport: { width: 1280, height: 720 },
  });
  page = context.pages()[0] ?? (await context.newPage());
}

/** A run that is two decisions from its end. */
let almost: RunRecord;

beforeAll(async () => {
  almost = await almostOver();
  server = await deploy(first);
  profile = await temporaryProfile();
  await openBrowser();
});
afterAll(async () => {
  await context?.close();
  await server?.stop();
  await profile?.remove();
});

describe('after a first visit', () => {
  it('asks for nothing in the background until the page has been left alone for a while', async () => {
    await page.goto(server.address);
    await settle(page);
    await page.getByRole('heading', { name: 'Composure' }).waitFor();
    await page.waitForTimeout(1500);
    expect(server.asked).not.toContain('sw.js');
    expect(server.asked.filter((path) => path.startsWith('stage/'))).toEqual([
      'stage/cards/waiting-room.webp',
    ]);
  });

  it('says when everything is here, and that is what its scenarios need', async () => {
    await page.getByText(ready).waitFor();
    const fetched = new Set(server.asked);
    const has = (start: string) => [...fetched].some((path) => path.startsWith(start));
    expect([has('stage/dan/'), has('stage/waiting-room/'), has('sound/room-waiting-room')]).toEqual([
      true,
      true,
      true,
    ]);
    // People, rooms and files that nothing here asks for.
    expect([has('stage/kofi/'), has('stage/bank-office/'), has('sound/room-bank-office')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([...fetched].filter((path) => path.endsWith('.mp3'))).toEqual([]);
    expect(server.missed).toEqual([]);
  });

  it('plays to the debrief from a cold start with no server, pictures and sound among it', async () => {
    await preset(page, { ...quick, sound: true });
    await context.close();
    await server.stop();
    await openBrowser();
    const errors = collectErrors(page);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(server.address);
    await page.getByText(ready).waitFor();
    await put(page, `record/${almost.id}`, almost);
    await page.goto(`${server.address}#/encounter/${almost.id}`);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^go on/i })
      .click();
    await toMoment(page);
    const pictures = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /stage\/dan\/.*webp|sound\/.*webm/.test(name)).length,
    );
    expect(pictures).toBeGreaterThan(3);
    expect(await playOut(page, () => 0)).toBeGreaterThan(0);
    await toDebrief(page).click();
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    expect(failed).toEqual([]);
    expect(errors).toEqual([]);
    expect(await keptRecords(page)).toHaveLength(1);
  });

  it('is a kiosk without a server, too, from one learner to the next', async () => {
    const kiosk = await context.newPage();
    const press = (name: string) => kiosk.getByRole('button', { name }).first().click();
    await kiosk.goto(`${server.address}?mode=kiosk`);
    await press('Not now: start as it is');
    await kiosk.getByRole('button', { name: 'Touch to begin' }).waitFor();
    for (const learner of ['one', 'the next']) {
      await kiosk.evaluate((name) => Object.assign(window, { learner: name }), learner);
      await press('Touch to begin');
      await kiosk.getByRole('heading', { name: 'Who you are' }).waitFor();
      await press('I’m done');
      await press('Yes, I’m done');
      await kiosk.waitForFunction(() => !('learner' in window));
      await kiosk.getByRole('button', { name: 'Touch to begin' }).waitFor();
    }
    await kiosk.close();
    await server.start();
  });
});

const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    const { installing } = registration ?? {};
    if (installing)
      await new Promise<void>((resolve) =>
        installing.addEventListener('statechange', () => installing.state === 'installing' || resolve()),
      );
    return registration?.waiting != null;
  });

describe('when there is a new version', () => {
  const next = nextVersion(first, 'B');

  it('does not take one of which a part is something else', async () => {
    server.put(next);
    server.spoil((path, answer) => {
      if (!/^assets\/DebriefPage.*\.js$/.test(path)) return false;
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Please log in.');
      return true;
    });
    expect(await update()).toBe(false);
    await page.reload();
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    server.spoil(null);
  });

  it('plays on as it was while that waits, with parts that no server has any more', async () => {
    await page.goto(`${server.address}#/`);
    await page.getByText('This is practice.').waitFor();
    await beginFirst(page);
    await toMoment(page);
    expect(await update()).toBe(true);
    await answer(page, 0);
    await toMoment(page);
    // Loaded again in the middle: still the same version.
    await page.reload();
    const said = await page.locator(`meta[name="${versionName}"]`).getAttribute('content');
    expect(said).toBe(versionIn(Buffer.from(first.get('index.html') ?? []).toString()));
    await page.getByRole('button', { name: 'Go on', exact: false }).first().waitFor();
    await page.goto(`${server.address}#/debrief/almost`);
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    expect(server.missed).toEqual([]);
  });

  it('waits for what is open in another tab, and then comes in on the first screen, with every run kept', async () => {
    const other = page;
    page = await context.newPage();
    await page.goto(server.address);
    await page.getByText('It comes in once nothing is open in another tab or window.').waitFor();
    await page.getByText('This is practice.').waitFor();
    await other.goto(`${server.address}#/`);
    for (const each of [other, page]) await each.getByText('This is practice (B).').waitFor();
    await page.getByRole('button', { name: 'Go on (B)' }).waitFor();
    expect(await keptRecords(page)).toHaveLength(2);
    await other.close();
  });

  it('brings new pictures along with it: what could be played without a network still can', async () => {
    server.asked.length = 0;
    const kept = await page.evaluate(async () => {
      const picture = await fetch('stage/dan/a50.webp');
      return (await picture.blob()).size;
    });
    expect(server.asked).toEqual([]);
    expect(kept).toBe(next.get('stage/dan/a50.webp')?.length);
    expect(kept).not.toBe(first.get('stage/dan/a50.webp')?.length);
  });
});

it('comes from the server again once somebody has emptied the browser’s storage', async () => {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.delete(request);
    }
  });
  server.asked.length = 0;
  await page.reload();
  await page.getByText('This is practice (B).').waitFor();
  expect(server.asked).toContain('index.html');
  expect(server.missed).toEqual([]);
});

it('is taken away by the worker that the page for hosts gives for it', async () => {
  const told = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
  const [, remover = ''] = /```js\n([\s\S]*?)```/.exec(told) ?? [];
  server.put(new Map([...first, ['sw.js', Buffer.from(remover)]]));
  await update();
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 }).toEqual([]);
  await page.reload();
  await page.getByText('This is practice.').waitFor();
  expect(await keptRecords(page)).toHaveLength(2);
});

it('goes on where it was when the browser is killed while it is brought in', async () => {
  const fresh = await temporaryProfile();
  server.put(first);
  let left = 45;
  server.spoil((path) => path.startsWith('assets/') && server.asked.includes('sw.js') && left-- <= 0);
  server.asked.length = 0;
  const killed = await launchKillable(fresh.path);
  const [before] = killed.browser.contexts()[0]?.pages() ?? [];
  await before?.addInitScript(hurry);
  await before?.goto(server.address);
  await expect.poll(() => left, { timeout: 30_000 }).toBeLessThan(0);
  await killed.kill();

  server.spoil(null);
  const had = new Set(server.asked);
  server.asked.length = 0;
  const again = await launchKillable(fresh.path);
  const [after] = again.browser.contexts()[0]?.pages() ?? [];
  await after?.addInitScript(hurry);
  await after?.goto(server.address);
  await after?.getByRole('heading', { level: 1 }).first().waitFor();
  await expect
    .poll(() => after?.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');
  const twice = server.asked.filter((path) => path.startsWith('assets/') && had.has(path));
  // Those that were under way when it was killed.
  expect(twice.length).toBeLessThan(10);
  await again.kill();
  await fresh.remove();
});

/** In the page: what waits some seconds for rest does so for an instant. */
function hurry(): void {
  const usual = window.setTimeout.bind(window);
  const soon = (run: () => void, milliseconds = 0) =>
    usual(run, milliseconds === 2000 || milliseconds === 3000 ? 100 : milliseconds);
  Object.assign(window, { setTimeout: soon });
}

async function almostOver(): Promise<RunRecord> {
  const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
  const record = newRecord(scenario, 7, 'almost', new Date().toISOString());
  const encounter = new Encounter(scenario, record.seed);
  for (let { open } = encounter; open !== null; { open } = encounter)
    encounter.decide({
      moment: open.moment.id,
      response: open.shown[0]?.id ?? '',
      lapse: false,
      latency: 900,
    });
  return { ...record, decisions: decisionsOf(encounter.trace).slice(0, -2) };
}

function labelled(files: Files): Files {
  const label = JSON.stringify({ ...plainLabel, scenarios: ['waiting-room'] }).replaceAll('"', '&quot;');
  const page = Buffer.from(files.get('index.html') ?? []).toString();
  const meta = `<meta name="${labelName}" content="${label}">`;
  return stamped(new Map([...files, ['index.html', Buffer.from(page.replace('</head>', `${meta}</head>`))]]));
}
