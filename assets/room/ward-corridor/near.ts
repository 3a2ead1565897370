/** Nearest, on the right: the linen trolley that somebody parked where it is not allowed. */
import type { LightName } from '../art.ts';
import { box, line, path, type Spot, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';

/** What is left of the light on near things, what the lamp lays on their edges, and how much of that. */
const level: Readonly<Record<LightName, readonly [string, string, number]>> = {
  calm: ['#9c9cab', '#f0c6a2', 0.55],
  tense: ['#5a6075', '#e8ac7c', 0.6],
  acute: ['#222737', '#c98a5c', 0.6],
};

type Painter = (colour: string) => { fill: string };

export function trolley(name: LightName): string {
  const [light, edge, strength] = level[name];
  const paint: Painter = (colour) => ({ fill: under(light, colour) });
  return soft(
    1.4,
    [
      frame(paint),
      pile([1112, 640], 148, ['#b9bfcd', '#c9cdd8', '#a9b0c2', '#c9cdd8', '#b9bfcd'], 15, paint),
      pile([1254, 636], 96, ['#7286a6', '#64789a', '#7286a6', '#8296b4'], 19, paint),
      bag(paint),
      line([1116, 563], [1252, 559], edge, 2, strength),
      line([1258, 556], [1280, 555], edge, 2, strength),
      line([1100, 642], [1280, 638], edge, 1.6, strength * 0.8),
    ].join(''),
  );
}

function frame(paint: Painter): string {
  return [
    path('M1092 610 C1092 600 1104 600 1104 610 L1104 720 H1092 Z', paint('#a7abb8')),
    box(1100, 610, 4, 110, paint('#545a6b')),
    shape(
      [
        [1096, 640],
        [1280, 636],
        [1280, 654],
        [1096, 658],
      ],
      paint('#8b90a2'),
    ),
    shape(
      [
        [1096, 656],
        [1280, 652],
        [1280, 660],
        [1096, 664],
      ],
      paint('#4c5263'),
    ),
    shape(
      [
        [1104, 664],
        [1280, 660],
        [1280, 720],
        [1104, 720],
      ],
      paint('#232738'),
    ),
  ].join('');
}

/** Folded by a machine, stacked by somebody in a hurry: fold to the front. */
function pile(
  [left, low]: Spot,
  wide: number,
  fills: readonly string[],
  tall: number,
  paint: Painter,
): string {
  return fills
    .map((fill, index) => {
      const y = low - index * tall;
      const shift = [0, 4, -3, 2, -2][index] ?? 0;
      const x = left + shift;
      return [
        path(
          `M${x + wide} ${y - tall} H${x + 7} C${x - 3} ${y - tall} ${x - 3} ${y} ${x + 7} ${y} H${x + wide} Z`,
          paint(fill),
        ),
        line([x + 8, y - tall * 0.34], [x + wide, y - tall * 0.42], paint('#6f7689').fill, 1.4, 0.7),
        line([x + 6, y - 0.8], [x + wide, y - 0.8], paint('#4c5263').fill, 1.6),
      ].join('');
    })
    .join('');
}

/** The bag for what has been used, tied up; it leans out at the bottom. */
function bag(paint: Painter): string {
  return [
    path('M1140 720 C1136 690 1150 676 1176 674 C1206 672 1226 682 1230 720 Z', paint('#767c90')),
    path('M1196 676 C1216 680 1226 694 1230 720 L1206 720 C1208 702 1206 688 1196 676 Z', paint('#5c6276')),
    line([1160, 690], [1168, 718], paint('#5c6276').fill, 2),
  ].join('');
}
