/** The small life of the waiting room, and who takes notice. */
import { lightNames, type SpriteArt } from '../art.ts';
import { oval, soft, svg } from '../paint.ts';
import { clockHands } from '../parts/clock.ts';
import { changing, watching } from '../parts/life.ts';
import { atTheGlass, paneBox, passage, porter } from './beyond.ts';
import { colleague } from './colleague.ts';
import { printerLampAt } from './desk.ts';
import { corridorLamp, panes, throughPane } from './doors.ts';
import { family } from './family.ts';
import { aboveTheRow, reader, waiter } from './people.ts';
import { sleeper } from './sleeper.ts';
import { called, clock } from './things.ts';
import { rain, runner, running } from './window.ts';

const printerLamp = (fill: string): string => oval(...printerLampAt, 2.6, 2.6, { fill });

export const sprites: readonly SpriteArt[] = [
  {
    name: 'rain',
    layer: 'room',
    lit: true,
    images: [0, 1, 2, 3].map((step) => svg(rain(step), null)),
    motion: { kind: 'cycle', perSecond: 5 },
  },
  {
    name: 'drop',
    layer: 'room',
    lit: true,
    images: [svg(runner(), null)],
    clip: [...running.box],
    motion: { kind: 'pass', by: [...running.by], seconds: 7, every: [4, 16], perSecond: 12 },
  },
  ...clockHands(clock, '#5f7b89'),
  changing('number', 'room', ['47', '48', '49'].map(called), [30, 80]),
  {
    name: 'corridor-lamp',
    layer: 'room',
    lit: true,
    images: [
      svg(
        soft(
          0.6,
          panes.map((pane, index) => throughPane(pane, `lamp${index}`, corridorLamp(pane, 0.9))).join(''),
        ),
        null,
      ),
    ],
    motion: { kind: 'dip', every: [4, 13], low: 0.2, ms: 130 },
  },
  {
    name: 'at-the-glass',
    layer: 'room',
    lit: true,
    images: lightNames.map((light) => svg(soft(0.6, atTheGlass(light)), null)),
    motion: { kind: 'notice', at: [0.5, 0.8] },
  },
  {
    name: 'porter',
    layer: 'room',
    lit: true,
    images: ([0, 1] as const).map((step) => svg(soft(0.6, porter(step)), null)),
    clip: [...paneBox()],
    motion: { kind: 'pass', by: [passage, 0], seconds: 4.5, every: [12, 40], perSecond: 3 },
  },
  { ...watching('waiter', [0.5, 0.85], waiter), clip: [...aboveTheRow] },
  watching('reader', [0.35, 0.7], reader),
  watching('family', [0.4, 0.65], family),
  watching('sleeper', [0.55, 0.9], sleeper),
  changing('printer-lamp', 'desk', ['#b5dbe6', '#3f5b69'].map(printerLamp), [1.5, 5]),
  {
    name: 'colleague',
    layer: 'desk',
    lit: false,
    images: lightNames.map(colleague),
    motion: { kind: 'notice', at: [0.3, 0.75] },
  },
];
