import { describe, expect, it } from 'vitest';
import { changed, codesOf, problemsOf } from './library.ts';

const lost = '\n=== lost ===\nNobody reads this.\n-> END\n';
const withKnots = (knots: string, way = '- -> closing'): string => `${changed('- -> closing', way)}${knots}`;

describe('a knot or a stitch', () => {
  it('is found when nothing leads to it', async () => {
    const problems = await problemsOf(withKnots(lost));
    expect(problems).toMatchObject([
      { code: 'unreached', message: 'nothing leads to the knot "lost"', word: 'lost' },
    ]);
  });

  it.each([
    ['a divert', '- -> lost', '-> END'],
    ['a tunnel', '- -> lost ->\n-> closing', '->->'],
    ['a variable that holds it', '- \n~ temp way = -> lost\n-> way', '-> END'],
    ['a label inside it', '- -> lost.inside', '-> END'],
    ['where a tunnel leads on to', '- -> over ->', '-> END\n=== over ===\nOver.\n->-> lost'],
    ['a thread', '- <- lost\n-> closing', '-> DONE'],
  ])('is not found when it is led to by %s', async (_, way, end) => {
    const knot = lost.replace('Nobody', '- (inside)\nNobody').replace('-> END', end);
    const messages = (await problemsOf(withKnots(knot, way))).map(({ message }) => message);
    expect(messages).not.toContain('nothing leads to the knot "lost"');
    expect(messages.join()).not.toContain('not found');
  });

  it('is found when only it leads to itself, or only a question is asked of it', async () => {
    expect(await codesOf(withKnots(lost.replace('-> END', '-> lost')))).toEqual(['unreached']);
    expect(await codesOf(withKnots(lost, '- { TURNS_SINCE(-> lost) > 1: Late. }\n-> closing'))).toContain(
      'unreached',
    );
  });

  it('is not found when it is the first stitch of a knot without lines, and is when it is the second', async () => {
    const knot = '\n=== found ===\n= one\nOne.\n-> closing\n= two\nTwo.\n-> closing\n';
    const problems = await problemsOf(withKnots(knot, '- -> found'));
    expect(problems.map(({ message }) => message)).toEqual(['nothing leads to the stitch "two"']);
  });

  it('is not found when it is a function', async () => {
    expect(await codesOf(withKnots('\n=== function unused(x) ===\n~ return x\n'))).toEqual([]);
  });
});
