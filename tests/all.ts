/**
 * Everything, in order of what fails fastest: format and lint, types, the build, and the tests (pure, in a document,
 * and of the built product in a real Chromium). Ends with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { requireChromium } from './browser/chromium.ts';

let passed = 0;
let failed = 0;

function run(name: string, command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) process.stdout.write(`${error.message}\n`);
  return status === 0;
}

function step(name: string, command: string, args: readonly string[]): void {
  if (run(name, command, args)) passed += 1;
  else {
    failed += 1;
    process.stdout.write(`FAILED: ${name}\n`);
  }
}

const results = '.cache/test-results.json';

try {
  requireChromium();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
}

step('format and lint', 'npx', ['biome', 'ci', '.']);
step('types', 'npx', ['tsc', '-p', '.']);
step('build', 'npx', ['vite', 'build']);

mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });
const green = run('tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
if (existsSync(results)) {
  const told = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  passed += told.numPassedTests;
  failed += told.numFailedTests;
}
// A file that cannot even be read counts no test; an unhandled error neither.
if (!green && failed === 0) failed += 1;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
