/** Every way through a story that is Ink and nothing more. */
import { Engine, usualLimits } from '../../story/branching/engine.ts';
import { States } from '../../story/branching/states.ts';
import type { Traveller } from '../../story/branching/unmet.ts';
import type { Limits } from './explore.ts';

export interface ExploredPlainly {
  readonly traveller: Traveller;
  readonly offered: ReadonlySet<string>;
  readonly states: number;
  /** Choices taken, each once at each state. */
  readonly ways: number;
  /** How many runs there are; null where a run can go round for ever, or not everything was explored. */
  readonly runs: bigint | null;
  readonly errors: readonly string[];
  /** The story draws lots of its own: it was explored for one seed. */
  readonly draws: boolean;
  readonly partial: string | null;
}

/** Where a way leads that ends the story. */
const out = -1;

export function explorePlainly(
  ink: Readonly<Record<string, unknown>>,
  { places, time, now }: Limits,
): ExploredPlainly {
  const engine = new Engine(ink, {
    limits: usualLimits,
    watched: new Set(),
    onAsked: () => {},
    onEvent: () => {},
  });
  const states = new States(engine, ink, new Set());
  const errors = new Set<string>();
  const end = now() + time;
  const tell = (): number => {
    const told = engine.tell();
    for (const error of told.errors) errors.add(error);
    return told.choices.length > 0 ? states.enter(told.choices).id : out;
  };
  const ways: number[][] = [];
  const first = tell();
  let partial: string | null = null;
  for (let id = 0; id < states.size && partial === null; id++) {
    ways.push(
      states.at(id).offered.map((_, choice) => {
        states.take(id, choice);
        return tell();
      }),
    );
    states.forget(id);
    if (states.size > places) partial = `more than ${places} states`;
    else if (now() > end) partial = `more than ${time / 1000} s`;
  }
  return {
    traveller: engine,
    offered: states.offered,
    states: states.size,
    ways: ways.reduce((sum, each) => sum + each.length, 0),
    runs: partial === null ? runsFrom(first, ways) : null,
    errors: [...errors],
    draws: states.draws,
    partial,
  };
}

/** Ways from a state to an end; null where one goes round in circles. */
function runsFrom(first: number, ways: readonly (readonly number[])[]): bigint | null {
  const runs: (bigint | 'on the way')[] = [];
  const stack = [first];
  while (stack.length > 0) {
    const id = stack.at(-1) ?? out;
    if (id === out || typeof runs[id] === 'bigint') {
      stack.pop();
      continue;
    }
    const next = ways[id] ?? [];
    if (runs[id] === undefined) {
      runs[id] = 'on the way';
      for (const to of next) {
        if (to !== out && runs[to] === 'on the way') return null;
        if (to !== out && runs[to] === undefined) stack.push(to);
      }
      continue;
    }
    let sum = 0n;
    for (const to of next) {
      const known = to === out ? 1n : runs[to];
      if (typeof known !== 'bigint') return null;
      sum += known;
    }
    runs[id] = sum;
    stack.pop();
  }
  const total = first === out ? 1n : runs[first];
  return typeof total === 'bigint' ? total : null;
}
