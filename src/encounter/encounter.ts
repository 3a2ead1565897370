/**
 * One live play-through: a scenario, a seed and the decisions so far. Deterministic: no clock, no random source.
 * The same decisions give the same trace, live, resumed or replayed.
 */
import type { Beat, Moment, Response, Scenario } from '../story/scenario.ts';
import { type Passage, type RoomEvent, Telling } from '../story/teller.ts';
import { draw, hash32, shuffled } from './chance.ts';
import { shift, step, toGrain } from './step.ts';
import { type Driver, driverOf, techniqueOf } from './technique.ts';
import type { Cause, Ending, Measure, Person, Trace, Turn } from './trace.ts';

/** What the learner did at a moment. `latency` in milliseconds, null with the clock off. */
export interface Decision {
  readonly moment: string;
  readonly response: string;
  readonly lapse: boolean;
  readonly latency: number | null;
}

/** A moment that waits for a decision. */
export interface OpenMoment {
  readonly moment: Moment;
  /** What the learner sees, in the order shown: a seeded order, silence last. */
  readonly shown: readonly Response[];
  /** What happens if the window closes. */
  readonly lapse: Response;
}

/** A decision that does not belong to the moment that is open. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

const written: readonly (Measure | 'load')[] = ['arousal', 'trust', 'need', 'load'];

export class Encounter {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly twists: Readonly<Record<string, number>>;
  readonly #telling: Telling;
  readonly #driver: Driver;
  readonly #start: Person;
  readonly #opening: Passage;
  readonly #openingCauses: readonly Cause[];
  readonly #turns: Turn[] = [];
  #person: Person;
  #passage: Passage;
  /** Causes of the decision being made, filled by the step, then by events in the order they are told. */
  #causes: Cause[] = [];
  #open: OpenMoment | null = null;
  /** The numbers that the script holds, as far as it was told or asked. */
  readonly #known: Partial<Record<(typeof written)[number], number>> = {};

  /** Begins at the first line and tells to the first moment. @throws TellingError when the script fails. */
  constructor(scenario: Scenario, seed: number) {
    this.scenario = scenario;
    this.seed = seed >>> 0;
    this.#driver = driverOf(scenario.about.driver);
    const { arousal, trust, need, load } = scenario.about.start;
    // Off the grain, the first step would make a cause out of rounding.
    const numbers = { arousal: toGrain(arousal), trust: toGrain(trust), need: toGrain(need), load };
    this.#start = { ...numbers, provocation: 0, recent: [], owed: [] };
    this.#person = this.#start;
    this.#telling = new Telling(scenario, (event) => this.#happen(event));
    this.twists = Object.fromEntries(
      scenario.about.twists.map(({ name, low, high }) => [name, draw(this.seed, `twist/${name}`, low, high)]),
    );
    for (const [name, value] of Object.entries(this.twists)) this.#telling.write(name, value);
    this.#opening = this.#tell();
    this.#openingCauses = this.#causes;
    this.#passage = this.#opening;
  }

  /** The lines since the last decision, or since the start. */
  get beats(): readonly Beat[] {
    return this.#passage.beats;
  }

  get person(): Person {
    return this.#person;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Null once there is an ending. */
  get open(): OpenMoment | null {
    this.#open ??= this.#passage.moment ? this.#opened(this.#passage.moment) : null;
    return this.#open;
  }

  get ending(): Ending | null {
    return this.#passage.moment ? null : this.#passage.ending;
  }

  /** True when nothing is left to decide, with or without an ending of its own. */
  get over(): boolean {
    return this.#passage.moment === null;
  }

  /**
   * Answers the open moment and tells on to the next.
   * @throws DecisionError when it is not this moment's, or there is none; nothing has changed then.
   */
  decide(decision: Decision): Turn {
    const open = this.open;
    if (!open) throw new DecisionError(`no moment is open: ${decision.moment}`);
    if (open.moment.id !== decision.moment) {
      throw new DecisionError(`another moment is open: ${open.moment.id}, not ${decision.moment}`);
    }
    const response = open.moment.responses.find((each) => each.id === decision.response);
    const allowed = response && (decision.lapse ? response === open.lapse : open.shown.includes(response));
    if (!allowed) {
      throw new DecisionError(
        `${decision.moment} has no such ${decision.lapse ? 'lapse' : 'response'}: ${decision.response}`,
      );
    }
    const before = this.#person;
    const stepped = step(before, techniqueOf(response.technique), this.#driver);
    this.#person = stepped.person;
    this.#causes = [...stepped.causes];
    this.#telling.choose(response.id);
    this.#open = null;
    this.#passage = this.#tell();
    const turn: Turn = {
      moment: open.moment,
      shown: open.shown.map((each) => each.id),
      response: response.id,
      lapse: decision.lapse,
      latency: decision.latency,
      before,
      after: this.#person,
      causes: this.#causes,
      why: this.#passage.why,
      inside: this.#passage.inside,
      beats: this.#passage.beats,
    };
    this.#turns.push(turn);
    return turn;
  }

  /**
   * For rehearsals: the person at the open moment is as somebody wants to meet them. What is on offer was settled on
   * the way here and stays. No record leads here again.
   */
  meet(numbers: Readonly<Record<Measure, number>>): void {
    const { arousal, trust, need } = numbers;
    const by = {
      arousal: arousal - this.#person.arousal,
      trust: trust - this.#person.trust,
      need: need - this.#person.need,
    };
    this.#person = shift(this.#person, by, '').person;
    this.#write();
  }

  /** Everything so far, as plain data. */
  get trace(): Trace {
    return {
      scenario: this.scenario.id,
      hash: this.scenario.hash,
      seed: this.seed,
      twists: this.twists,
      start: this.#start,
      opening: this.#opening.beats,
      openingCauses: this.#openingCauses,
      turns: [...this.#turns],
      ending: this.ending,
    };
  }

  /** The script sees the person as they are now, then tells; what it does to them is kept with its reason. */
  #tell(): Passage {
    this.#write();
    const passage = this.#telling.next();
    this.#read();
    return passage;
  }

  #happen(event: RoomEvent): void {
    // What the script set itself since the last write would be lost under ours.
    this.#read();
    const { person, causes } = shift(this.#person, event, event.because);
    this.#person = person;
    this.#causes.push(...causes);
    this.#write();
  }

  /** Only what has changed: the script keeps the rest. */
  #write(): void {
    for (const name of written) {
      const value = this.#person[name];
      if (this.#known[name] === value) continue;
      this.#telling.write(name, value);
      this.#known[name] = value;
    }
  }

  /** A script may also set the numbers itself; then the difference is a cause without words. */
  #read(): void {
    let changed = false;
    const now = { arousal: 0, trust: 0, need: 0, load: 0 };
    for (const name of written) {
      const value = this.#telling.read(name) ?? this.#person[name];
      changed ||= value !== this.#person[name];
      now[name] = value;
      this.#known[name] = value;
    }
    if (!changed) return;
    const before = this.#person;
    const by = {
      arousal: now.arousal - before.arousal,
      trust: now.trust - before.trust,
      need: now.need - before.need,
    };
    const { person, causes } = shift({ ...before, load: Math.min(3, Math.max(0, now.load)) }, by, '');
    this.#person = person;
    this.#causes.push(...causes);
  }

  #opened(moment: Moment): OpenMoment {
    const silence = moment.responses.find((each) => each.silence);
    const lapse = moment.responses.find((each) => each.lapse) ?? silence ?? moment.responses.at(-1);
    if (!lapse) throw new DecisionError(`the moment has no responses: ${moment.id}`);
    const spoken = moment.responses.filter((each) => !each.silence && !each.lapse);
    const order = shuffled(hash32(this.seed, `order/${this.#turns.length}`), moment.id, spoken);
    return { moment, shown: silence ? [...order, silence] : order, lapse };
  }
}
