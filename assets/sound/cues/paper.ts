import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, sparks, white } from '../noise.ts';
import { blend, fade, type Signal, shape, unitPower } from '../signal.ts';

/** Strokes of the hand: middle and width in seconds, and force. */
type Stroke = readonly [middle: number, width: number, force: number];

/** A form picked up and turned over; a sheet pushed across a desk; three pages leafed through. */
const TAKES: readonly { readonly seed: number; readonly hz: number; readonly strokes: readonly Stroke[] }[] =
  [
    {
      seed: 38,
      hz: 3000,
      strokes: [
        [0.3, 0.12, 1],
        [0.8, 0.16, 0.7],
      ],
    },
    {
      seed: 138,
      hz: 2300,
      strokes: [
        [0.45, 0.26, 0.8],
        [0.86, 0.07, 1],
      ],
    },
    {
      seed: 238,
      hz: 2700,
      strokes: [
        [0.22, 0.08, 0.7],
        [0.55, 0.09, 1],
        [0.92, 0.09, 0.8],
      ],
    },
  ];

/** Many small crackles under the strokes of a hand. */
export function paper(take: number): Signal {
  const { seed, hz, strokes } = TAKES[take] ?? { seed: 38, hz: 3000, strokes: [] };
  const next = random(seed);
  const seconds = 1.4;
  const fibres = unitPower(
    through(sparks(seconds, 420, next), bandPass(hz, 0.9), highPass(900), lowPass(5200), lowPass(6000)),
  );
  const slide = unitPower(through(white(seconds, next), bandPass(hz, 0.6), lowPass(6000)));
  const hand = (t: number) =>
    strokes.reduce(
      (sum, [middle, width, force]) => sum + force * Math.exp(-(((t - middle) / width) ** 2)),
      0,
    );
  return fade(shape(blend([fibres, 0.8], [slide, 0.22]), hand), 0.03, 0.25);
}
