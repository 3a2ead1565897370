import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../../src/app/policy.ts';
import { beginFirst, preset, quick, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

describe('the built page', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');

  it('carries a strict policy before anything else, and no inline script or style', () => {
    expect(html).toContain('Content-Security-Policy');
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('names everything relative to itself, so that it works from any path', () => {
    expect(html).not.toMatch(/(?:src|href)="\//);
  });

  it('is obeyed: eval and inline scripts are refused', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    // Not in the evaluation itself, which the browser lets off the policy, but in what it leaves behind.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      setTimeout('window.ranText = true');
    });
    await page.waitForTimeout(200);
    const ran = await page.evaluate(() => ['ranInline' in window, 'ranText' in window]);
    expect(ran).toEqual([false, false]);
  });

  it('asks nobody but its own server for anything, with Phaser and with sound', async () => {
    const { page, errors } = await product.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${product.address}?picture=moving`);
    await preset(page, { ...quick, picture: 'auto', sound: true });
    await beginFirst(page);
    await toMoment(page);
    await page.waitForTimeout(2500);
    const elsewhere = asked.filter((url) => !url.startsWith(product.address) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('what is fetched', () => {
  const brotli = (path: string) => brotliCompressSync(readFileSync(join(dist, path))).length;

  it('is at most 60 kB of script and style for the first usable screen', async () => {
    const { page } = await product.open();
    const fetched = new Set<string>();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname.slice(1);
      if (/\.(js|css)$/.test(path)) fetched.add(path);
    });
    await page.goto(product.address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(500);
    const bytes = [...fetched].reduce((sum, path) => sum + brotli(path), 0);
    expect([...fetched].length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(60_000);
    // The engine of the story, the stage and the sound come later.
    expect([...fetched].join()).not.toMatch(/phaser|Encounter|Debrief|mixer|waiting-room|worker|bring/);
  });

  it('holds the Ink compiler in the workers that check scripts and packs, and nowhere else', () => {
    const holds = readdirSync(join(dist, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .filter((file) => readFileSync(join(dist, 'assets', file), 'utf8').includes('Apparent loose end'));
    expect(holds.length).toBeGreaterThan(0);
    for (const file of holds) expect(file).toMatch(/^(pack|check)-worker-/);
  });
});
