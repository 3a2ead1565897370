/**
 * People as numbers: an exploration meets millions, and an object each would be most of its work. A person is one
 * whole number below 2^53: their five numbers in its lowest 26 bits, above them which of the few memories they have.
 */
import {
  type Change,
  changeBy,
  foundOut,
  landed,
  loadAfter,
  owedAfter,
  recentAfter,
  toGrain,
} from '../../encounter/step.ts';
import { type Driver, type Technique, techniqueIds, techniqueOf } from '../../encounter/technique.ts';
import type { Owed, Person } from '../../encounter/trace.ts';

/** What somebody remembers: the techniques just used on them, and what will be found out. */
interface Memory {
  readonly recent: readonly string[];
  readonly owed: readonly Owed[];
}

/** Techniques that are still asked after: as the last one used, and as the one before; null is any. */
export type Asked = readonly [ReadonlySet<string> | null, ReadonlySet<string> | null];

/** Arousal, trust, need and provocation move in twos, 51 values each; load is 0 to 3. */
const six = 63;
const provocationAt = 2;
const needAt = 8;
const trustAt = 14;
const arousalAt = 20;
const numbers = 2 ** 26;
const lowestProvocation = -40;

const techniques: readonly Technique[] = techniqueIds.map(techniqueOf);

/** The number that stands for a technique in `after`. @throws RangeError for an id that the kit does not know. */
export function numberOf(technique: string): number {
  const number = techniqueIds.indexOf(technique);
  if (number < 0) throw new RangeError(`unknown technique: ${technique}`);
  return number;
}

/** What a technique does by arousal and trust, found when first needed; NaN is not yet found. */
interface Doing {
  readonly provocation: Float64Array;
  readonly trust: Float64Array;
  readonly need: Float64Array;
}

export class People {
  readonly #driver: Driver;
  readonly #now = { arousal: 0, trust: 0, need: 0, provocation: 0, load: 0 };
  readonly #change = { provocation: 0, trust: 0, need: 0 };
  readonly #out = { provocation: 0, trust: 0, need: 0 };
  readonly #memories: Memory[] = [];
  readonly #ids = new Map<string, number>();
  /** By technique, then by memory: the memory after it, and how often it was used of late. */
  readonly #later: readonly number[][] = techniques.map(() => []);
  readonly #used: readonly number[][] = techniques.map(() => []);
  /** By technique and how often it was used of late. */
  readonly #doings: (Doing | undefined)[] = [];

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  pack({ arousal, trust, need, provocation, load, recent, owed }: Person): number {
    return this.#memory({ recent, owed }) * numbers + packed(arousal, trust, need, provocation, load);
  }

  unpack(person: number): Person {
    this.#read(person);
    return { ...this.#now, ...this.#memoryAt(Math.floor(person / numbers)) };
  }

  #read(person: number): void {
    // `|` takes the lowest 32 bits of any whole number below 2^53.
    const low = person | 0;
    const now = this.#now;
    now.arousal = ((low >> arousalAt) & six) * 2;
    now.trust = ((low >> trustAt) & six) * 2;
    now.need = ((low >> needAt) & six) * 2;
    now.provocation = ((low >> provocationAt) & six) * 2 + lowestProvocation;
    now.load = low & 3;
  }

  /** The person after a technique, which is given by its number. */
  after(person: number, technique: number): number {
    const memory = Math.floor(person / numbers);
    this.#read(person);
    const now = this.#now;
    const change = this.#doing(technique, memory);
    const then = this.#later[technique]?.[memory] ?? this.#remember(technique, memory);
    if (this.#memoryAt(memory).owed.length > 0) this.#addFoundOut(memory, change);
    landed(now, change, now);
    const load = loadAfter(now, techniques[technique] ?? null);
    return then * numbers + packed(now.arousal, now.trust, now.need, now.provocation, load);
  }

  /** What this technique does to whoever was read last. */
  #doing(technique: number, memory: number): { provocation: number; trust: number; need: number } {
    const used = this.#used[technique]?.[memory] ?? this.#countUse(technique, memory);
    const doing = this.#doings[technique * 3 + used] ?? this.#newDoing(technique * 3 + used);
    const { arousal, trust } = this.#now;
    const at = (arousal * 51 + trust) / 2;
    const change = this.#change;
    change.provocation = doing.provocation[at] ?? Number.NaN;
    if (Number.isNaN(change.provocation)) {
      const recent = Array.from({ length: used }, () => techniqueIds[technique] ?? '');
      this.#find(technique, { ...this.#now, recent, owed: [] });
      doing.provocation[at] = change.provocation;
      doing.trust[at] = change.trust;
      doing.need[at] = change.need;
    } else {
      change.trust = doing.trust[at] ?? 0;
      change.need = doing.need[at] ?? 0;
    }
    return change;
  }

