/** What lay ahead at each decision of one run: from the last decision back, as far as may be followed. */
import type { Outlook, Prospect, Reckoned } from '../../debrief/outlook.ts';
import type { Followed } from '../../story/branching/passages.ts';
import type { State } from '../../story/branching/states.ts';
import type { Explorer } from './explore.ts';
import { isShown } from './players.ts';
import { Prospects, TooFar } from './prospects.ts';
import { startOf } from './start.ts';

/** A run as far as places are concerned. */
export interface Played {
  readonly twists: Readonly<Record<string, number>>;
  readonly responses: readonly string[];
}

interface Stop {
  readonly state: State;
  readonly person: number;
}

/** `places`: so many people at places may be kept. The same run gives the same outlook on every machine. */
export function outlookOf(explorer: Explorer, played: Played, places: number): Outlook {
  const stops = stopsOf(explorer, played);
  const prospects = new Prospects(explorer, places);
  const outlook: (Reckoned | null)[] = stops.map(() => null);
  try {
    for (let decision = stops.length - 1; decision >= 0; decision--) {
      const stop = stops[decision];
      if (stop) outlook[decision] = reckon(explorer, prospects, stop);
    }
  } catch (error) {
    // Whatever lies before is larger still.
    if (!(error instanceof TooFar)) throw error;
  }
  return outlook;
}

/** Where each decision was made. */
function stopsOf(explorer: Explorer, { twists, responses }: Played): Stop[] {
  const { passages, people, scenario } = explorer;
  const stops: Stop[] = [];
  let at = passages.begin(people.pack(startOf(scenario)), twists);
  for (const response of responses) {
    const state = at.passage.to;
    if (!state) break;
    stops.push({ state, person: at.person });
    const choice = explorer.responsesOf(state).findIndex(({ id }) => id === response);
    if (choice < 0) throw new RangeError(`this moment has no such response: ${response}`);
    at = take(explorer, state, choice, at.person);
  }
  return stops;
}

function take(explorer: Explorer, state: State, choice: number, person: number): Followed<number> {
  const technique = explorer.techniquesOf(state)[choice] ?? 0;
  return explorer.passages.follow(state, choice, explorer.people.after(person, technique));
}

function reckon(explorer: Explorer, prospects: Prospects, { state, person }: Stop): Reckoned {
  const before = prospects.at(state, person);
  const after: Record<string, Prospect> = {};
  const onward: Record<string, readonly string[]> = {};
  explorer.responsesOf(state).forEach(({ id }, choice) => {
    const { passage, person: then } = take(explorer, state, choice, person);
    after[id] = prospects.after(passage, then);
    onward[id] = bestFrom(explorer, prospects, { passage, person: then });
  });
  return { before, after, onward };
}

/** The responses of somebody who takes what is likeliest to end well, to the end; of equals the first written. */
function bestFrom(explorer: Explorer, prospects: Prospects, from: Followed<number>): readonly string[] {
  const taken: string[] = [];
  let at = from;
  while (at.passage.to) {
    const state = at.passage.to;
    const person = at.person;
    let best: { readonly id: string; readonly good: number; readonly then: Followed<number> } | null = null;
    explorer.responsesOf(state).forEach((response, choice) => {
      if (!isShown(response)) return;
      const then = take(explorer, state, choice, person);
      const { good } = prospects.after(then.passage, then.person);
      if (best === null || good > best.good) best = { id: response.id, good, then };
    });
    const next = best as { readonly id: string; readonly then: Followed<number> } | null;
    if (next === null) break;
    taken.push(next.id);
    at = next.then;
  }
  return taken;
}
