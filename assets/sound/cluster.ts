import { around, highPass, lowPass } from './filter.ts';
import { random } from './noise.ts';
import { blend, type Signal, unitPower } from './signal.ts';
import { tailAround } from './space.ts';
import { bowed, wave } from './strings.ts';

/** B flat, E flat, E, A, B flat: two minor seconds and a tritone in the middle of the ear, taking turns. */
export function cluster(seconds: number): Signal {
  const dry = bowed(seconds, random(17), {
    parts: [
      [233.08, 2],
      [311.13, 1],
      [329.63, 3],
      [440, 2],
      [466.16, 1],
    ],
    brightness: wave(3, 0.55, 0.12),
    vibrato: 0.45,
    rest: 0.07,
  });
  const wet = tailAround(dry, { seconds: 2, damping: 0.35 });
  return around(
    blend([unitPower(dry), 0.7], [unitPower(wet), 0.55]),
    highPass(210),
    highPass(210),
    lowPass(2400, 0.6),
  );
}
