/**
 * One decision's effect on the person: a pure step in whole numbers, with the causes of every change.
 *
 * The shape follows research where it exists: arousal rises fast and falls slowly [zillmann-1971, gerin-2006];
 * room to take in words shrinks as it rises [shields-2016]; persuasion before trust is weak [vecchi-2005]; unmet
 * need holds it up and only concrete help removes the need [luck-2007]. The numbers are the designers' and were
 * tuned for play: this is a teaching model.
 */
import { type Driver, type Technique, techniqueOf } from './technique.ts';
import type { Cause, CauseKind, Measure, Owed, Person } from './trace.ts';

/** Every number of the person is a multiple of this, so that different ways lead back to equal states. */
export const grain = 2;

/** Where arousal comes to rest with no need, no noise and nothing said. */
const restingArousal = 15;
/** Points of arousal that a full unmet need holds up, and the share of that which full trust takes away (per cent). */
const needPull = 55;
const trustRelief = 60;
/** Points of arousal for each step of noise and onlookers. */
const loadPull = 10;
/** Per cent of the way to where arousal is heading that one decision (some 25 seconds) covers. */
const riseShare = 70;
const fallShare = 13;
/** Per cent of provocation that is left by the next decision. */
const provocationKept = 66;
/** Per cent of its effect that a technique keeps for each time it was among the last two. */
const wornShare = 60;
/** Per cent of its effect that persuasion keeps while trust is below its gate. */
const gatedShare = 40;
/** Points of strain from words that ask for everything, when there is no room for any. */
const strain = 4;

/** Room to take in words, in per cent, at an arousal: falls from nearly all to almost none around the midpoint. */
export function capacity(arousal: number, midpoint: number): number {
  return capacities[arousal - midpoint + 100] ?? (arousal < midpoint ? 100 : 0);
}

/** By distance from the midpoint, -100 to 100. */
const capacities = Array.from({ length: 201 }, (_, at) => Math.round(100 / (1 + Math.exp((at - 100) / 8))));

/** The arousal that need and surroundings, trust and what still rankles are heading for; 0 to 100. */
export function heading(person: Pick<Person, 'need' | 'trust' | 'load' | 'provocation'>): number {
  return headingFor(person.need, person.trust, person.load, person.provocation);
}

function headingFor(need: number, trust: number, load: number, provocation: number): number {
  const pull = (needPull * need * (10_000 - trustRelief * trust)) / 1_000_000;
  return clamp(restingArousal + pull + loadPull * load + provocation, 0, 100);
}

export interface Step {
  readonly person: Person;
  /** In a fixed order; they sum exactly to the change of each measure. */
  readonly causes: readonly Cause[];
}

/**
 * The shares of a change are found by letting one factor after another in: each cause is the difference that its
 * factor made on top of those before it. So the causes telescope to the whole change, rounding and limits included.
 */
const factors = [
  'found-out',
  'settling',
  'technique',
  'trust',
  'stirred',
  'capacity',
  'gate',
  'worn',
  'driver',
] as const satisfies readonly CauseKind[];

const rank = Object.fromEntries(factors.map((kind, index) => [kind, index])) as Readonly<
  Record<(typeof factors)[number], number>
>;

/** What one response does to the person. `technique` null is time passing. */
export function step(person: Person, technique: Technique | null, driver: Driver): Step {
  const due = person.owed.filter((owed) => owed.after <= 1);
  const causes: Cause[] = [];
  let at: Numbers = person;
  for (let upTo = 0; upTo < factors.length; upTo++) {
    const kind = factors[upTo] as (typeof factors)[number];
    if (!matters(kind, person, technique, driver, due)) continue;
    const next = numbersWith(upTo, person, technique, driver, due, { ...at });
    for (const on of measures) {
      const by = next[on] - at[on];
      if (by !== 0) causes.push({ on, by, kind, what: causeOf(kind, technique, due) });
    }
    at = next;
  }
  return {
    causes,
    person: {
      arousal: at.arousal,
      trust: at.trust,
      need: at.need,
      provocation: at.provocation,
      load: loadAfter(person, technique),
      recent: recentAfter(person, technique),
      owed: owedAfter(person.owed, technique),
    },
  };
}

/** What is coming to somebody's numbers, before it lands: unrounded, and as far as the scale goes no matter. */
export type Change = Pick<Numbers, 'provocation' | 'trust' | 'need'>;

