import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { type PageServer, servePage } from './page-server.ts';

const ROUNDS = 10;

let server: PageServer;
let profile: string;
let browser: ChildProcess | null = null;
let hear: (path: string, body: { count: number; kept?: string }) => void = () => undefined;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'composure-kill-'));
  server = await servePage('kill.ts', (path, body) => hear(path, body as { count: number }));
}, 30_000);

afterAll(async () => {
  await kill();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * Chromium with its own process group. Not through Playwright: its way to end a browser is to ask it,
 * and a browser that is asked writes down what it still has.
 */
function launch(): ChildProcess {
  const url = `http://127.0.0.1:${server.port}/`;
  return spawn(requireChromium(), ['--headless=new', ...chromiumFlags, `--user-data-dir=${profile}`, url], {
    detached: true,
    stdio: 'ignore',
  });
}

/** Ends every process of the browser at once, as a loss of power would. */
async function kill(): Promise<void> {
  const ending = browser;
  browser = null;
  if (ending?.pid === undefined || ending.exitCode !== null) return;
  const gone = new Promise((resolve) => ending.once('exit', resolve));
  process.kill(-ending.pid, 'SIGKILL');
  await gone;
}

test('a browser killed at any instant has lost no decision that was kept, and doubled none', async () => {
  let begun = 0;
  let acknowledged = 0;
  let caughtMidSave = 0;

  for (let round = 0; round <= ROUNDS; round += 1) {
    // Early in the first rounds, while the database is new. A save takes some 3 ms: the delay falls
    // before, within and after it.
    const killAt = round < 3 ? round + 1 : 1 + Math.floor(Math.random() * 60);
    const delayMs = Math.floor(Math.random() * 5);
    const wrong: string[] = [];
    let found = -1;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`browser said nothing in round ${round}`)), 20_000);
      hear = (path, body) => {
        if (path === '/found') {
          found = body.count;
          expect.soft(body, `round ${round}`).toEqual({ count: found, unreadable: [] });
          expect.soft(found, `lost in round ${round}`).toBeGreaterThanOrEqual(acknowledged);
          expect.soft(found, `never begun, in round ${round}`).toBeLessThanOrEqual(begun);
        } else if (path === '/begun') {
          begun = body.count;
          if (begun !== found + killAt) return;
          clearTimeout(late);
          if (delayMs === 0) resolve();
          else setTimeout(resolve, delayMs);
        } else if (path === '/acknowledged') {
          acknowledged = body.count;
          if (body.kept !== 'kept') wrong.push(`save ${body.count}: ${body.kept}`);
        } else reject(new Error(`page failed: ${JSON.stringify(body)}`));
      };
      browser = launch();
      browser.once('error', reject);
    });
    await kill();
    // What the page had sent before it died may still be in the socket, and counts.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (begun > acknowledged) caughtMidSave += 1;
    expect(wrong).toEqual([]);
  }
  // Were every kill to fall between two saves, this test would prove little.
  expect(caughtMidSave).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(ROUNDS);
}, 120_000);
