/** The small life of the ward in the evening, and who takes notice. */
import type { SpriteArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { changing, watching } from '../parts/life.ts';
import { opposite, passage, passer } from './beyond.ts';
import { colleague, overTheCounter } from './colleague.ts';
import { paneBox } from './end.ts';
import { reading } from './obs.ts';
import { behindTheCurtain, sitter, walker } from './patients.ts';
import { clock } from './station.ts';
import { presence } from './wall.ts';

export const sprites: readonly SpriteArt[] = [
  changing('opposite', 'room', [opposite([0, 2, 5]), opposite([0, 5, 6]), opposite([2, 6])], [11, 30]),
  watching('sitter', [0.45, 0.8], sitter),
  {
    name: 'passer',
    layer: 'room',
    lit: true,
    images: [passer(0), passer(1)],
    clip: [...paneBox(1)],
    motion: { kind: 'pass', by: [passage, 0], seconds: 3.4, every: [12, 40], perSecond: 3 },
  },
  watching('walker', [0.35, 0.7], walker),
  ...clockHands(clock, '#7c839a'),
  changing(
    'obs',
    'room',
    [reading('118', '76'), reading('118', '78'), reading('121', '77'), reading('120', '76')],
    [3, 7],
  ),
  {
    name: 'presence',
    layer: 'room',
    lit: true,
    images: [svg(soft(0.6, presence(0.9)), null)],
    motion: { kind: 'dip', every: [6, 18], low: 0.3, ms: 160 },
  },
  watching('curtain', [0.5, 0.75], behindTheCurtain),
  { ...watching('colleague', [0.3, 0.7], colleague), clip: [...overTheCounter] },
];
