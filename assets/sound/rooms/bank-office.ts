import { bandPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, scatter, white } from '../noise.ts';
import { blend, place, placeAround, type Signal, shape, silence, unitPower } from '../signal.ts';
import { struck } from '../tone.ts';
import { air } from './air.ts';
import { company, grown } from './company.ts';
import { far } from './far.ts';

const OFFICE = { seconds: 0.35, damping: 0.65, size: 0.6 } as const;
/** The banking hall, all marble, behind a pane. */
const HALL = { seconds: 1.6, damping: 0.4, size: 1.4 } as const;

/** A small carpeted office in a bank: air from a grille, cars in the street, the hall through glass, a clock. */
export function bankOffice(seconds: number): Signal {
  const next = random(25);
  const hall = company(seconds, next, grown(104, 122, 139, 176, 203), [1, 2.6]);
  return blend(
    [grille(seconds, next), 0.68],
    [street(seconds, next), 0.56],
    [far(hall, { space: HALL, direct: 0.1, low: 150, high: 480 }), 0.3],
    [far(counter(seconds, next), { space: HALL, direct: 2, low: 500, high: 2000 }), 0.12],
    [far(clock(seconds), { space: OFFICE, direct: 2, low: 900, high: 3200 }), 0.06],
  );
}

/** Air through a slotted plate: more a breath than a hum, and very even. */
function grille(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [bandPass(330, 0.9), lowPass(600)], gain: 0.34, swell: 0.05 },
    { through: [bandPass(1500, 0.7), lowPass(3000), lowPass(5000)], gain: 0.4, swell: 0.06 },
    { through: [bandPass(232, 9)], gain: 0.16, swell: 0.2 },
  ]);
}

/** Cars behind double glazing: they pass one after the other, and overlap. */
function street(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 6, next, 0.8)) {
    const length = between(next, 5, 8);
    const tyres = unitPower(
      blend(
        [unitPower(through(white(length, next), bandPass(between(next, 70, 115), 1.3))), 1],
        [unitPower(through(white(length, next), bandPass(180, 1), lowPass(260))), 0.6],
      ),
    );
    placeAround(
      loop,
      shape(tyres, (t) => Math.sin((Math.PI * t) / length) ** 2),
      time,
      between(next, 0.6, 1),
    );
  }
  return unitPower(loop);
}

/** Coins run through a counting machine. */
function counter(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 3, next, 0.5)) {
    const run = silence(2.2);
    const count = 28;
    for (let k = 0; k < count; k++) {
      const coin = struck(0.1, 0.003, [
        [between(next, 1100, 1600), 1, 0.01],
        [between(next, 2000, 2700), 0.6, 0.007],
      ]);
      const swell = Math.sin((Math.PI * (k + 1)) / (count + 1));
      place(run, coin, 0.05 + 0.068 * k + between(next, 0, 0.02), swell * between(next, 0.5, 1));
    }
    placeAround(loop, run, time);
  }
  return loop;
}

/** A clock on the wall, almost not there: tick and tock, a second each. */
function clock(seconds: number): Signal {
  const loop = silence(seconds);
  const beats = 2 * Math.round(seconds / 2);
  for (let k = 0; k < beats; k++) {
    const tone = k % 2 === 0 ? 1 : 0.88;
    const tick = struck(0.06, 0.003, [
      [1900 * tone, 1, 0.008],
      [2900 * tone, 0.6, 0.005],
    ]);
    placeAround(loop, tick, (k * seconds) / beats);
  }
  return loop;
}
