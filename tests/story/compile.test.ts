import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/story/compile.ts';
import { type Problem, ScriptError } from '../../src/story/problem.ts';
import { placeOf } from '../../src/story/source-map.ts';
import { compileChanged, compiledParcel, parcel, parcelText, readScript } from './parcel.ts';

async function problemsOf(change: (text: string) => string): Promise<readonly Problem[]> {
  const error = await compileChanged(change).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return [];
  if (error instanceof ScriptError) return error.problems;
  throw error;
}

const lineOf = (words: string) => parcelText.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a compiled scenario', () => {
  it('says what the script says of itself', () => {
    expect(parcel.id).toBe('parcel');
    expect(parcel.about).toMatchObject({
      title: 'The parcel',
      person: 'Mo',
      know: ['His parcel went back this morning.'],
      twists: [{ name: 'queue', low: 1, high: 3 }],
      start: { arousal: 50, trust: 30, need: 60, load: 1 },
    });
  });

  it('has a hash that changes with any word of the script and with nothing else', async () => {
    const again = await compileChanged((text) => text);
    const other = await compileChanged((text) => text.replace('He waits.', 'He waits a little.'));
    expect(again.scenario.hash).toBe(parcel.hash);
    expect(other.scenario.hash).not.toBe(parcel.hash);
    expect(parcel.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps file and line of its lines apart, includes too', () => {
    const lines = Object.keys(compiledParcel.sources.places).map((path) =>
      placeOf(compiledParcel.sources, path),
    );
    expect(compiledParcel.files).toEqual(['parcel.ink', 'kit/numbers.ink']);
    expect(lines).toContainEqual({ file: 'parcel.ink', line: lineOf('Somebody behind him laughs.') + 0 });
    expect(lines.some((place) => place?.file === 'kit/numbers.ink')).toBe(true);
  });

  it('may show close what stands in its room', async () => {
    const shown = (room: string) => (text: string) =>
      text.replace('stance: forward', 'inset: till').replace('# room: waiting-room', `# room: ${room}`);
    expect(await problemsOf(shown('returns-desk'))).toEqual([]);
    expect((await problemsOf(shown('bank-office'))).map(({ code }) => code)).toEqual(['unknown-cue']);
  });

  it.each([
    ['figure: dan', 'figure: don', 'unknown-figure', 'Did you mean "dan"?'],
    ['room: waiting-room', 'room: waitingroom', 'unknown-room', 'Did you mean "waiting-room"?'],
  ])('names nobody and nowhere that there is not: %s', async (right, wrong, code, fix) => {
    expect(await problemsOf((text) => text.replace(right, wrong))).toMatchObject([{ code, fix }]);
  });

  it('finds includes relative to the including file', async () => {
    const files: Record<string, string> = {
      'stories/retail/parcel.ink': parcelText.replace('kit/numbers.ink', '../kit/numbers.ink'),
      'stories/kit/numbers.ink': readScript('kit/numbers.ink'),
    };
    const read = (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return text;
    };
    const { files: used } = await compileScenario('stories/retail/parcel.ink', read);
    expect(used).toEqual(['stories/retail/parcel.ink', 'stories/kit/numbers.ink']);
  });
});

