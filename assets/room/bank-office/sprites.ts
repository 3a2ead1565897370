/** The small life of the branch. */
import type { SpriteArt } from '../art.ts';
import { oval, soft, svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { changing, watching } from '../parts/life.ts';
import { cashScreen } from './cash.ts';
import { tellerGlass } from './hall.ts';
import { mother, oldMan, passer, teller, tellerFrame } from './people.ts';
import { sensorAt } from './shell.ts';
import { front, paces, pavement } from './street.ts';
import { bubbles, clock } from './things.ts';

const spark = (x: number, y: number, size: number, fill: string): string =>
  oval(x, y, size, size * 0.8, { fill });

export const sprites: readonly SpriteArt[] = [
  passing(),
  headlights(),
  ...clockHands(clock, '#6a5f86'),
  changing('cash-screen', 'room', [cashScreen('card', 0.95), cashScreen('counting', 0.95)], [6, 16]),
  changing(
    'sensor',
    'room',
    [spark(sensorAt[0], sensorAt[1], 2.4, '#d8f0e2'), spark(sensorAt[0], sensorAt[1], 2.4, '#767a80')],
    [3, 9],
  ),
  { ...changing('bubbles', 'room', [bubbles(0), bubbles(1), bubbles(2)], [2, 14]), lit: false },
  { ...watching('teller', [0.35, 0.7], (light) => teller(light) + tellerGlass(1)), clip: tellerFrame() },
  watching('mother', [0.45, 0.75], mother),
  watching('old-man', [0.35, 0.65], oldMan),
  changing('reader', 'desk', [spark(1079, 634, 2.2, '#cfe0d6'), spark(1079, 634, 2.2, '#4d5259')], [2, 5]),
];

/** Somebody goes home; the door is not for them. */
function passing(): SpriteArt {
  const feet = pavement(3.7);
  return {
    name: 'passer',
    layer: 'room',
    lit: false,
    images: ([0, 1] as const).map((step) => svg(soft(0.9, passer(step, feet, paces * 0.95)), null)),
    clip: front(),
    motion: { kind: 'pass', by: [215, 0], seconds: 7, every: [12, 36], perSecond: 3 },
  };
}

/** A car, gone to two discs. */
function headlights(): SpriteArt {
  const [x, y] = pavement(6.6);
  return {
    name: 'headlights',
    layer: 'room',
    lit: true,
    images: [
      svg(
        soft(
          0.9,
          oval(x, y - 34, 6, 6, { fill: '#e6e4dc', alpha: 0.6 }) +
            oval(x + 17, y - 34, 6, 6, { fill: '#e6e4dc', alpha: 0.6 }),
        ),
        null,
      ),
    ],
    clip: front(),
    motion: { kind: 'pass', by: [-240, 0], seconds: 4, every: [9, 30], perSecond: 12 },
  };
}
