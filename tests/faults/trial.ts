/** Faults laid over an adapter while a run is played, and what its host has of the run in the end. */
import type { Host, Played } from '../../src/delivery/host.ts';
import { endless, played } from '../delivery/scorm/playing.ts';
import { chanceFrom } from '../delivery/xapi/world.ts';

export const faults = [
  'missing from the start',
  'throws',
  'says no',
  'slow',
  'vanishes mid-run',
  'frame reloaded',
  'tab killed',
  'clock changed',
] as const;
export type Fault = (typeof faults)[number];

/** One learner at one platform, over as many visits as it takes. */
export interface Bench {
  /** A page is opened. Null where the platform cannot be reached at all: the run is played without it. */
  open(): Promise<Host | null>;
  /** From now on, until the next. */
  suffer(fault: Fault | 'none', chance: () => number): void;
  /** The page goes: `heard` is one that hears of it, as at a reload. */
  close(heard: boolean): void;
  /** Lets everything come to rest that still is under way. */
  rest<T>(doing: Promise<T>): Promise<T>;
  /** The run's decisions that the platform has, each once, by their turn. */
  decisions(): readonly number[];
}

/** A run of twelve decisions, as it stands after each. */
const steps = played(
  endless,
  11,
  Array.from({ length: 12 }, (_, at) => ({ which: at % 3, latency: 1000 + at * 10 })),
);

export interface Outcome {
  readonly made: number;
  readonly lost: number;
  readonly doubled: number;
  /** True where the learner was told "kept" of something that was not. */
  readonly untrue: boolean;
}

/** Plays the run under one fault. What the device has kept is told again by the next page, as the product does it. */
export async function trial(bench: Bench, fault: Fault, seed: number): Promise<Outcome> {
  const chance = chanceFrom(seed);
  const from = fault === 'missing from the start' ? 0 : Math.floor(chance() * steps.length);
  const until = from + 1 + Math.floor(chance() * (steps.length - from));
  let untrue = false;
  if (from === 0) bench.suffer(fault, chance);
  let host = await bench.open();
  for (const [at, step] of steps.entries()) {
    if (at === from) bench.suffer(fault, chance);
    if (at === until) bench.suffer('none', chance);
    const goes = (fault === 'tab killed' || fault === 'frame reloaded') && at >= from && at < until;
    host?.decided(step);
    if (host && chance() < 0.4) {
      const answer = await bench.rest(host.keep());
      untrue ||= answer.kept && !has(bench, at);
    }
    if (goes && chance() < 0.5) {
      bench.close(fault === 'frame reloaded');
      host = await bench.open();
    } else if (host === null) host = await bench.open();
  }
  bench.suffer('none', chance);
  bench.close(true);
  host = await bench.open();
  await tell(bench, host);
  const there = [...bench.decisions()];
  const once = new Set(there);
  return { made: steps.length, lost: steps.length - once.size, doubled: there.length - once.size, untrue };
}

async function tell(bench: Bench, host: Host | null): Promise<void> {
  const last: Played | undefined = steps.at(-1);
  if (!host || !last) throw new Error('a platform that is well again was not reached');
  host.decided(last);
  await bench.rest(host.keep());
  const answer = await bench.rest(host.keep());
  if (!answer.kept) throw new Error(`a platform that is well again kept nothing: ${answer.why}`);
}

const has = (bench: Bench, at: number): boolean => new Set(bench.decisions()).size >= at + 1;
