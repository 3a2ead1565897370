import { describe, expect, it } from 'vitest';
import { Passages } from '../../../src/story/branching/passages.ts';
import { compiled, generated } from './generated.ts';
import { choiceOf, errorOf, lineOf, plainly } from './plainly.ts';

/** Nobody is across from the learner: all that is asked on the way is the story's own. */
const nobody = { names: [], read: () => 0, event: () => null, set: () => null };

function byPassages(ink: Readonly<Record<string, unknown>>, most: number) {
  const passages = new Passages<null>(ink, nobody);
  const what = new Set<string>();
  const told = ({ passage }: ReturnType<typeof passages.begin>): void => {
    const { lines, errors, to } = passage;
    for (const error of errors) what.add(errorOf(error));
    for (const { text, tags } of lines) what.add(lineOf(text, tags));
    for (const { source, text, tags } of to?.offered ?? []) what.add(choiceOf(source, text, tags));
  };
  const { states } = passages;
  let ways = 0;
  told(passages.begin(null, {}));
  for (let id = 0; id < states.size && states.size <= most; id++) {
    const state = states.at(id);
    for (let choice = 0; choice < state.offered.length; choice++) {
      told(passages.follow(state, choice, null));
      ways += 1;
    }
  }
  return { what, states: states.size, ways, tellings: passages.tellings, capped: states.size > most };
}

const ink = (source: string): Record<string, unknown> => {
  const made = compiled(source);
  if (!made) throw new Error('the story does not compile');
  return made;
};

describe('passages', () => {
  it.each([0, 1, 2, 3, 4])(
    'that are shared among states tell what plain exploration tells, for thirty stories (%i)',
    (block) => {
      let compared = 0;
      let spared = 0;
      for (let seed = block * 30; seed < block * 30 + 30; seed++) {
        const story = compiled(generated(seed));
        if (!story) continue;
        const plain = plainly(story, 200);
        if (plain.capped) continue;
        const shared = byPassages(story, 1500);
        if (shared.capped) continue;
        compared += 1;
        expect([...shared.what].sort(), `seed ${seed}`).toEqual([...plain.what].sort());
        spared += shared.ways + 1 - shared.tellings;
      }
      // Many of them are too large for saves; what is compared here is compared to the last line.
      expect(compared).toBeGreaterThan(4);
      expect(spared).toBeGreaterThan(0);
    },
    120_000,
  );

  it('are told once for all states that differ only in what is not read on the way', () => {
    // Eight states at the question; what follows reads one of three variables.
    const three = ['a', 'b', 'c'].map(
      (name) => `* [set ${name}]\n    ~ ${name} = 1\n* [leave ${name}]\n- on`,
    );
    const story = ink(`
VAR a = 0
VAR b = 0
VAR c = 0
-> start
=== start
${three.join('\n')}
* [ask] -> asking
=== asking
{a: A.|No a.}
* [end] -> over
=== over
{b: B.|No b.}
{c: C.|No c.}
-> END
`);
    const { tellings, ways } = byPassages(story, 99);
    // The question itself is told twice, for either a, and the end four times, for b and c.
    expect(ways).toBeGreaterThan(tellings);
    const ends = 4;
    const questions = 2;
    const opening = 1 + 2 + 2 + 2;
    expect(tellings).toBe(opening + questions + ends);
  });

  it('go by a value that was written on the way, not by the one from before', () => {
    const story = ink(`
VAR a = 0
-> start
=== start
* [one]
    ~ a = 1
* [two]
    ~ a = 2
- on
* [write]
    ~ a = 5
* [keep]
- {a > 3: High.|Low.}
* [end]
- {a}
-> END
`);
    const { what } = byPassages(story, 99);
    for (const last of ['1', '2', '5']) expect(what).toContain(lineOf(last, []));
  });

  it('keep the kind that an emptied list had', () => {
    const story = ink(`
LIST colours = red, green
LIST moods = sad, glad
VAR mine = ()
-> start
=== start
* [colour]
    ~ mine = red
* [mood]
    ~ mine = sad
- on
* [empty]
- ~ mine = ()
{LIST_ALL(mine)}
-> END
`);
    const { what } = byPassages(story, 99);
    expect([...what].sort()).toEqual([...plainly(story, 99).what].sort());
  });
});
