import { at, SAMPLE_RATE, type Signal, silence, TAU } from './signal.ts';
import { sample, series } from './waveform.ts';

/** The nearest frequency with a whole number of cycles in `seconds`. */
export function snap(hz: number, seconds: number): number {
  return Math.max(1, Math.round(hz * seconds)) / seconds;
}

export interface Partial {
  readonly hz: number;
  readonly gain: number;
  readonly phase: number;
  /** Slow rise and fall: whole cycles per loop, depth 0..1. */
  readonly swell: { readonly cycles: number; readonly depth: number; readonly phase: number };
}

/** No swell: a partial of a sound that starts and ends. */
export const STILL: Partial['swell'] = { cycles: 0, depth: 0, phase: 0 };

/** Sines with slow swells. Every frequency is put on the loop's grid, so the sum is periodic. */
export function partials(seconds: number, parts: readonly Partial[]): Signal {
  const loop = silence(seconds);
  for (const { hz, gain, phase, swell } of parts) {
    const step = (TAU * snap(hz, seconds)) / SAMPLE_RATE;
    const slow = (TAU * Math.round(swell.cycles)) / loop.length;
    // Rotation instead of a sine per sample; the error after a million steps is below 1e-9.
    const [c, s, slowC, slowS] = [Math.cos(step), Math.sin(step), Math.cos(slow), Math.sin(slow)];
    let [x, y] = [Math.cos(phase), Math.sin(phase)];
    let [u, v] = [Math.cos(swell.phase), Math.sin(swell.phase)];
    for (let i = 0; i < loop.length; i++) {
      loop[i] = at(loop, i) + gain * (1 - swell.depth * (0.5 + 0.5 * v)) * y;
      [x, y] = [x * c - y * s, x * s + y * c];
      [u, v] = [u * slowC - v * slowS, u * slowS + v * slowC];
    }
  }
  return loop;
}

export interface Bow {
  readonly hz: number;
  readonly gain: number;
  readonly phase: number;
  /** Vibrato: rate in Hz, depth in radians of phase. */
  readonly vibrato: { readonly hz: number; readonly depth: number };
  /** Loudness over the loop, 0..1 at a place 0..1 in the loop. Must meet itself: level(0) = level(1). */
  readonly level: (place: number) => number;
  /** 0 dark to 1 bright over the loop, likewise. */
  readonly brightness: (place: number) => number;
  readonly harmonics: number;
}

/** What moves slowly is worked out once in so many samples. */
const SLOW = 64;

/** Adds one bowed voice to a loop: a harmonic series whose slope follows `brightness`. */
export function bow(loop: Signal, voice: Bow): void {
  const seconds = loop.length / SAMPLE_RATE;
  const carrier = snap(voice.hz, seconds);
  const wobble = TAU * snap(voice.vibrato.hz, seconds);
  const dark = series(voice.harmonics, 2.4);
  const bright = series(voice.harmonics, 1.15);
  const turnOf = (i: number) => {
    const t = i / SAMPLE_RATE;
    return carrier * t + (voice.phase + voice.vibrato.depth * Math.sin(wobble * t + voice.phase)) / TAU;
  };
  const openAt = (i: number) => voice.brightness(i / loop.length);
  const levelAt = (i: number) => voice.gain * voice.level(i / loop.length);
  for (let start = 0; start < loop.length; start += SLOW) {
    const end = Math.min(start + SLOW, loop.length);
    const count = end - start;
    let [turn, open, level] = [turnOf(start), openAt(start), levelAt(start)];
    const turnStep = (turnOf(end) - turn) / count;
    const openStep = (openAt(end) - open) / count;
    const levelStep = (levelAt(end) - level) / count;
    for (let i = start; i < end; i++) {
      const low = sample(dark, turn);
      const high = sample(bright, turn);
      loop[i] = at(loop, i) + level * (low + open * (high - low));
      turn += turnStep;
      open += openStep;
      level += levelStep;
    }
  }
}

/** A struck or blown tone that starts and ends: glide from `hz` to `endHz`, harmonics as given. */
export function strike(options: {
  readonly seconds: number;
  readonly hz: number;
  readonly endHz?: number;
  /** Time constant of the glide and of the decay, in seconds. */
  readonly glide?: number;
  readonly decay: number;
  readonly attack: number;
  readonly harmonics: readonly number[];
}): Signal {
  const { seconds, hz, endHz = hz, glide = 0.05, decay, attack, harmonics } = options;
  let phase = 0;
  return silence(seconds).map((_, i) => {
    const t = i / SAMPLE_RATE;
    phase += (TAU * (endHz + (hz - endHz) * Math.exp(-t / glide))) / SAMPLE_RATE;
    const rise = t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : 1;
    const fall = t < attack ? 1 : Math.exp(-(t - attack) / decay);
    return rise * fall * harmonics.reduce((sum, gain, k) => sum + gain * Math.sin((k + 1) * phase), 0);
  });
}

/** A tone that slides: a harmonic series whose pitch follows `hz(seconds)` and whose k-th partial has k^-slope. */
export function slide(
  seconds: number,
  hz: (seconds: number) => number,
  harmonics: number,
  slope: number,
): Signal {
  const wave = series(harmonics, slope);
  let turn = 0;
  return silence(seconds).map((_, i) => {
    turn += hz(i / SAMPLE_RATE) / SAMPLE_RATE;
    return sample(wave, turn);
  });
}

/** A mode of a body: its pitch, how strongly it answers a blow, and the time constant of its decay in seconds. */
export type Mode = readonly [hz: number, gain: number, decay: number];

/** A struck body: all its modes at once, each dying at its own rate. */
export function struck(seconds: number, attack: number, modes: readonly Mode[]): Signal {
  const sound = silence(seconds);
  for (const [k, [hz, gain, decay]] of modes.entries()) {
    const step = (TAU * hz) / SAMPLE_RATE;
    const fall = Math.exp(-1 / (decay * SAMPLE_RATE));
    const [c, s] = [fall * Math.cos(step), fall * Math.sin(step)];
    // Modes that all began at a crest would click.
    let [x, y] = [gain * Math.cos(1.7 * k), gain * Math.sin(1.7 * k)];
    for (let i = 0; i < sound.length; i++) {
      sound[i] = at(sound, i) + y;
      [x, y] = [x * c - y * s, x * s + y * c];
    }
  }
  const rise = attack * SAMPLE_RATE;
  for (let i = 0; i < rise && i < sound.length; i++) {
    sound[i] = at(sound, i) * (0.5 - 0.5 * Math.cos((Math.PI * i) / rise));
  }
  return sound;
}
