import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift, toGrain } from '../../../src/encounter/step.ts';
import { codesOf, problemsOf, withLines } from './library.ts';

describe('a number', () => {
  it.each(['3.5', '3.0', '0.1'])('with a point is found: %s', async (number) => {
    const [problem] = await problemsOf(withLines(`~ tries = ${number}`));
    expect(problem).toMatchObject({ code: 'float', message: `this number has a point: ${number}` });
  });

  it('made by FLOAT is found, and whole ones and words are not', async () => {
    expect(await codesOf(withLines('~ tries = FLOAT(tries)'))).toEqual(['float']);
    expect(await codesOf(withLines('~ tries = 3\nFine 3.50, it says. {tries}'))).toEqual([]);
  });
});

describe('a division', () => {
  it.each([
    ['arousal / 2', []],
    ['(arousal + need) / 2', []],
    ['(tries * 3) / (load + 1)', []],
    ['(arousal - need) / 2', ['division']],
    ['arousal / -2', ['division']],
    ['arousal / 0', ['division']],
    ['half(tries)', []],
  ])('%s', async (expression, codes) => {
    const half = '\n=== function half(x) ===\n~ return 1\n';
    expect(await codesOf(`${withLines(`~ tries = ${expression}`)}${half}`)).toEqual(codes);
  });

  it('of a variable is found where the script may ever set it below zero, by however many steps', async () => {
    const low = '~ temp a = arousal - 90\n~ temp b = a + 1\n~ tries = b / 2';
    expect(await codesOf(withLines(low))).toEqual(['division']);
    expect(await codesOf(withLines(low.replace('- 90', '+ 90')))).toEqual([]);
    expect(await codesOf(withLines('~ tries--\n~ tries = tries / 2'))).toEqual(['division']);
    expect(await codesOf(withLines('~ tries++\n~ tries = tries / 2'))).toEqual([]);
  });

  it('in a function is of whatever it is given', async () => {
    const half = '\n=== function half(x) ===\n~ return x / 2\n';
    expect(await codesOf(`${withLines('~ tries = half(4)')}${half}`)).toEqual(['division']);
  });
});

describe('an event', () => {
  const person = { arousal: 50, trust: 50, need: 50, load: 0, provocation: 0, recent: [], owed: [] };

  it.each([
    ['2, -4, 0', []],
    ['3, 0, 0', ['odd-event']],
    ['40, -40, 0', []],
    ['42, 0, 0', ['event-range']],
    ['tries, 0, 0', []],
  ])('by %s', async (amounts, codes) => {
    expect(await codesOf(withLines(`~ event(${amounts}, "it rained")`))).toEqual(codes);
  });

  it('without words is found, and one whose words are put together is not', async () => {
    expect(await codesOf(withLines('~ event(2, 0, 0, " ")'))).toEqual(['event-reason']);
    expect(await codesOf(withLines('~ event(2, 0, 0, "it rained {tries} times")'))).toEqual([]);
  });

  it('that is odd is told once, with all that it moves', async () => {
    const problems = await problemsOf(withLines('~ event(5, -1, 2, "it rained")'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: 'this event says arousal by 5, trust by -1, and moves by 6, 0',
      fix: 'Did you mean 6, 0, 2?',
    });
  });

  it('moves the person as the finding says: an odd number by one more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 35 }).map((half) => half * 2),
        fc.integer({ min: -10, max: 10 }).map((half) => half * 2 + 1),
        (arousal, odd) => {
          const { person: after } = shift({ ...person, arousal }, { arousal: odd, trust: 0, need: 0 }, '');
          return after.arousal === arousal + odd + 1 && toGrain(arousal) === arousal;
        },
      ),
    );
  });
});
