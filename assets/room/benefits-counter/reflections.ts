/**
 * What shows in the glass. As the room beyond goes dark, your own side begins to show in it, one thing after another:
 * more of the lamps behind you, your screen, your lamp, and you. The face's part of it stays clear.
 *
 * They are sprites, since the lights' pictures lie on each other: what is hardly there would show twice.
 */
import type { SpriteArt } from '../art.ts';
import { line, oval, path, type Spot, shape, soft, svg } from '../paint.ts';
import { edge, panes } from './glass.ts';

/** In front of everything but the frame. */
const inPanes = (content: string): string => {
  const clip = panes
    .map(([left, right]) => `<rect x="${left}" y="0" width="${right - left}" height="${edge}"/>`)
    .join('');
  return svg(
    `<clipPath id="panes">${clip}</clipPath><g clip-path="url(#panes)">${soft(0.6, content)}</g>`,
    null,
  );
};

/** There from a tension on. */
const from = (tension: number, name: string, content: string): SpriteArt => ({
  name,
  layer: 'desk',
  lit: true,
  images: [svg('', null), inPanes(content)],
  motion: { kind: 'notice', at: [tension] },
});

export const reflections: readonly SpriteArt[] = [
  {
    name: 'glass',
    layer: 'desk',
    lit: false,
    images: [inPanes(cut(536, 118, 0.11) + cut(1276, 92, 0.08) + smear())],
    motion: { kind: 'change', every: [60, 60] },
  },
  from(0.3, 'screen-seen', yourScreen()),
  from(0.45, 'lamps-seen', cut(574, 30, 0.08) + cut(300, 62, 0.07)),
  from(0.55, 'lamp-seen', yourLamp()),
  from(0.8, 'you-seen', you()),
];

/** A cut of something bright behind you. All lean the same way. */
function cut(top: number, wide: number, alpha: number): string {
  const at = (x: number, y: number): Spot => [x - y * 0.36, y];
  return shape([at(top, 0), at(top + wide, 0), at(top + wide, edge), at(top, edge)], {
    fill: '#dbe7ec',
    alpha,
  });
}

/** Where a hand has been. */
function smear(): string {
  const pale = { fill: '#e6eef1', alpha: 0.04 } as const;
  const fingers = [
    [966, 388, -16],
    [983, 378, -6],
    [1001, 380, 5],
    [1018, 391, 14],
  ] as const;
  return [
    ...fingers.map(
      ([x, y, turn]) => `<g transform="rotate(${turn} ${x} ${y})">${oval(x, y, 6, 19, pale)}</g>`,
    ),
    path('M962 416 C976 400 1010 400 1024 418 C1034 440 1016 466 992 466 C968 464 954 440 962 416 Z', pale),
  ].join('');
}

function yourScreen(): string {
  const rows = [378, 402, 426].map((y, index) =>
    shape(
      [
        [1018, y],
        [1100 + index * 14, y - 8],
        [1100 + index * 14, y - 1],
        [1018, y + 7],
      ],
      {
        fill: '#eaf5fa',
        alpha: 0.2,
      },
    ),
  );
  return [
    shape(
      [
        [985, 342],
        [1172, 322],
        [1180, 480],
        [996, 488],
      ],
      { fill: '#a9c4d3', alpha: 0.17 },
    ),
    shape(
      [
        [1000, 356],
        [1160, 338],
        [1167, 467],
        [1010, 474],
      ],
      { fill: '#cfe2ec', alpha: 0.14 },
    ),
    ...rows,
  ].join('');
}

function yourLamp(): string {
  return [
    shape(
      [
        [484, 454],
        [556, 446],
        [596, 562],
        [444, 562],
      ],
      { fill: '#dbe7ec', alpha: 0.07 },
    ),
    shape(
      [
        [500, 404],
        [528, 398],
        [560, 444],
        [482, 454],
      ],
      { fill: '#9fb0ba', alpha: 0.26 },
    ),
    line([512, 402], [452, 360], '#9fb0ba', 5, 0.2),
    `<g transform="rotate(-6 520 451)">${oval(520, 451, 39, 10, { fill: '#f6fbfb', alpha: 0.42 })}${oval(520, 451, 24, 5.6, { fill: '#ffffff', alpha: 0.6 })}</g>`,
  ].join('');
}

/** A head as wide as theirs, and on it what your lamp reaches from below: all but the socket of an eye. */
function you(): string {
  const on = (alpha: number) => ({ fill: '#c3d5de', alpha });
  return [
    path(
      'M492 200 C490 130 520 94 558 94 C598 94 624 130 622 200 C622 250 612 300 590 330 C578 346 570 350 556 350 C540 350 530 344 520 328 C500 298 492 250 492 200 Z',
      on(0.07),
    ),
    path(
      'M494 206 C500 196 528 192 544 204 L552 204 C560 222 560 244 566 262 C568 274 560 280 548 278 C542 288 544 296 552 304 C562 304 570 308 572 314 C564 320 554 322 550 328 C556 338 564 342 572 344 C560 354 536 352 520 328 C502 298 494 254 494 206 Z M512 222 C520 230 536 230 542 220 C536 212 518 212 512 222 Z',
      on(0.16),
    ),
    path(
      'M526 338 L524 372 C490 384 452 402 430 470 L470 470 C486 430 520 408 556 402 C548 386 540 362 540 348 Z',
      on(0.1),
    ),
    // The headset: its band, the ear, the arm of its microphone.
    path(
      'M480 214 C470 128 512 78 558 78 C600 78 628 104 634 150 C616 108 586 90 556 90 C520 92 486 134 490 214 Z',
      on(0.2),
    ),
    path('M474 212 C488 206 496 218 496 240 C496 262 488 270 476 264 C464 254 464 226 474 212 Z', on(0.26)),
    path('M474 262 C474 296 490 326 532 322 L532 328 C486 334 466 300 468 262 Z', on(0.22)),
  ].join('');
}
