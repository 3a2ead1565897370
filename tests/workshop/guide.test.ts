import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compiled, compileScenario } from '../../src/story/compile.ts';
import { catalogue } from '../../src/story/findings/catalogue.ts';
import { kitVocabulary } from '../../src/story/kit.ts';
import { ScriptError } from '../../src/story/problem.ts';
import { type Checked, checkScenario } from '../../src/workshop/check/check.ts';
import { toldProblems } from '../../src/workshop/check/told-problems.ts';
import { margin, marginAboveRandom } from '../../src/workshop/explore/telling.ts';
import { anyPicks, anySeed, playOut } from '../encounter/play.ts';
import { root } from '../scenarios/all.ts';
import {
  blocksIn,
  codesOf,
  greyTag,
  guide,
  reference,
  rowsIn,
  scriptAfter,
  sectionIn,
  steps,
} from './guide.ts';
import { framed, pieces } from './guide-frame.ts';

const file = 'grey-tag.ink';
const kit = readFileSync(join(root, 'stories/kit/person.ink'), 'utf8');
const reading = (text: string) => (path: string) => (path === file ? text : kit);
const compiled = (text: string): Promise<Compiled> => compileScenario(file, reading(text));

/** Every run followed, once for each text. */
const known = new Map<string, Promise<Checked>>();
function checked(text: string): Promise<Checked> {
  const before = known.get(text);
  if (before) return before;
  const now = checkScenario(file, reading(text), { places: 1e9, time: 1e9, now: () => 0 });
  known.set(text, now);
  return now;
}

const codesIn = ({ problems }: Pick<Checked, 'problems'>): readonly string[] =>
  [...new Set(problems.map(({ code }) => code))].sort();

const wellOf = ({ telling }: Checked, player: string): number | null =>
  [...(telling ? [telling.informed, ...telling.others] : [])].find((score) => score.player === player)
    ?.well ?? null;

describe('the half hour of the authors’ guide', () => {
  it('has ten steps, and every piece of Ink in them says where it goes', () => {
    expect(steps.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(steps.flatMap(({ edits }) => edits)).toHaveLength(
      blocksIn(sectionIn(guide, '## Half an hour')).length,
    );
  });

  it.each(steps.map(({ title, says }, at) => ({ title, says, at })))(
    'leaves the findings that it says: $title',
    async ({ says, at }) => {
      expect(codesIn(await checked(scriptAfter(at + 1)))).toEqual([...says].sort());
    },
  );

  it('calls each finding by the name that the workshop shows', () => {
    const called = [...sectionIn(guide, '## Half an hour').matchAll(/“([^”]+)”\s\(`([a-z-]+)`\)/g)];
    expect(called.length).toBeGreaterThan(3);
    for (const [, title = '', code = ''] of called)
      expect(title.replaceAll('\n', ' ')).toBe(
        Object.entries(catalogue).find(([each]) => each === code)?.[1].title,
      );
  });

  it('comes to the script that lies beside it', () => {
    expect(scriptAfter(steps.length)).toBe(greyTag);
  });

  it('ends with a script that compiles without a warning, and plays to each of six kinds of ending', async () => {
    const { scenario, warnings } = await compiled(greyTag);
    expect(warnings).toEqual([]);
    expect(scenario).toMatchObject({ id: 'grey-tag', about: { title: 'The grey tag', person: 'Marion' } });
    const endings = new Set<string | undefined>();
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const { ending, turns } = playOut(scenario, seed, picks);
        endings.add(ending?.id);
        expect(turns.length).toBeGreaterThanOrEqual(3);
        expect(turns.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 200, seed: 1 },
    );
    expect([...endings].sort()).toEqual([
      'broke-down',
      'contained',
      'escalated',
      'handed-over',
      'left-safely',
      'settled',
    ]);
  });

  it('shows the one trick that wins at step 9 and not at step 10, and how its reader does', async () => {
    expect(wellOf(await checked(scriptAfter(9)), 'always concrete-help')).toBe(1);
    const done = await checked(greyTag);
    expect(wellOf(done, 'always concrete-help')).toBe(0);
    expect(wellOf(done, 'somebody who reads the person')).toBe(0.75);
    expect(sectionIn(guide, '### Who does well')).toContain('75 of 100 runs');
  });
});

