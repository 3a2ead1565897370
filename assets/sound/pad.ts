import { around, highPass, lowPass } from './filter.ts';
import { random } from './noise.ts';
import { blend, type Signal, unitPower } from './signal.ts';
import { tailAround } from './space.ts';
import { bowed, wave } from './strings.ts';

/** A, D, E, F, A: low strings on open fifths. Only where E and F meet is there a first doubt. */
export function pad(seconds: number): Signal {
  const dry = bowed(seconds, random(13), {
    parts: [
      [110, 1],
      [146.83, 2],
      [164.81, 1],
      [174.61, 3],
      [220.6, 2],
    ],
    brightness: wave(2, 0.2, 0.1),
    vibrato: 0.4,
    rest: 0.2,
  });
  const wet = tailAround(dry, { seconds: 2.2, damping: 0.4 });
  return around(blend([unitPower(dry), 0.7], [unitPower(wet), 0.55]), highPass(90), lowPass(760, 0.6));
}
