import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/workshop/check/check.ts';
import type { Limits } from '../../../src/workshop/explore/explore.ts';
import { root, storyFiles } from '../../scenarios/all.ts';
import { example, exampleFile } from '../ten-to-five.ts';

const boundless: Limits = { places: 1e9, time: 1e9, now: () => 0 };

const check = (text: string, limits = boundless) =>
  checkScenario(
    exampleFile,
    (path) => (path === exampleFile ? text : readFileSync(join(root, path), 'utf8')),
    limits,
  );

/** Codes with the line that each is about, as it stands in the text. */
async function foundIn(text: string): Promise<string[]> {
  const { problems } = await check(text);
  const lines = text.split('\n');
  return problems.map(({ code, place }) => `${code}: ${lines[(place?.line ?? 0) - 1]?.trim().slice(0, 40)}`);
}

const changed = (from: string, to: string): string => {
  expect(example).toContain(from);
  return example.replace(from, to);
};

describe('checking a scenario', () => {
  it('finds that a scenario of two moments has no room for more than a habit, and nothing else', async () => {
    const about = '# title: Ten to five';
    expect(await foundIn(example)).toEqual([`telling: ${about}`, `telling: ${about}`]);
  });

  it('follows every run, and says how likely each ending is', async () => {
    const { explored, endings } = await check(example);
    expect(explored?.partial).toBeNull();
    expect(endings).toEqual(['contained', 'escalated', 'settled']);
    const chances = [...(explored?.endings.values() ?? [])].map(({ chance }) => chance);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [
      'a line that no number lets through',
      '{ queue == 1:\n        Owen: I can read!',
      '{ arousal > 100:\n        Owen: I can read!',
      'dead-line: Owen: I can read!   # voice: shout',
    ],
    [
      'a response whose condition is never true',
      "* [“Let's both calm down",
      "* { queue == 2 } [“Let's both calm down",
      'dead-response: * { queue == 2 } [“Let',
    ],
    [
      'a knot that nothing leads to',
      '=== thrown ===',
      '=== lost ===\nNobody says this.\n-> END\n=== thrown ===',
      'unreached: === lost ===',
    ],
    [
      'an ending that does not say what it is',
      'Owen: Thanks.   # ending: settled # stance: ease',
      'Owen: Thanks.   # stance: ease',
      'no-ending: He holds the door for the woman behind h',
    ],
    [
      'a loop without a way out',
      'He holds the door for the woman behind him.\n-> END',
      'He holds the door for the woman behind him.\n-> round\n=== round ===\n-> round',
      'endless: # title: Ten to five',
    ],
    [
      'lots of its own',
      'You turn off the lights at the back.',
      '{~You turn off the lights.|You leave the lights on.}',
      'own-chance: {~You turn off the lights.|You leave the',
    ],
  ])('finds %s', async (_, from, to, found) => {
    const all = await foundIn(changed(from, to));
    expect(all.map((each) => each.slice(0, found.length))).toContain(found);
  });

  it('finds where a scene runs out of words', async () => {
    const found = await foundIn(
      changed('You turn off the lights at the back.\n-> END', 'You turn off the lights at the back.'),
    );
    expect(found.some((each) => each.startsWith('runs-out'))).toBe(true);
  });

  it('says what the compiler says where it does not compile, and follows nothing', async () => {
    const { problems, explored } = await check(changed('# driver: frustrated', '# driver: frustated'));
    expect(problems.map(({ code }) => code)).toEqual(['unknown-driver']);
    expect(explored).toBeNull();
  });

  it('never says that something is dead where it did not follow every run', async () => {
    const text = changed(
      '{ queue == 1:\n        Owen: I can read!',
      '{ arousal > 100:\n        Owen: I can read!',
    );
    const { problems, explored } = await check(text, { ...boundless, places: 1 });
    expect(explored?.partial).toMatch(/^more than 1 places/);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning not-seen']);
    expect(problems[0]?.message).toBe('no run was seen to come to this line');
  });
});

describe('what nobody comes to', () => {
  it('is told once: not line by line in a knot that nothing leads to', async () => {
    const knot =
      '=== lost ===\nNobody says this.\nNor this.\n{ heard:\n    Nor this.\n}\n-> END\n=== thrown ===';
    const found = await foundIn(changed('=== thrown ===', knot));
    expect(found.filter((each) => !each.startsWith('telling'))).toEqual(['unreached: === lost ===']);
  });

  it('is told once for lines that follow one another', async () => {
    const text = changed('{ queue == 1:\n    ~ event', '{ queue == 5:\n    ~ event');
    const { problems } = await check(text);
    const dead = problems.filter(({ code }) => code === 'dead-line');
    expect(dead.map(({ message }) => message)).toEqual(['no run comes to these 2 lines']);
  });

  it('is told of a response, and not of what would follow it', async () => {
    const found = await foundIn(
      changed("* [“Let's both calm down", "* { queue == 2 } [“Let's both calm down"),
    );
    // Without it nobody is stirred up so far as to throw anything.
    expect(found.filter((each) => each.startsWith('dead'))).toEqual([
      "dead-response: * { queue == 2 } [“Let's both calm down ",
      'dead-line: He throws his card on the desk.   # endi',
    ]);
  });
});

describe.each(storyFiles)('%s, checked', (file) => {
  it('has nothing wrong: all of it can be reached, and no habit does as well as reading the person', async () => {
    const { problems } = await checkScenario(file, (path) => readFileSync(join(root, path), 'utf8'), {
      ...boundless,
      places: 20_000,
    });
    expect(problems).toEqual([]);
  }, 120_000);
});
