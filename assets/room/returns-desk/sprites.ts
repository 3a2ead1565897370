/** The small life of the shop, and who takes notice. */
import type { Motion } from '../../../src/stage/room.ts';
import { lightNames, type SpriteArt } from '../art.ts';
import { svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { printerLamp, screenPicture } from './desk.ts';
import { family } from './family.ts';
import { aisleShopper, passer } from './passing.ts';
import { barrier } from './queue.ts';
import { waiting } from './shoppers.ts';
import { colleague, guard } from './staff.ts';
import { clock } from './things.ts';

/** When they look up, and when they draw back. */
const noticing: Motion = { kind: 'notice', at: [0.4, 0.75] };

export const sprites: readonly SpriteArt[] = [
  ...clockHands(clock, '#59646d'),
  {
    name: 'in-the-aisle',
    layer: 'room',
    lit: false,
    images: [aisleShopper(0), aisleShopper(1)],
    clip: [586, 140, 70, 160],
    motion: { kind: 'pass', by: [90, 0], seconds: 6, every: [16, 44], perSecond: 3 },
  },
  {
    name: 'outside',
    layer: 'room',
    lit: true,
    images: [passer(0), passer(1)],
    clip: [1036, 148, 146, 140],
    motion: { kind: 'pass', by: [200, 0], seconds: 7, every: [9, 30], perSecond: 3 },
  },
  { name: 'guard', layer: 'room', lit: false, images: lightNames.map(guard), motion: noticing },
  {
    name: 'colleague',
    layer: 'room',
    lit: false,
    images: lightNames.map(colleague),
    motion: noticing,
  },
  { name: 'waiting', layer: 'room', lit: false, images: lightNames.map(waiting), motion: noticing },
  { name: 'family', layer: 'room', lit: false, images: lightNames.map(family), motion: noticing },
  { name: 'barrier', layer: 'room', lit: true, images: lightNames.map(barrier), motion: noticing },
  {
    name: 'screen',
    layer: 'desk',
    lit: true,
    images: [0, 1, 2].map((step) => svg(screenPicture(step === 0 ? 0 : step === 1 ? 1 : 2), null)),
    motion: { kind: 'change', every: [4, 9] },
  },
  {
    name: 'printer-lamp',
    layer: 'desk',
    lit: true,
    images: [svg(printerLamp(), null), svg('', null)],
    motion: { kind: 'change', every: [1.5, 4] },
  },
];
