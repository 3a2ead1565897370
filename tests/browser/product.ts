/** The built product in a real Chromium: served from `dist`, each test with a profile of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { chromiumFlags, requireChromium } from './chromium.ts';

const root = new URL('../../', import.meta.url).pathname;

export interface Product {
  /** Where the built page is served, with a closing slash. */
  readonly address: string;
  readonly browser: Browser;
  /** A page with a fresh profile; errors and policy violations on it are collected. */
  open(options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught errors and console errors (policy violations are among them), in order. */
  readonly errors: string[];
}

export async function serve(): Promise<PreviewServer & { readonly address: string }> {
  // Somebody who works beside another build names a folder of their own.
  const outDir = resolve(root, process.env.COMPOSURE_DIST ?? 'dist');
  if (!existsSync(join(outDir, 'index.html'))) throw new Error('nothing is built: run npm run build first');
  const server = await preview({
    root,
    build: { outDir },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server gave no address');
  return Object.assign(server, { address });
}

export async function openProduct(): Promise<Product> {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  return {
    address: server.address,
    browser,
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
      const page = await context.newPage();
      return { page, context, errors: collectErrors(page) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Through the first-run screen, if it is there, with these settings left as they are. */
export async function settle(page: Pick<Page, 'getByRole'>): Promise<void> {
  const done = page.getByRole('button', { name: /how I want it/i });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (await done.isVisible()) await done.click();
}

/** From the home screen into the first lines of a scenario. */
export async function beginScenario(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page
    .getByRole('button', { name: /^begin(: right behind you)?$/i })
    .first()
    .click();
}

/** A Chromium of its own process group, so that it can be killed whole. */
export interface Killable {
  readonly browser: Browser;
  readonly process: ChildProcess;
  kill(): Promise<void>;
}

export async function launchKillable(profile: string): Promise<Killable> {
  const child = spawn(
    requireChromium(),
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(told);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`chromium did not start: ${told}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  return {
    browser,
    process: child,
    async kill() {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      // The whole group: renderers and the storage service die with the browser, at this instant.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => {});
    },
  };
}

export async function temporaryProfile(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'composure-profile-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
