import { describe, expect, it } from 'vitest';
import { changed, problemsOf, withLines } from '../checks/library.ts';
import { library } from './examples.ts';

/** What stands in the script where its only finding is. */
async function marked(text: string): Promise<string> {
  const problems = await problemsOf(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  const line = text.split(/\r?\n/)[(problem?.place?.line ?? 0) - 1] ?? '';
  return line.slice((problem?.place?.column ?? 0) - 1);
}

describe('a finding is placed', () => {
  it.each([
    ['a cue', library.replace('# stance: forward', '# stance: foward'), /^foward # voice/],
    ['a technique', library.replace('# crowding', '# crowing'), /^crowing # lapse/],
    ['a twist', library.replace('# twist: queue 0..1', '# twist: cue 0..1'), /^cue 0\.\.1$/],
    ['a driver', library.replace('# driver: frustrated', '# driver: frustated'), /^frustated$/],
    ['a divert', library.replace('-> thrown', '-> throne'), /^throne$/],
    ['a number in a sum', withLines('~ tries = 1 + 2.5'), /^2\.5$/],
    ['an amount of an event', withLines('~ event(0, 0, 3, "it rained")'), /^3, "it rained"/],
    [
      'a phrase in a reason',
      library.replace('# why: It was meant', '# why: His amygdala was meant'),
      /^amygdala/,
    ],
    ['a name', withLines('Owne: Hello.'), /^Owne: Hello/],
    ['a choice', library.replace('# arguing-facts # misses', '# misses'), /^\* \[“It does tell/],
    ['behind a tab', withLines('\t~ tries = 2.5'), /^2\.5$/],
    ['in a line with many signs', withLines('“Ünüsüal 🙂 signs” # stance: foward'), /^foward$/],
  ])('at its word: %s', async (_, text, at) => {
    expect(await marked(text)).toMatch(at);
  });

  it('at its word with the line ends of Windows', async () => {
    const text = library.replace('# stance: forward', '# stance: foward').replaceAll('\n', '\r\n');
    expect(await marked(text)).toMatch(/^foward/);
  });

  it('at its line’s first word where a comment in front of it hides the column', async () => {
    expect(await marked(withLines('   /* wet */ ~ tries = 2.5 // and more'))).toMatch(/^\/\* wet/);
    expect(await marked(withLines('~ tries = 2.5 // and more'))).toMatch(/^2\.5/);
  });

  it('at the right line below a comment of several', async () => {
    expect(await marked(withLines('/* one\ntwo\nthree */\n~ tries = 2.5'))).toMatch(/^2\.5/);
  });

  it('in the file that it stands in', async () => {
    const [problem] = await problemsOf(changed('INCLUDE kit/person.ink', 'INCLUDE kit/nobody.ink'));
    expect(problem).toMatchObject({ code: 'ink', place: { file: 'library.ink', line: 13 } });
  });
});
