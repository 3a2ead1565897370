import { around, bandPass, highPass, lowPass } from './filter.ts';
import { between, type Random, random, white } from './noise.ts';
import { blend, placeAround, SAMPLE_RATE, type Signal, shape, silence, TAU, unitPower } from './signal.ts';
import { tailAround } from './space.ts';
import { partials } from './tone.ts';
import { phrase } from './voice.ts';

/** A waiting room at night, as a loop: ventilation, a fridge behind the desk, people somewhere else. */
export function room(seconds: number): Signal {
  const next = random(11);
  return blend(
    [unitPower(ventilation(seconds, next)), 0.7],
    [unitPower(fridge(seconds, next)), 0.22],
    [unitPower(farVoices(seconds, next)), 0.62],
  );
}

function ventilation(seconds: number, next: Random): Signal {
  const air = white(seconds, next);
  const slow = TAU / seconds;
  const mix = blend(
    [unitPower(around(air, highPass(45), lowPass(170))), 0.5],
    [unitPower(around(air, bandPass(240, 1.1))), 0.5],
    [unitPower(around(air, bandPass(430, 0.8))), 0.4],
    [unitPower(around(white(seconds, next), highPass(700), lowPass(3200, 0.5))), 0.16],
    // The duct itself: two narrow resonances that come and go.
    [unitPower(around(air, bandPass(118, 14))), 0.25],
    [unitPower(around(air, bandPass(187, 18))), 0.2],
  );
  return shape(mix, (t) => 1 + 0.1 * Math.sin(slow * 2 * t) + 0.06 * Math.sin(slow * 5 * t + 1));
}

/** Mains hum and its harmonics (50 Hz countries), with the compressor's slow unevenness. */
function fridge(seconds: number, next: Random): Signal {
  const hum = [
    [50, 0.15],
    [100, 1],
    [150, 0.2],
    [200, 0.6],
    [300, 0.4],
    [400, 0.2],
    [600, 0.08],
  ] as const;
  return partials(
    seconds,
    hum.flatMap(([hz, gain]) =>
      [hz, hz + 0.15].map((line) => ({
        hz: line,
        gain,
        phase: between(next, 0, TAU),
        swell: { cycles: Math.round(between(next, 1, 6)), depth: 0.4, phase: between(next, 0, TAU) },
      })),
    ),
  );
}

/**
 * Eight people two rooms away: phrases nobody can make out, mostly reverberation. All equally loud and with
 * few gaps: a single voice that stood out would give the loop away each time it came round.
 */
function farVoices(seconds: number, next: Random): Signal {
  const dry = silence(seconds);
  for (const hz of [94, 103, 112, 124, 137, 171, 188, 209]) {
    let time = between(next, 0, 2);
    const end = time + seconds - 2;
    while (time < end) {
      const words = phrase(next, hz * between(next, 0.95, 1.05), 3 + Math.floor(next() * 5));
      placeAround(dry, unitPower(words), time, between(next, 0.6, 0.85));
      time += words.length / SAMPLE_RATE + between(next, 0.2, 1.1);
    }
  }
  const wet = tailAround(dry, { seconds: 1.5, damping: 0.45 });
  return around(
    blend([unitPower(dry), 0.35], [unitPower(wet), 1]),
    highPass(170),
    lowPass(1150),
    lowPass(1500),
  );
}
