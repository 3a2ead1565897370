/** Your own side: the case, the date stamp, the telephone with its headset, the keyboard, the screen's edge. */
import { box, group, line, oval, path, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import type { Light } from './light.ts';

type Painter = (colour: string) => { fill: string };

/** See-through elsewhere. */
export function desk(light: Light): string {
  const paint: Painter = (colour) => ({ fill: under(light.desk, colour) });
  return soft(
    0.9,
    [
      screenEdge(paint, light.rim),
      keyboard(paint),
      telephone(paint, light.rim),
      caseFile(paint, light.rim),
      stamp(paint, light.rim),
      headset(paint, light.rim),
    ].join(''),
  );
}

/** The back of the screen that decides, and that only you can see. */
function screenEdge(paint: Painter, rim: string): string {
  return [
    path('M0 548 L168 572 L182 584 L164 690 L120 702 L0 704 Z', paint('#2a3136')),
    path('M0 548 L168 572 L182 584 L172 588 L0 562 Z', paint('#5b666b')),
    box(0, 612, 96, 34, paint('#21272b'), 3),
    line([4, 549], [168, 572], rim, 1.4, 0.5),
  ].join('');
}

function keyboard(paint: Painter): string {
  const keys: string[] = [];
  for (let row = 0; row < 2; row += 1) {
    for (let key = 0; key < 11; key += 1)
      keys.push(
        box(
          214 + key * 16.4 - row * 6,
          704 + row * 11,
          14,
          8,
          paint(key % 4 === 2 ? '#575f63' : '#636c70'),
          2,
        ),
      );
  }
  return [path('M194 720 L210 698 H398 L412 720 Z', paint('#3b4347')), ...keys].join('');
}

/** It rings through to whoever is free; nobody is. */
function telephone(paint: Painter, rim: string): string {
  return [
    path(
      'M430 720 L444 672 C446 666 450 664 456 664 L546 664 C552 664 555 667 556 672 L566 720 Z',
      paint('#394146'),
    ),
    path(
      'M444 672 C446 666 450 664 456 664 L546 664 C552 664 555 667 556 672 L554 678 L445 678 Z',
      paint('#69747a'),
    ),
    box(500, 680, 46, 14, paint('#8a9a96'), 2),
    ...[0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((key) => box(500 + key * 16 + row, 699 + row * 9, 12, 6, paint('#7c8589'), 1.5)),
    ),
    // The receiver, along the left.
    path(
      'M436 716 C430 702 434 660 446 650 C456 644 470 648 472 658 C474 666 466 670 464 678 C460 694 462 704 466 712 L464 720 L438 720 Z',
      paint('#4a5459'),
    ),
    path(
      'M446 650 C456 644 470 648 472 658 C472 662 470 664 468 666 C464 656 452 654 442 664 Z',
      paint('#6d787d'),
    ),
    line([447, 651], [462, 648], rim, 1.6, 0.6),
  ].join('');
}

/** Two years of somebody, held by one strap. */
function caseFile(paint: Painter, rim: string): string {
  return [
    shape(
      [
        [1086, 716],
        [1098, 690],
        [1280, 680],
        [1280, 720],
        [1086, 720],
      ],
      { fill: '#0c0f11' },
    ),
    shape(
      [
        [1092, 709],
        [1106, 668],
        [1280, 654],
        [1280, 712],
        [1092, 718],
      ],
      paint('#a7aca5'),
    ),
    shape(
      [
        [1092, 702],
        [1108, 662],
        [1280, 648],
        [1280, 704],
      ],
      paint('#d0d3cb'),
    ),
    shape(
      [
        [1090, 697],
        [1108, 655],
        [1280, 640],
        [1280, 694],
      ],
      paint('#7d8487'),
    ),
    shape(
      [
        [1090, 697],
        [1280, 694],
        [1280, 700],
        [1090, 704],
      ],
      paint('#5d6467'),
    ),
    shape(
      [
        [1156, 651],
        [1204, 647],
        [1206, 634],
        [1162, 638],
      ],
      paint('#8f9698'),
    ),
    shape(
      [
        [1124, 671],
        [1188, 665],
        [1184, 684],
        [1114, 687],
      ],
      paint('#c6cac2'),
    ),
    line([1130, 674], [1178, 670], under('#ffffff', paint('#7b8386').fill), 2),
    line([1126, 680], [1164, 677], paint('#7b8386').fill, 2),
    shape(
      [
        [1216, 645],
        [1228, 644],
        [1232, 695],
        [1216, 696],
      ],
      paint('#4d5457'),
    ),
    line([1108, 655], [1270, 641], rim, 1.4, 0.55),
  ].join('');
}

/** Today's date, on a wheel. Everything that it has not touched did not arrive. */
function stamp(paint: Painter, rim: string): string {
  return [
    oval(1046, 704, 40, 8, { fill: '#0c0f11', alpha: 0.7 }),
    path('M1012 704 L1016 676 H1076 L1080 704 Z', paint('#596267')),
    path('M1016 676 H1076 L1077 684 H1015 Z', paint('#818b8e')),
    box(1024, 650, 44, 28, paint('#3a4247'), 3),
    box(1028, 656, 36, 12, paint('#b9beb7'), 2),
    ...[1037, 1046, 1055].map((x) => line([x, 656], [x, 668], paint('#6b7376').fill, 1.4)),
    box(1040, 624, 12, 28, paint('#4c555a')),
    path('M1026 626 C1026 610 1066 610 1066 626 L1062 632 H1030 Z', paint('#707b80')),
    line([1031, 616], [1060, 616], rim, 2, 0.6),
    // Its pad, open.
    path('M966 716 L972 700 L1010 700 L1012 716 Z', paint('#2c3236')),
    path('M976 702 L1005 702 L1007 711 L973 711 Z', paint('#454d63')),
  ].join('');
}

/** Off one ear, since they asked you to say it again. */
function headset(paint: Painter, rim: string): string {
  return group(
    [
      '<path d="M-38 24 C-44 -34 44 -36 40 22" fill="none" stroke-width="7" stroke="',
      paint('#2b3236').fill,
      '"/><path d="M-37 16 C-40 -30 40 -32 38 14" fill="none" stroke-width="2" stroke="',
      rim,
      '" stroke-opacity="0.45"/>',
      oval(-37, 30, 14, 18, paint('#3c4449')),
      oval(-34, 31, 8, 13, paint('#59636a')),
      oval(40, 28, 13, 17, paint('#343c40')),
      '<path d="M-42 42 C-44 62 -24 64 -8 60" fill="none" stroke-width="4" stroke="',
      paint('#2b3236').fill,
      '"/>',
      oval(-4, 59, 7, 5, paint('#4a5358')),
    ].join(''),
    'translate(1226 660) scale(0.78)',
  );
}
