import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, white } from '../noise.ts';
import { drive, fade, place, type Signal, shape, silence, unitHeight, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { type Mode, struck } from '../tone.ts';

/** Flat hand, heel of the hand, both hands: where it lands and how much lies about on the desk. */
const TAKES = [
  { seed: 36, panel: 1, palm: 0.34, loose: 0.05, blows: [0.03] },
  { seed: 136, panel: 0.86, palm: 0.2, loose: 0.02, blows: [0.03] },
  { seed: 236, panel: 1.1, palm: 0.28, loose: 0.08, blows: [0.03, 0.075] },
] as const;

/** A hand set down hard on a desk: the panel answers, then the pens on it. Its crest is rounded: firm, not a shot. */
export function desk(take: number): Signal {
  const { seed, panel, palm, loose, blows } = TAKES[take] ?? TAKES[0];
  const next = random(seed);
  const sound = silence(1);
  for (const time of blows) {
    const modes: Mode[] = [
      [98 * panel, 0.7, 0.11],
      [151 * panel, 0.8, 0.1],
      [214 * panel, 0.8, 0.085],
      [322 * panel, 0.6, 0.06],
      [471 * panel, 0.35, 0.04],
    ];
    place(sound, struck(0.6, 0.009, modes), time, between(next, 0.85, 1));
    const skin = unitPower(through(white(0.2, next), bandPass(620, 0.7), lowPass(2400)));
    const slap = shape(skin, (t) => Math.min(1, t / 0.008) * Math.exp(-t / 0.03));
    place(sound, slap, time, 1.6 * palm);
  }
  for (const after of [0.09, 0.13, 0.2, 0.24]) {
    const pen = struck(0.1, 0.004, [
      [between(next, 1700, 2100), 1, 0.012],
      [between(next, 2700, 3300), 0.5, 0.008],
    ]);
    place(sound, pen, after + between(next, 0, 0.02), loose);
  }
  const firm = drive(unitHeight(sound), 2.8);
  return fade(
    through(inRoom(firm, 0.4, { seconds: 0.7, damping: 0.5 }), highPass(65), lowPass(4200)),
    0.004,
    0.35,
  );
}
