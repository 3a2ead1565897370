import { between, type Random } from './noise.ts';
import { type Signal, silence, TAU } from './signal.ts';
import { bow } from './tone.ts';

/** A raised cosine over the loop: `cycles` times up and down, between `low` and 1. */
export function wave(cycles: number, offset: number, low: number): (place: number) => number {
  return (place) => low + (1 - low) * (0.5 - 0.5 * Math.cos(TAU * (cycles * place + offset))) ** 1.5;
}

export interface Section {
  /** Pitch of each part, and how often in the loop it comes forward: the parts take turns, slowly. */
  readonly parts: readonly (readonly [hz: number, turns: number])[];
  readonly brightness: (place: number) => number;
  readonly vibrato: number;
  /** How much of a part is left while others have their turn. */
  readonly rest: number;
}

/** One string leads, the others lie about it, softer: equal ones would beat down to nothing. */
const DESK = [
  [0, 1],
  [-1, 0.36],
  [1, 0.3],
  [1.9, 0.2],
] as const;

/** A few strings a part, a little apart in pitch, as a loop that is never the same twice within its length. */
export function bowed(seconds: number, next: Random, section: Section): Signal {
  const loop = silence(seconds);
  const levels = section.parts.map(([, turns], k) => wave(turns, k / section.parts.length, section.rest));
  // However the turns fall, all parts together are equally strong: it changes colour, it does not come and go.
  const together = (place: number) => Math.sqrt(levels.reduce((sum, level) => sum + level(place) ** 2, 0));
  section.parts.forEach(([hz], k) => {
    for (const [detune, gain] of DESK) {
      bow(loop, {
        hz: hz * (1 + detune * between(next, 0.0025, 0.005)),
        gain: gain * hz ** -0.3,
        phase: between(next, 0, TAU),
        vibrato: { hz: between(next, 4.4, 5.8), depth: section.vibrato },
        level: (place) => (levels[k]?.(place) ?? 0) / together(place),
        brightness: section.brightness,
        harmonics: Math.max(2, Math.min(12, Math.floor(5000 / hz))),
      });
    }
  });
  return loop;
}