describe('an author who slipped is told', () => {
  it.each<[string, (text: string) => string, string, string]>([
    [
      'two sets of choices with one id',
      (t) =>
        t
          .replace('- (card)\n', '')
          .replace(
            '- (offer)\nThe blind is half down.\n-> deciding\n\n=== deciding ===',
            '- The blind is half down.',
          ),
      'duplicate-moment',
      'Collect it tomorrow',
    ],
    [
      'two responses with one id',
      (t) => t.replace('# arguing-facts', '# apologise'),
      'duplicate-response',
      'You lost a day',
    ],
    [
      'a tag outside the brackets',
      (t) =>
        t.replace(
          '[“Calm down, please.” # telling-to-calm-down]',
          '[“Calm down, please.” # telling-to-calm-down] # late',
        ),
      'tag-outside-brackets',
      'Calm down, please',
    ],
    [
      'an unknown technique',
      (t) => t.replace('# concrete-help]', '# concrete-halp]'),
      'unknown-technique',
      'I will send it again',
    ],
    [
      'an unknown standard',
      (t) => t.replace('standard: honest', 'standard: honesty'),
      'unknown-standard',
      'It went back',
    ],
    [
      'an unknown cue value',
      (t) => t.replace('stance: forward', 'stance: foward'),
      'unknown-cue',
      'I took the day off',
    ],
    [
      'a close-up of what stands in another room',
      (t) => t.replace('stance: forward', 'inset: till'),
      'unknown-cue',
      'I took the day off',
    ],
    [
      'an unknown line tag',
      (t) => t.replace('# hands: open', '# hand: open'),
      'unknown-tag',
      'Mo: Tonight? #',
    ],
    [
      'an unknown ending',
      (t) => t.replace('ending: settled', 'ending: happy'),
      'unknown-ending',
      'Mo: Thanks.',
    ],
    [
      'a missing why',
      (t) => t.replace('    # why: It is done.\n', ''),
      'missing-reason',
      'I will send it again',
    ],
    [
      'a doubled inside',
      (t) => t.replace('# inside: Sorted.', '# inside: Sorted.\n    # inside: Twice.'),
      'doubled-reason',
      '# inside: Twice.',
    ],
    [
      'a moment without silence',
      (t) => t.replace('# tactical-pause # silence # lapse', '# tactical-pause # lapse'),
      'one-silence',
      'Collect it tomorrow',
    ],
    [
      'a moment without a lapse',
      (t) => t.replace('# ignoring # lapse', '# ignoring'),
      'one-lapse',
      'It went back',
    ],
    [
      'a twist without its variable',
      (t) => t.replace('VAR queue = 1\n', '').replace('queue == 2', 'load == 2'),
      'twist-variable',
      '# twist',
    ],
    [
      'a number that is not whole',
      (t) => t.replace('VAR trust = 30', 'VAR trust = 30.5'),
      'person-number',
      '',
    ],
    ['a missing title', (t) => t.replace('# title: The parcel\n', ''), 'missing-about', ''],
  ])('of %s, with file and line', async (_, change, code, words) => {
    const changed = change(parcelText);
    expect(changed).not.toBe(parcelText);
    const found = (await problemsOf(change)).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.fix).toMatch(/\?$|\.$/);
    if (words) {
      const line = changed.split('\n').findIndex((each) => each.includes(words)) + 1;
      expect(found).toHaveLength(1);
      expect(found[0]?.place).toMatchObject({ file: 'parcel.ink', line });
    }
  });

  it('of what Ink itself reports, with file and line', async () => {
    const problems = await problemsOf((text) => text.replace('-> deciding', '-> nowhere'));
    expect(problems[0]).toMatchObject({
      code: 'ink',
      place: { file: 'parcel.ink', line: lineOf('-> deciding') },
    });
  });

  it('of an include that is missing', async () => {
    const problems = await problemsOf((text) => text.replace('kit/numbers.ink', 'kit/none.ink'));
    expect(problems.map((each) => each.message).join()).toMatch(/none\.ink/);
  });

  it('with the nearest known word as the likely fix', async () => {
    const [problem] = await problemsOf((text) => text.replace('# concrete-help]', '# concrete-halp]'));
    expect(problem?.fix).toBe('Did you mean "concrete-help"?');
  });

  it('without a throw of any other kind, whatever the file holds', async () => {
    for (const text of [
      '',
      '\u0000',
      '-> -> ->',
      '* [',
      '{',
      'INCLUDE',
      '=== x',
      '# title',
      '{a:',
      '~ x = ',
      'VAR arousal = "x"',
    ]) {
      await expect(compileScenario('x.ink', () => text)).rejects.toBeInstanceOf(ScriptError);
    }
  });
});
