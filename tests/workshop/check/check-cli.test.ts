import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    expect(stdout).toContain('Plain Ink, explored whole: 1 states, 2 choices taken, 2 runs.');
    expect(status).toBe(0);
  }, 30_000);

  it('leaves with 1 and a line, a frame and a question for what nobody comes to', () => {
    const { status, stdout } = run(
      written('dead.ink', 'VAR n = 0\nHello.\n{ n > 3:\n    Never.\n}\n* [on]\n- -> END\n'),
    );
    expect(stdout).toContain('dead.ink: 1 error');
    expect(stdout).toContain('Error: Nobody comes to this line [dead-line]\n  Nobody will ever read it.');
    expect(stdout).toContain('dead.ink:4:5\n    no run comes to this line\n');
    expect(stdout).toContain('  > 4 |     Never.\n      |     ^\n');
    expect(status).toBe(1);
  }, 30_000);

  it('knows the kit wherever a script lies', () => {
    const text = readFileSync(join(root, 'docs/grey-tag.ink'), 'utf8');
    expect(text).toContain('INCLUDE ../kit/person.ink');
    const { status, stdout } = run(written('grey-tag.ink', text));
    expect(stdout).toContain('grey-tag.ink: nothing is wrong');
    expect(status).toBe(0);
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

  it('gives each finding with all that there is to say of it', () => {
    const { stdout } = run('--json', written('lots.ink', 'Hello {~you|there}.\n* [on]\n- -> END\n'));
    const [{ problems }] = JSON.parse(stdout) as [{ problems: Record<string, unknown>[] }];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual({
      code: 'plain-chance',
      severity: 'warning',
      title: 'The story draws lots of its own',
      message: 'the story draws lots here: a shuffle',
      means: 'It may come out differently than what was explored.',
      fix: 'Can you play it a few times yourself?',
      file: join(folder, 'lots.ink'),
      line: 1,
      column: 8,
    });
  }, 30_000);
});
