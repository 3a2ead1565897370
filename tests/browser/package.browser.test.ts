/** Packages as they are made, unpacked somewhere deep, and played: nothing is missing, nothing else is asked for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sumOf } from '../../src/delivery/package/write-package.ts';
import { defaultSettings, type Settings } from '../../src/screens/settings/settings.ts';
import { writePack } from '../../src/story/pack/pack.ts';
import { manifestWith, packWith } from '../story/pack/packs.ts';
import { faintText, faults } from './axe.ts';
import { callsOf, scormPages } from './lms/scorm-page.ts';
import { inside, type Lms, openLms } from './lms/server.ts';
import { answer, beginFirst, preset, put, quick, toDebrief, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

const root = new URL('../../', import.meta.url).pathname;
const dist = resolve(root, process.env.COMPOSURE_DIST ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'composure-packages-'));

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(async () => {
  await product.close();
  rmSync(folder, { recursive: true });
});
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** As whoever makes one would: gives the bytes of the zip. */
function packed(...asked: string[]): Uint8Array {
  const out = mkdtempSync(join(folder, 'out-'));
  const args = ['src/app/package/package-cli.ts', '--dist', dist, '--out', out, ...asked];
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [name = ''] = readdirSync(out);
  return new Uint8Array(readFileSync(join(out, name)));
}

function unpacked(zip: Uint8Array): string {
  const place = join(mkdtempSync(join(folder, 'unpacked-')), 'course files', '7');
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
}

async function platform(place: string): Promise<Lms> {
  const lms = await openLms({ folder: place, pages: scormPages('1.2') });
  closing.push(() => lms.close());
  return lms;
}

/** What was asked for that lies neither in the package nor on the platform's page. */
function strays(page: Page, lms: Lms): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const within = url.startsWith(lms.origin + encodeURI(inside));
    const platforms = /^\/(lms\.html|disk\.html|peer\.js|lms\.js)$/.test(new URL(url).pathname);
    if (!within && !platforms && !/^(data|blob):/.test(url)) found.push(url);
  });
  return found;
}

async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the frame shows nothing');
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
  return frame;
}

async function visit(page: Page, settings: Partial<Settings>): Promise<Frame> {
  const frame = await framed(page);
  const names = await frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const own = names.find((name) => name.startsWith('composure-')) ?? '';
  await put(frame, 'settings', { ...defaultSettings, ...quick, ...settings }, own);
  await page.reload();
  return framed(page);
}

const one = () => packed('--target', 'scorm12', '--scenario', 'waiting-room');
let theOne: Uint8Array | null = null;

it('a SCORM 1.2 package of one scenario plays on a platform, out of its own folder alone', async () => {
  theOne = one();
  const place = unpacked(theOne);
  // Machines without a graphics chip, such as this one, never ask for it.
  expect(readdirSync(join(place, 'assets')).filter((name) => name.startsWith('phaser-view-'))).toHaveLength(
    1,
  );
  const lms = await platform(place);
  const { page, errors, context } = await product.open();
  const elsewhere = strays(page, lms);
  await page.goto(`${lms.origin}/lms.html`);
  const game = await visit(page, { sound: true, motion: 'full', picture: 'auto' });
  await game.getByText('speaks SCORM 1.2').first().waitFor();
  // It offers what was packed, and has no way to what was not.
  expect(await game.getByRole('button', { name: /^begin/i }).count()).toBe(1);
  await game.getByRole('heading', { name: 'Right behind you' }).waitFor();
  expect(await game.getByRole('button', { name: /for authors|add a pack/i }).count()).toBe(0);
  await beginFirst(game);
  await toMoment(game);
  await answer(game, 0);
  await toMoment(game);
  await page.waitForLoadState('networkidle');
  const asked = await game.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const part of [/stage\/dan\/.*\.webp/, /stage\/waiting-room\/.*\.webp/, /sound\/.*\.(webm|mp3)/])
    expect(asked.filter((name) => part.test(name))).not.toEqual([]);
  expect([...lms.missing, ...elsewhere, ...errors]).toEqual([]);
  await context.close();
});

it('a package with a pack in it offers the pack’s scenarios in its words, to the debrief', async () => {
  const file = join(folder, 'library.zip');
  const words = { 'Resus 2': 'Bay 4', 'Bay 2': 'the Reading Room' };
  writeFileSync(
    file,
    writePack(packWith({ 'pack.json': manifestWith({ localises: ['waiting-room'], words }) })),
  );
  const ids = ['st-marys_waiting-room', 'st-marys_desk'];
  const zip = packed('--target', 'scorm12', '--pack', file, ...ids.flatMap((id) => ['--scenario', id]));
  const lms = await platform(unpacked(zip));
  const { page, errors, context } = await product.open();
  const elsewhere = strays(page, lms);
  await page.goto(`${lms.origin}/lms.html`);
  const game = await visit(page, {});
  await game.getByRole('button', { name: /^begin: the desk/i }).waitFor();
  expect(await game.getByRole('button', { name: /^begin/i }).allTextContents()).toHaveLength(2);
  await game.getByRole('button', { name: /^begin: right behind you/i }).click();
  await game.getByText('went straight through to Bay 4', { exact: false }).first().waitFor();
  await game.evaluate(() => {
    location.hash = '#/';
  });
  await game.getByRole('button', { name: /^begin: the desk/i }).click();
  await game.getByRole('heading', { name: 'Who you are' }).waitFor();
  await game
    .getByRole('button', { name: /^begin/i })
    .first()
    .click();
  expect(await toMoment(game)).toBe(true);
  await answer(game, 0);
  expect(await toMoment(game)).toBe(false);
  await toDebrief(game).click();
  await game.getByRole('button', { name: 'Skip this' }).click();
  await game
    .getByText('By name')
    .or(game.getByRole('button', { name: /see the whole run/ }))
    .first()
    .waitFor();
  const statuses = (await callsOf(page)).filter(({ args }) => args[0] === 'cmi.core.lesson_status');
  expect(statuses.at(-1)?.args[1]).toBe('completed');
  expect([...lms.missing, ...elsewhere, ...errors]).toEqual([]);
  await context.close();
});

it('the workshop makes the same package, byte for byte', async () => {
  const { page, errors } = await product.open();
  await page.goto(product.address);
  await preset(page, quick);
  await page.goto(`${product.address}#/workshop`);
  await page.getByRole('button', { name: 'Make a package' }).click();
  await page.getByRole('heading', { name: 'For your LMS' }).waitFor();
  for (const title of ['Stay on the line', 'Off the list']) await page.getByLabel(title).uncheck();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the package' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('composure-waiting-room-scorm12.zip');
  await page.getByText('was saved where your browser puts downloads').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Make the package');
  const made = new Uint8Array(readFileSync(await download.path()));
  expect(sumOf(made)).toBe(sumOf(theOne ?? one()));
  expect(errors).toEqual([]);

  // With everything that can be asked for, and what came of it.
  await page.getByLabel('A web page').check();
  await page.getByLabel('Pages that may hold it in a frame').fill('learn.example.org');
  await page.getByRole('button', { name: 'Make the package' }).click();
  await page.getByText('“learn.example.org” is not the origin of a page.', { exact: false }).waitFor();
  expect([...(await faults(page)), ...(await faintText(page))]).toEqual([]);
  await page.getByLabel('SCORM 1.2').check();

  await page.route('**/files.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Make the package' }).click();
  await page.getByText('A file of the product could not be had: files.json').waitFor();
});
