/**
 * What follows each choice of each state, for whoever the choice is made to: the engine tells a passage once for all
 * people whom it cannot tell apart. What it asked of the person's numbers, and in which order, makes a tree; somebody
 * who answers as others did before is led to the same end without Ink.
 */

import type { Observed } from '../reads/observed.ts';
import type { Limits, Line } from './engine.ts';
import { Engine, usualLimits } from './engine.ts';
import { classOfNumber, type State, States } from './states.ts';

/** How the story's numbers about somebody stand to that somebody, who is kept elsewhere. Values of P never change. */
export interface Outside<P> {
  /** Variables of the script that hold numbers of the person. */
  readonly names: readonly string[];
  read(person: P, name: string): number;
  /** Something in the room moved them: the script's `event(…)`. */
  event(person: P, given: readonly unknown[]): P;
  /** The script set the numbers itself. */
  set(person: P, numbers: Readonly<Record<string, number>>): P;
}

/** One passage, told once. Equal ids mean the very same telling. */
export interface Passage {
  readonly id: number;
  readonly lines: readonly Line[];
  /** Where it leads; null at an end. */
  readonly to: State | null;
  readonly errors: readonly string[];
}

export interface Followed<P> {
  readonly passage: Passage;
  readonly person: P;
}

type Node =
  | { readonly is: 'asked'; readonly by: Asking; readonly answers: (Node | undefined)[] }
  | { readonly is: 'event'; readonly given: readonly unknown[]; next: Node | null }
  | { readonly is: 'set'; readonly numbers: Readonly<Record<string, number>>; next: Node | null }
  | { readonly is: 'told'; readonly passage: Passage };

/** One place in the story that reads a number of the person, and what it can tell apart of it. */
interface Asking {
  readonly name: string;
  /** A number for each answer, counted from 0. */
  readonly answer: (value: number) => number;
}

type Recorded = Exclude<Node, { readonly is: 'told' }>;

export class Passages<P> {
  readonly states: States;
  readonly #engine: Engine;
  readonly #outside: Outside<P>;
  readonly #told: Passage[] = [];
  /** By state and choice. */
  readonly #trees: (Node | null)[][] = [];
  readonly #askings = new Map<object | null, Map<string, Asking>>();
  /** What is being recorded. */
  #person: P | null = null;
  #path: Recorded[] = [];
  readonly #asked = new Set<Asking>();