describe('the pieces of Ink in the guide and its reference', () => {
  const right = pieces.filter(({ finds }) => finds === null);
  const wrong = pieces.filter(({ finds }) => finds !== null);

  it('are many, right and wrong', () => {
    expect(right.length).toBeGreaterThan(7);
    expect(wrong.length).toBeGreaterThan(6);
  });

  it.each(right)('compile in their frame without a warning: $text', async (piece) => {
    expect((await compiled(framed(piece))).warnings).toEqual([]);
  });

  it.each(wrong)('raise what is said of them and nothing else: $finds', async (piece) => {
    expect(codesIn(await checked(framed(piece)))).toEqual([piece.finds]);
    expect(guide).toMatch(new RegExp(`\`${piece.finds}\`[^\n]*:\n\n\`\`\`ink \\w+ finds ${piece.finds}\n`));
  });
});

describe('what the guide says the check says', () => {
  it('is what it says', async () => {
    const messages = blocksIn(guide).filter(({ info }) => info === 'text');
    const slipped = greyTag.replace('# minimising', '# minimizing');
    const { problems } = await checked(slipped);
    expect(messages.map(({ text }) => text.trim())).toEqual([
      toldProblems(problems, (name) => (name === file ? slipped : undefined)),
    ]);
  });

  it('names every row of the table of players', async () => {
    const { telling } = await checked(greyTag);
    const section = sectionIn(guide, '### Who does well');
    const named = rowsIn(section).flatMap(([first = '']) => codesOf(first));
    const players = telling ? [telling.informed, telling.random, ...telling.others] : [];
    const rows = players.map(({ player }) => player);
    expect(rows.length).toBeGreaterThan(8);
    const tricks = [...kitVocabulary.techniques].map((technique) => `always ${technique}`);
    expect(rows.filter((row) => !named.includes(row) && !tricks.includes(row))).toEqual([]);
    expect(named.filter((name) => !rows.includes(name) && !tricks.includes(name))).toEqual([]);
    expect([margin, marginAboveRandom]).toEqual([0.15, 0.5]);
    expect(section).toMatch(/Fifteen in a hundred[\s\S]*than\s+fifty/);
  });

  it('leads to headings that are there', () => {
    const anchors = (page: string) =>
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const linked = (page: string, to: string) =>
      [...page.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)].filter(([, where]) => where === to).map(([, , id]) => id);
    expect(anchors(guide)).toEqual(
      expect.arrayContaining([...linked(guide, ''), ...linked(reference, '../WRITING.md')]),
    );
    expect(anchors(reference)).toEqual(
      expect.arrayContaining([...linked(reference, ''), ...linked(guide, 'docs/script.md')]),
    );
  });
});

describe('an author is also told', () => {
  it('of a driver that the person cannot have, and the nearest', async () => {
    const { problems } = await checked(greyTag.replace('# driver: frustrated', '# driver: frustated'));
    expect(problems).toMatchObject([
      { code: 'unknown-driver', message: 'unknown driver: frustated', fix: 'Did you mean "frustrated"?' },
    ]);
  });

  it.each(['Grey Tag', 'café', 'a~b', '', 'x'.repeat(41)])(
    'that %j is no name for a file whose name is an id',
    async (name) => {
      const named = `${name}.ink`;
      const read = (path: string) => (path === named ? greyTag : kit);
      const failed = await compileScenario(named, read).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(ScriptError);
      const codes = failed instanceof ScriptError ? failed.problems.map((problem) => problem.code) : [];
      expect(codes).toContain('file-name');
    },
  );
});
