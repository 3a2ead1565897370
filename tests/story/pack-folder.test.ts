import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileFrom, scenarioFiles, scenarios } from '../../src/story/plugin.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { compiled, deskInk, manifestWith, packFiles, packWith, person } from './pack/packs.ts';
import { parcelText, readScript } from './parcel.ts';

/** A product with one scenario of its own, and a pack unzipped beside it that makes that one local too. */
const manifest = manifestWith({ localises: ['parcel'], words: { 'Bay 2': 'Bay 9', Mo: 'Sam' } });
const files: Readonly<Record<string, string>> = {
  'stories/kit/person.ink': person,
  'stories/retail/parcel.ink': parcelText,
  'stories/retail/kit/numbers.ink': readScript('kit/numbers.ink'),
  ...Object.fromEntries(Object.entries(packFiles).map(([path, text]) => [`stories/st-marys/${path}`, text])),
  'stories/st-marys/pack.json': manifest,
  'stories/st-marys/spare.ink': 'No scenario of the pack.',
};

const root = mkdtempSync(join(tmpdir(), 'composure-pack-'));
let server: ViteDevServer;
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [scenarios()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

it('lists of a pack’s folder what the pack names', () => {
  expect(scenarioFiles(root)).toEqual(['stories/retail/parcel.ink', 'stories/st-marys/desk.ink']);
});

it('builds the same scenario as the pack gives when it is added in the browser', async () => {
  const added = (await compiled(packWith({ 'pack.json': manifest }))).scenarios[0]?.scenario;
  const built = await compileFrom(root, 'stories/st-marys/desk.ink');
  expect(built.scenario).toEqual(added);
  expect(built.files).toContain('stories/st-marys/pack.json');
});

it('gives the product both, and the local version of its own', async () => {
  const { default: list } = (await server.ssrLoadModule('virtual:scenarios')) as {
    default: readonly { id: string; base: string | null; load: () => Promise<Scenario> }[];
  };
  expect(list.map(({ id, base }) => [id, base])).toEqual([
    ['parcel', null],
    ['st-marys_desk', null],
    ['st-marys_parcel', 'parcel'],
  ]);
  const local = await list[2]?.load();
  expect(local).toMatchObject({
    id: 'st-marys_parcel',
    about: { person: 'Sam' },
    standards: { seen: { name: 'Noticed' } },
  });
});

it('names what is wrong by its place in the product', async () => {
  writeFileSync(join(root, 'stories/st-marys/desk.ink'), deskInk.replace('standard: seen', 'standard: sen'));
  await expect(compileFrom(root, 'stories/st-marys/desk.ink')).rejects.toThrow(
    /stories\/st-marys\/desk\.ink:\d+/,
  );
});
