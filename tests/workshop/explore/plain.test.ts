import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../src/workshop/explore/explore.ts';
import { explorePlainly } from '../../../src/workshop/explore/plain.ts';
import { compiled } from '../../story/branching/generated.ts';

const boundless: Limits = { places: 1e9, time: 1e9, now: () => 0 };

function ink(source: string): Record<string, unknown> {
  const made = compiled(source);
  if (!made) throw new Error('the story does not compile');
  return made;
}

/** Runs counted by playing each of them. */
function played(story: Record<string, unknown>): bigint {
  let runs = 0n;
  const play = (choices: readonly number[]): void => {
    const telling = new Story(story as Record<string, never>);
    telling.ContinueMaximally();
    for (const choice of choices) {
      telling.ChooseChoiceIndex(choice);
      telling.ContinueMaximally();
    }
    if (telling.currentChoices.length === 0) runs += 1n;
    else for (const [choice] of telling.currentChoices.entries()) play([...choices, choice]);
  };
  play([]);
  return runs;
}

const forked = `VAR n = 0
-> one
=== one
* [a]
    ~ n = n + 1
* [b] -> two
* (c) [c]
- -> two
=== two
{ n > 0: Again.}
* [d] -> three
* {one.c} [e] -> three
* {n == 1} [f] -> END
=== three
* [g]
* {not one.c} [h]
- -> END
`;

describe('a story that is Ink and nothing more', () => {
  it('has as many runs as can be played', () => {
    const { runs, partial, errors } = explorePlainly(ink(forked), boundless);
    expect(runs).toBe(played(ink(forked)));
    expect(runs).toBeGreaterThan(6n);
    expect(partial).toBeNull();
    expect(errors).toEqual([]);
  });

  it('has runs beyond what a number can count, to the last one', () => {
    const beats = Array.from(
      { length: 40 },
      (_, beat) => `=== b${beat}\n* [x]\n* [y]\n* [z]\n- -> ${beat < 39 ? `b${beat + 1}` : 'END'}\n`,
    );
    const { runs, states } = explorePlainly(ink(`-> b0\n${beats.join('')}`), boundless);
    expect(runs).toBe(3n ** 40n);
    expect(states).toBe(40);
  });

  it('has runs without number where one can go round', () => {
    expect(
      explorePlainly(ink('-> a\n=== a\n+ [on] -> b\n* [out] -> END\n=== b\n+ [back] -> a'), boundless).runs,
    ).toBe(null);
  });

  it('says where it stopped, and counts nothing then', () => {
    const { runs, partial } = explorePlainly(ink(forked), { ...boundless, places: 2 });
    expect(partial).toBe('more than 2 states');
    expect(runs).toBeNull();
  });

  it('says that it draws lots of its own', () => {
    expect(explorePlainly(ink('{~a|b}\n* [x]\n- -> END'), boundless).draws).toBe(true);
    expect(explorePlainly(ink('{&a|b}\n* [x]\n- -> END'), boundless).draws).toBe(false);
  });
});
