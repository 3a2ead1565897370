import { bandPass, through } from './filter.ts';
import { between, type Random, white } from './noise.ts';
import { fade, place, SAMPLE_RATE, type Signal, silence, unitHeight, unitPower } from './signal.ts';
import { sample, waveform } from './waveform.ts';

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
  const wave = waveform(gains);
  let turns = 0;
  for (let i = 0; i < grain.length; i++) {
    const u = i / grain.length;
    turns += pitch(u) / SAMPLE_RATE;
    const edge = Math.min(1, u / rise, (1 - u) / fall);
    grain[i] = sample(wave, turns) * (0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, edge)));
  }
  return grain;
}

/** What sets one speaker apart from another. */
export interface Speaker {
  /** Usual pitch in Hz. */
  readonly hz: number;
  /** Formants against a man's: 1.17 for women, 1.3 for children. */
  readonly tract?: number;
  /** Syllables against the usual four a second. */
  readonly pace?: number;
  /** How far the pitch moves: 1 is talk, 2 is a shout across a yard. */
  readonly tune?: number;
  /** Loudness of the breath before a syllable, which far away stands for consonants. */
  readonly breath?: number;
}

/** Breath through a narrow place, as consonants are: a hiss with neither word nor letter in it. */
function hiss(next: Random, seconds: number): Signal {
  const [hz, q] = [between(next, 1700, 3600), between(next, 1, 2.5)];
  return fade(unitPower(through(white(seconds, next), bandPass(hz, q))), seconds * 0.4, seconds * 0.5);
}

/**
 * A phrase nobody could understand: vowels and breath by chance, with an accent, a falling pitch and a long last
 * syllable. At peak 1 or near it.
 */
export function phrase(next: Random, speaker: Speaker, syllables: number): Signal {
  const { hz, tract = 1, pace = 1, tune = 1, breath = 0 } = speaker;
  const sound = silence((syllables * 0.4 + 0.5) / pace);
  const accent = Math.floor(next() * syllables);
  let time = 0;
  for (let k = 0; k < syllables; k++) {
    const stressed = k === accent;
    const last = k === syllables - 1;
    const seconds = (between(next, 0.13, 0.21) * (stressed ? 1.25 : 1) * (last ? 1.5 : 1)) / pace;
    const turn = 0.08 - (0.2 * k) / syllables + (stressed ? 0.14 : 0) + between(next, -0.04, 0.04);
    const start = hz * (1 + tune * turn);
    // No vowel stands still in speech: one that did, far off and many times over, would be a choir.
    const end = start * (1 - tune * ((last ? 0.14 : 0.04) + between(next, -0.06, 0.06)));
    const vowel = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0];
    const grain = syllable({
      seconds,
      pitch: (u) => start + (end - start) * u,
      formants: vowel.map((formant) => formant * tract),
      rise: between(next, 0.15, 0.35),
      fall: between(next, 0.25, 0.45),
    });
    const level = stressed ? 1 : between(next, 0.55, 0.8);
    if (breath > 0) {
      const before = between(next, 0.05, 0.09) / pace;
      place(sound, hiss(next, before), time, 0.12 * breath * level);
      time += 0.6 * before;
    }
    place(sound, unitHeight(grain), time, level);
    time += seconds + between(next, 0.015, 0.07) / pace;
  }
  return sound.slice(0, Math.min(sound.length, Math.ceil((time + 0.05) * SAMPLE_RATE)));
}
