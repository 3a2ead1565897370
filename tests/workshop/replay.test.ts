import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/encounter/record.ts';
import { compileFrom } from '../../src/story/plugin.ts';
import { replayText, type Shelf } from '../../src/workshop/replay.ts';
import { transcript } from '../../src/workshop/transcript.ts';
import { anyPicks, anySeed, playOut, recordOf } from '../encounter/play.ts';
import { root, storyFiles } from '../scenarios/all.ts';
import { parcel } from '../story/parcel.ts';

const shelf: Shelf = { ids: ['parcel'], load: () => Promise.resolve(parcel) };
const live = playOut(parcel, 3, [
  { which: 4, latency: 9100 },
  { which: 3, latency: null },
]);
const record = recordOf(live);
const read = (change: Partial<RunRecord>) => replayText(JSON.stringify({ ...record, ...change }), shelf);

describe('replaying a record’s text', () => {
  it('gives the whole trace, as it was lived', async () => {
    const replayed = await replayText(JSON.stringify(record), shelf);
    expect(replayed).toMatchObject({ ok: true, record });
    expect(JSON.stringify(replayed.ok && replayed.trace)).toBe(JSON.stringify(live.trace));
  });

  it.each<[string, Partial<RunRecord>, string]>([
    ['an unknown scenario', { scenario: 'letter' }, 'there is no scenario "letter" here; there are: parcel'],
    [
      'another version',
      { hash: '0000000000000000' },
      `this run was played in another version of "parcel" (0000000000000000, now ${parcel.hash})`,
    ],
    [
      'a decision from nowhere',
      { decisions: [{ moment: 'counter.card', response: 'threatening', lapse: false, latency: 1 }] },
      'a decision does not fit the script: counter.card has no such response: threatening',
    ],
    ['a broken seed', { seed: -4 }, 'this is not a record: seed: '],
  ])('says in words what is wrong with %s', async (_, change, message) => {
    expect(await read(change)).toEqual({ ok: false, message: expect.stringContaining(message) });
  });

  it('passes on what the author of a script that does not compile must know', async () => {
    const broken: Shelf = {
      ids: ['parcel'],
      load: () => Promise.reject(new Error('parcel.ink:3 [ink] no such knot')),
    };
    expect(await replayText(JSON.stringify(record), broken)).toEqual({
      ok: false,
      message: 'parcel.ink:3 [ink] no such knot',
    });
  });

  it('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await replayText(text, shelf)).ok).toBe(false);
      }),
    );
  });
});

describe('a run for reading', () => {
  const text = transcript(parcel, live.trace);

  it('tells each moment with what was done, its causes and its reasons', () => {
    expect(text).toContain('1. counter.card\n   arousal');
    expect(text).toContain('The window closed after 9.1 s: nothing was chosen (ignoring).');
    expect(text).toContain('Silence was chosen with the clock off.');
    expect(text).toMatch(/\n {3}> Wait\. {2}\(tactical-pause, silence\)\n/);
    expect(text).toMatch(/\n {3}arousal \+\d+ {2}\(ignoring\)\n/);
    expect(text).toContain('   why: Nothing came back.\n   inside: Like talking to a wall.');
    expect(text).toContain(`Ending: ${live.ending?.id}`);
  });

  it('shows the options in the order in which they were shown, and marks the one taken', () => {
    for (const which of [0, 1, 2]) {
      const run = playOut(parcel, 11, [{ which, latency: 2000 }]);
      const first = transcript(parcel, run.trace)
        .split('1. counter.card')[1]
        ?.split('Answered after 2.0 s.')[0];
      const options = [...(first ?? '').matchAll(/^ {3}([ >]) \S.*\((\S+?)(?:, silence)?\)$/gm)];
      expect(options.map((option) => option[2])).toEqual(run.turns[0]?.shown);
      expect(options.findIndex((option) => option[1] === '>')).toBe(which);
    }
  });

  it('says of a run that was left where it stops', () => {
    const left = { ...live.trace, turns: live.trace.turns.slice(0, 1), ending: null };
    expect(transcript(parcel, left)).toContain('no more decisions, and no ending');
  });

  it('stays within a hundred columns', async () => {
    const [file = ''] = storyFiles;
    const { scenario } = await compileFrom(root, file);
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        for (const line of transcript(scenario, playOut(scenario, seed, picks).trace).split('\n')) {
          expect(line.length).toBeLessThanOrEqual(100);
          expect(line).toBe(line.trimEnd());
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);
});

describe('npm run replay', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function command(text: string | null, ...words: string[]) {
    const file = join(folder, 'run.json');
    if (text !== null) writeFileSync(file, text);
    const args = [
      '--import',
      'tsx',
      'src/workshop/replay-cli.ts',
      ...(text === null ? [] : [file]),
      ...words,
    ];
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  }

  it('prints a run of the product’s own scenario, as JSON and for reading', async () => {
    const [file = ''] = storyFiles;
    const { scenario } = await compileFrom(root, file);
    expect(scenario.id).toBe(basename(file, '.ink'));
    const run = playOut(scenario, 5, [
      { which: 0, latency: 3000 },
      { which: 2, latency: 5000 },
    ]);
    const text = JSON.stringify(recordOf(run));
    const json = command(text);
    expect(json.stderr).toBe('');
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(run.trace)));
    const reading = command(text, '--text');
    expect(reading.status).toBe(0);
    expect(reading.stdout).toBe(transcript(scenario, run.trace));
  });

  it.each<[string, string | null, string[], RegExp]>([
    ['a file that is no JSON', '{', [], /this is not JSON/],
    [
      'a scenario that is not here',
      JSON.stringify({ ...record, scenario: 'letter' }),
      [],
      /no scenario "letter"/,
    ],
    ['a file that is not there', null, ['nowhere.json'], /^this file cannot be read: nowhere\.json$/m],
    ['no file at all', null, ['--text'], /^usage: npm run replay -- file\.json \[--text\]$/m],
  ])('leaves with 1 and one sentence for %s', (_, text, words, message) => {
    const { status, stdout, stderr } = command(text, ...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
