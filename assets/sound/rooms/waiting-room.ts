import { scrape } from '../cues/chair.ts';
import { rainfall } from '../cues/rain.ts';
import { bandPass, highPass, lowPass } from '../filter.ts';
import { between, type Random, random, scatter } from '../noise.ts';
import { blend, placeAround, type Signal, shape, silence, TAU } from '../signal.ts';
import { partials } from '../tone.ts';
import { air } from './air.ts';
import { company, grown } from './company.ts';
import { far } from './far.ts';

/** A waiting room at night: ventilation, a fridge's hum, rain outside, people two rooms away, a seat now and then. */
export function waitingRoom(seconds: number): Signal {
  const next = random(11);
  const people = company(seconds, next, grown(94, 103, 112, 124, 137, 171, 188, 209));
  return blend(
    [ventilation(seconds, next), 0.6],
    [fridge(seconds, next), 0.36],
    [far(people, { space: { seconds: 1.5, damping: 0.45 }, direct: 0.35, low: 170, high: 1150 }), 0.6],
    [wet(seconds, next), 0.16],
    [seats(seconds, next), 0.16],
  );
}

function ventilation(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [highPass(45), lowPass(150)], gain: 0.4 },
    { through: [bandPass(240, 1.1)], gain: 0.5 },
    { through: [bandPass(430, 0.9), lowPass(900)], gain: 0.4 },
    // The duct itself: two narrow resonances.
    { through: [bandPass(118, 14)], gain: 0.25, swell: 0.4 },
    { through: [bandPass(187, 18)], gain: 0.2, swell: 0.4 },
  ]);
}

/** Mains hum and its harmonics (50 Hz countries), with the compressor's slow unevenness. */
function fridge(seconds: number, next: Random): Signal {
  const hum = [
    [100, 1],
    [150, 0.2],
    [200, 0.7],
    [300, 0.5],
    [400, 0.3],
    [600, 0.12],
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

/** Rain behind the glass, in gusts. */
function wet(seconds: number, next: Random): Signal {
  const gust = (t: number) =>
    1 + 0.3 * Math.sin((TAU * 2 * t) / seconds) + 0.2 * Math.sin((TAU * 5 * t) / seconds + 1);
  return shape(rainfall(seconds, next), gust);
}

/** Somebody moves in a chair of steel and plastic. */
function seats(seconds: number, next: Random): Signal {
  const near = silence(seconds);
  for (const time of scatter(seconds, 4, next)) {
    placeAround(
      near,
      scrape(next, between(next, 0.35, 0.7), between(next, 18, 26), 14, between(next, 0.7, 0.9)),
      time,
    );
  }
  return far(near, { space: { seconds: 1, damping: 0.45 }, direct: 0.8, low: 150, high: 1300 });
}
