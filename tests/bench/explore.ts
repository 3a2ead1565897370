/** Exploring by what a story can still read, against exploring by whole saves; and how it grows with the story. */
import { Engine, usualLimits } from '../../src/story/branching/engine.ts';
import { States } from '../../src/story/branching/states.ts';
import { compiled } from '../story/branching/generated.ts';
import { plainly } from '../story/branching/plainly.ts';
import { type Row, ratioOf } from './row.ts';

/** Beats one after the other, four once-only choices each, two numbers that they move and the end asks for. */
function beats(count: number): Readonly<Record<string, unknown>> {
  let story = 'VAR tension = 5\nVAR trust = 5\n-> beat0\n';
  for (let beat = 0; beat < count; beat++) {
    story += `=== beat${beat}\nSomebody says something, {tension > 7:loudly|quietly}. # mood: {tension > 7:angry|calm}\n`;
    for (let choice = 0; choice < 4; choice++)
      story += `* [Choice ${choice}]\n    ~ move(${choice - 1}, ${2 - choice})\n    A reply.\n    -> ${beat + 1 < count ? `beat${beat + 1}` : 'over'}\n`;
  }
  story += `=== over
{
- tension <= 3 && trust >= 6: Good.
- tension >= 8: Bad.
- else: Middling.
}
-> END
=== function move(x, y)
~ tension = clamp(tension + x)
~ trust = clamp(trust + y)
=== function clamp(x)
{ x < 0:
    ~ return 0
}
{ x > 10:
    ~ return 10
}
~ return x
`;
  const made = compiled(story);
  if (!made) throw new Error('the story of the bench does not compile');
  return made;
}

/** How many states there are, and choices taken among them. */
function explored(ink: Readonly<Record<string, unknown>>): {
  readonly states: number;
  readonly ways: number;
} {
  const engine = new Engine(ink, {
    limits: usualLimits,
    watched: new Set(),
    onAsked: () => {},
    onEvent: () => {},
  });
  const states = new States(engine, ink, new Set());
  let ways = 0;
  const tell = (): void => {
    const { choices } = engine.tell();
    if (choices.length > 0) states.enter(choices);
  };
  tell();
  for (let id = 0; id < states.size; id++) {
    for (let choice = 0; choice < states.at(id).offered.length; choice++) {
      states.take(id, choice);
      ways += 1;
      tell();
    }
    states.forget(id);
  }
  return { states: states.size, ways };
}

export function exploreRows(): { rows: Row[]; words: string[] } {
  const small = beats(4);
  const [six, day] = [beats(6), beats(24)];
  const plain = plainly(small, 100_000);
  const live = explored(small);
  const [first, last] = [explored(six), explored(day)];
  const rows: Row[] = [
    {
      what: `exploring 4 beats by what can still be read (${live.states} states)`,
      against: `by whole saves (${plain.states})`,
      ratio: ratioOf({ ours: () => explored(small), baseline: () => plainly(small, 100_000) }),
    },
    {
      what: `exploring 24 beats (${last.states} states, ${(4 ** 24).toExponential(1)} runs)`,
      against: `6 beats (${first.states} states, ${4 ** 6} runs)`,
      ratio: ratioOf({ ours: () => explored(day), baseline: () => explored(six) }),
    },
  ];
  return { rows, words: [`          ${last.ways} choices taken for all of the 24 beats`] };
}