/**
 * What a technique does to somebody who is like this, with every factor at work; it depends on arousal, trust, and on
 * what was lately used, and on nothing else of them. Written into `into`.
 */
export function changeBy(
  technique: Technique,
  person: Person,
  driver: Driver,
  into: Mutable<Change>,
): Mutable<Change> {
  return wrought(factors.length - 1, person, technique, driver, into);
}

/**
 * The numbers once a change has landed on them: with `changeBy` and what is found out, the same as `step` without its
 * causes, for whoever explores. `person` and `into` may be one.
 */
export function landed(
  person: Numbers & Pick<Person, 'load'>,
  change: Change,
  into: Mutable<Numbers>,
): Mutable<Numbers> {
  return land(person, change, true, into);
}

export const loadAfter = (person: Pick<Person, 'load'>, technique: Technique | null): number =>
  clamp(person.load + (technique?.effect.load ?? 0), 0, 3);

export const recentAfter = (
  person: Pick<Person, 'recent'>,
  technique: Technique | null,
): readonly string[] => (technique ? [technique.id, ...person.recent.slice(0, 1)] : person.recent);

/** False where a factor cannot make a difference: a shortcut, which leaves every number as it is without it. */
function matters(
  kind: (typeof factors)[number],
  person: Person,
  technique: Technique | null,
  driver: Driver,
  due: readonly Owed[],
): boolean {
  if (kind === 'found-out') return due.length > 0;
  if (kind === 'settling') return true;
  if (!technique) return false;
  const helpful = technique.kind === 'helpful';
  const { effect, id } = technique;
  if (kind === 'capacity') return effect.demand > 0;
  if (kind === 'stirred') return !helpful;
  if (kind === 'trust') return helpful;
  if (kind === 'gate') return helpful && person.trust < effect.gate;
  if (kind === 'worn') return helpful && person.recent.includes(id);
  if (kind === 'driver') return helpful && driver.weights[id] !== undefined;
  return true;
}

/** Something in the room moved the person by so much, as far as the scale goes. */
export function shift(
  person: Person,
  by: { readonly arousal: number; readonly trust: number; readonly need: number },
  because: string,
): Step {
  const causes: Cause[] = [];
  const after: { arousal: number; trust: number; need: number } = { arousal: 0, trust: 0, need: 0 };
  for (const on of measures) {
    after[on] = clamp(toGrain(person[on] + by[on]), 0, 100);
    const change = after[on] - person[on];
    if (change !== 0) causes.push({ on, by: change, kind: 'event', what: because });
  }
  return { causes, person: { ...person, ...after } };
}

const measures: readonly Measure[] = ['arousal', 'trust', 'need'];

interface Numbers {
  readonly arousal: number;
  readonly trust: number;
  readonly need: number;
  readonly provocation: number;
}

/**
 * The person's numbers after this decision with the factors up to `upTo` at work and the others neutral. Written into
 * `into`, and what comes to them into one change: explorations step by the hundred million.
 */
function numbersWith(
  upTo: number,
  person: Person,
  technique: Technique | null,
  driver: Driver,
  due: readonly Owed[],
  into: Mutable<Numbers>,
): Numbers {
  foundOut(due, coming);
  if (technique && upTo >= rank.technique) {
    const { provocation, trust, need } = wrought(upTo, person, technique, driver, change);
    coming.provocation += provocation;
    coming.trust += trust;
    coming.need += need;
  }
  return land(person, coming, upTo >= rank.settling, into);
}

/** What comes out of what was owed and has come due. */
export function foundOut(due: readonly Owed[], into: Mutable<Change>): Mutable<Change> {
  into.provocation = 0;
  into.trust = 0;
  into.need = 0;
  for (const owed of due) {
    const later = techniqueOf(owed.technique).effect.later;
    into.provocation += later?.provocation ?? 0;
    into.trust += later?.trust ?? 0;
    into.need += later?.need ?? 0;
  }
  return into;
}

function wrought(
  upTo: number,
  person: Person,
  technique: Technique,
  driver: Driver,
  into: Mutable<Change>,
): Mutable<Change> {
  if (technique.kind === 'helpful') helped(upTo, person, technique, driver, into);
  else harmed(upTo, person, technique, into);
  if (upTo >= rank.capacity) {
    const room = capacity(person.arousal, driver.midpoint);
    into.provocation += (strain * technique.effect.demand * (100 - room)) / 10_000;
  }
  return into;
}

