/** A pack from its file to the first screen, through a run and its debrief, and gone again; and packs that do not come in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '../../src/story/pack/pack.ts';
import { deskInk, manifestWith, packWith } from '../story/pack/packs.ts';
import { misfits, violations } from './axe.ts';
import { answer, keptRecords, optionsOf, preset, quick, toDebrief, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

const markup = '<img src=x onerror="window.ran=1">';
const words = { 'Bay 2': 'the Reading Room', 'Resus 2': 'Bay 4' };
const good = writePack(packWith({ 'pack.json': manifestWith({ localises: ['waiting-room'], words }) }));
const newer = writePack(
  packWith({ 'pack.json': manifestWith({ version: '2.0', words: { 'Bay 2': 'Bay 3' } }) }),
);
const wrong = writePack(packWith({ 'desk.ink': deskInk.replace('# reflection-paraphrase', '# reflecting') }));
/** What it says looks like a page's own language wherever it may say something. */
const rude = writePack(
  packWith({
    'pack.json': manifestWith({ id: 'rude', title: markup, organisation: markup, words: {} }),
    'desk.ink': deskInk
      .replaceAll("St Mary's", markup.replaceAll('=', '＝'))
      .replace('Owen: Where', `Owen: ${markup} Where`),
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'composure-packs-'));
const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true });
});

async function home() {
  const opened = await product.open();
  await opened.page.goto(product.address);
  await preset(opened.page, quick);
  return opened;
}

async function bring(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file][aria-label="A pack"]').setInputFiles(path);
  await page.getByRole('dialog').waitFor();
}

