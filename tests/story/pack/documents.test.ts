import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packLimits, scriptPatience } from '../../../src/story/pack/limits.ts';
import { readManifest } from '../../../src/story/pack/manifest.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = text('docs/packs.md');

it('shows a pack.json that is one', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(readManifest(example)).toMatchObject({ id: 'st-marys', localises: ['waiting-room'] });
});

it('names every code that a pack can be refused or remarked upon with', () => {
  const folders = ['src/story/pack/', 'src/app/packs/'];
  const sources = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((file) => text(folder + file)),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/(?:refused\(\s*|code: )'([a-z-]+)'/g)].map(([, code = '']) => code),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

it('says how much a pack may hold', () => {
  const { zip, entries, file, total, scenarios, words, standards } = packLimits;
  const [mb, kb] = [1024 * 1024, 1024];
  expect(page).toContain(
    `${zip / mb} MB as a zip, ${entries} files, ${file / kb} KB a file and ${total / mb} MB together`,
  );
  expect(page).toContain(`${scenarios} scenarios, ${words} words, ${standards} standards`);
  expect(page).toContain(`${scriptPatience / 1000} seconds`);
});
