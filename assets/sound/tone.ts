import { at, SAMPLE_RATE, type Signal, silence, TAU } from './signal.ts';

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

/** Adds one bowed voice to a loop: a harmonic series whose slope follows `brightness`. */
export function bow(loop: Signal, voice: Bow): void {
  const seconds = loop.length / SAMPLE_RATE;
  const carrier = TAU * snap(voice.hz, seconds);
  const wobble = TAU * snap(voice.vibrato.hz, seconds);
  const dark = Array.from({ length: voice.harmonics }, (_, k) => (k + 1) ** -2.4);
  const bright = Array.from({ length: voice.harmonics }, (_, k) => (k + 1) ** -1.15);
  for (let i = 0; i < loop.length; i++) {
    const t = i / SAMPLE_RATE;
    const place = i / loop.length;
    const w = carrier * t + voice.phase + voice.vibrato.depth * Math.sin(wobble * t + voice.phase);
    // sin((k+1)w) = 2 cos(w) sin(kw) - sin((k-1)w): one sine and one cosine give the whole series.
    const twice = 2 * Math.cos(w);
    let [before, now] = [0, Math.sin(w)];
    let [low, high] = [0, 0];
    for (let k = 0; k < voice.harmonics; k++) {
      low += (dark[k] ?? 0) * now;
      high += (bright[k] ?? 0) * now;
      [before, now] = [now, twice * now - before];
    }
    const open = voice.brightness(place);
    loop[i] = at(loop, i) + voice.gain * voice.level(place) * ((1 - open) * low + open * high);
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
