import { around, highPass, lowPass } from './filter.ts';
import { between, type Random, random, white } from './noise.ts';
import { blend, type Signal, shape, silence, TAU, unitPower } from './signal.ts';
import { tailAround } from './space.ts';
import { bow } from './tone.ts';

/** A raised cosine over the loop: `cycles` times up and down, between `low` and 1. */
function wave(cycles: number, offset: number, low: number): (place: number) => number {
  return (place) => low + (1 - low) * (0.5 - 0.5 * Math.cos(TAU * (cycles * place + offset))) ** 1.5;
}

function bowed(
  seconds: number,
  next: Random,
  pitches: readonly (readonly [hz: number, cycles: number])[],
  brightness: (place: number) => number,
  vibratoDepth: number,
): Signal {
  const loop = silence(seconds);
  pitches.forEach(([hz, cycles], k) => {
    for (const detune of [-1, 0, 1]) {
      bow(loop, {
        hz: hz * (1 + detune * between(next, 0.0025, 0.005)),
        gain: hz ** -0.3,
        phase: between(next, 0, TAU),
        vibrato: { hz: between(next, 4.4, 5.8), depth: vibratoDepth },
        // The pitches take turns, so that the cluster is never the same twice within the loop.
        level: wave(cycles, k / pitches.length + detune * 0.05, 0.08),
        brightness,
        harmonics: Math.min(12, Math.floor(5000 / hz)),
      });
    }
  });
  return loop;
}

/** D, E flat, A, B flat, E: two minor seconds and a tritone, bowed low, taking turns. */
export function pad(seconds: number): Signal {
  const next = random(13);
  const pitches = [
    [146.83, 2],
    [155.56, 3],
    [220, 1],
    [233.08, 2],
    [329.63, 3],
  ] as const;
  const dry = bowed(seconds, next, pitches, wave(1, 0.2, 0.15), 0.5);
  const wet = tailAround(dry, { seconds: 2.2, damping: 0.35 });
  return around(blend([unitPower(dry), 0.7], [unitPower(wet), 0.55]), highPass(110), lowPass(4200));
}

/** Thin high strings a semitone apart, under an uneven bow. Heard only when things are about to break. */
export function strain(seconds: number): Signal {
  const next = random(14);
  const pitches = [
    [440, 2],
    [466.16, 1],
    [659.26, 3],
    [698.46, 2],
    [932.33, 4],
  ] as const;
  const dry = bowed(seconds, next, pitches, wave(2, 0.1, 0.1), 0.3);
  const hair = around(white(seconds, next), highPass(1800), lowPass(5200));
  const place = (t: number) => (TAU * t) / seconds;
  // About 6.5 strokes a second, never quite even, now clear and now almost gone.
  const tremor = (t: number) => {
    const stroke = Math.sin(Math.round(6.5 * seconds) * place(t) + 2.5 * Math.sin(2 * place(t)));
    return 1 - (0.3 + 0.25 * Math.sin(3 * place(t))) * (0.5 + 0.5 * stroke);
  };
  const bows = blend([unitPower(dry), 1], [unitPower(hair), 0.05]);
  const wet = tailAround(bows, { seconds: 1.8, damping: 0.3 });
  return around(blend([shape(bows, tremor), 0.6], [unitPower(wet), 0.6]), highPass(300), lowPass(5200));
}
