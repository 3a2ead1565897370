/** What stands on your own side, in front of everything. See-through elsewhere. */
import { box, group, line, oval, path, type Spot, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import type { Light } from './light.ts';

/** Forms, the pen on its string, the wristbands' printer, bowls, a plant, the keyboard, the screen's edge. */
export function desk(light: Light): string {
  const paint = (colour: string) => ({ fill: under(light.counter, colour) });
  const rim = { calm: '#9fc6d4', tense: '#7fb4c6', acute: '#6fb6c6' }[light.name];
  return soft(
    0.9,
    [
      group(printer(paint, rim), `translate(${printerAt} 0)`),
      plant(paint, rim),
      group(forms(paint, rim), 'translate(284 142) scale(0.8)'),
      bowls(paint, rim),
      group(pen(paint, rim), 'translate(142 -4)'),
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
      [958, 692],
      [1030, 690],
    ],
    [
      [960, 697],
      [1092, 693.4],
    ],
    [
      [962, 702],
      [1064, 699.4],
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
    shape(
      [
        [950, 683],
        [1002, 681.4],
        [1004, 685.4],
        [951, 687],
      ],
      paint('#4d6778'),
    ),
    ...lines.map(([from, to]) => line(from, to, paint('#6f8b9a').fill, 2)),
    ...[0, 1, 2, 3, 4].map((tick) =>
      box(1044 + tick * 9 + tick * 0.6, 684 - tick * 0.3, 6, 4.6, paint('#6f8b9a'), 1),
    ),
    ...[0, 1, 3, 4].map((tick) => box(1045.2 + tick * 9.6, 685 - tick * 0.3, 3.6, 2.6, paint('#cfdfe6'))),
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
      `translate(238 640) rotate(${turn})`,
    );
  return [
    leaf(-62, 78, '#274c55'),
    leaf(58, 70, '#274c55'),
    leaf(-34, 104, '#3a6a70'),
    leaf(30, 98, '#2d565e'),
    leaf(-8, 118, '#477d80'),
    leaf(12, 92, '#3a6a70'),
    path('M198 634 H278 L268 706 H208 Z', paint('#2c3d4e')),
    path('M198 634 H278 L276 644 H200 Z', paint('#41586a')),
    line([204, 648], [211, 692], rim, 2, 0.35),
  ].join('');
}

/** Where its lamp is. */
export const printerLampAt = [1108, 640] as const;
const printerAt = -18;

/** It prints the bands that say who is who; one hangs out, torn off halfway. */
function printer(paint: Painter, rim: string): string {
  return [
    path(
      'M1062 634 C1062 606 1070 596 1086 594 H1136 C1150 596 1156 606 1156 634 V704 H1062 Z',
      paint('#3a4d5e'),
    ),
    path(
      'M1062 634 C1062 606 1070 596 1086 594 H1136 C1150 596 1156 606 1156 628 L1062 634 Z',
      paint('#50677a'),
    ),
    path('M1072 612 C1080 600 1090 599 1098 599 H1130 C1140 600 1146 606 1147 616 Z', paint('#26384a')),
    box(1074, 646, 70, 9, paint('#101a25'), 3),
    oval(printerLampAt[0] - printerAt, printerLampAt[1], 3, 3, paint('#1a2a36')),
    box(1078, 636, 22, 5, paint('#6d8698'), 2),
    band(paint),
    line([1068, 610], [1080, 597], rim, 1.6, 0.5),
    line([1086, 594.6], [1136, 594.6], rim, 1.6, 0.6),
  ].join('');
}

/** The band itself. */
function band(paint: Painter): string {
  const low = 676;
  return [
    path(`M1086 650 H1132 L1134 ${low} C1134 ${low + 8} 1084 ${low + 8} 1084 ${low} Z`, paint('#cfdfe6')),
    path(
      `M1084 ${low - 4} C1084 ${low + 8} 1134 ${low + 8} 1134 ${low - 4} L1134 ${low} C1134 ${low + 9} 1084 ${low + 9} 1084 ${low} Z`,
      paint('#8ea6b3'),
    ),
    box(1094, 656, 4, low - 662, paint('#4d6475')),
    box(1101, 656, 2, low - 662, paint('#4d6475')),
    box(1106, 656, 5, low - 662, paint('#4d6475')),
    box(1116, 656, 12, 4, paint('#7c95a3')),
  ].join('');
}

/** Bowls of pressed paper, within reach of whoever turns pale. */
function bowls(paint: Painter, rim: string): string {
  const bowl = (lift: number, shift: number) =>
    [
      path(
        `M${430 + shift} ${690 - lift} C${436 + shift} ${716 - lift} ${508 + shift} ${716 - lift} ${514 + shift} ${690 - lift} Z`,
        paint('#7b909d'),
      ),
      path(
        `M${430 + shift} ${690 - lift} C${433 + shift} ${704 - lift} ${450 + shift} ${710 - lift} ${466 + shift} ${710 - lift} C${446 + shift} ${704 - lift} ${442 + shift} ${698 - lift} ${440 + shift} ${690 - lift} Z`,
        paint('#5d7280'),
      ),
      oval(472 + shift, 690 - lift, 44, 8.5, paint('#a3b7c2')),
    ].join('');
  return [
    oval(474, 712, 44, 8, { fill: '#060b12', alpha: 0.5 }),
    bowl(0, 0),
    bowl(9, 3),
    bowl(18, -2),
    bowl(27, 2),
    oval(474, 663, 36, 5.6, paint('#4f6472')),
    line([500, 657], [517, 661], rim, 1.4, 0.5),
  ].join('');
}
