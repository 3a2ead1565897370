/**
 * The small movements of someone who is alive: breath, blinks, shifting weight, a mouth that talks. A pure state
 * that time moves on; the same seed lives the same way. Poses change on twos and threes, as in drawn film.
 */

/** Where one recurring movement stands: which occurrence it is at, and how long until the next change. */
interface Recurring {
  readonly count: number;
  readonly left: number;
}

export interface Life {
  readonly seed: number;
  /** Breaths taken, in whole and part: the part is where in a breath they are. */
  readonly breaths: number;
  /** Milliseconds lived; for sway. */
  readonly age: number;
  /** Even counts are open eyes. */
  readonly eyes: Recurring;
  /** Each count is another way of holding their weight. */
  readonly weight: Recurring;
  /** Odd counts are an open mouth. */
  readonly mouth: Recurring;
}

export interface Mood {
  readonly arousal: number;
  readonly speaking: boolean;
  /** Nothing moves: the moment before an outburst. */
  readonly still: boolean;
}

/** One drawing at 24 a second. */
const drawing = 1000 / 24;

/** Breaths a second: a quarter at rest, past one every two seconds when it is all too much. */
export const breathsPerSecond = (arousal: number): number =>
  0.25 + 0.35 * (Math.min(100, Math.max(0, arousal)) / 100);

export function born(seed: number): Life {
  return {
    seed,
    breaths: chance(seed, 0, 0),
    age: 0,
    eyes: { count: 0, left: 1200 + 2000 * chance(seed, 1, 0) },
    weight: { count: 0, left: 2500 + 3000 * chance(seed, 2, 0) },
    mouth: { count: 0, left: 0 },
  };
}

/** A life some milliseconds on. While still, only a blink that has begun ends. */
export function live(life: Life, ms: number, mood: Mood): Life {
  const { seed } = life;
  const shut = life.eyes.count % 2 === 1;
  return {
    seed,
    breaths: mood.still ? life.breaths : life.breaths + (ms / 1000) * breathsPerSecond(mood.arousal),
    age: mood.still ? life.age : life.age + ms,
    eyes: mood.still
      ? shut
        ? once(life.eyes, ms, 1)
        : life.eyes
      : recur(life.eyes, ms, (count) =>
          count % 2 === 1 ? 3 * drawing : untilBlink(chance(seed, 1, count), mood.arousal),
        ),
    weight: mood.still
      ? life.weight
      : recur(life.weight, ms, (count) => 2200 + 4200 * chance(seed, 2, count)),
    mouth:
      mood.speaking && !mood.still ? recur(life.mouth, ms, (count) => lip(seed, count)) : closed(life.mouth),
  };
}

/** 12 to 20 blinks a minute; a stare, at the top, makes them fewer. */
function untilBlink(luck: number, arousal: number): number {
  const stare = arousal > 60 ? 1 + (arousal - 60) / 40 : 1;
  return (2400 + 3200 * luck) * stare;
}

/** Twos and threes; after every few syllables the mouth rests for longer, as between words. */
function lip(seed: number, count: number): number {
  const luck = chance(seed, 3, count);
  const rest = count % 2 === 0 && chance(seed, 4, count) > 0.78;
  return drawing * (rest ? 5 + Math.floor(luck * 4) : luck > 0.5 ? 3 : 2);
}

const closed = (mouth: Recurring): Recurring =>
  mouth.count % 2 === 0 && mouth.left === 0 ? mouth : { count: mouth.count + (mouth.count % 2), left: 0 };

function recur(now: Recurring, ms: number, lasts: (count: number) => number): Recurring {
  let { count, left } = now;
  left -= ms;
  while (left <= 0) {
    count += 1;
    left += lasts(count);
  }
  return { count, left };
}

function once(now: Recurring, ms: number, pause: number): Recurring {
  return now.left > ms ? { ...now, left: now.left - ms } : { count: now.count + 1, left: pause };
}

/** What shows of a life. */
export interface Vital {
  /** 0 empty to 1 full. */
  readonly breath: number;
  readonly shut: boolean;
  readonly open: boolean;
  /** Pixels of the picture: where their weight is. */
  readonly shift: { readonly x: number; readonly y: number };
  /** Pixels of the picture: how far your own head has moved. Four at most. */
  readonly sway: { readonly x: number; readonly y: number };
}

export function vital(life: Life): Vital {
  const { seed, weight, age } = life;
  return {
    breath: (1 - Math.cos(life.breaths * 2 * Math.PI)) / 2,
    shut: life.eyes.count % 2 === 1,
    open: life.mouth.count % 2 === 1,
    shift: { x: 5 * (chance(seed, 5, weight.count) - 0.5), y: 2.5 * chance(seed, 6, weight.count) },
    sway: { x: 4 * Math.sin((age / 1000) * 0.31), y: 1.6 * Math.sin((age / 1000) * 0.23 + 1) },
  };
}

/** A number from 0 to 1 that this seed always has at this place. */
function chance(seed: number, about: number, count: number): number {
  let mixed = (seed ^ Math.imul(about + 1, 0x9e3779b1) ^ Math.imul(count + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}