  constructor(ink: Readonly<Record<string, unknown>>, outside: Outside<P>, limits: Limits = usualLimits) {
    const watched = new Set(outside.names);
    this.#outside = outside;
    this.#engine = new Engine(ink, {
      limits,
      watched,
      onAsked: (name, where) => this.#ask(name, where),
      onEvent: (given) => this.#event(given),
    });
    this.states = new States(this.#engine, ink, watched);
  }

  get all(): readonly Passage[] {
    return this.#told;
  }

  /** Whether the engine came to this content object of the story's. */
  met(object: object): boolean {
    return this.#engine.met(object);
  }

  get root(): object {
    return this.#engine.root;
  }

  /** The opening, with these variables set before the first line. */
  begin(person: P, variables: Readonly<Record<string, number>>): Followed<P> {
    this.#engine.restart();
    for (const [name, value] of Object.entries(variables)) this.#engine.set(name, value);
    return this.#tell(person).followed;
  }

  /** What follows this choice, made to somebody who is like this by then. */
  follow(state: State, choice: number, person: P): Followed<P> {
    const trees = this.#trees[state.id] ?? state.offered.map(() => null);
    this.#trees[state.id] = trees;
    let node = trees[choice] ?? null;
    let now = person;
    while (node !== null) {
      if (node.is === 'told') return { passage: node.passage, person: now };
      if (node.is === 'asked') {
        node = node.answers[this.#answer(node.by, now)] ?? null;
      } else {
        now =
          node.is === 'event' ? this.#outside.event(now, node.given) : this.#outside.set(now, node.numbers);
        node = node.next;
      }
    }
    this.states.take(state.id, choice);
    const { followed, path } = this.#tell(person);
    trees[choice] = this.#grown(trees[choice] ?? null, path, person, followed.passage);
    return followed;
  }

  #answer({ name, answer }: Asking, person: P): number {
    return answer(this.#outside.read(person, name));
  }

  #tell(person: P): { followed: Followed<P>; path: readonly Recorded[] } {
    this.#person = person;
    this.#path = [];
    this.#asked.clear();
    this.#write(person);
    const { lines, choices, errors } = this.#engine.tell();
    const after = this.#settled();
    this.#person = null;
    const to = choices.length > 0 ? this.states.enter(choices) : null;
    const passage = { id: this.#told.length, lines, to, errors };
    this.#told.push(passage);
    return { followed: { passage, person: after }, path: this.#path };
  }

  #ask(name: string, where: object | null): void {
    if (this.#person === null) return;
    const by = this.#asking(name, where);
    // Asked again, it gives the same answer until something has changed.
    if (this.#asked.has(by)) return;
    this.#asked.add(by);
    this.#path.push({ is: 'asked', by, answers: [] });
  }

  #asking(name: string, where: object | null): Asking {
    // One place can read several numbers: a function's parameter by reference.
    const here = this.#askings.get(where) ?? new Map<string, Asking>();
    this.#askings.set(where, here);
    const known = here.get(name);
    if (known) return known;
    const by = { name, answer: answersOf(where ? this.states.observedBy(where) : null) };
    here.set(name, by);
    return by;
  }

  #event(given: readonly unknown[]): void {
    if (this.#person === null) return;
    const person = this.#outside.event(this.#settled(), given);
    this.#path.push({ is: 'event', given, next: null });
    this.#asked.clear();
    this.#person = person;
    this.#write(person);
  }

  /** The person, once what the script set itself has been taken over. */
  #settled(): P {
    const person = this.#person as P;
    const numbers: Record<string, number> = {};
    for (const name of this.#outside.names) {
      const value = this.#engine.number(name);
      if (value !== null && Math.trunc(value) !== this.#outside.read(person, name))
        numbers[name] = Math.trunc(value);
    }
    if (Object.keys(numbers).length === 0) return person;
    this.#path.push({ is: 'set', numbers, next: null });
    this.#asked.clear();
    return this.#outside.set(person, numbers);
  }

  #write(person: P): void {
    for (const name of this.#outside.names) this.#engine.set(name, this.#outside.read(person, name));
  }

  /** The tree with this path in it. */
  #grown(tree: Node | null, path: readonly Recorded[], person: P, passage: Passage): Node {
    const [step, ...rest] = path;
    if (!step) return tree ?? { is: 'told', passage };
    const node = tree ?? step;
    if (
      node.is === 'told' ||
      node.is !== step.is ||
      (step.is === 'asked' && node.is === 'asked' && node.by !== step.by)
    )
      throw new Error(`the same passage went two ways: ${node.is} and ${step.is}`);
    if (node.is === 'asked') {
      const answer = this.#answer(node.by, person);
      node.answers[answer] = this.#grown(node.answers[answer] ?? null, rest, person, passage);
      return node;
    }
    const after =
      node.is === 'event' ? this.#outside.event(person, node.given) : this.#outside.set(person, node.numbers);
    node.next = this.#grown(node.next, rest, after, passage);
    return node;
  }
}

/** The answer to each number from 0 to 100, found once. */
function answersOf(observed: Observed | null): (value: number) => number {
  const known: number[] = [];
  const numbers = new Map<string, number>();
  return (value) => {
    const before = known[value];
    if (before !== undefined) return before;
    const found = classOfNumber(value, observed);
    const number = numbers.get(found) ?? numbers.size;
    numbers.set(found, number);
    if (value >= 0 && value <= 100 && Number.isInteger(value)) known[value] = number;
    return number;
  };
}
