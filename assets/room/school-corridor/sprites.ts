/** The small life of the corridor, and who takes notice. */
import type { Motion } from '../../../src/stage/room.ts';
import { lightNames, type SpriteArt } from '../art.ts';
import { svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { clock, paneLamp } from './classroom.ts';
import { colleague, passer } from './colleague.ts';
import { panes } from './end.ts';
import { spot } from './eye.ts';
import { atThePane, lesson } from './lesson.ts';
import { plan } from './plan.ts';
import { leaner, pupils } from './pupils.ts';
import { rooks } from './windows.ts';

/** When they look up, and when they draw back. */
const noticing: Motion = { kind: 'notice', at: [0.4, 0.75] };

const [glassLeft, glassTop] = spot(panes[1].from, 1.88, plan.end);
const [glassRight, glassLow] = spot(panes[1].to, 0.95, plan.end);

export const sprites: readonly SpriteArt[] = [
  ...clockHands(clock, '#6d6a60'),
  {
    name: 'lesson',
    layer: 'room',
    lit: true,
    images: [lesson(0), lesson(1), lesson(0), lesson(2)],
    motion: { kind: 'change', every: [5, 12] },
  },
  {
    name: 'at-the-pane',
    layer: 'room',
    lit: true,
    images: [atThePane(false), atThePane(true)],
    motion: { kind: 'notice', at: [0.55] },
  },
  {
    name: 'lamp',
    layer: 'room',
    lit: true,
    images: [svg(paneLamp(), null)],
    motion: { kind: 'dip', every: [5, 14], low: 0.25, ms: 120 },
  },
  {
    name: 'on-the-stairs',
    layer: 'room',
    lit: false,
    images: [passer(0), passer(1)],
    clip: [
      Math.round(glassLeft),
      Math.round(glassTop),
      Math.round(glassRight - glassLeft),
      Math.round(glassLow - glassTop),
    ],
    motion: { kind: 'pass', by: [116, 0], seconds: 3.2, every: [14, 40], perSecond: 3 },
  },
  {
    name: 'rooks',
    layer: 'room',
    lit: true,
    images: [rooks(true), rooks(false)],
    clip: [1178, 8, 102, 180],
    motion: { kind: 'pass', by: [160, -40], seconds: 8, every: [18, 60], perSecond: 4 },
  },
  { name: 'colleague', layer: 'room', lit: false, images: lightNames.map(colleague), motion: noticing },
  { name: 'pupils', layer: 'room', lit: false, images: lightNames.map(pupils), motion: noticing },
  { name: 'leaner', layer: 'room', lit: false, images: lightNames.map(leaner), motion: noticing },
];
