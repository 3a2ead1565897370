/**
 * People as numbers: an exploration meets millions, and an object each would be most of its work. A person is one
 * whole number below 2^53: their five numbers, which move in twos, and which of the few memories they have.
 */
import { numbersAfter, owedAfter, recentAfter, toGrain } from '../../encounter/step.ts';
import { type Driver, type Technique, techniqueOf } from '../../encounter/technique.ts';
import type { Measure, Owed, Person } from '../../encounter/trace.ts';

/** What somebody remembers: the techniques just used on them, and what will be found out. */
interface Memory {
  readonly recent: readonly string[];
  readonly owed: readonly Owed[];
}

/** Techniques that are still asked after: as the last one used, and as the one before; null is any. */
export type Asked = readonly [ReadonlySet<string> | null, ReadonlySet<string> | null];

/** 0 to 100 in twos, and provocation's -40 to 60 in twos: 51 each; load is 0 to 3. */
const scale = 51;
const loads = 4;
const needUnit = scale * loads;
const trustUnit = needUnit * scale;
const arousalUnit = trustUnit * scale;
const memoryUnit = arousalUnit * scale;
const lowestProvocation = -40;

export class People {
  readonly #driver: Driver;
  readonly #before: { -readonly [K in keyof Person]: Person[K] } = {
    arousal: 0,
    trust: 0,
    need: 0,
    provocation: 0,
    load: 0,
    recent: [],
    owed: [],
  };
  readonly #after = { arousal: 0, trust: 0, need: 0, provocation: 0, load: 0 };
  readonly #memories: Memory[] = [];
  readonly #ids = new Map<string, number>();
  /** By technique and memory: the memory after it. */
  readonly #later = new Map<string, number[]>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  pack({ arousal, trust, need, provocation, load, recent, owed }: Person): number {
    return (
      this.#memory({ recent, owed }) * memoryUnit +
      (arousal / 2) * arousalUnit +
      (trust / 2) * trustUnit +
      (need / 2) * needUnit +
      ((provocation - lowestProvocation) / 2) * loads +
      load
    );
  }

  unpack(packed: number): Person {
    return { ...this.#read(packed) };
  }

  /** The person in a shape that is used again and again. */
  #read(packed: number): Person {
    const into = this.#before;
    const memory = Math.floor(packed / memoryUnit);
    let rest = packed - memory * memoryUnit;
    const arousal = Math.floor(rest / arousalUnit);
    rest -= arousal * arousalUnit;
    const trust = Math.floor(rest / trustUnit);
    rest -= trust * trustUnit;
    const need = Math.floor(rest / needUnit);
    rest -= need * needUnit;
    const provocation = Math.floor(rest / loads);
    const { recent, owed } = this.#memoryAt(memory);
    into.arousal = arousal * 2;
    into.trust = trust * 2;
    into.need = need * 2;
    into.provocation = provocation * 2 + lowestProvocation;
    into.load = rest - provocation * loads;
    into.recent = recent;
    into.owed = owed;
    return into;
  }

  /** The person after a technique. */
  after(packed: number, id: string): number {
    const technique = id === '' ? null : techniqueOf(id);
    numbersAfter(this.#read(packed), technique, this.#driver, this.#after);
    const { arousal, trust, need, provocation, load } = this.#after;
    return (
      this.#memoryAfter(Math.floor(packed / memoryUnit), technique) * memoryUnit +
      (arousal / 2) * arousalUnit +
      (trust / 2) * trustUnit +
      (need / 2) * needUnit +
      ((provocation - lowestProvocation) / 2) * loads +
      load
    );
  }

  /** The person after something in the room: what `shift` does, on the packed numbers. */
  moved(
    packed: number,
    by: { readonly arousal: number; readonly trust: number; readonly need: number },
  ): number {
    const moving = (name: Measure, unit: number): number => {
      const before = this.read(packed, name);
      const after = Math.min(100, Math.max(0, toGrain(before + by[name])));
      return ((after - before) / 2) * unit;
    };
    return packed + moving('arousal', arousalUnit) + moving('trust', trustUnit) + moving('need', needUnit);
  }

  read(packed: number, name: string): number {
    const rest = packed % memoryUnit;
    if (name === 'arousal') return Math.floor(rest / arousalUnit) * 2;
    if (name === 'trust') return (Math.floor(rest / trustUnit) % scale) * 2;
    if (name === 'need') return (Math.floor(rest / needUnit) % scale) * 2;
    return rest % loads;
  }

  /**
   * The same person, having forgotten the techniques that nobody will ask after. `known` is kept by the caller, one
   * for each `asked`: memories are few.
   */
  forgetful(packed: number, asked: Asked, known: number[]): number {
    const memory = Math.floor(packed / memoryUnit);
    let kept = known[memory];
    if (kept === undefined) {
      const { recent, owed } = this.#memoryAt(memory);
      const still = recent.map((technique, at) => (asked[at]?.has(technique) === false ? '' : technique));
      while (still.at(-1) === '') still.pop();
      kept = this.#memory({ recent: still, owed });
      known[memory] = kept;
    }
    return packed + (kept - memory) * memoryUnit;
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

  #memoryAfter(memory: number, technique: Technique | null): number {
    const row = this.#later.get(technique?.id ?? '') ?? [];
    this.#later.set(technique?.id ?? '', row);
    const known = row[memory];
    if (known !== undefined) return known;
    const before = this.#memoryAt(memory);
    const to = this.#memory({
      recent: recentAfter({ recent: before.recent }, technique),
      owed: owedAfter(before.owed, technique),
    });
    row[memory] = to;
    return to;
  }
}
