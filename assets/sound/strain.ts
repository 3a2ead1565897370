import { around, highPass, lowPass } from './filter.ts';
import { random, white } from './noise.ts';
import { blend, type Signal, shape, TAU, unitPower } from './signal.ts';
import { tailAround } from './space.ts';
import { bowed, wave } from './strings.ts';

/** Thin high strings a semitone apart, under an uneven bow. Heard only when things are about to break. */
export function strain(seconds: number): Signal {
  const next = random(14);
  const dry = bowed(seconds, next, {
    parts: [
      [659.26, 2],
      [698.46, 1],
      [932.33, 2],
      [987.77, 1],
      [1318.51, 3],
    ],
    brightness: wave(2, 0.1, 0.1),
    vibrato: 0.3,
    rest: 0.03,
  });
  const hair = around(white(seconds, next), highPass(1800), lowPass(4800));
  const place = (t: number) => (TAU * t) / seconds;
  // About 6.5 strokes a second, never quite even, now clear and now almost gone.
  const tremor = (t: number) => {
    const stroke = Math.sin(Math.round(6.5 * seconds) * place(t) + 2.5 * Math.sin(2 * place(t)));
    return 1 - (0.3 + 0.25 * Math.sin(3 * place(t))) * (0.5 + 0.5 * stroke);
  };
  const bows = blend([unitPower(dry), 1], [unitPower(hair), 0.05]);
  const wet = tailAround(bows, { seconds: 1.8, damping: 0.3 });
  return around(
    blend([shape(bows, tremor), 0.6], [unitPower(wet), 0.6]),
    highPass(520),
    highPass(520),
    lowPass(4200),
  );
}
