/**
 * The three states of light: a low sun, then a cloud before it, then what is left: the classroom's lamps through one
 * pane, and the sign. `fall` is multiplied with the room (what light reaches), `shine` lies over it (what gives light).
 */
import type { LightName } from '../art.ts';
import { oval, path, picture, points, round, type Spot, shape, soft } from '../paint.ts';
import { paneLight, underDoor } from './classroom.ts';
import { signAt, signLight, stairLight } from './end.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { coneFace } from './near.ts';
import { plan } from './plan.ts';
import { beams, sunlight, treeShadow } from './sun.ts';
import { type Outside, outside } from './windows.ts';

export interface Light {
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye, and farther down the corridor, it is darker; 0 to 1. */
  readonly near: number;
  readonly far: number;
  /** The sun on floor and lockers, and what the windows give besides; 0 to 1, with their colours. */
  readonly sun: number;
  readonly sunny: string;
  readonly sky: number;
  readonly skyly: string;
  readonly outside: Outside;
  readonly pane: number;
  readonly sign: number;
  readonly stairs: number;
  readonly stairsColour: string;
}

export const lights: Readonly<Record<LightName, Light>> = {
  calm: {
    ambient: '#7d8098',
    near: 0.16,
    far: 0,
    sun: 1,
    sunny: '#ffd9a6',
    sky: 0.5,
    skyly: '#ffcf9e',
    outside: {
      sky: '#f7ddb4',
      low: '#fbd4a0',
      horizon: '#f6bf88',
      trees: '#9a7a68',
      field: '#b58f6c',
      near: '#785c50',
    },
    pane: 0.6,
    sign: 0.82,
    stairs: 0.7,
    stairsColour: '#d9c3a6',
  },
  tense: {
    ambient: '#566073',
    near: 0.38,
    far: 0.5,
    sun: 0.16,
    sunny: '#d8d2cc',
    sky: 0.42,
    skyly: '#a9b4c0',
    outside: {
      sky: '#8b949e',
      low: '#a3a6a8',
      horizon: '#bdb3a3',
      trees: '#4c5159',
      field: '#62666a',
      near: '#30353d',
    },
    pane: 0.88,
    sign: 0.92,
    stairs: 0.55,
    stairsColour: '#8b98a5',
  },
  acute: {
    ambient: '#18202e',
    near: 0.5,
    far: 0.85,
    sun: 0,
    sunny: '#000000',
    sky: 0.16,
    skyly: '#5f7389',
    outside: {
      sky: '#1c2634',
      low: '#222d3b',
      horizon: '#2d3946',
      trees: '#111822',
      field: '#151d27',
      near: '#0b1119',
    },
    pane: 1,
    sign: 1,
    stairs: 0.2,
    stairsColour: '#5f6f80',
  },
};

/** Light that reaches: multiplied with the room. */
export function fall(light: Light): string {
  return [
    soft(1.4, windowWash(light) + paneGlow(light) + signGlow(light.sign)),
    soft(2.2, sunlight(light.sun, light.sunny)),
    soft(3.5, treeShadow(light.sun, light.ambient)),
    soft(0.9, shape(coneFace(), { fill: light.ambient, alpha: 0.8 })),
    distance(light.far),
    nearness(light.near, light.sun),
  ].join('');
}

/** The sky lights what stands across from it: floor, ceiling, and the wall's far half. */
function windowWash({ sky, skyly, sun, sunny }: Light): string {
  const { right, corner, end, facing, ceiling } = plan;
  const fill = skyly;
  return [
    flat(right - 1.1, right, 0, 2.4, end, { fill, alpha: 0.3 * sky }),
    flat(right - 0.5, right, 0, 2.4, end, { fill, alpha: 0.3 * sky }),
    flat(corner, right, ceiling, facing, end, { fill, alpha: 0.3 * sky }),
    side(right, 0, ceiling, 2, end, { fill, alpha: 0.24 * sky }),
    // Thrown back from the floor, low on the wall that faces you.
    panel(-9, corner, 0, 0.62, facing, { fill: sunny, alpha: 0.2 * sun }),
    panel(-9, corner, 0, 1.12, facing, { fill: sunny, alpha: 0.14 * sun }),
  ].join('');
}

