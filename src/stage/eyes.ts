/** Eyes that live: blinks, and the small looks elsewhere of somebody who is ill at ease. Pure. */
import { chance, drawing, type Recurring, recur } from './chance.ts';

export interface Eyes {
  /** Even counts are open eyes. */
  readonly blink: Recurring;
  /** Even counts are on you; odd ones a look elsewhere. */
  readonly glance: Recurring;
}

export interface Looking {
  readonly arousal: number;
  /** Wide and fixed on you: fewer blinks, and no look elsewhere. */
  readonly staring: boolean;
  /** A script has said where they look. */
  readonly told: boolean;
}

export type Glance = 'aside' | 'down' | null;

export const bornEyes = (seed: number): Eyes => ({
  blink: { count: 0, left: 1200 + 2000 * chance(seed, 1, 0) },
  glance: { count: 0, left: 1500 + 2500 * chance(seed, 7, 0) },
});

export function liveEyes(eyes: Eyes, ms: number, seed: number, looking: Looking): Eyes {
  return {
    blink: recur(eyes.blink, ms, (count) =>
      count % 2 === 1 ? 3 * drawing : untilBlink(chance(seed, 1, count), looking),
    ),
    glance:
      looking.staring || looking.told
        ? onYou(eyes.glance, seed, looking.arousal)
        : recur(eyes.glance, ms, (count) => glanceLasts(seed, count, looking.arousal)),
  };
}

/** While the body holds still only a blink that has begun ends. */
export function stillEyes(eyes: Eyes, ms: number, seed: number, looking: Looking): Eyes {
  const { blink } = eyes;
  const shut = blink.count % 2 === 1;
  const over = shut && blink.left <= ms;
  return {
    blink: over ? { count: blink.count + 1, left: 1 } : shut ? { ...blink, left: blink.left - ms } : blink,
    glance: onYou(eyes.glance, seed, looking.arousal),
  };
}

/** 12 to 20 blinks a minute, fewer the more of a stare it is. */
function untilBlink(luck: number, { arousal, staring }: Looking): number {
  const stare = arousal > 60 ? 1 + (arousal - 60) / 40 : 1;
  return (2400 + 3200 * luck) * (staring ? Math.max(1.5, stare) : stare);
}

/** 200 to 700 milliseconds each; seldom in somebody calm, every second or two in somebody ill at ease. */
function glanceLasts(seed: number, count: number, arousal: number): number {
  const luck = chance(seed, 7, count);
  if (count % 2 === 1) return 200 + 500 * luck;
  const unease = Math.min(1, Math.max(0, arousal) / 60);
  return (1 - unease) * (4500 + 4500 * luck) + unease * (1200 + 2600 * luck);
}

function onYou(glance: Recurring, seed: number, arousal: number): Recurring {
  if (glance.count % 2 === 0) return glance;
  return { count: glance.count + 1, left: glanceLasts(seed, glance.count + 1, arousal) };
}

export const isShut = ({ blink }: Eyes): boolean => blink.count % 2 === 1;

/** Where the look of this moment goes; null for you. */
export function glanceOf({ glance }: Eyes, seed: number): Glance {
  if (glance.count % 2 === 0) return null;
  return chance(seed, 8, glance.count) < 0.6 ? 'aside' : 'down';
}
