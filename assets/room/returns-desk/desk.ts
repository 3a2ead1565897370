/** What stands on your own side of the desk, in front of everything. */
import type { LightName } from '../art.ts';
import { box, group, line, oval, path, type Spot, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import { lights } from './light.ts';

type Painter = (colour: string) => { fill: string };

/** Your side. See-through elsewhere. */
export function yourSide(name: LightName): string {
  const light = lights[name].desk;
  const paint: Painter = (colour) => ({ fill: under(light, colour) });
  const rim = { calm: '#c9d6de', tense: '#9fb0bc', acute: '#8499a8' }[name];
  return soft(
    0.9,
    [
      screen(paint, rim),
      printer(paint, rim),
      returned(paint, rim),
      group(labeller(paint, rim), 'translate(-18 0)'),
      spike(paint, rim),
    ].join(''),
  );
}

/** Your till's screen, turned to you. Its picture is a sprite. */
function screen(paint: Painter, rim: string): string {
  return [
    path('M30 720 L40 690 H96 L108 720 Z', paint('#2a323a')),
    path('M0 528 L142 552 L154 562 L140 690 L128 698 L0 700 Z', paint('#252d35')),
    path('M0 544 L130 564 L118 682 L0 684 Z', paint('#39434c')),
    line([2, 529], [142, 552], rim, 1.4, 0.5),
  ].join('');
}

/** What the screen shows: goods in rows, a line for what is owed, a corner that asks for a supervisor. */
export function screenPicture(step: 0 | 1 | 2): string {
  const at = (x: number, y: number): Spot => [x * 1.18, 548 + y * 1.32 + x * (0.155 - y * 0.0016)];
  const tile = (x: number, y: number, wide: number, high: number, fill: string, alpha = 1) =>
    shape([at(x, y), at(x + wide, y), at(x + wide, y + high), at(x, y + high)], { fill, alpha });
  const rows = [0, 1, 2, 3].map((row) =>
    row > step + 1
      ? ''
      : tile(4, 8 + row * 13, 30 + ((row * 17) % 22), 4, '#7b8f9d') +
        tile(74, 8 + row * 13, 16, 4, '#7b8f9d'),
  );
  return soft(
    0.6,
    [
      tile(0, 0, 102, 98, '#1f2a33'),
      tile(0, 0, 102, 5, '#5d7282'),
      ...rows,
      tile(4, 62, 92, 1.4, '#4c5d6a'),
      tile(4, 68, 40, 8, '#a3b5c1'),
      tile(66, 68, 26, 8, '#a3b5c1'),
      tile(4, 83, 26, 12, '#4c6070'),
      tile(34, 83, 26, 12, '#4c6070'),
      tile(64, 83, 32, 12, step === 2 ? '#7f94a3' : '#3a4a57'),
    ].join(''),
  );
}

/** The receipts' printer. Its lamp is a sprite. */
function printer(paint: Painter, rim: string): string {
  return [
    path('M164 652 L236 646 L246 660 V716 L170 720 Z', paint('#2c343c')),
    path('M164 652 L236 646 L246 660 L174 667 Z', paint('#46515a')),
    path('M180 655 C182 640 190 626 204 622 L226 620 C214 628 210 640 210 652 Z', paint('#ced6da')),
    path('M204 622 L226 620 C218 624 214 630 212 636 C208 630 206 626 204 622 Z', paint('#a3adb4')),
    line([166, 652], [236, 646], rim, 1.2, 0.5),
    line([190, 646], [206, 644], under(rim, '#7a848b'), 1.2, 0.7),
  ].join('');
}

export const printerLamp = (): string => oval(234, 678, 2.6, 2.4, { fill: '#b9e3f2' });

/** Brought back: a box whose seal is torn, a cable that was never wound that way in the factory. */
function returned(paint: Painter, rim: string): string {
  const tape = paint('#c9cdca');
  return [
    path('M268 636 L300 604 L444 598 L462 628 Z', paint('#181d22')),
    // Its flaps, open.
    path('M300 604 L286 574 L424 566 L444 598 Z', paint('#8c8474')),
    path('M268 636 L300 604 L272 592 L232 622 Z', paint('#a1988a')),
    path('M462 628 L444 598 L478 588 L506 616 Z', paint('#7a7265')),
    // A handle and a knob: something for a kitchen.
    path(
      'M330 612 C328 586 350 574 374 576 C398 578 410 592 408 610 L396 611 C397 598 390 589 373 588 C356 587 343 595 342 612 Z',
      paint('#39424a'),
    ),
    oval(428, 606, 11, 7, paint('#59646d')),
    path('M266 636 L464 627 L470 720 H272 Z', paint('#b0a797')),
    path('M266 636 L464 627 L465 640 L267 650 Z', paint('#9a9182')),
    path('M440 628 L464 627 L470 720 H450 Z', paint('#978e7f')),
    // The seal: half of it here, its ragged other half on the flap.
    shape(
      [
        [346, 632.5],
        [382, 631],
        [383, 660],
        [377, 668],
        [372, 659],
        [365, 671],
        [359, 661],
        [352, 669],
        [347, 662],
      ],
      tape,
    ),
    shape(
      [
        [338, 571],
        [372, 569],
        [374, 585],
        [366, 580],
        [360, 590],
        [352, 582],
        [345, 591],
        [340, 584],
      ],
      tape,
    ),
    // The cable, and its plug.
    `<path d="M412 618 C440 604 452 632 436 650 C420 668 400 660 404 684" fill="none" stroke="${paint('#2a3138').fill}" stroke-width="4.4"/>`,
    group(
      box(-8, 0, 16, 17, paint('#2a3138'), 3) +
        box(-6, 16, 3, 8, paint('#98a1a7')) +
        box(3, 16, 3, 8, paint('#98a1a7')),
      'translate(404 683) rotate(6)',
    ),
    // Somebody wrote a date on it.
    line([292, 690], [328, 688], paint('#5b5548').fill, 3),
    line([292, 700], [314, 699], paint('#5b5548').fill, 3),
    line([268, 636], [300, 604], rim, 1.2, 0.4),
    line([266, 636], [464, 627], rim, 1.2, 0.45),
  ].join('');
}

/** The price labeller: a roll of labels, a loop to grip. Everything you see has been through it. */
function labeller(paint: Painter, rim: string): string {
  const grip = (colour: string, width: number) =>
    `<path d="M1158 662 C1178 650 1206 662 1206 684 C1206 704 1180 712 1158 700" fill="none" stroke="${paint(colour).fill}" stroke-width="${width}"/>`;
  return [
    path('M1062 708 C1090 720 1190 722 1216 708 L1206 720 H1074 Z', { fill: '#05080c', alpha: 0.35 }),
    grip('#39444e', 15),
    grip('#56626d', 5),
    // The body, pale once; the roll sits in its top.
    path(
      'M1078 696 C1070 676 1076 654 1096 648 L1148 646 C1162 648 1168 658 1168 676 L1166 706 L1090 710 Z',
      paint('#aab3ba'),
    ),
    path(
      'M1078 696 C1070 676 1076 654 1096 648 L1104 648 C1090 660 1088 690 1098 709.6 L1090 710 Z',
      paint('#7b868f'),
    ),
    path('M1112 676 H1158 V698 H1112 Z', paint('#7b868f')),
    ...[0, 1, 2, 3].map((digit) =>
      box(1115 + digit * 10.6, 680, 8, 14, paint(digit === 3 ? '#39444e' : '#d8dee2'), 1),
    ),
    oval(1124, 644, 28, 20, paint('#66727d')),
    oval(1123, 643, 23, 16, paint('#dde3e6')),
    oval(1123, 643, 16, 11, paint('#bcc5cb')),
    oval(1123, 643, 7, 5, paint('#39444e')),
    // Labels that it has printed and nobody stuck on.
    shape(
      [
        [1080, 700],
        [1040, 702],
        [1034, 712],
        [1078, 711],
      ],
      paint('#dde3e6'),
    ),
    ...[1050, 1064].map((x) => line([x, 702], [x - 4, 711.4], paint('#7b868f').fill, 1.4)),
    ...[1041, 1055, 1069].map((x) => line([x, 707], [x + 6, 706.6], paint('#4a555e').fill, 1.8)),
    line([1098, 648], [1101, 647.6], rim, 1.4, 0.6),
    line([1150, 646.6], [1160, 649], rim, 1.4, 0.6),
  ].join('');
}

/** A spike full of receipts: each is somebody who had one. */
function spike(paint: Painter, rim: string): string {
  const slip = (y: number, shift: number, turn: number, fill: string, wide = 27) =>
    group(
      shape(
        [
          [-wide, -2],
          [wide - 4, -5],
          [wide, 3],
          [-wide + 5, 6],
        ],
        paint(fill),
      ),
      `translate(${1236 + shift} ${y}) rotate(${turn})`,
    );
  return [
    oval(1236, 708, 36, 9, paint('#1c232a')),
    oval(1236, 705, 34, 8, paint('#3a444d')),
    slip(700, 2, 4, '#b4bdc3'),
    slip(695, -3, -7, '#cfd6da'),
    slip(689, 3, 9, '#aab4ba'),
    slip(683, -2, -3, '#c4ccd1'),
    slip(676, 4, 7, '#d6dcdf'),
    // One is long: a trolley's worth, brought back whole.
    path(
      'M1212 672 L1262 664 C1268 676 1266 690 1272 704 L1254 714 C1250 700 1252 690 1246 678 L1214 680 Z',
      paint('#c9d1d5'),
    ),
    ...[688, 694, 700].map((y) => line([1256, y], [1264, y - 1.6], paint('#7b858c').fill, 1.4)),
    slip(668, -2, -6, '#d6dcdf', 24),
    line([1236, 664], [1236, 606], paint('#9aa5ac').fill, 2.6),
    line([1237, 660], [1237, 604], rim, 1, 0.8),
  ].join('');
}
