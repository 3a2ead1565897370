import { step } from '../cues/footsteps.ts';
import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, scatter, white } from '../noise.ts';
import { blend, placeAround, type Signal, shape, silence, TAU, unitPower } from '../signal.ts';
import { strike, struck } from '../tone.ts';
import { air } from './air.ts';
import { company } from './company.ts';
import { far } from './far.ts';

/** Tiles, plaster and a high ceiling. */
const HALL = { seconds: 2.4, damping: 0.25, size: 1.7 } as const;

/** A school's corridor in lesson time: pupils behind doors, steps, a radiator that ticks, wind on tall windows. */
export function schoolCorridor(seconds: number): Signal {
  const next = random(22);
  const pupils = company(
    seconds,
    next,
    [217, 228, 241, 249, 256, 262, 275, 283, 290, 304, 313, 321, 335].map((hz) => ({
      hz,
      tract: 1.28,
      pace: 1.25,
      tune: 1.8,
      breath: 1.6,
    })),
    [0.3, 1.6],
  );
  return blend(
    [stillAir(seconds, next), 0.16],
    [wind(seconds, next), 0.3],
    [far(pupils, { space: HALL, direct: 0.3, low: 420, high: 1800 }), 0.66],
    [far(walkers(seconds, next), { space: HALL, direct: 0.4, low: 120, high: 2400 }), 0.27],
    [far(radiator(seconds, next), { space: HALL, direct: 4, low: 900, high: 4200 }), 0.05],
    [far(doors(seconds, next), { space: HALL, direct: 0.2, low: 60, high: 420 }), 0.16],
  );
}

function stillAir(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [bandPass(190, 0.8)], gain: 0.4 },
    { through: [highPass(700), lowPass(1800, 0.5)], gain: 0.14 },
  ]);
}

/** Wind that leans on old window frames: three pitches of a draught, each in its own time. */
function wind(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [bandPass(270, 5), bandPass(300, 2)], gain: 0.6, swell: 0.8 },
    { through: [bandPass(390, 7), bandPass(400, 2)], gain: 0.45, swell: 0.9 },
    { through: [bandPass(560, 9), bandPass(560, 2)], gain: 0.25, swell: 0.95 },
    { through: [bandPass(140, 2)], gain: 0.25, swell: 0.6 },
  ]);
}

/** Leather on tiles, two floors away and one corner away. */
function walkers(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 4, next, 0.5)) {
    const [count, pace, shoe] = [
      8 + Math.floor(next() * 4),
      between(next, 0.46, 0.58),
      { heel: 165, hard: 1 },
    ];
    for (let k = 0; k < count; k++) {
      const near = 0.2 + 0.8 * Math.sin((Math.PI * (k + 1)) / (count + 1)) ** 2;
      placeAround(loop, step(next, shoe), time + k * pace + between(next, 0, 0.02), near);
    }
  }
  return loop;
}

/** Warm iron settling: single ticks, now and then two or three that slow down. */
function radiator(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 9, next, 1)) {
    const iron = between(next, 0.9, 1.1);
    const count = next() < 0.4 ? 3 : 1;
    for (let k = 0; k < count; k++) {
      const tick = struck(0.2, 0.003, [
        [1480 * iron, 1, 0.012],
        [2310 * iron, 0.8, 0.008],
        [3620 * iron, 0.4, 0.005],
      ]);
      placeAround(loop, tick, time + 0.22 * k ** 1.4, between(next, 0.5, 0.9) * 0.8 ** k);
    }
  }
  return loop;
}

/** A door somewhere falls to. */
function doors(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 4, next)) {
    const hz = between(next, 84, 120);
    const leaf = strike({
      seconds: 0.5,
      hz,
      endHz: 0.7 * hz,
      decay: 0.1,
      attack: 0.03,
      harmonics: [1, 0.6, 0.4, 0.2],
    });
    const rush = unitPower(through(white(0.4, next), bandPass(300, 0.8)));
    placeAround(loop, leaf, time, between(next, 0.5, 0.8));
    placeAround(
      loop,
      shape(rush, (t) => Math.sin(Math.min(1, t / 0.03) * (TAU / 4)) * Math.exp(-t / 0.06)),
      time,
      0.12,
    );
  }
  return loop;
}
