/**
 * The triage counter between the two of you. Its top and its near edge lie behind the figure, whose hands rest on it
 * and grip it (room layer); what stands on your side lies in front of everything (desk layer).
 */
import { box, group, line, oval, path, picture, type Spot, shape, soft } from '../paint.ts';
import type { Light } from './light.ts';

/** Rows of the picture: the top's far and near edge. A figure is baked to lean on these. */
export const counter = { far: 617, near: 666 } as const;

/** The counter under full light; the light falls on it with the room. */
export function counterTop(): string {
  const { width, height } = picture;
  const { far, near } = counter;
  return [
    box(0, far - 6, width, 6, { fill: '#0e1824', alpha: 0.5 }),
    box(0, far, width, near - far, { fill: '#6a8393' }),
    box(0, far, width, 4, { fill: '#a8c0cb' }),
    path(`M0 ${far + 4} H${width} V${far + 18} C900 ${far + 11} 520 ${far + 27} 0 ${far + 15} Z`, {
      fill: '#7d97a6',
    }),
    box(0, near, width, 6, { fill: '#b4c9d3' }),
    box(0, near + 6, width, 16, { fill: '#4f6678' }),
    box(0, near + 22, width, height, { fill: '#37495a' }),
    box(0, near + 22, width, 5, { fill: '#1d2a38' }),
  ].join('');
}

/** The near edge where the light from the doors catches it, whatever else is out. */
export function edgeLight(strength: number): string {
  return [
    box(700, counter.near, 580, 2.4, { fill: '#8fd0e0', alpha: 0.5 * strength }),
    box(980, counter.near, 300, 2.4, { fill: '#c4eef6', alpha: 0.4 * strength }),
    box(860, counter.far, 420, 1.6, { fill: '#8fd0e0', alpha: 0.3 * strength }),
  ].join('');
}

/** Mixed down: a colour of the counter under this state of light. */
const lit = (light: Light, colour: string): string => {
  const mix = [1, 3, 5].map((at) => {
    const thing = Number.parseInt(colour.slice(at, at + 2), 16);
    const lamp = Number.parseInt(light.counter.slice(at, at + 2), 16);
    return Math.round((thing * lamp) / 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mix.join('')}`;
};

/** Your side: forms, the pen on its string, a plant, the keyboard, the screen's edge. See-through elsewhere. */
export function desk(light: Light): string {
  const paint = (colour: string) => ({ fill: lit(light, colour) });
  const rim = { calm: '#9fc6d4', tense: '#7fb4c6', acute: '#6fb6c6' }[light.name];
  return soft(
    0.9,
    [
      plant(paint, rim),
      group(forms(paint, rim), 'translate(140 5)'),
      group(pen(paint, rim), 'translate(166 -2)'),
      keyboard(paint),
      screenEdge(paint, rim),
    ].join(''),
  );
}

type Painter = (colour: string) => { fill: string };

/** Forms waiting to be filled in, squared off by somebody tidy. */
function forms(paint: Painter, rim: string): string {
  const sheet = (lift: number, shift: number, colour: string) =>
    shape(
      [
        [930 + shift, 694 - lift],
        [1096 + shift, 690 - lift],
        [1128 + shift, 712 - lift],
        [936 + shift, 718 - lift],
      ],
      paint(colour),
    );
  const lines: readonly (readonly [Spot, Spot])[] = [
    [
      [962, 687],
      [1040, 685],
    ],
    [
      [964, 692],
      [1078, 689],
    ],
    [
      [966, 697],
      [1060, 695],
    ],
  ];
  return [
    shape(
      [
        [922, 700],
        [1110, 694],
        [1146, 720],
        [926, 720],
      ],
      { fill: '#060b12' },
    ),
    sheet(0, 0, '#8ea6b3'),
    sheet(5, 5, '#a9bfca'),
    sheet(9, -3, '#8ea6b3'),
    sheet(13, 1, '#cfdfe6'),
    ...lines.map(([from, to]) => line(from, to, paint('#6f8b9a').fill, 2)),
    line([931, 681], [1097, 677], rim, 1.4, 0.5),
  ].join('');
}

/** The pen that nobody can walk off with. */
function pen(paint: Painter, rim: string): string {
  return [
    oval(858, 690, 23, 6, paint('#1c2a38')),
    path('M842 688 C842 676 874 676 874 688 Z', paint('#2b3e4f')),
    line([861, 680], [889, 634], paint('#182634').fill, 8),
    line([863, 677], [888, 636], paint('#5d7889').fill, 3.4),
    line([890, 632], [893, 627], rim, 3, 0.8),
    '<path d="M874 688 C 892 702 884 714 900 712 S 914 696 922 704" fill="none" stroke-width="2.2" stroke="',
    paint('#aebfc9').fill,
    '"/>',
  ].join('');
}

function keyboard(paint: Painter): string {
  const keys: string[] = [];
  for (let row = 0; row < 2; row += 1) {
    for (let key = 0; key < 17; key += 1) {
      keys.push(
        box(
          204 + key * 16.4 - row * 6,
          704 + row * 11,
          14,
          8,
          paint(key % 5 === 3 ? '#4d6475' : '#5d7788'),
          2,
        ),
      );
    }
  }
  return [path('M184 720 L200 699 H488 L504 720 Z', paint('#1a2735')), ...keys].join('');
}

/** The back corner of the screen that you ought to be looking at. */
function screenEdge(paint: Painter, rim: string): string {
  return [
    path('M0 560 L150 584 L166 594 L150 690 L110 700 L0 700 Z', paint('#16212e')),
    path('M0 560 L150 584 L166 594 L158 598 L0 573 Z', paint('#34495b')),
    line([4, 561], [150, 584], rim, 1.4, 0.4),
  ].join('');
}

/** Somebody brought a plant once. It lives on the night shift. */
function plant(paint: Painter, rim: string): string {
  const leaf = (turn: number, long: number, colour: string) =>
    group(
      path(
        `M0 0 C-${long * 0.2} -${long * 0.4} -${long * 0.1} -${long * 0.85} ${long * 0.06} -${long} C${long * 0.24} -${long * 0.7} ${long * 0.2} -${long * 0.3} 0 0 Z`,
        paint(colour),
      ),
      `translate(1240 640) rotate(${turn})`,
    );
  return [
    leaf(-62, 78, '#274c55'),
    leaf(58, 70, '#274c55'),
    leaf(-34, 104, '#3a6a70'),
    leaf(30, 98, '#2d565e'),
    leaf(-8, 118, '#477d80'),
    leaf(12, 92, '#3a6a70'),
    path('M1200 634 H1280 L1270 694 H1210 Z', paint('#2c3d4e')),
    path('M1200 634 H1280 L1278 644 H1202 Z', paint('#41586a')),
    line([1206, 648], [1213, 692], rim, 2, 0.35),
  ].join('');
}
