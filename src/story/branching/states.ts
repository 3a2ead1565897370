/**
 * Where a story can stand, each place once: two states are one when nothing that is left of the story can tell them
 * apart. A state keeps only what can still be read; to go on from it, that is put back and the rest is let be.
 */
import { contentOf } from '../reads/content.ts';
import { liveOf } from '../reads/live.ts';
import { type Observed, observe } from '../reads/observed.ts';
import { type Soon, soonOf } from '../reads/soon.ts';
import type { Engine } from './engine.ts';
import type { InkChoice, InkPath, InkPointer, InkThread, InkValue } from './internals.ts';

export interface Offered {
  readonly text: string;
  readonly tags: readonly string[];
  /** Ink's own path to where the choice stands. */
  readonly source: string;
}

/** What a state keeps besides variables. */
interface Standing {
  readonly counts: readonly (readonly [path: string, count: number])[];
  readonly turns: readonly (readonly [path: string, turn: number | undefined])[];
  readonly turn: number;
  readonly random: number;
  /** Whether the number of the turn, and the last number drawn, can still be read. */
  readonly reads: { readonly turn: boolean; readonly random: boolean };
  readonly ways: readonly { readonly thread: InkThread; readonly target: InkPath }[];
}

interface Kept extends Standing {
  readonly variables: ReadonlyMap<string, InkValue>;
}

/** Where a passage leads, but for the values of variables: these may have come from before it. */
export interface Arrival {
  readonly offered: readonly Offered[];
  readonly reading: Reading;
  readonly standing: Standing;
  /** All that tells the place from others, but for the values. */
  readonly key: string;
}

export interface State {
  readonly id: number;
  readonly offered: readonly Offered[];
}

export class States {
  readonly #engine: Engine;
  readonly #content;
  readonly #live;
  readonly #soon: Soon;
  readonly #next = new Map<string, readonly (readonly string[])[] | null>();
  readonly #observed: ReadonlyMap<string, Observed>;
  readonly #there: ReadonlyMap<number, Observed>;
  readonly #ids = new Map<string, number>();
  readonly #states: State[] = [];
  readonly #kept: (Kept | null)[] = [];
  readonly #reading = new Map<string, Reading>();
  readonly #sites = new Map<string, number>();
  /** By state and choice. */
  readonly #siteOf: (number | undefined)[][] = [];
  /** Not the story's own but somebody else's to keep: left out of every state. */
  readonly #outside: ReadonlySet<string>;

