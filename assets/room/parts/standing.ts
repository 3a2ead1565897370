/**
 * People on their feet, as silhouettes in a few tones: they are company, not characters. In centimetres around their
 * feet, x to the right and y down, for somebody of 172 cm; children are smaller, their heads less so.
 */
import { box, group, oval, type Paint, path, round, type Spot } from '../paint.ts';
import { type Facing, type Hair, type HeadTones, head } from './head.ts';
import { limb } from './limb.ts';

export interface Tones extends HeadTones {
  readonly cloth: string;
  /** The side of the clothes that the light falls on. */
  readonly lit: string;
  readonly legs: string;
  readonly shoes: string;
  /** What shows at the neck: a shirt, a scarf; a tabard. */
  readonly collar: string;
}

/** An arm from the shoulder on: elbow, hand. */
export type Arm = readonly [Spot, Spot];

export interface Standing {
  readonly tall: number;
  /** 1 is an average build. */
  readonly broad?: number;
  readonly facing: Facing;
  /** Where the head is turned, when not with the body. */
  readonly looks?: Facing;
  readonly bowed?: boolean;
  /** Degrees from upright, above the hips; positive is to the right. */
  readonly lean?: number;
  readonly hair: Hair;
  readonly dress: 'blazer' | 'jumper' | 'jacket' | 'coat' | 'tabard';
  readonly below: 'trousers' | 'skirt' | 'long-skirt';
  /** Picture-left and picture-right; they hang when not given. */
  readonly left?: Arm;
  readonly right?: Arm;
  /** The colour of a bag on the back. */
  readonly pack?: string;
  /** Centimetres that the feet are further apart than when standing to attention. */
  readonly stride?: number;
  readonly tones: Tones;
  /** Which side of the picture the light comes from. */
  readonly light: 'left' | 'right';
  /** A thin edge of light on that side, for somebody who stands before something bright. */
  readonly rim?: string;
  /** Anything held or worn besides, drawn last, in the same centimetres. */
  readonly extra?: string;
}

const reference = 172;
/** Where one bends. */
const hips = -92;

/** Somebody standing with their feet at a place; `metre` is how many pixels a metre is there. */
export function standing(person: Standing, [x, y]: Spot, metre: number): string {
  const scale = (metre / 100) * (person.tall / reference);
  const place = (content: string, by = 0) =>
    group(content, `translate(${round(x + by)} ${round(y)}) scale(${scale.toFixed(4)})`);
  const ground = place(oval(1, -1, 26, 4, { fill: '#05080c', alpha: 0.32 }));
  if (!person.rim) return ground + place(drawn(person));
  const edge = Math.max(0.55, metre / 130) * (person.light === 'right' ? 1 : -1);
  const bright = drawn({ ...person, tones: oneTone(person.rim), extra: '' });
  return ground + place(bright, edge) + place(drawn(person));
}

const oneTone = (tone: string): Tones => ({
  cloth: tone,
  lit: tone,
  legs: tone,
  shoes: tone,
  collar: tone,
  skin: tone,
  skinDark: tone,
  hair: tone,
  worn: tone,
});

const sideways = ({ facing }: Standing): boolean => facing === 'left' || facing === 'right';

function drawn(person: Standing): string {
  const { tall, broad = 1, facing, hair, tones, bowed = false, looks = facing, light, lean = 0 } = person;
  // A child's head is nearly as big as a grown one's.
  const size = 0.3 + 0.7 * (reference / Math.max(90, tall)) ** 0.85;
  const neck = facing === 'right' ? 2 : facing === 'left' ? -2 : 0;
  const build = (content: string) => (broad === 1 ? content : group(content, `scale(${broad} 1)`));
  const upper = [
    build(facing === 'us' ? straps(person) + front(person) : sideways(person) ? side(person) : front(person)),
    group(
      head(looks, hair, tones, light, bowed),
      `translate(${neck} ${round(-149 - 13 * size)}) scale(${round(size)})`,
    ),
    facing === 'away' ? build(packSeen(person)) : '',
    arms(person),
    person.extra ?? '',
  ].join('');
  return (
    build(sideways(person) ? sideLegs(person) : legs(person)) +
    (lean === 0 ? upper : group(upper, `rotate(${lean} 0 ${hips})`))
  );
}

