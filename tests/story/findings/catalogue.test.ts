import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, catalogue, chapters } from '../../../src/story/findings/catalogue.ts';
import { found } from '../../../src/story/findings/found.ts';
import { pageOf } from '../../../src/workshop/check/findings-page.ts';
import { root } from '../../scenarios/all.ts';
import { check, checkExample, codesIn, library, withMistake } from './examples.ts';

const codes = Object.keys(catalogue) as Code[];
/** Not by words in a script: by its file's name, by a limit, in plain Ink. */
const elsewhere: readonly Code[] = ['file-name', 'plain-chance'];
/** What else an example brings with it, because one slip has two sides. */
const alongside: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'dead-response': ['few-offered'],
  'ink-warning': ['runs-out'],
  'runs-out': ['ink-warning'],
};

describe('the script that the examples are pieces of', () => {
  it('has nothing wrong, with every run followed', async () => {
    expect(await check(library)).toEqual([]);
  });
});

describe.each(codes)('%s', (code) => {
  const finding = catalogue[code];

  it('is raised by its example of the mistake, at one place in it, and hardly anything else is', async () => {
    const problems = await checkExample(code, 'wrong');
    const also = alongside[code] ?? [];
    expect(codesIn(problems)).toContain(code);
    expect(codesIn(problems).filter((each) => each !== code && !also.includes(each))).toEqual([]);
    const text = elsewhere.includes(code) ? library : withMistake(code);
    for (const { place } of problems.filter((each) => each.code === code)) {
      expect(place?.line).toBeGreaterThan(0);
      expect(place?.column).toBeGreaterThan(0);
      if (elsewhere.includes(code)) continue;
      const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
      expect(line.slice((place?.column ?? 0) - 1, place?.column)).toMatch(/\S/);
    }
  });

  it('is gone with its mend, and so is everything else', async () => {
    expect(await checkExample(code, 'right')).toEqual([]);
  });

  it('carries what the catalogue says of it', async () => {
    const problem = (await checkExample(code, 'wrong')).find((each) => each.code === code);
    expect(problem).toMatchObject({
      severity: finding.severity,
      title: finding.title,
      means: finding.means,
    });
    expect(problem?.fix).toMatch(/\?$|\?.*\.$/);
  });

  it('is told in sentences, with a question for a mend', () => {
    expect(finding.title).toMatch(/^[A-Z“].*[^.]$/);
    for (const text of [finding.means, finding.why]) expect(text).toMatch(/^[A-Z“].*\.$/s);
    expect(finding.fix).toMatch(/\?$|\?.*\.$/);
    expect([finding.title, finding.means].join()).not.toMatch(/['"]/);
  });
});

describe('the catalogue', () => {
  it('gives every code that there is: another does not compile', () => {
    // @ts-expect-error: this is in no chapter.
    expect(() => found('no-such-finding', null, { message: '' })).toThrow(TypeError);
  });

  it('has every finding in one chapter', () => {
    expect(Object.values(chapters).flatMap((chapter) => Object.keys(chapter))).toEqual(
      expect.arrayContaining(codes),
    );
    expect(Object.values(chapters).flatMap((chapter) => Object.keys(chapter))).toHaveLength(codes.length);
  });

  it('is what docs/findings.md says: npx tsx src/workshop/findings-cli.ts writes it anew', () => {
    expect(readFileSync(join(root, 'docs/findings.md'), 'utf8')).toBe(pageOf());
  });
});