  constructor(engine: Engine, ink: Readonly<Record<string, unknown>>, outside: ReadonlySet<string>) {
    this.#engine = engine;
    this.#outside = outside;
    this.#content = contentOf(ink);
    const observations = observe(this.#content);
    this.#observed = observations.of;
    this.#there = observations.there;
    this.#live = liveOf(this.#content, observations, Object.keys(ink.listDefs ?? {}).length > 0);
    this.#soon = soonOf(this.#content);
  }

  get size(): number {
    return this.#states.length;
  }

  at(id: number): State {
    const state = this.#states[id];
    if (!state) throw new RangeError(`no such state: ${id}`);
    return state;
  }

  /** Ink's paths of the choices that any state offers. */
  get offered(): ReadonlySet<string> {
    return new Set(this.#states.flatMap(({ offered }) => offered.map(({ source }) => source)));
  }

  /** What a story can tell apart of a variable where this content object reads it; null is everything. */
  observedBy(where: object): Observed | null {
    const { path } = where as { readonly path: InkPath };
    const item = this.#content.find(path.componentsString);
    return (item === null ? null : this.#there.get(item)) ?? null;
  }

  /** The story draws lots of its own somewhere. */
  get draws(): boolean {
    return this.#observed.has('random') || this.#observed.has('seed');
  }

  /** The state that the engine stands in with these choices open. */
  enter(choices: readonly InkChoice[]): State {
    return this.enterAt(this.arrivalOf(choices), (name) => this.#engine.valueOf(name));
  }

  /** What there is to say of where the engine stands, but for the values of variables. */
  arrivalOf(choices: readonly InkChoice[]): Arrival {
    const reading = this.#readingOf(choices);
    return {
      offered: choices.map(({ text, tags, sourcePath }) => ({
        text,
        tags: [...(tags ?? [])],
        source: sourcePath,
      })),
      reading,
      standing: this.#standing(choices, reading),
      key: `${placeKey(choices)}|${this.#countKey(reading)}`,
    };
  }

  /** The state of somebody who arrives there with these values. */
  enterAt({ offered, reading, standing, key }: Arrival, held: (name: string) => InkValue | undefined): State {
    const variables = new Map<string, InkValue>();
    let full = `${key}|`;
    for (const name of reading.variables) {
      const value = held(name);
      if (!value) continue;
      variables.set(name, value);
      const observed = reading.exact.has(name) ? undefined : this.#observed.get(`v:${name}`);
      full += `${classOf(value, observed)};`;
    }
    const known = this.#ids.get(full);
    if (known !== undefined) return this.at(known);
    const id = this.#states.length;
    this.#ids.set(full, id);
    const state = { id, offered };
    this.#states.push(state);
    this.#kept.push({ ...standing, variables });
    return state;
  }

  /** The value that a state keeps of a variable; none where nothing that is left of the story reads it. */
  keptBy(id: number, name: string): InkValue | undefined {
    return this.#kept[id]?.variables.get(name);
  }

  /**
   * A number for how this choice leads on: two choices that have the same one are told the same, as far as the
   * variables are the same that are read on the way.
   */
  siteOf(id: number, choice: number): number {
    const row = this.#siteOf[id] ?? [];
    this.#siteOf[id] = row;
    const known = row[choice];
    if (known !== undefined) return known;
    const kept = this.#kept[id];
    const way = kept?.ways[choice];
    if (!kept || !way) throw new RangeError(`nothing is kept of this choice: ${choice} of state ${id}`);
    const { counts, turns, turn, random, reads } = kept;
    const when = reads.turn || turns.length > 0 ? turn : '';
    const key = `${way.target.componentsString}<${threadKey(way.thread)}|${counts.join(';')}|${turns.join(';')}|${when}|${reads.random ? random : ''}`;
    const site = this.#sites.get(key) ?? this.#sites.size;
    this.#sites.set(key, site);
    row[choice] = site;
    return site;
  }

  /** The tags of every choice that may be open at the stop after this one: a superset; null where nobody can say. */
  tagsNext(id: number): readonly (readonly string[])[] | null {
    const kept = this.#kept[id];
    if (!kept || kept.ways.some(({ thread }) => thread.callstack.length > 1)) return null;
    const sources = this.at(id).offered.map(({ source }) => source);
    const key = sources.join();
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const next = new Set<number>();
    for (const source of sources) {
      const choice = this.#content.find(source);
      const body = choice === null ? null : this.#soon.body(choice);
      if (body !== null) for (const each of this.#soon.from(body)) next.add(each);
    }
    const tags = [...next].map((choice) => this.#soon.tags(choice));
    const all = tags.every((each) => each !== null) ? tags : null;
    this.#next.set(key, all);
    return all;
  }

  /** Puts the engine where this choice of this state leads. */
  take(id: number, choice: number): void {
    const kept = this.#kept[id];
    const way = kept?.ways[choice];
    if (!kept || !way) throw new RangeError(`nothing is kept of this choice: ${choice} of state ${id}`);
    const { state } = this.#engine;
    for (const [name, value] of kept.variables) this.#engine.setRaw(name, value);
    for (const [path, count] of kept.counts) put(state._visitCounts, path, count === 0 ? undefined : count);
    for (const [path, turn] of kept.turns) put(state._turnIndices, path, turn);
    state.currentTurnIndex = kept.turn;
    state.previousRandom = kept.random;
    this.#engine.take(way.thread, way.target);
  }

  /** Nobody will go on from this state again. */
  forget(id: number): void {
    this.#kept[id] = null;
  }

  #standing(choices: readonly InkChoice[], { counts, turns, turn, random }: Reading): Standing {
    const { state } = this.#engine;
    return {
      reads: { turn, random },
      counts: counts.map((path) => [path, state._visitCounts.get(path) ?? 0] as const),
      turns: turns.map((path) => [path, state._turnIndices.get(path)] as const),
      turn: state.currentTurnIndex,
      random: state.previousRandom,
      ways: choices.map(({ threadAtGeneration, targetPath }) => {
        if (!threadAtGeneration || !targetPath) throw new Error('a choice leads nowhere');
        return { thread: threadAtGeneration, target: targetPath };
      }),
    };
  }

  /** What can still be read from where these choices lead, and from where their tunnels and threads come back to. */
  #readingOf(choices: readonly InkChoice[]): Reading {
    const places = new Set<number>();
    const pointed = new Set<string>();
    const add = (item: number | null): void => {
      const entered = item === null ? null : this.#content.enter(item);
      if (entered !== null) places.add(entered);
    };
    for (const { targetPath, threadAtGeneration } of choices) {
      add(targetPath ? this.#content.find(targetPath.componentsString) : null);
      for (const { currentPointer, temporaryVariables } of threadAtGeneration?.callstack ?? []) {
        add(this.#itemAt(currentPointer));
        for (const { variableName, contextIndex } of temporaryVariables.values())
          if (variableName !== undefined && (contextIndex ?? 0) <= 0) pointed.add(variableName);
      }
    }
    const name = [...places].sort((a, b) => a - b).join() + [...pointed].sort().join();
    const known = this.#reading.get(name);
    if (known) return known;
    const reads = new Set<string>();
    for (const place of places)
      for (const read of this.#live.from(place)) reads.add(this.#live.reads[read] ?? '');
    for (const variable of pointed) reads.add(`v:${variable}`);
    const all = [...reads].sort();
    const of = (kind: string) =>
      all.filter((read) => read.startsWith(kind)).map((read) => read.slice(kind.length));
    const reading: Reading = {
      variables: of('v:').filter((variable) => !this.#outside.has(variable)),
      exact: pointed,
      counts: of('c:'),
      turns: of('t:'),
      turn: reads.has('turn'),
      random: reads.has('random'),
    };
    this.#reading.set(name, reading);
    return reading;
  }

  #itemAt({ isNull, container, index }: InkPointer): number | null {
    if (isNull || !container) return null;
    const holder = this.#content.find(container.path.componentsString);
    if (holder === null) return null;
    const inside = this.#content.items[holder]?.container?.content ?? [];
    // Past its end: what follows the container.
    return inside[index] ?? this.#content.next(holder);
  }

  #countKey({ counts, turns, turn, random }: Reading): string {
    const { state } = this.#engine;
    let key = '';
    for (const path of counts)
      key += `${counted(state._visitCounts.get(path) ?? 0, this.#observed.get(`c:${path}`))};`;
    key += '|';
    for (const path of turns) {
      const at = state._turnIndices.get(path);
      const ago = at === undefined ? -1 : state.currentTurnIndex - at;
      key += `${ago < 0 ? ago : counted(ago, this.#observed.get(`t:${path}`))};`;
    }
    if (turn) key += `|${state.currentTurnIndex}`;
    if (random) key += `|${state.previousRandom}`;
    return key;
  }
}

export interface Reading {
  readonly variables: readonly string[];
  /** Pointed at from a tunnel or a function: nothing of their values may be left out. */
  readonly exact: ReadonlySet<string>;
  readonly counts: readonly string[];
  readonly turns: readonly string[];
  readonly turn: boolean;
  readonly random: boolean;
}

function put(map: Map<string, number>, path: string, value: number | undefined): void {
  if (value === undefined) map.delete(path);
  else map.set(path, value);
}

/** Where the story stands: what is on offer, where each leads, and what it comes back to. */
function placeKey(choices: readonly InkChoice[]): string {
  return choices
    .map(
      ({ text, tags, targetPath, threadAtGeneration: thread }) =>
        `${targetPath?.componentsString}=${text}#${tags?.join('#') ?? ''}<${thread ? threadKey(thread) : ''}>`,
    )
    .join('\n');
}

function threadKey({ callstack, previousPointer }: InkThread): string {
  const frames = callstack.map(({ currentPointer, temporaryVariables, type, inExpressionEvaluation }) => {
    const temporary = [...temporaryVariables].map(([name, value]) => `${name}=${exactly(value)}`).sort();
    return `${pointerKey(currentPointer)}${type}${inExpressionEvaluation ? 'e' : ''}${temporary.join()}`;
  });
  return `${frames.join('/')}@${pointerKey(previousPointer)}`;
}

const pointerKey = ({ isNull, container, index }: InkPointer): string =>
  isNull || !container ? '-' : `${container.path.componentsString}.${index}`;

/** The kind too: Ink tells 1 from "1", 2 from 2.0 when it divides, and what an empty list once held. */
export function exactly(value: InkValue): string {
  const kind = value.constructor.name;
  const plain = value.value;
  const origins =
    typeof plain === 'object' && plain !== null && 'originNames' in plain ? plain.originNames : null;
  return Array.isArray(origins)
    ? `${kind}<${origins.join()}>:${value.toString()}`
    : `${kind}:${value.toString()}`;
}

/** What can be told apart of a value: all of it, or how it stands to each number that it is ever compared with. */
export function classOf(value: InkValue, observed: Observed | undefined): string {
  const plain = value.value;
  const number = typeof plain === 'boolean' ? Number(plain) : plain;
  if (typeof number !== 'number' || !observed || observed.exact) return exactly(value);
  return classOfNumber(number, observed);
}

export function classOfNumber(number: number, observed: Observed | null): string {
  if (!observed || observed.exact) return String(number);
  let key = '';
  for (const limit of observed.below) key += number < limit ? '1' : '0';
  for (const limit of observed.above) key += number > limit ? '1' : '0';
  return key;
}

/** Counts only grow: beyond the largest number that one is compared with, all are alike but for cycles. */
function counted(count: number, observed: Observed | undefined): number {
  if (!observed || observed.exact) return count;
  const beyond = Math.max(0, ...observed.below, ...observed.above) + 1;
  if (count <= beyond) return count;
  const cycle = [...observed.modulo].reduce(leastCommon, 1);
  return beyond + ((count - beyond) % cycle);
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));
const leastCommon = (a: number, b: number): number => (a * b) / greatest(a, b);