function land(
  person: Numbers & Pick<Person, 'load'>,
  { provocation, trust, need }: Change,
  settling: boolean,
  into: Mutable<Numbers>,
): Mutable<Numbers> {
  const { arousal, load } = person;
  const stirred = clamp(toGrain((settling ? person.provocation : 0) + provocation), -40, 60);
  into.trust = clamp(person.trust + toGrain(trust), 0, 100);
  into.need = clamp(person.need + toGrain(need), 0, 100);
  // Before settling is let in, only what has just been found out pulls; afterwards all of it does.
  const goal = settling
    ? headingFor(into.need, into.trust, load, stirred)
    : clamp(arousal + provocation, 0, 100);
  const way = goal - arousal;
  into.arousal = clamp(toGrain(arousal + (way * (way > 0 ? riseShare : fallShare)) / 100), 0, 100);
  into.provocation = toGrain((stirred * provocationKept) / 100);
  return into;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the technique at hand does, and all that is coming: used again and again. */
const change: Mutable<Change> = { provocation: 0, trust: 0, need: 0 };
const coming: Mutable<Change> = { provocation: 0, trust: 0, need: 0 };

/** A helpful technique gets through as far as there is room, trust and freshness for it. */
function helped(
  upTo: number,
  person: Person,
  { id, effect }: Technique,
  driver: Driver,
  change: Mutable<Change>,
): void {
  const gated = upTo >= rank.gate && person.trust < effect.gate;
  if (gated && effect.early) {
    change.provocation = effect.early.provocation;
    change.trust = 0;
    change.need = 0;
    return;
  }
  const lost = (effect.demand * (100 - capacity(person.arousal, driver.midpoint))) / 10_000;
  const taken = upTo >= rank.capacity ? 1 - lost : 1;
  const fresh = upTo >= rank.worn ? freshness(person, id) : 1;
  const admitted = gated ? gatedShare / 100 : 1;
  const believed = upTo >= rank.trust ? (75 + person.trust / 2) / 100 : 1;
  const weight = upTo >= rank.driver ? (driver.weights[id] ?? 100) / 100 : 1;
  // Only the good it does depends on being taken in; what it costs (a summons, a limit) lands whole.
  change.provocation =
    effect.provocation * (effect.provocation < 0 ? taken * fresh * admitted * believed * weight : 1);
  change.trust = effect.trust * (effect.trust > 0 ? taken * fresh * weight : 1);
  change.need = effect.need * (effect.need < 0 ? taken * fresh * admitted * weight : 1);
}

/** A counter-productive one lands in full, and stings more the more stirred the person is already. */
function harmed(upTo: number, person: Person, { effect }: Technique, change: Mutable<Change>): void {
  const sting = upTo >= rank.stirred ? 1 + person.arousal / 200 : 1;
  change.provocation = effect.provocation * (effect.provocation > 0 ? sting : 1);
  change.trust = effect.trust;
  change.need = effect.need;
}

/** What a technique keeps of its effect for having been used among the last two. */
function freshness(person: Person, technique: string): number {
  let share = 1;
  for (const id of person.recent) if (id === technique) share *= wornShare / 100;
  return share;
}

/** What is still to be found out after this decision. */
export function owedAfter(owed: readonly Owed[], technique: Technique | null): readonly Owed[] {
  const later = technique?.effect.later;
  const still = owed.filter((each) => each.after > 1).map((each) => ({ ...each, after: each.after - 1 }));
  // One untruth of a kind is owed at a time: saying it twice does not make it come out twice.
  if (!technique || !later || still.some((each) => each.technique === technique.id)) return still;
  return [...still, { technique: technique.id, after: later.after }];
}

function causeOf(kind: CauseKind, technique: Technique | null, due: readonly Owed[]): string {
  if (kind === 'found-out') return due[0]?.technique ?? '';
  return kind === 'settling' ? '' : (technique?.id ?? '');
}

/** To the nearest multiple of the grain, halves away from zero: a loss must count as much as a gain. */
export function toGrain(value: number): number {
  // `+ 0`, because a rounded -0.4 would be written as -0.
  return Math.sign(value) * grain * Math.round(Math.abs(value) / grain) + 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
