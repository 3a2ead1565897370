/**
 * The three states of light: a shop's rows of lamps, which go out row by row from the far side of it, and the day at
 * the doors, which stays. `fall` is multiplied with the room (what light reaches), `shine` lies over it.
 */
import type { LightName } from '../art.ts';
import { line, oval, path, picture, round, shape, soft } from '../paint.ts';
import { edgeLight } from './counter.ts';
import { type Backlit, daylight, securityGates, trolleys } from './doors.ts';
import { flat, metre, panel, spot } from './eye.ts';
import { plan } from './plan.ts';
import { policyHead } from './things.ts';
import { tillBacklit } from './till.ts';

export interface Light {
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye, and deeper in the aisles, it is darker; 0 to 1. */
  readonly near: number;
  readonly deep: number;
  /** Each row of lamps, from the far left, 0 to 1. */
  readonly rows: readonly number[];
  readonly day: number;
  readonly backlit: Backlit;
  /** How much of the lemon's own colour holds against the dark. */
  readonly lemon: number;
  /** What the colour of all of it is, for your own side. */
  readonly desk: string;
}

export const lights: Readonly<Record<LightName, Light>> = {
  calm: {
    ambient: '#9aa4b0',
    near: 0.26,
    deep: 0.1,
    rows: [0.9, 0.95, 1, 1, 1, 1],
    day: 0.92,
    backlit: { body: '#5d6973', edge: '#8795a0', dark: '#39434c' },
    lemon: 0.82,
    desk: '#b3bcc4',
  },
  tense: {
    ambient: '#4a5666',
    near: 0.42,
    deep: 0.6,
    rows: [0, 0, 0, 0.5, 0.75, 0.3],
    day: 0.86,
    backlit: { body: '#3c4751', edge: '#6a7782', dark: '#252e36' },
    lemon: 0.8,
    desk: '#616d7a',
  },
  acute: {
    ambient: '#18212d',
    near: 0.5,
    deep: 0.95,
    rows: [0, 0, 0, 0, 0, 0],
    day: 0.8,
    backlit: { body: '#222c35', edge: '#51606c', dark: '#141b22' },
    lemon: 0.78,
    desk: '#232d38',
  },
};

const white = '#e4edf3';

/** Light that reaches: multiplied with the room. */
export function fall(light: Light): string {
  return [
    soft(1.4, plan.rows.map((row, index) => wash(row, light.rows[index] ?? 0)).join('') + dayOnFloor(light)),
    deep(light.deep),
    nearness(light.near),
  ].join('');
}

type Row = (typeof plan.rows)[number];

/** What a row of lamps throws: bands along the floor and the ceiling, wider ones weaker. */
function wash({ x, near, far }: Row, strength: number): string {
  if (strength === 0) return '';
  const fill = { fill: white };
  const band = (wide: number, alpha: number) =>
    flat(x - wide, x + wide, 0, 2.6, far, { ...fill, alpha: alpha * strength }) +
    flat(x - wide * 0.8, x + wide * 0.8, plan.ceiling, near - 1, far, { ...fill, alpha: alpha * strength });
  return band(1.5, 0.16) + band(0.8, 0.2) + wallWash(x, strength);
}

/** On the stockroom's wall it comes from both sides, in steps down from the ceiling. */
function wallWash(x: number, strength: number): string {
  const { left, right, away } = plan.wall;
  if (x < -1 || x > 7) return '';
  const [from, to] = x < left ? [left, left + 1.1] : [right - 1.1, right];
  return [0.5, 1]
    .map((part) => {
      const inner = x < left ? to - (1 - part) * 0.6 : from + (1 - part) * 0.6;
      return panel(x < left ? from : inner, x < left ? inner : to, 0, 4.6, away, {
        fill: white,
        alpha: 0.1 * strength,
      });
    })
    .join('');
}

