/** Your own side: the screen's back, a lamp, pens, a calculator, the card reader, a folder, a box of tissues. */
import { box, group, line, oval, path, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import { figures } from '../parts/figures.ts';
import type { Light } from './light.ts';

type Painter = (colour: string) => { fill: string };

/** See-through elsewhere. */
export function desk(light: Light): string {
  const paint: Painter = (colour) => ({ fill: under(light.desk, colour) });
  const warm: Painter = (colour) => ({ fill: under(light.nearLamp, colour) });
  return soft(
    0.9,
    [
      screenEdge(paint, light.rim),
      calculator(warm),
      lamp(paint, light),
      pens(warm, light.rim),
      tissues(paint, light.rim),
      folder(paint, light.rim),
      reader(paint, light.rim),
    ].join(''),
  );
}

/** The screen's back edge, with the film that keeps it from being read from the side. */
function screenEdge(paint: Painter, rim: string): string {
  return [
    path('M0 520 L152 548 L166 560 L150 682 L108 694 L0 696 Z', paint('#2a2d36')),
    path('M0 520 L152 548 L166 560 L157 564 L0 534 Z', paint('#565a66')),
    path('M40 696 L96 694 L112 712 L30 712 Z', paint('#22252d')),
    box(0, 600, 84, 30, paint('#21242c'), 3),
    line([4, 521], [152, 548], rim, 1.4, 0.5),
  ].join('');
}

function calculator(paint: Painter): string {
  const keys: string[] = [];
  for (let row = 0; row < 2; row += 1) {
    for (let key = 0; key < 6; key += 1)
      keys.push(
        box(252 - row * 4 + key * 19, 698 + row * 13, 15, 9, paint(key === 5 ? '#69637f' : '#666872'), 2),
      );
  }
  return [
    path('M232 720 L246 664 H372 L384 720 Z', paint('#3a3c46')),
    path('M246 664 H372 L374 671 H244 Z', paint('#6a6c76')),
    path('M254 674 H364 L366 690 H251 Z', paint('#93988f')),
    figures('1240', [318, 677], 10, paint('#2e322e').fill, 1.6),
    ...keys,
  ].join('');
}

/** Yours from home: the ceiling here has ideas of its own. */
function lamp(paint: Painter, { rim, ownLamp }: Light): string {
  const metal = paint('#474b57').fill;
  return group(
    [
      oval(448, 706, 52, 10, paint('#2c2f39')),
      oval(448, 702, 50, 9, paint('#4f535f')),
      line([448, 700], [406, 590], metal, 7),
      line([406, 590], [470, 494], metal, 6),
      oval(406, 590, 7, 7, paint('#666b78')),
      line([404, 586], [466, 494], rim, 1.4, 0.4),
      // What it gives: the inside of the shade, the bulb.
      path('M448 520 C466 538 510 540 538 524 L530 512 H456 Z', paint('#8d8574')),
      path('M448 520 C466 538 510 540 538 524 L530 512 H456 Z', {
        fill: '#f7e3b4',
        alpha: 0.35 + 0.65 * ownLamp,
      }),
      oval(494, 527, 20, 7, { fill: '#fffaea', alpha: 0.4 + 0.6 * ownLamp }),
      path(
        'M448 521 C446 492 464 470 488 468 C516 468 538 492 539 524 C512 512 474 510 448 521 Z',
        paint('#555a68'),
      ),
      path('M448 521 C446 492 464 470 488 468 C474 478 466 496 466 515 Z', paint('#70768a')),
      path('M478 470 C478 462 496 462 497 470 Z', paint('#3a3e49')),
      line([470, 474], [488, 469], rim, 1.6, 0.6),
    ].join(''),
    'translate(-26 0)',
  );
}

/** A pair in a stand with the bank's plate, never used; the one that is used is a cheap one. */
function pens(paint: Painter, rim: string): string {
  return [
    path('M468 720 L480 696 H560 L566 720 Z', paint('#3b3733')),
    path('M480 696 H560 L562 703 H477 Z', paint('#6a625b')),
    line([496, 700], [478, 648], paint('#24252c').fill, 6.5),
    line([498, 699], [481, 650], paint('#7a7c88').fill, 2),
    line([543, 700], [562, 652], paint('#24252c').fill, 6.5),
    line([542, 698], [560, 654], paint('#7a7c88').fill, 2),
    box(504, 707, 32, 8, paint('#a59c8c'), 1),
    line([478, 648], [476, 643], rim, 3, 0.7),
    line([562, 652], [564, 647], rim, 3, 0.7),
  ].join('');
}

/** Every desk has one, for some conversations. */
function tissues(paint: Painter, rim: string): string {
  return [
    shape(
      [
        [1168, 650],
        [1168, 604],
        [1262, 600],
        [1262, 652],
      ],
      paint('#7d8096'),
    ),
    shape(
      [
        [1168, 604],
        [1190, 588],
        [1280, 585],
        [1262, 600],
      ],
      paint('#a3a6b9'),
    ),
    shape(
      [
        [1262, 600],
        [1280, 585],
        [1280, 640],
        [1262, 652],
      ],
      paint('#5b5e73'),
    ),
    shape(
      [
        [1168, 628],
        [1262, 625],
        [1262, 634],
        [1168, 637],
      ],
      paint('#979ab0'),
    ),
    oval(1226, 594, 25, 5, paint('#3f4250')),
    path(
      'M1204 595 C1200 578 1212 570 1210 552 C1222 560 1226 550 1238 548 C1240 562 1254 570 1248 594 C1234 599 1216 599 1204 595 Z',
      paint('#d9d8d8'),
    ),
    path(
      'M1210 552 C1222 560 1226 550 1238 548 C1234 562 1230 580 1232 597 C1222 598 1210 597 1204 595 C1216 584 1216 566 1210 552 Z',
      paint('#b9b9bd'),
    ),
    line([1190, 588], [1204, 587.6], rim, 1.6, 0.5),
  ].join('');
}

/** Their file: what they own, what they owe. */
function folder(paint: Painter, rim: string): string {
  return [
    shape(
      [
        [1092, 720],
        [1104, 684],
        [1280, 672],
        [1280, 720],
      ],
      { fill: '#0d0e12' },
    ),
    shape(
      [
        [1098, 716],
        [1112, 672],
        [1280, 660],
        [1280, 714],
      ],
      paint('#d3cfc8'),
    ),
    shape(
      [
        [1096, 711],
        [1112, 665],
        [1280, 652],
        [1280, 706],
      ],
      paint('#4d4a63'),
    ),
    shape(
      [
        [1096, 711],
        [1280, 706],
        [1280, 713],
        [1098, 718],
      ],
      paint('#363449'),
    ),
    shape(
      [
        [1154, 661],
        [1206, 657],
        [1207, 646],
        [1159, 650],
      ],
      paint('#625f7c'),
    ),
    shape(
      [
        [1134, 680],
        [1204, 674],
        [1202, 690],
        [1126, 695],
      ],
      paint('#c9c5bd'),
    ),
    line([1140, 684], [1192, 679], paint('#85828a').fill, 1.8),
    line([1137, 689], [1176, 686], paint('#85828a').fill, 1.8),
    line([1112, 665], [1270, 653], rim, 1.4, 0.5),
  ].join('');
}

/** Chip in, number, wait. Its small screen is the last to know. */
function reader(paint: Painter, rim: string): string {
  return group(
    [
      '<path d="M40 62 C60 82 76 76 84 96" fill="none" stroke-width="4" stroke="',
      paint('#23252d').fill,
      '"/>',
      path('M-6 70 L4 -8 C5 -13 9 -16 14 -16 L44 -16 C49 -16 52 -13 52 -8 L54 70 Z', paint('#3b3e4a')),
      path('M4 -8 C5 -13 9 -16 14 -16 L44 -16 C49 -16 52 -13 52 -8 L52 -4 H3.4 Z', paint('#666a78')),
      box(10, -2, 35, 18, paint('#a7adA0'.toLowerCase()), 2),
      ...[0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((key) =>
          box(
            9 - row * 1.4 + key * 13,
            22 + row * 11,
            10,
            7,
            paint(row === 2 && key === 2 ? '#8d87a6' : '#8a8c96'),
            1.5,
          ),
        ),
      ),
      path('M0 64 H52 V70 H-1 Z', paint('#20222a')),
      line([5, -10], [14, -15], rim, 1.6, 0.6),
    ].join(''),
    'translate(1030 644)',
  );
}