async function add(page: Page, path: string): Promise<void> {
  await bring(page, path);
  await page.getByRole('button', { name: /^(Add|Replace) it$/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const begin = async (page: Page, title: string) => {
  await page.getByRole('button', { name: `Begin: ${title}` }).click();
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
};

describe('a pack from a file', () => {
  it('is looked at, added, played in its own words, and judged by its own standards', async () => {
    const { page, errors } = await home();
    await bring(page, file('library.zip', good));
    const dialog = page.getByRole('dialog', { name: 'Add this pack?' });
    expect(await dialog.textContent()).toContain('By its own account from St Mary’s');
    expect([...(await violations(page)), ...(await misfits(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('“The library at St Mary’s” is here now, with 2 scenarios.').waitFor();
    expect(await page.getByText('From a pack: St Mary’s').count()).toBe(2);

    await begin(page, "The desk at St Mary's, from a pack: St Mary’s");
    await page.getByText('From a pack: St Mary’s').waitFor();
    await page.getByText('the Reading Room is shut. Ring 1234.').waitFor();
    expect([...(await violations(page)), ...(await misfits(page))]).toEqual([]);
    await page.getByRole('button', { name: /^begin/i }).click();
    expect(await toMoment(page)).toBe(true);
    expect((await optionsOf(page).allTextContents()).join()).toContain('You came for the Reading Room.');
    await answer(page, 0);
    expect(await toMoment(page)).toBe(false);
    await toDebrief(page).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('button', { name: 'Skip this' }).click();
    const whole = page.getByRole('button', { name: 'Leave the questions and see the whole run' });
    const standard = page.getByText('By name');
    await whole.or(standard).first().waitFor();
    if (await whole.isVisible()) await whole.click();
    await standard.first().waitFor();
    await page.getByText('We say our name.').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('is there after the page is loaded again, to go on in the middle of a run', async () => {
    const { page, errors } = await home();
    await add(page, file('library.zip', good));
    await begin(page, 'Right behind you, from a pack: St Mary’s');
    expect(page.url()).toContain('st-marys_waiting-room');
    await page.getByText('went straight through to Bay 4', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /^begin/i }).click();
    await toMoment(page);
    await answer(page, 1);
    await toMoment(page);
    const [before] = await keptRecords(page);
    await page.reload();
    await page
      .getByRole('button', { name: /resume|go on/i })
      .first()
      .waitFor();
    expect((await keptRecords(page))[0]).toEqual(before);
    expect(before?.decisions).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('takes the place of an earlier version, whose runs can still be read', async () => {
    const { page } = await home();
    await add(page, file('library.zip', good));
    await begin(page, "The desk at St Mary's, from a pack: St Mary’s");
    await page.getByRole('button', { name: /^begin/i }).click();
    await toMoment(page);
    await answer(page, 0);
    await toMoment(page);
    await page.goto(`${product.address}#/`);
    await bring(page, file('library-2.zip', newer));
    await page.getByRole('dialog', { name: 'Replace this pack?' }).waitFor();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByRole('button', { name: /See what you decided: The desk/ }).click();
    await page.getByRole('heading', { name: 'An earlier version' }).waitFor();
  });

  it('is removed again, and its runs stay to be read', async () => {
    const { page, errors } = await home();
    await add(page, file('library.zip', good));
    await begin(page, "The desk at St Mary's, from a pack: St Mary’s");
    await page.getByRole('button', { name: /^begin/i }).click();
    await toMoment(page);
    await answer(page, 0);
    await toMoment(page);
    await page.goto(`${product.address}#/`);
    await page.getByRole('button', { name: 'Remove: The library at St Mary’s' }).click();
    await page.getByRole('button', { name: /Remove for good: The library/ }).click();
    await page.getByText('The pack was removed.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Packs' }).waitFor();
    expect(await page.getByText('From a pack').count()).toBe(0);
    await page.getByRole('button', { name: /See what you decided: The desk/ }).click();
    await page.getByRole('heading', { name: 'What you decided' }).waitFor();
    expect(await page.getByText('not here any more').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('can be dropped anywhere on the first screen', async () => {
    const { page } = await home();
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], 'library.zip'));
        return transfer;
      },
      [...good],
    );
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
    await page.getByText('Let go to look into it.').waitFor();
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    await page.getByRole('dialog', { name: 'Add this pack?' }).waitFor();
  });
});

describe('a pack that cannot be used', () => {
  it('says what is wrong, where, and what to try', async () => {
    const { page } = await home();
    await bring(page, file('wrong.zip', wrong));
    const told = await page.getByRole('dialog', { name: 'This pack cannot be used' }).textContent();
    expect(told).toContain('desk.ink, line');
    expect(told).toContain('unknown technique: reflecting');
    expect([...(await violations(page)), ...(await misfits(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByText('From a pack').count()).toBe(0);
  });

  it('is refused when it is no pack at all', async () => {
    const { page, errors } = await home();
    await bring(page, file('notes.zip', 'not a zip'));
    expect(await page.getByRole('dialog').textContent()).toContain('this is not a zip file');
    expect(errors).toEqual([]);
  });

  it('can write a page’s own language, and it is text', async () => {
    const { page, errors } = await home();
    await add(page, file('rude.zip', rude));
    await page.getByText(`From a pack: ${markup}`).first().waitFor();
    await page.getByRole('button', { name: /^Begin: The desk/ }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await toMoment(page);
    expect(
      await page.evaluate(() => ['ran' in window, document.querySelectorAll('img[src=x]').length]),
    ).toEqual([false, 0]);
    expect(errors).toEqual([]);
  });
});

describe('a pack from a link', () => {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const dist = resolve(new URL('../../', import.meta.url).pathname, process.env.COMPOSURE_DIST ?? 'dist');
  let server: Server;
  let address = '';
  beforeAll(async () => {
    // The built page as any server would give it, with a pack beside it.
    server = createServer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
      const path = asked === '/' ? '/index.html' : asked;
      try {
        const bytes = path === '/library.zip' ? good : readFileSync(join(dist, path));
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function open(search: string) {
    const opened = await product.open();
    await opened.page.goto(address);
    await preset(opened.page, quick);
    await opened.page.goto(address + search);
    return opened;
  }

  it('is offered when it lies beside the page, and not again once it is here', async () => {
    const { page, errors } = await open('?pack=library.zip');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('From a pack: St Mary’s').first().waitFor();
    await page.reload();
    await page.getByText('From a pack: St Mary’s').first().waitFor();
    await page.waitForFunction(() => !document.body.textContent?.includes('Looking into'));
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('is refused when it lies elsewhere, and nobody is asked for it', async () => {
    const { page } = await open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}?pack=https://elsewhere.example/a.zip`);
    await page.getByRole('dialog', { name: 'This pack cannot be used' }).waitFor();
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  });
});
