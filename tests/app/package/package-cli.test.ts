/** The command itself: what it says, and how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { productFilesText } from '../../../src/delivery/package/product-files.ts';
import { files, product } from '../../delivery/package/a-product.ts';

const root = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'composure-package-'));
const dist = join(folder, 'dist');
const out = join(folder, 'out');

beforeAll(() => {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
  }
  writeFileSync(join(dist, 'files.json'), productFilesText(product));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const cli = join(root, 'src/app/package/package-cli.ts');
  // From elsewhere: the command knows where the product is.
  const { status, stdout, stderr } = spawnSync(tsx, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('says what it made, for whom, how large, and what to do with it', () => {
  const asked = ['--target', 'cmi5', '--scenario', 'hatch', '--connect', 'https://lrs.example.org'];
  const { status, stdout, stderr } = run(...asked, '--dist', dist, '--out', out);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Right behind you, for cmi5\n');
  expect(stdout).toMatch(/composure-hatch-cmi5\.zip {2}[\d,]+ bytes, \d+ files\n/);
  expect(stdout).toContain('It may speak to: its own address, https://lrs.example.org\n');
  expect(stdout).toContain('Upload the zip to your learning platform as a cmi5 course');
  expect(readdirSync(out)).toEqual(['composure-hatch-cmi5.zip']);
});

it('ends with 1 and a sentence where nothing is built, and writes nothing', () => {
  const none = join(folder, 'none');
  const { status, stdout, stderr } = run('--target', 'web', '--dist', join(folder, 'nowhere'), '--out', none);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('No package was made. There is no built product in ');
  expect(stderr).toContain('Run npm run build first');
  expect(existsSync(none)).toBe(false);
});

it('ends with 1 and what is wrong with a pack, with its code and what to do', () => {
  const pack = join(folder, 'notes.zip');
  writeFileSync(pack, 'not a zip');
  const { status, stderr } = run('--target', 'scorm12', '--pack', pack, '--dist', dist, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('A pack cannot be used.');
  expect(stderr).toContain('[not-a-zip] this is not a zip file');
});

it('ends with 1 where the scripts are not those that were built', () => {
  // A legend is read from the scripts; the product for tests has scripts that are nowhere.
  const { status, stderr } = run('--target', 'scorm12', '--scenario', 'hatch', '--dist', dist, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('The script of “hatch” is not the one that was built. Run npm run build again.');
});
