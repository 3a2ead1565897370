import { buzzer } from '../cues/buzzer.ts';
import { scrape } from '../cues/chair.ts';
import { key } from '../cues/keyboard.ts';
import { bandPass, highPass, lowPass } from '../filter.ts';
import { between, type Random, random, scatter } from '../noise.ts';
import { blend, fade, placeAround, type Signal, shape, silence, TAU } from '../signal.ts';
import { partials, STILL } from '../tone.ts';
import { air } from './air.ts';
import { company, grown } from './company.ts';
import { far } from './far.ts';

/** Carpet, screens of cloth, a low ceiling of tiles. */
const OFFICE = { seconds: 0.45, damping: 0.6, size: 0.7 } as const;
/** The public's side of the glass: lino and a queue. */
const HALL = { seconds: 0.9, damping: 0.5 } as const;

/** A benefits office from behind its glass: typing and a fan on this side, the queue and its chime dull on the other. */
export function benefitsCounter(seconds: number): Signal {
  const next = random(24);
  const queue = company(seconds, next, grown(101, 116, 128, 184, 199), [0.5, 1.8]);
  return blend(
    [fan(seconds, next), 0.6],
    [far(queue, { space: HALL, direct: 0.7, low: 160, high: 620 }), 0.5],
    [far(typing(seconds, next), { space: OFFICE, direct: 1.6, low: 300, high: 3400 }), 0.24],
    [far(phones(seconds, next), { space: OFFICE, direct: 0.5, low: 500, high: 1300 }), 0.09],
    [far(seats(seconds, next), { space: HALL, direct: 1, low: 180, high: 900 }), 0.17],
    [far(prams(seconds, next), { space: HALL, direct: 0.6, low: 700, high: 1900 }), 0.035],
    [far(chimes(seconds, next), { space: HALL, direct: 0.4, low: 250, high: 800 }), 0.12],
  );
}

/** A fan on a desk: its blades' slow beat, and hardly any treble over the carpet. */
function fan(seconds: number, next: Random): Signal {
  const blades = Math.round(23 * seconds) / seconds;
  const moved = air(seconds, next, [
    { through: [highPass(110), bandPass(200, 0.9), lowPass(340)], gain: 0.5 },
    { through: [bandPass(400, 1), lowPass(600)], gain: 0.3 },
    { through: [bandPass(1100, 0.8), lowPass(2000)], gain: 0.045 },
    { through: [bandPass(142, 20)], gain: 0.34, swell: 0.3 },
    { through: [bandPass(284, 26)], gain: 0.2, swell: 0.3 },
  ]);
  return shape(moved, (t) => 1 + 0.12 * Math.sin(TAU * blades * t));
}

/** Two colleagues, one quick, one who looks for every key. */
function typing(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const [from, to, force] of [
    [0.12, 0.24, 0.8],
    [0.22, 0.6, 1],
  ] as const) {
    let time = between(next, 0, 0.3);
    while (time < seconds - 0.2) {
      placeAround(loop, key(next), time, force * between(next, 0.5, 0.9));
      time += between(next, from, to) + (next() < 0.09 ? between(next, 0.6, 2) : 0);
    }
  }
  return loop;
}

/** Desk phones three rows away: a double trill, softly begun. */
function phones(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  const tones = [
    { hz: 850, gain: 1, phase: 0, swell: STILL },
    { hz: 1070, gain: 0.8, phase: 1, swell: STILL },
  ];
  const trill = fade(
    shape(partials(0.42, tones), (t) => 0.6 + 0.4 * Math.sin(TAU * 19 * t)),
    0.08,
    0.1,
  );
  for (const [k, time] of scatter(seconds, 5, next, 0.6).entries()) {
    const force = k % 2 === 0 ? 1 : 0.7;
    placeAround(loop, trill, time, force);
    placeAround(loop, trill, time + 0.6, force);
  }
  return loop;
}

/** Rows of plastic seats bolted to one rail. */
function seats(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 7, next)) {
    const creak = scrape(
      next,
      between(next, 0.25, 0.6),
      between(next, 20, 34),
      between(next, 14, 24),
      between(next, 0.7, 1),
    );
    placeAround(loop, creak, time, between(next, 0.5, 0.9));
  }
  return loop;
}

/** A pram rocked on a dry wheel: a small squeak forth, a smaller one back. */
function prams(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 3, next, 0.4)) {
    for (let k = 0; k < 5; k++) {
      const hz = between(next, 1180, 1260) * (k % 2 === 0 ? 1 : 0.86);
      const squeak = fade(
        partials(0.16, [
          { hz, gain: 1, phase: 0, swell: STILL },
          { hz: 1.03 * hz, gain: 0.6, phase: 1, swell: STILL },
        ]),
        0.06,
        0.08,
      );
      placeAround(loop, squeak, time + 0.62 * k, (k % 2 === 0 ? 1 : 0.5) * between(next, 0.6, 1));
    }
  }
  return loop;
}

/** The queue's call chime on the other side. */
function chimes(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  const call = buzzer();
  for (const time of scatter(seconds, 3, next, 0.3)) placeAround(loop, call, time, between(next, 0.7, 0.9));
  return loop;
}
