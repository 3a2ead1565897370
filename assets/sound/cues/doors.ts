import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, white } from '../noise.ts';
import { blend, drive, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { strike, struck } from '../tone.ts';

function thud(next: Random, hz: number): Signal {
  const leaf = strike({
    seconds: 0.45,
    hz,
    endHz: hz * 0.7,
    decay: 0.085,
    attack: 0.012,
    harmonics: [0.9, 0.8, 0.6, 0.3, 0.15],
  });
  const board = unitPower(through(white(0.45, next), bandPass(480, 0.8), lowPass(1700)));
  return blend([leaf, 1], [shape(board, (t) => Math.min(1, t / 0.01) * Math.exp(-t / 0.04)), 0.3]);
}

/** Air that a door pushes. */
function draught(next: Random, seconds: number): Signal {
  const air = unitPower(through(white(seconds, next), highPass(180), lowPass(900)));
  return shape(air, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 2);
}

function finish(sound: Signal, wet: number): Signal {
  const rounded = drive(sound, 1.6);
  const heard = inRoom(rounded, wet, { seconds: 1.1, damping: 0.5 });
  return fade(through(heard, highPass(50), lowPass(4200)), 0.005, 0.6);
}

/** Two swing doors: the push plate, air, a leaf flapping back three times, each softer. */
function swing(): Signal {
  const next = random(31);
  const sound = silence(2.8);
  const plate = unitPower(through(white(0.12, next), bandPass(1900, 5)));
  place(sound, draught(next, 1.3), 0, 0.035);
  place(
    sound,
    shape(plate, (t) => Math.min(1, t / 0.004) * Math.exp(-t / 0.018)),
    0.07,
    0.1,
  );
  place(sound, thud(next, 118), 0.08, 0.8);
  place(sound, thud(next, 96), 0.13, 0.6);
  [0.95, 1.42, 1.82].forEach((time, k) => {
    place(sound, thud(next, 105 - 6 * k), time, 0.42 * 0.5 ** k);
    place(sound, thud(next, 92 - 6 * k), time + 0.06, 0.3 * 0.5 ** k);
  });
  return finish(sound, 0.5);
}

/** One door on a closer: the handle, a long breath of air, the latch falling in. */
function closing(): Signal {
  const next = random(131);
  const sound = silence(2.9);
  const handle = (gain: number, time: number) =>
    place(
      sound,
      struck(0.15, 0.003, [
        [between(next, 640, 700), 1, 0.02],
        [between(next, 1180, 1260), 0.7, 0.016],
        [between(next, 2150, 2350), 0.4, 0.01],
      ]),
      time,
      gain,
    );
  handle(0.13, 0.05);
  handle(0.08, 0.16);
  place(sound, draught(next, 1.7), 0.15, 0.03);
  place(sound, thud(next, 104), 1.78, 0.7);
  handle(0.28, 1.86);
  handle(0.14, 1.92);
  return finish(sound, 0.45);
}

export function doors(take: number): Signal {
  return take === 0 ? swing() : closing();
}