/** Cold lamps behind the pane: rounds on the wall, a strip on the floor. Without the sun it reaches further. */
function paneGlow({ pane, sun }: Light): string {
  const { left, right, low, high } = plan.pane;
  const { facing, corner } = plan;
  const reach = (1 - 0.7 * sun) * pane;
  const fill = '#bcd8ee';
  const middle = (left + right) / 2;
  const [x, y] = spot(middle, (low + high) / 2, facing);
  const halo = (wide: number, tall: number, alpha: number) =>
    oval(x, y, wide * metre(facing), tall * metre(facing), { fill, alpha: alpha * reach });
  const strip = (spread: number, length: number, alpha: number) =>
    shape(
      [
        spot(left, 0, facing),
        spot(right, 0, facing),
        spot(right + spread, 0, facing - length),
        spot(left - spread, 0, facing - length),
      ],
      { fill, alpha: alpha * reach },
    );
  const wall: readonly Spot[] = [
    spot(-9, 0, facing),
    spot(-9, 3.2, facing),
    spot(corner, 3.2, facing),
    spot(corner, 0, facing),
  ];
  return [
    `<clipPath id="wall"><polygon points="${points(wall)}"/></clipPath><g clip-path="url(#wall)">${halo(1.7, 1.9, 0.08)}${halo(1.0, 1.3, 0.14)}${halo(0.5, 0.85, 0.22)}</g>`,
    strip(0.9, 3.3, 0.16),
    strip(0.45, 2.9, 0.2),
    strip(0.12, 2.2, 0.24),
  ].join('');
}

function signGlow(sign: number): string {
  const { x, away } = signAt;
  const fill = '#7fe6a2';
  return [
    ...[0.5, 1].map((grow) => {
      const [cx, cy] = spot(x, plan.ceiling, away);
      return oval(cx, cy + 4, 72 * grow, 15 * grow, { fill, alpha: 0.16 * sign });
    }),
    ...[0.45, 1].map((grow) => {
      const [cx, cy] = spot(x + 0.05, 0, away - 0.9);
      return oval(cx, cy, 58 * grow, 24 * grow, { fill, alpha: 0.09 * sign });
    }),
    panel(plan.corner, plan.right, 1.5, plan.ceiling, plan.end, { fill, alpha: 0.08 * sign }),
  ].join('');
}

/** Down the corridor it falls off in steps. */
function distance(dark: number): string {
  const { corner, right, end, ceiling } = plan;
  const step = (away: number, alpha: number) =>
    panel(corner, right, 0, ceiling, away, { fill: '#0c131e', alpha: alpha * dark });
  return soft(3.5, step(end, 0.32) + step(9, 0.26) + step(7.6, 0.22));
}

/** Towards the eye and the left, where words stand, the corridor gives way to the dark in steps. */
/** The sun on the floor holds its own against it. */
function nearness(shade: number, sun: number): string {
  const dark = { fill: '#0a1220', alpha: shade * 0.42 } as const;
  const [, wallFoot] = spot(0, 0, plan.facing);
  return soft(
    14,
    [
      path(`M0 0 L230 0 C150 200 170 420 300 ${picture.height} L0 ${picture.height} Z`, dark),
      path(`M0 0 L120 0 C60 220 70 460 150 ${picture.height} L0 ${picture.height} Z`, dark),
      path(
        `M0 ${round(wallFoot + 150)} C420 ${round(wallFoot + 120)} 900 ${round(wallFoot + 130)} 1280 ${round(wallFoot + 180)} L1280 720 L0 720 Z`,
        { fill: dark.fill, alpha: dark.alpha * (1 - 0.6 * sun) },
      ),
      path('M0 0 L1280 0 L1280 20 C900 44 380 44 0 20 Z', { fill: dark.fill, alpha: dark.alpha * 0.8 }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  const [signX, signY] = spot(signAt.x, signAt.up, signAt.away);
  const [paneX, paneY] = spot((plan.pane.left + plan.pane.right) / 2, 1.3, plan.facing);
  return [
    outside(light.outside),
    soft(0.9, stairLight(light.stairs, light.stairsColour)),
    soft(0.6, paneLight(light.pane) + underDoor(light.pane)),
    soft(0.6, signLight(light.sign)),
    soft(3.5, beams(light.sun, light.sunny)),
    soft(
      30,
      [
        oval(1240, 150, 120, 200, { fill: light.outside.horizon, alpha: 0.26 * light.sky }),
        oval(signX, signY, 74, 24, { fill: '#57d47f', alpha: 0.26 * light.sign }),
        oval(paneX, paneY, 46, 110, { fill: '#a9cfea', alpha: 0.24 * light.pane * (1 - 0.5 * light.sun) }),
      ].join(''),
    ),
  ].join('');
}
