/**
 * What follows each choice of each state, for whoever the choice is made to. The engine tells a passage once for all
 * people and all states that it cannot tell apart: only a new answer to what is asked on the way needs it again.
 */
import type { Observed } from '../reads/observed.ts';
import type { Limits, Line } from './engine.ts';
import { Engine, playLimits } from './engine.ts';
import type { InkValue } from './internals.ts';
import { type Arrival, classOfNumber, exactly, type State, States } from './states.ts';
import { type Asking, grown, type Step, type Tree, type Walker, walked } from './trees.ts';

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

/** What follows one choice of one state, for some. Equal ids mean the very same lines and the same place after. */
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

/** One passage as the engine told it, whatever the state it is told from. */
interface Telling {
  readonly lines: readonly Line[];
  readonly errors: readonly string[];
  readonly arrival: Arrival | null;
  /** Variables that it wrote, with what they are after it. */
  readonly written: ReadonlyMap<string, InkValue | undefined>;
  /** By the state that it leads to; -1 for none. */
  readonly passages: Map<number, Passage>;
}

export class Passages<P> {
  readonly states: States;
  readonly #engine: Engine;
  readonly #outside: Outside<P>;
  readonly #all: Passage[] = [];
  #tellings = 0;
  /** By state and choice: what is asked of the person, for whoever follows in the steps of another. */
  readonly #ways: (Tree<Passage> | undefined)[][] = [];
  /** By site: what is asked of the person and of the state. */
  readonly #told: (Tree<Telling> | undefined)[] = [];
  readonly #askings = new Map<object | null, Map<string, Asking>>();
  readonly #walker: Walker<P>;
  /** What is being recorded, while it is. */
  #recording = false;
  #person: P | null = null;
  #steps: Step[] = [];
  readonly #asked = new Set<Asking>();
  readonly #held = new Set<string>();
  readonly #written = new Set<string>();

  constructor(ink: Readonly<Record<string, unknown>>, outside: Outside<P>, limits: Limits = playLimits) {
    const watched = new Set(outside.names);
    this.#outside = outside;
    this.#engine = new Engine(ink, {
      limits,
      watched,
      onAsked: (name, where) => this.#ask(name, where),
      onRead: (name) => this.#hold(name),
      onWrite: (name) => {
        // A list that is emptied keeps the origin of what it held: to write is to read then.
        if (typeof this.#engine.valueOf(name)?.value === 'object') this.#hold(name);
        this.#written.add(name);
      },
      onEvent: (given) => this.#event(given),
    });
    this.states = new States(this.#engine, ink, watched);
    this.#walker = this.#walkerAt(null);
  }

  /** Passages that differ in their lines or in where they lead. */
  get all(): readonly Passage[] {
    return this.#all;
  }

  /** How many passages the engine had to tell. */
  get tellings(): number {
    return this.#tellings;
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
    const { telling, person: after } = this.#tell(person);
    return { passage: this.#passageOf(telling, (name) => this.#engine.valueOf(name)), person: after };
  }

  /** What follows this choice, made to somebody who is like this by then. */
  follow(state: State, choice: number, person: P): Followed<P> {
    let node = this.#ways[state.id]?.[choice];
    let now = person;
    while (node) {
      const { step } = node;
      if (step === null) return { passage: node.leaf, person: now };
      if (step.is === 'asked') {
        node = node.branches.get(step.by.answer(this.#outside.read(now, step.by.name)));
      } else {
        now = this.#walker.after(step, now);
        node = node.branches.get('');
      }
    }
    return this.#firstToFollow(state, choice, person);
  }

  /** Nobody like this has followed this choice of this state; it may have been told all the same, elsewhere. */
  #firstToFollow(state: State, choice: number, person: P): Followed<P> {
    const site = this.states.siteOf(state.id, choice);
    const walker = this.#walkerAt(state);
    const before = walked(this.#told[site], person, walker);
    let telling = before?.leaf;
    let steps = before?.steps ?? [];
    let after = before?.person ?? person;
    if (!telling) {
      this.states.take(state.id, choice);
      const now = this.#tell(person);
      telling = now.telling;
      steps = this.#steps;
      after = now.person;
      this.#told[site] = grown(this.#told[site], steps, person, walker, telling);
    }
    const { written } = telling;
    const passage = this.#passageOf(telling, (name) =>
      written.has(name) ? written.get(name) : this.states.keptBy(state.id, name),
    );
    const ways = this.#ways[state.id] ?? [];
    this.#ways[state.id] = ways;
    const asked = steps.filter(({ is }) => is !== 'held');
    ways[choice] = grown(ways[choice], asked, person, this.#walker, passage);
    return { passage, person: after };
  }

  /** Answers for a person at a state. */
  #walkerAt(state: State | null): Walker<P> {
    const outside = this.#outside;
    return {
      answer: (step, person) => {
        if (step.is === 'asked') return step.by.answer(outside.read(person, step.by.name));
        if (step.is !== 'held') return '';
        const value = state === null ? undefined : this.states.keptBy(state.id, step.name);
        return value === undefined ? '' : exactly(value);
      },
      after: (step, person) => {
        if (step.is === 'event') return outside.event(person, step.given);
        return step.is === 'set' ? outside.set(person, step.numbers) : person;
      },
    };
  }

  #passageOf(telling: Telling, held: (name: string) => InkValue | undefined): Passage {
    const { lines, errors, arrival, passages } = telling;
    const to = arrival && this.states.enterAt(arrival, held);
    const known = passages.get(to?.id ?? -1);
    if (known) return known;
    const passage = { id: this.#all.length, lines, to, errors };
    this.#all.push(passage);
    passages.set(to?.id ?? -1, passage);
    return passage;
  }

  #tell(person: P): { readonly telling: Telling; readonly person: P } {
    this.#recording = true;
    this.#person = person;
    this.#steps = [];
    this.#asked.clear();
    this.#held.clear();
    this.#written.clear();
    this.#tellings += 1;
    this.#write(person);
    const { lines, choices, errors } = this.#engine.tell();
    const after = this.#settled();
    this.#recording = false;
    const arrival = choices.length > 0 ? this.states.arrivalOf(choices) : null;
    const written = new Map([...this.#written].map((name) => [name, this.#engine.valueOf(name)]));
    return { telling: { lines, errors, arrival, written, passages: new Map() }, person: after };
  }

  #ask(name: string, where: object | null): void {
    if (!this.#recording) return;
    const by = this.#asking(name, where);
    // Asked again, it gives the same answer until something has changed.
    if (this.#asked.has(by)) return;
    this.#asked.add(by);
    this.#steps.push({ is: 'asked', by });
  }

  #hold(name: string): void {
    if (!this.#recording || this.#held.has(name) || this.#written.has(name)) return;
    if (!this.#engine.has(name)) return;
    this.#held.add(name);
    this.#steps.push({ is: 'held', name });
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
    if (!this.#recording) return;
    const person = this.#outside.event(this.#settled(), given);
    this.#steps.push({ is: 'event', given });
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
    this.#steps.push({ is: 'set', numbers });
    this.#asked.clear();
    return this.#outside.set(person, numbers);
  }

  #write(person: P): void {
    for (const name of this.#outside.names) this.#engine.set(name, this.#outside.read(person, name));
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
