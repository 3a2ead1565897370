import { between, type Random } from './noise.ts';
import { at, place, SAMPLE_RATE, type Signal, silence, TAU } from './signal.ts';

/** First three formants of seven vowels, in Hz, of an adult man. */
const VOWELS = [
  [730, 1090, 2440],
  [570, 840, 2410],
  [530, 1840, 2480],
  [300, 2200, 2950],
  [320, 870, 2240],
  [640, 1190, 2390],
  [440, 1600, 2500],
] as const;

const FORMANT_WIDTHS = [90, 120, 180] as const;

export interface Syllable {
  readonly seconds: number;
  /** Pitch at a place 0..1 in the syllable, in Hz. */
  readonly pitch: (place: number) => number;
  readonly formants: readonly number[];
  /** Rise and fall as parts of the length. */
  readonly rise: number;
  readonly fall: number;
}

/** How strongly a vocal tract with these formants passes a frequency. */
function passes(hz: number, formants: readonly number[]): number {
  return formants.reduce((sum, formant, k) => {
    const width = FORMANT_WIDTHS[k] ?? 200;
    return sum + (0.75 ** k * width ** 2) / ((hz - formant) ** 2 + width ** 2);
  }, 0.02);
}

/** One voiced syllable, built harmonic by harmonic: source slope times vocal tract. */
export function syllable({ seconds, pitch, formants, rise, fall }: Syllable): Signal {
  const grain = silence(seconds);
  const middle = pitch(0.5);
  const count = Math.min(24, Math.floor(4200 / middle));
  const gains = Array.from({ length: count }, (_, k) => passes((k + 1) * middle, formants) * (k + 1) ** -0.7);
  let phase = 0;
  for (let i = 0; i < grain.length; i++) {
    const u = i / grain.length;
    phase += (TAU * pitch(u)) / SAMPLE_RATE;
    const twice = 2 * Math.cos(phase);
    let [before, now, sum] = [0, Math.sin(phase), 0];
    for (const gain of gains) {
      sum += gain * now;
      [before, now] = [now, twice * now - before];
    }
    const edge = Math.min(1, u / rise, (1 - u) / fall);
    grain[i] = sum * (0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, edge)));
  }
  return grain;
}

/** A phrase nobody could understand: syllables with an accent, falling pitch and a long last vowel. */
export function phrase(next: Random, hz: number, syllables: number): Signal {
  const sound = silence(syllables * 0.36 + 0.5);
  const accent = Math.floor(next() * syllables);
  let time = 0;
  for (let k = 0; k < syllables; k++) {
    const stressed = k === accent;
    const last = k === syllables - 1;
    const seconds = between(next, 0.13, 0.21) * (stressed ? 1.25 : 1) * (last ? 1.5 : 1);
    const start = hz * (1.08 - (0.2 * k) / syllables + (stressed ? 0.14 : 0) + between(next, -0.04, 0.04));
    const end = start * (last ? 0.84 : 0.97);
    const vowel = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0];
    const grain = syllable({
      seconds,
      pitch: (u) => start + (end - start) * u,
      formants: vowel,
      rise: between(next, 0.15, 0.35),
      fall: between(next, 0.25, 0.45),
    });
    place(sound, grain, time, stressed ? 1 : between(next, 0.55, 0.8));
    time += seconds + between(next, 0.015, 0.07);
  }
  return sound.slice(0, Math.min(sound.length, Math.ceil((time + 0.05) * SAMPLE_RATE)));
}

/** Loudest sample, for weighing phrases. */
export function height(signal: Signal): number {
  let top = 0;
  for (let i = 0; i < signal.length; i++) top = Math.max(top, Math.abs(at(signal, i)));
  return top;
}
