/**
 * The counter under the glass. Its top lies behind the figure, whose hands come through the gap and rest on it; so do
 * the tray that papers go through and, under the near edge, the strip that nobody presses by mistake.
 */
import { box, line, oval, path, picture, shape } from '../paint.ts';
import { tone } from './plan.ts';

/** Rows of the picture: the top's far and near edge. A figure is baked to lean on these. */
export const counter = { far: 617, near: 666 } as const;

/** The counter under full light; the light falls on it with the room. */
export function counterTop(): string {
  const { width, height } = picture;
  const { far, near } = counter;
  return [
    box(0, far - 7, width, 7, { fill: tone.darker, alpha: 0.5 }),
    box(0, far, width, near - far, { fill: '#8b9190' }),
    box(0, far, width, 4, { fill: '#b7bcb8' }),
    path(`M0 ${far + 4} H${width} V${far + 14} C1000 ${far + 22} 480 ${far + 8} 0 ${far + 20} Z`, {
      fill: '#999f9c',
    }),
    // The way on under a flap, at the far right.
    line([1246, far + 4], [1262, near], '#5d6566', 2),
    tray(),
    box(0, near, width, 5, { fill: '#c6cac5' }),
    box(0, near + 5, width, height - near, { fill: '#737b7c' }),
    box(0, near + 5, width, 8, { fill: '#50575a' }),
    strip(),
  ].join('');
}

/** A dip of brushed steel, worn bright where papers slide. */
function tray(): string {
  return [
    shape(
      [
        [716, 625],
        [862, 625],
        [880, 664],
        [698, 664],
      ],
      { fill: '#565e61' },
    ),
    shape(
      [
        [724, 628],
        [854, 628],
        [868, 660],
        [710, 660],
      ],
      { fill: '#7b8385' },
    ),
    path('M710 660 L868 660 L862 646 C820 636 760 636 716 646 Z', { fill: '#a9b0b0' }),
    path('M732 655 L846 655 L838 648 C812 643 768 643 742 648 Z', { fill: '#c8cdcb' }),
    shape(
      [
        [724, 628],
        [854, 628],
        [856, 633],
        [722, 633],
      ],
      { fill: '#3f4649' },
    ),
    line([716, 625], [862, 625], '#c3c8c5', 1.4, 0.8),
  ].join('');
}

/** A rubber strip, screwed on from end to end: pressed anywhere, it rings in the back office. */
function strip(): string {
  return [
    box(612, 686, 318, 14, { fill: '#23282b' }, 4),
    box(612, 684, 318, 13, { fill: '#646e72' }, 4),
    box(616, 685.5, 310, 4, { fill: '#a2abad' }, 2),
    ...[628, 914].map(
      (x) =>
        oval(x, 692, 2.6, 2.6, { fill: '#2a3033' }) + line([x - 1.6, 692], [x + 1.6, 692], '#8b9497', 0.9),
    ),
    path('M930 692 C950 692 956 700 958 720 L952 720 C950 704 944 698 930 698 Z', { fill: '#23282b' }),
  ].join('');
}

/** The near edge where your own lamp catches it, whatever else is out. */
export function edgeLight(strength: number): string {
  return [
    box(420, counter.near, 520, 2.4, { fill: '#dfe8ea', alpha: 0.5 * strength }),
    box(500, counter.near, 300, 2.4, { fill: '#f4fafa', alpha: 0.35 * strength }),
    box(470, counter.far, 380, 1.6, { fill: '#cfdadd', alpha: 0.3 * strength }),
  ].join('');
}