/** Lower hem, in centimetres above the floor. */
const hems = { blazer: 80, jumper: 86, jacket: 83, coat: 58, tabard: 76 } as const;

function front({ tones, dress, facing, light }: Standing, hem = -hems[dress]): string {
  const puffed = dress === 'jacket' || dress === 'coat' ? 1.5 : 0;
  const [shoulder, waist, low] = [19.5 + puffed, 15.5 + puffed * 1.4, 17.5 + puffed * 1.6];
  const edge = (way: number) =>
    `C${way * 12} -145 ${way * (shoulder - 1)} -143 ${way * shoulder} -134 C${way * shoulder} -122 ${way * waist} -116 ${way * waist} -106 C${way * waist} -98 ${way * low} -92 ${way * low} ${hem}`;
  const strip = `M7 -149 ${edge(1)} L7 ${hem} C6 -100 11 -124 7 -149 Z`;
  return [
    box(-4.4, -153, 8.8, 12, { fill: facing === 'us' ? tones.skinDark : tones.hair }),
    path(`M0 -149 L7 -149 ${edge(1)} L0 ${hem} Z M0 -149 L-7 -149 ${edge(-1)} L0 ${hem} Z`, {
      fill: tones.cloth,
    }),
    light === 'right'
      ? path(strip, { fill: tones.lit })
      : group(path(strip, { fill: tones.lit }), 'scale(-1 1)'),
    facing === 'us' ? opening(dress, tones) : '',
  ].join('');
}

/** What shows where a garment is open. */
function opening(dress: Standing['dress'], tones: Tones): string {
  const collar: Paint = { fill: tones.collar };
  if (dress === 'blazer')
    return (
      path('M-5.6 -149 L5.6 -149 L1.4 -119 L-1.4 -119 Z', collar) +
      path('M-1.5 -146 L1.5 -146 L2 -124 L0 -120 L-2 -124 Z', { fill: tones.legs })
    );
  if (dress === 'tabard') return path('M-12 -143 L-4 -138 L4 -138 L12 -143 L13 -80 L-13 -80 Z', collar);
  if (dress === 'jumper') return path('M-5 -150 C-3 -145 3 -145 5 -150 L3 -144 L-3 -144 Z', collar);
  return (
    path('M-5 -150 L5 -150 L1 -134 L-1 -134 Z', collar) +
    box(-0.6, -134, 1.2, 46, { fill: tones.legs, alpha: 0.7 })
  );
}

/** One leg carries, the other rests a little out and bent. */
function legs({ below, tones, stride = 0, dress }: Standing): string {
  const cloth: Paint = { fill: tones.legs };
  const from = dress === 'coat' ? -62 : -86;
  const feet = [-8.5, 9.5 + stride] as const;
  const shoes = feet.map((x) => oval(x + (x > 0 ? 1.5 : -1), -2.6, 7, 3.2, { fill: tones.shoes })).join('');
  if (below === 'long-skirt')
    return (
      shoes + path('M-15 -98 C-17 -60 -20 -30 -22 -10 C-10 -5 10 -5 23 -10 C20 -40 17 -70 15 -98 Z', cloth)
    );
  const both = (thick: readonly number[], fill: string) =>
    limb(
      [
        [-7.5, from],
        [-8.5, -46],
        [feet[0], -6],
      ],
      thick,
      { fill },
    ) +
    limb(
      [
        [7.5, from],
        [10 + stride * 0.7, -47],
        [feet[1], -6],
      ],
      thick,
      { fill },
    );
  if (below === 'skirt')
    return shoes + both([11, 9, 7], tones.skinDark) + path('M-15 -98 L-20 -54 L21 -56 L15 -98 Z', cloth);
  return shoes + path('M-15.5 -98 L-15 -78 L15 -78 L15.5 -98 Z', cloth) + both([15.5, 12, 9.5], tones.legs);
}

