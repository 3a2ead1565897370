/**
 * People on seats who face you, as silhouettes in a few tones. In centimetres around the middle of the seat's front
 * edge, x to the right and y down, for somebody of 172 cm; a child's feet hang.
 */
import { box, group, oval, path, round, type Spot } from '../paint.ts';
import { type Facing, type Hair, head } from './head.ts';
import { limb } from './limb.ts';
import type { Arm, Tones } from './standing.ts';

export interface Seated {
  readonly tall: number;
  /** 1 is an average build. */
  readonly broad?: number;
  readonly looks: Facing;
  readonly bowed?: boolean;
  /** Degrees from upright; positive is to the right. */
  readonly lean?: number;
  readonly hair: Hair;
  readonly dress: 'jumper' | 'jacket' | 'coat';
  readonly below: 'trousers' | 'long-skirt';
  /** Picture-left and picture-right; hands lie in the lap when not given. */
  readonly left?: Arm;
  readonly right?: Arm;
  readonly tones: Tones;
  readonly light: 'left' | 'right';
  /** Anything held besides, drawn last, in the same centimetres. */
  readonly extra?: string;
}

const reference = 172;

/** Somebody on a seat whose front edge is at a place; `metre` is how many pixels a metre is there. */
export function seated(person: Seated, [x, y]: Spot, metre: number): string {
  const scale = (metre / 100) * (person.tall / reference);
  return group(drawn(person), `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})`);
}

function drawn(person: Seated): string {
  const { tall, broad = 1, tones, looks, hair, bowed = false, lean = 0, below } = person;
  // A child's head is nearly as big as a grown one's.
  const size = 0.3 + 0.7 * (reference / Math.max(90, tall)) ** 0.85;
  const wide = (content: string) => (broad === 1 ? content : group(content, `scale(${broad} 1)`));
  const upper = [
    wide(torso(person)),
    group(
      head(looks, hair, tones, person.light, bowed),
      `translate(0 ${round(-57 - 13 * size)}) scale(${round(size)})`,
    ),
  ].join('');
  return [
    wide(below === 'long-skirt' ? skirt(tones) : trousers(tones)),
    lean === 0 ? upper : group(upper, `rotate(${lean})`),
    arms(person),
    person.extra ?? '',
  ].join('');
}

const shoes = ({ shoes: fill }: Tones): string =>
  oval(-11, 43, 6.5, 4, { fill }) + oval(11, 43, 6.5, 4, { fill });

function trousers(tones: Tones): string {
  const leg = (way: number) =>
    limb(
      [
        [way * 9, -4],
        [way * 11.5, 7],
        [way * 11, 39],
      ],
      [17, 15, 10],
      { fill: tones.legs },
    );
  return shoes(tones) + box(-17, -14, 34, 18, { fill: tones.legs }, 7) + leg(-1) + leg(1);
}

const skirt = (tones: Tones): string =>
  shoes(tones) +
  path('M-17 -14 L17 -14 C21 0 22 20 23 36 C8 40 -8 40 -23 36 C-22 20 -21 0 -17 -14 Z', { fill: tones.legs });

function torso({ tones, dress, light, looks }: Seated): string {
  const puffed = dress === 'jumper' ? 0 : 1.5;
  const body = `M-8 -58 C-13 -55 ${-19 - puffed} -54 ${-20 - puffed} -46 C${-21 - puffed} -30 -18 -14 ${-19 - puffed} -2 L${19 + puffed} -2 C18 -14 ${21 + puffed} -30 ${20 + puffed} -46 C${19 + puffed} -54 13 -55 8 -58 Z`;
  const strip = `M8 -58 C13 -55 ${19 + puffed} -54 ${20 + puffed} -46 C${21 + puffed} -30 18 -14 ${19 + puffed} -2 L8 -2 C10 -20 12 -36 7 -58 Z`;
  const lap =
    dress === 'coat' ? path('M-20 -8 L20 -8 L22 12 L5 12 L0 0 L-5 12 L-22 12 Z', { fill: tones.cloth }) : '';
  return [
    box(-4.6, -63, 9.2, 12, { fill: looks === 'away' ? tones.hair : tones.skinDark }),
    path(body, { fill: tones.cloth }),
    light === 'right'
      ? path(strip, { fill: tones.lit })
      : group(path(strip, { fill: tones.lit }), 'scale(-1 1)'),
    path('M-5 -59 L5 -59 L1 -44 L-1 -44 Z', { fill: tones.collar }),
    lap,
  ].join('');
}

const lapped = (way: number, broad: number): Arm => [
  [way * 23 * broad, -24],
  [way * 5, -8],
];

function arms(person: Seated): string {
  const { tones, light, broad = 1, left, right } = person;
  const arm = (way: number, [elbow, hand]: Arm): string => {
    const bright = way > 0 === (light === 'right');
    return (
      limb(
        [
          [way * 17 * broad, -48],
          elbow,
          [elbow[0] + (hand[0] - elbow[0]) * 0.86, elbow[1] + (hand[1] - elbow[1]) * 0.86],
        ],
        [11, 9.6, 7.6],
        { fill: bright ? tones.lit : tones.cloth },
      ) + oval(hand[0], hand[1], 4.2, 4.4, { fill: bright ? tones.skin : tones.skinDark })
    );
  };
  return arm(-1, left ?? lapped(-1, broad)) + arm(1, right ?? lapped(1, broad));
}