/** The day lies on the floor before the doors, and reaches further when the lamps are out. */
function dayOnFloor({ day, rows }: Light): string {
  const { doors, front, glass, wall } = plan;
  const lamps = (rows[4] ?? 0) * 0.6;
  const fill = '#d9e6ee';
  const reach = day * (1 - lamps);
  const fan = (spread: number, length: number, alpha: number) =>
    shape(
      [
        spot(doors.left, 0, front),
        spot(doors.right, 0, front),
        spot(4.6 + spread, 0, front - length),
        spot(2.1 - spread, 0, front - length),
      ],
      { fill, alpha: alpha * reach },
    );
  const [x, y] = spot((doors.left + doors.right) / 2, 1.3, front);
  const halo = (wide: number, alpha: number) =>
    oval(x, y, wide * metre(front), wide * 0.8 * metre(front), { fill, alpha: alpha * reach });
  return [
    fan(1.1, 9.9, 0.16),
    fan(0.3, 9.2, 0.2),
    fan(-0.5, 8.2, 0.24),
    shape(
      [
        spot(glass.left, 0, front),
        spot(doors.left - 0.3, 0, front),
        spot(doors.left - 2, 0, 9),
        spot(glass.left - 1.6, 0, 9),
      ],
      { fill, alpha: 0.2 * reach },
    ),
    halo(5.4, 0.08),
    halo(3.6, 0.12),
    halo(2.4, 0.14),
    // The end of the stockroom's wall that is nearest to the doors.
    panel(wall.right - 0.9, wall.right, 0, 4.6, wall.away, { fill, alpha: 0.1 * reach }),
    panel(wall.right - 0.35, wall.right, 0, 4.6, wall.away, { fill, alpha: 0.14 * reach }),
  ].join('');
}

/** The aisles fill with dark from their far end. */
function deep(dark: number): string {
  const { ceiling, wall } = plan;
  const step = (away: number, alpha: number) =>
    panel(-16, wall.left, 0, ceiling, away, { fill: '#0b121b', alpha: alpha * dark });
  return soft(3.5, step(21, 0.4) + step(14, 0.34) + step(10, 0.26) + step(8, 0.18));
}

/** Towards the eye and the left, where words stand, the shop gives way to the dark in steps. */
function nearness(shade: number): string {
  const dark = { fill: '#0a1220', alpha: shade * 0.42 } as const;
  const [, foot] = spot(0, 0, plan.wall.away);
  return soft(
    14,
    [
      path(`M0 0 L230 0 C150 200 170 420 300 ${picture.height} L0 ${picture.height} Z`, dark),
      path(`M0 0 L120 0 C60 220 70 460 150 ${picture.height} L0 ${picture.height} Z`, dark),
      path(
        `M0 ${round(foot + 170)} C420 ${round(foot + 130)} 900 ${round(foot + 140)} 1280 ${round(foot + 200)} L1280 720 L0 720 Z`,
        dark,
      ),
      path('M1280 0 L1244 0 C1264 240 1258 420 1206 720 L1280 720 Z', dark),
      path('M0 0 L1280 0 L1280 20 C900 38 380 38 0 20 Z', { fill: dark.fill, alpha: dark.alpha * 0.7 }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  const lamps = plan.rows.map((row, index) => lamp(row, light.rows[index] ?? 0));
  const [doorX, doorY] = spot(plan.doors.middle, 1.3, plan.front);
  return [
    soft(0.9, lamps.join('')),
    soft(0.9, daylight(light.day)),
    soft(0.6, policyHead(light.lemon)),
    soft(0.9, securityGates(light.backlit) + trolleys(light.backlit) + tillBacklit(light.backlit)),
    edgeLight(light.day),
    soft(30, oval(doorX, doorY, 150, 90, { fill: '#cfe0ea', alpha: 0.26 * light.day })),
  ].join('');
}

/** Tubes end to end in a tray, as far as one can see. */
function lamp({ x, near, far }: Row, strength: number): string {
  const at = (dx: number, away: number) => spot(x + dx, plan.lampUp, away);
  const tray = shape([at(-0.13, near), at(0.13, near), at(0.13, far), at(-0.13, far)], {
    fill: '#2b343d',
    alpha: 0.9,
  });
  if (strength === 0) return tray;
  return [
    tray,
    shape([at(-0.12, near), at(0.12, near), at(0.12, far), at(-0.12, far)], {
      fill: '#c8d8e2',
      alpha: strength,
    }),
    line(at(0, near), at(0, far), '#f7fcff', 3, 0.4 + 0.6 * strength),
  ].join('');
}