/** Turned to one side; drawn to the right. */
function side({ tones, dress, facing, light, pack }: Standing, hem = -hems[dress]): string {
  const torso = `M-6 -150 C-13 -145 -15 -130 -12.5 -112 C-11.5 -104 -13 -96 -13 ${hem} L11.5 ${hem} C12 -96 12 -116 12 -126 C11 -140 8 -146 5 -150 Z`;
  const chest = `M5 -150 C8 -146 11 -140 12 -126 C12 -116 12 -96 11.5 ${hem} L4 ${hem} C6 -104 7 -126 3 -150 Z`;
  const spine = `M-6 -150 C-13 -145 -15 -130 -12.5 -112 C-11.5 -104 -13 -96 -13 ${hem} L-6 ${hem} C-6 -100 -9 -126 -3 -150 Z`;
  const content = [
    box(-4.4, -155, 8.4, 12, { fill: tones.skinDark }),
    path(torso, { fill: tones.cloth }),
    path(light === facing ? chest : spine, { fill: tones.lit }),
    pack ? path('M-11 -141 C-22 -142 -25 -132 -25 -118 C-25 -104 -22 -98 -12 -99 Z', { fill: pack }) : '',
  ].join('');
  return facing === 'right' ? content : group(content, 'scale(-1 1)');
}

function sideLegs({ tones, below, facing, stride = 0 }: Standing): string {
  const shoe = (x: number) => oval(x + 4, -2.6, 8.5, 3.2, { fill: tones.shoes });
  const leg = (x: number, fill: string, thick: readonly number[]) =>
    shoe(x) +
    limb(
      [
        [0, -88],
        [x / 2 + 1.5, -47],
        [x, -6],
      ],
      thick,
      { fill },
    );
  const both = (fill: string, thick: readonly number[]) =>
    leg(-stride / 2 - 2, fill, thick) + leg(stride / 2 + 1, fill, thick);
  const content =
    below === 'long-skirt'
      ? shoe(0) + path('M-12 -98 L-17 -10 C-6 -6 8 -6 17 -10 L12 -98 Z', { fill: tones.legs })
      : below === 'skirt'
        ? both(tones.skinDark, [11, 9, 7]) + path('M-12 -98 L-16 -54 L17 -54 L12 -98 Z', { fill: tones.legs })
        : both(tones.legs, [16.5, 12.5, 9.5]);
  return facing === 'right' ? content : group(content, 'scale(-1 1)');
}

function arms(person: Standing): string {
  const { tones, facing, light, broad = 1 } = person;
  const across = sideways(person);
  const shoulder = across ? 0 : 16.5 * broad;
  const hanging = (way: number): Arm =>
    across
      ? [
          [way * -4, -116],
          [way * 3, -91],
        ]
      : [
          [way * (way > 0 ? 22.5 : 22) * broad, -117],
          [way * (way > 0 ? 21.5 : 22.5) * broad, -91],
        ];
  const arm = (way: number, [elbow, hand]: Arm): string => {
    const bright = way > 0 === (light === 'right');
    const wrist: Spot = [elbow[0] + (hand[0] - elbow[0]) * 0.86, elbow[1] + (hand[1] - elbow[1]) * 0.86];
    return (
      oval(hand[0], hand[1], 4, 4.5, { fill: bright ? tones.skin : tones.skinDark }) +
      limb([[way * shoulder, -137.5], elbow, wrist], [11, 9.4, 7.4], {
        fill: bright ? tones.lit : tones.cloth,
      })
    );
  };
  if (!across) return arm(-1, person.left ?? hanging(-1)) + arm(1, person.right ?? hanging(1));
  const way = facing === 'right' ? 1 : -1;
  const [near, far] = way > 0 ? [person.right, person.left] : [person.left, person.right];
  return (far ? arm(-way, far) : '') + arm(way, near ?? hanging(way));
}

/** A bag on the back, as it shows from behind and from before. */
function packSeen({ pack }: Standing): string {
  if (!pack) return '';
  return (
    path('M-14 -140 C-15 -146 15 -146 14 -140 L15 -102 C14 -97 -14 -97 -15 -102 Z', { fill: pack }) +
    box(-10, -120, 20, 15, { fill: '#000000', alpha: 0.18 }, 3)
  );
}

function straps({ pack }: Standing): string {
  return pack ? path('M-19 -132 L-24 -106 L-18 -100 L18 -100 L24 -106 L19 -132 Z', { fill: pack }) : '';
}
