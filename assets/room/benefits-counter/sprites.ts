/** The small life of the office. */
import type { SpriteArt } from '../art.ts';
import { oval, soft, svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { changing, watching } from '../parts/life.ts';
import { doorway, paces, pavement, porchTube } from './doors.ts';
import { passer } from './passer.ts';
import { called, ticket } from './queue.ts';
import { reflections } from './reflections.ts';
import { colleague, guard } from './staff.ts';
import { screen } from './terminals.ts';
import { clock } from './things.ts';
import { elder, family, seeker } from './waiting.ts';

export const sprites: readonly SpriteArt[] = [
  ...reflections,
  passing(),
  ...clockHands(clock, '#3d4a50'),
  changing('number', 'room', ['207', '208', '209'].map(called), [24, 60]),
  changing('screen', 'room', [screen(2, 'form', 0.4), screen(2, 'wait', 0.4)], [9, 20]),
  {
    name: 'ticket',
    layer: 'room',
    lit: false,
    images: [svg(ticket(0.1), null), svg(ticket(1), null)],
    motion: { kind: 'change', every: [12, 40] },
  },
  {
    name: 'tube',
    layer: 'room',
    lit: true,
    images: [svg(soft(0.6, porchTube(0.85)), null)],
    motion: { kind: 'dip', every: [4, 11], low: 0.25, ms: 120 },
  },
  watching('seeker', [0.5, 0.8], seeker),
  watching('colleague', [0.35, 0.75], colleague),
  watching('family', [0.4, 0.7], family),
  watching('elder', [0.45, 0.8], elder),
  watching('guard', [0.3, 0.65], guard),
  {
    name: 'message',
    layer: 'desk',
    lit: true,
    images: [
      svg(soft(0.6, oval(484, 687, 3.2, 2.6, { fill: '#dfe8ea' })), null),
      svg(soft(0.6, oval(484, 687, 3.2, 2.6, { fill: '#59656b' })), null),
    ],
    motion: { kind: 'change', every: [2, 3] },
  },
];

/** Somebody goes by outside; the doors do not open. */
function passing(): SpriteArt {
  const feet = pavement(1.7);
  return {
    name: 'passer',
    layer: 'room',
    lit: false,
    images: ([0, 1] as const).map((step) => svg(soft(0.9, passer(step, feet, paces * 0.8)), null)),
    clip: doorway(),
    motion: { kind: 'pass', by: [-240, 0], seconds: 6, every: [14, 40], perSecond: 3 },
  };
}
