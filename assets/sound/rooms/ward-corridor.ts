import { step } from '../cues/footsteps.ts';
import { rolling } from '../cues/trolley.ts';
import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, scatter, white } from '../noise.ts';
import { blend, fade, place, placeAround, type Signal, shape, silence, unitPower } from '../signal.ts';
import { partials, STILL, slide, struck } from '../tone.ts';
import { air } from './air.ts';
import { company, grown } from './company.ts';
import { far } from './far.ts';

const CORRIDOR = { seconds: 1.3, damping: 0.35, size: 1.2 } as const;
/** A resting heart on the monitor: 72 pips a minute. Two other machines keep their own time. */
const PIP_SECONDS = 60 / 72;

/** A ward's corridor at night: soft air, machines behind doors, soles, a curtain drawn, a trolley further down. */
export function wardCorridor(seconds: number): Signal {
  const next = random(21);
  const nurses = company(seconds, next, grown(182, 204, 118), [0.8, 2.2]);
  return blend(
    [softAir(seconds, next), 0.7],
    [far(machines(seconds, next), { space: CORRIDOR, direct: 2, low: 300, high: 1500 }), 0.11],
    [far(nurses, { space: CORRIDOR, direct: 0.3, low: 220, high: 700 }), 0.16],
    [far(soles(seconds, next), { space: CORRIDOR, direct: 0.9, low: 120, high: 2200 }), 0.26],
    [far(curtains(seconds, next), { space: CORRIDOR, direct: 0.5, low: 900, high: 3200 }), 0.055],
    [far(trolleys(seconds, next), { space: CORRIDOR, direct: 0.3, low: 100, high: 1400 }), 0.24],
  );
}

function softAir(seconds: number, next: Random): Signal {
  return air(seconds, next, [
    { through: [highPass(60), lowPass(160), lowPass(200)], gain: 0.62 },
    { through: [bandPass(260, 0.9), lowPass(420)], gain: 0.22 },
    // Oxygen and air from the wall: a breath of treble and no edge to it.
    { through: [highPass(2000), highPass(1500), lowPass(4200, 0.5), lowPass(5200)], gain: 0.22, swell: 0.2 },
  ]);
}

/** Behind their doors: a monitor's even pip, a pump's soft triple, none of them in alarm. */
function machines(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  const pip = (hz: number, length: number) =>
    fade(
      partials(length, [
        { hz, gain: 1, phase: 0, swell: STILL },
        { hz: 2 * hz, gain: 0.1, phase: 0, swell: STILL },
      ]),
      0.03,
      0.05,
    );
  const beats = Math.round(seconds / PIP_SECONDS);
  for (let k = 0; k < beats; k++) placeAround(loop, pip(870, 0.1), (k * seconds) / beats, 1);
  const turns = Math.round(seconds / 4);
  for (let k = 0; k < turns; k++) {
    for (const push of [0, 0.24, 0.48]) {
      const whirr = fade(unitPower(through(white(0.2, next), bandPass(430, 5))), 0.07, 0.09);
      placeAround(loop, whirr, ((k + 0.37) * seconds) / turns + push, 0.5);
    }
  }
  return loop;
}

/** Rubber soles that come by, with a squeak here and there. */
function soles(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 3, next, 0.4)) {
    const [count, pace] = [9, between(next, 0.5, 0.62)];
    for (let k = 0; k < count; k++) {
      const near = Math.sin((Math.PI * (k + 1)) / (count + 1)) ** 1.4;
      placeAround(loop, step(next, { heel: 138, hard: 0 }), time + k * pace, near);
      if (next() < 0.25) {
        const squeak = slide(0.09, (t) => between(next, 900, 920) * (1 + 3 * t), 3, 1);
        placeAround(loop, fade(squeak, 0.03, 0.04), time + k * pace + 0.05, 0.05 * near);
      }
    }
  }
  return loop;
}

/** A curtain drawn round a bed: its hooks run along the rail, one after the other. */
function curtains(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 3, next, 0.5)) {
    const hooks = silence(1.4);
    let when = 0.05;
    for (let k = 0; k < 22; k++) {
      const hook = struck(0.08, 0.003, [
        [between(next, 1900, 2500), 1, 0.012],
        [between(next, 3000, 3900), 0.7, 0.008],
      ]);
      place(hooks, hook, when, Math.sin((Math.PI * (k + 1)) / 23) * between(next, 0.5, 1));
      when += between(next, 0.03, 0.055);
    }
    const cloth = unitPower(through(white(1.4, next), bandPass(2200, 0.6)));
    const drawn = shape(cloth, (t) => Math.exp(-(((t - 0.5) / 0.3) ** 2)));
    placeAround(loop, blend([hooks, 1], [drawn, 0.12]), time);
  }
  return loop;
}

/** A trolley on its round, now nearer, now round the corner; it never quite goes. */
function trolleys(seconds: number, next: Random): Signal {
  const loop = silence(seconds);
  for (const time of scatter(seconds, 3, next, 0.4)) {
    const wheels = rolling(next, 9, { turns: between(next, 2.2, 2.8), loose: 0.5 });
    placeAround(
      loop,
      shape(wheels, (t) => Math.sin((Math.PI * t) / 9) ** 2),
      time,
    );
  }
  return loop;
}
