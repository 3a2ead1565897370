/**
 * The small movements of someone who is alive: breath, blinks and small looks, a mouth that says the line, weight that
 * shifts. A pure state that time moves on; the same seed lives the same way.
 */
import { breatheOn, depthOf, fullness } from './breath.ts';
import { chance } from './chance.ts';
import { bornEyes, type Eyes, type Glance, glanceOf, isShut, liveEyes, stillEyes } from './eyes.ts';
import { type Mouth, mouthOf, type Speech, speakOn } from './lips.ts';
import { bornWeight, carryOn, type Spot, swayOf, trembleOf, type Weight } from './weight.ts';

export interface Life {
  readonly seed: number;
  /** Breaths taken, in whole and part: the part is where in a breath they are. */
  readonly breaths: number;
  /** Pixels of a breath at its fullest. */
  readonly depth: number;
  /** Milliseconds lived; for sway and tremor. */
  readonly age: number;
  readonly eyes: Eyes;
  readonly weight: Weight;
  readonly speech: Speech | null;
}

export interface Mood {
  readonly arousal: number;
  readonly breath: string | null;
  /** What they are saying, or null. */
  readonly line: string | null;
  readonly staring: boolean;
  /** A script has said where they look. */
  readonly told: boolean;
  readonly pacing: boolean;
  /** Nothing moves: the moment before an outburst. */
  readonly still: boolean;
}

export function born(seed: number): Life {
  return {
    seed,
    breaths: chance(seed, 0, 0),
    depth: depthOf({ arousal: 0, breath: null }),
    age: 0,
    eyes: bornEyes(seed),
    weight: bornWeight(seed),
    speech: null,
  };
}

/** A life some milliseconds on. While still, only a blink that has begun ends; the line waits to be said. */
export function live(life: Life, ms: number, mood: Mood): Life {
  const { seed } = life;
  if (mood.still) return { ...life, eyes: stillEyes(life.eyes, ms, seed, mood), speech: null };
  return {
    seed,
    breaths: breatheOn(life.breaths, ms, mood),
    depth: depthOf(mood),
    age: life.age + ms,
    eyes: liveEyes(life.eyes, ms, seed, mood),
    weight: carryOn(life.weight, ms, seed, mood),
    speech: speakOn(life.speech, ms, mood.line, mood.arousal),
  };
}

/** What shows of a life, but for its weight. */
export interface Vital {
  /** Pixels that the shoulders have risen. */
  readonly breath: number;
  readonly shut: boolean;
  readonly glance: Glance;
  readonly mouth: Mouth;
  /** From -1 to 1 each way. */
  readonly tremble: Spot;
  /** Pixels of the picture: how far your own head has moved. */
  readonly sway: Spot;
}

export function vital({ seed, breaths, depth, age, eyes, speech }: Life): Vital {
  return {
    breath: depth * fullness(breaths),
    shut: isShut(eyes),
    glance: glanceOf(eyes, seed),
    mouth: mouthOf(speech),
    tremble: trembleOf(age, seed),
    sway: swayOf(age),
  };
}
