import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scenarios/all.ts';

const folder = mkdtempSync(join(tmpdir(), 'composure-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/workshop/check-cli.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run check', () => {
  it('explores plain Ink with its includes, and leaves with 0 when nothing is wrong', () => {
    written('rest.ink', '=== rest\nThe rest.\n-> END\n');
    const { status, stdout } = run(
      written('whole.ink', 'INCLUDE rest.ink\nHello.\n* [one]\n* [two]\n- -> rest\n'),
    );
    expect(stdout).toContain('nothing is wrong');
    expect(stdout).toContain('explored whole: 1 states, 2 choices taken, 2 runs');
    expect(status).toBe(0);
  }, 30_000);

  it('leaves with 1 and a line, a frame and a question for what nobody comes to', () => {
    const { status, stdout } = run(
      written('dead.ink', 'VAR n = 0\nHello.\n{ n > 3:\n    Never.\n}\n* [on]\n- -> END\n'),
    );
    expect(stdout).toContain('dead.ink:4 [dead-line] no run comes to this line');
    expect(stdout).toContain('  > 4 |     Never.');
    expect(stdout).toContain('?');
    expect(status).toBe(1);
  }, 30_000);

  it('gives the same as data, and says in a sentence that a file is not there', () => {
    const { status, stdout, stderr } = run(
      '--json',
      written('small.ink', '* [on]\n- -> END\n'),
      'nowhere.ink',
    );
    expect(JSON.parse(stdout)).toMatchObject([{ problems: [], states: 1, runs: '1', partial: null }]);
    expect(stderr).toBe('this file cannot be read: nowhere.ink\n');
    expect(status).toBe(1);
  }, 30_000);
});