  #find(technique: number, person: Person): Change {
    const which = techniques[technique];
    if (!which) throw new RangeError(`no technique has this number: ${technique}`);
    return changeBy(which, person, this.#driver, this.#change);
  }

  #newDoing(at: number): Doing {
    const made = (): Float64Array => new Float64Array(51 * 51).fill(Number.NaN);
    const doing = { provocation: made(), trust: made(), need: made() };
    this.#doings[at] = doing;
    return doing;
  }

  #countUse(technique: number, memory: number): number {
    const used = this.#memoryAt(memory).recent.filter((id) => id === techniqueIds[technique]).length;
    const row = this.#used[technique];
    if (row) row[memory] = used;
    return used;
  }

  #addFoundOut(memory: number, change: { provocation: number; trust: number; need: number }): void {
    const due = this.#memoryAt(memory).owed.filter(({ after }) => after <= 1);
    const { provocation, trust, need } = foundOut(due, this.#out);
    change.provocation = provocation + change.provocation;
    change.trust = trust + change.trust;
    change.need = need + change.need;
  }

  /** The person after something in the room: what `shift` does, on the packed numbers. */
  moved(
    person: number,
    by: { readonly arousal: number; readonly trust: number; readonly need: number },
  ): number {
    return (
      person +
      movedBy((person >> arousalAt) & six, by.arousal) * 2 ** arousalAt +
      movedBy((person >> trustAt) & six, by.trust) * 2 ** trustAt +
      movedBy((person >> needAt) & six, by.need) * 2 ** needAt
    );
  }

  read(person: number, name: string): number {
    if (name === 'arousal') return ((person >> arousalAt) & six) * 2;
    if (name === 'trust') return ((person >> trustAt) & six) * 2;
    if (name === 'need') return ((person >> needAt) & six) * 2;
    return person & 3;
  }

  /**
   * The same person, having forgotten the techniques that nobody will ask after. `known` is kept by the caller, one
   * for each `asked`: memories are few.
   */
  forgetful(person: number, asked: Asked, known: number[]): number {
    const memory = Math.floor(person / numbers);
    const kept = known[memory] ?? this.#forgotten(memory, asked, known);
    return person + (kept - memory) * numbers;
  }

  #forgotten(memory: number, asked: Asked, known: number[]): number {
    const { recent, owed } = this.#memoryAt(memory);
    const still = recent.map((technique, at) => (asked[at]?.has(technique) === false ? '' : technique));
    while (still.at(-1) === '') still.pop();
    const kept = this.#memory({ recent: still, owed });
    known[memory] = kept;
    return kept;
  }

  #memoryAt(id: number): Memory {
    const memory = this.#memories[id];
    if (!memory) throw new RangeError(`no such memory: ${id}`);
    return memory;
  }

  #memory(memory: Memory): number {
    const key = `${memory.recent.join()}|${memory.owed.map(({ technique, after }) => `${technique}${after}`).join()}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#memories.length;
    this.#ids.set(key, id);
    this.#memories.push(memory);
    return id;
  }

  #remember(technique: number, memory: number): number {
    const before = this.#memoryAt(memory);
    const which = techniques[technique] ?? null;
    const to = this.#memory({
      recent: recentAfter(before, which),
      owed: owedAfter(before.owed, which),
    });
    const row = this.#later[technique];
    if (row) row[memory] = to;
    return to;
  }
}

/** How far a number moves, in twos as it is kept, when `by` points are added to it. */
const movedBy = (before: number, by: number): number =>
  by === 0 ? 0 : Math.min(50, Math.max(0, toGrain(before * 2 + by) / 2)) - before;

/** The five numbers as they stand in the lowest bits. */
const packed = (arousal: number, trust: number, need: number, provocation: number, load: number): number =>
  ((arousal >> 1) << arousalAt) |
  ((trust >> 1) << trustAt) |
  ((need >> 1) << needAt) |
  (((provocation - lowestProvocation) >> 1) << provocationAt) |
  load;
