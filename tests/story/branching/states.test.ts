import { describe, expect, it } from 'vitest';
import { Engine, usualLimits } from '../../../src/story/branching/engine.ts';
import { States } from '../../../src/story/branching/states.ts';
import { compiled, generated } from './generated.ts';
import { choiceOf, errorOf, lineOf, plainly, type Seen } from './plainly.ts';

function byStates(ink: Readonly<Record<string, unknown>>, most: number): Seen {
  const engine = new Engine(ink, {
    limits: usualLimits,
    watched: new Set(),
    onAsked: () => {},
    onEvent: () => {},
  });
  const states = new States(engine, ink, new Set());
  const what = new Set<string>();
  const tell = (): void => {
    const { lines, choices, errors } = engine.tell();
    for (const error of errors) what.add(errorOf(error));
    for (const { text, tags } of lines) what.add(lineOf(text, tags));
    for (const { sourcePath, text, tags } of choices) what.add(choiceOf(sourcePath, text, tags ?? []));
    if (choices.length > 0) states.enter(choices);
  };
  tell();
  for (let id = 0; id < states.size; id++) {
    const { offered } = states.at(id);
    for (let choice = 0; choice < offered.length; choice++) {
      states.take(id, choice);
      tell();
    }
    if (states.size > most) return { what, states: states.size, capped: true };
  }
  return { what, states: states.size, capped: false };
}

const missing = (from: ReadonlySet<string>, of: ReadonlySet<string>): string[] =>
  [...of].filter((each) => !from.has(each)).slice(0, 3);

const ink = (source: string): Record<string, unknown> => {
  const made = compiled(source);
  if (!made) throw new Error('the story does not compile');
  return made;
};

describe('the states of a story', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'tell what plain exploration tells, for thirty stories (%i)',
    (block) => {
      let compared = 0;
      let merged = 0;
      for (let seed = block * 30; seed < block * 30 + 30; seed++) {
        const story = compiled(generated(seed));
        if (!story) continue;
        const plain = plainly(story, 200);
        const live = byStates(story, 1500);
        if (live.capped) continue;
        compared += 1;
        expect(missing(live.what, plain.what), `seed ${seed} misses`).toEqual([]);
        if (plain.capped) continue;
        expect(missing(plain.what, live.what), `seed ${seed} invents`).toEqual([]);
        expect(live.states, `seed ${seed}`).toBeLessThanOrEqual(plain.states);
        merged += plain.states - live.states;
      }
      expect(compared).toBeGreaterThan(20);
      expect(merged).toBeGreaterThan(20);
    },
    120_000,
  );

  it('are one where only what nobody asks any more is different', () => {
    // Three ways in, two that the question tells apart, and one after it.
    const story = ink(`
VAR mood = 0
-> start
=== start
* [kind]
    ~ mood = 1
* [rude]
    ~ mood = 2
* [silent]
- Well.
* [go on]
- {mood > 1: Hm.|Fine.}
* [on] -> over
=== over
Over.
* [and out]
- -> END
`);
    expect(byStates(ink('-> a\n=== a\n* [b] -> c\n* [d] -> c\n=== c\n* [e] -> END'), 99).states).toBe(2);
    expect(byStates(story, 99).states).toBe(1 + 2 + 1 + 1);
  });

  it('stay apart where a variable is asked for itself', () => {
    const count = (line: string) =>
      byStates(
        ink(`VAR n = 0
-> a
=== a
* [one]
    ~ n = 1
* [two]
    ~ n = 2
* [three]
    ~ n = 3
- And?
* [on]
- ${line}
-> END`),
        99,
      ).states;
    expect(count('{n}')).toBe(1 + 3);
    expect(count('{n > 2: many|few}')).toBe(1 + 2);
    // Below, at and above: what is compared can be told apart so far, whichever way it is compared.
    expect(count('{n == 2: two|other}')).toBe(1 + 3);
    expect(count('nothing')).toBe(1 + 1);
  });

  it('end where a story loops: with what the counts can be asked', () => {
    // A knot is counted when it is come to from elsewhere.
    const story = ink(
      '-> a\n=== a\n{a > 3: enough|more}\n+ [again] -> b\n+ {a > 3} [out] -> END\n=== b\n-> a',
    );
    expect(byStates(story, 99)).toMatchObject({ states: 4, capped: false });
  });

  it('stop a passage that goes on without end, and go on with the others', () => {
    const { what, states } = byStates(
      ink('-> a\n=== a\n+ [loop] -> l\n+ [b] -> b\n=== l\n-> l\n=== b\nB.\n-> END'),
      9,
    );
    expect(what).toContain(errorOf('the story goes on without end'));
    expect(what).toContain(lineOf('B.', []));
    expect(states).toBe(1);
  });
});
