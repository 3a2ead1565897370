/**
 * The three states of light. Light is painted as flat shapes too, in two sheets: `fall` is multiplied with the
 * room (what light reaches), `shine` is added over it (what gives light). Steps, not gradients: the figure is
 * cut the same way.
 */
import { line, oval, path, picture, points, round, type Spot, shape, soft } from '../paint.ts';
import { edgeLight } from './counter.ts';
import { doorLight } from './doors.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan } from './plan.ts';
import { machineLight } from './things.ts';
import { nightOutside } from './window.ts';

export interface Light {
  readonly name: 'calm' | 'tense' | 'acute';
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye it is darker; 0 to 1. */
  readonly nearShade: number;
  /** Each row of lamps, left and right, 0 to 1. */
  readonly lamps: readonly [number, number];
  readonly corridor: number;
  readonly sign: number;
  readonly machine: number;
  readonly outside: number;
  /** What the colour of all of it is, for the counter. */
  readonly counter: string;
}

export const lights: readonly Light[] = [
  {
    name: 'calm',
    ambient: '#8797aa',
    nearShade: 0.3,
    lamps: [0.9, 1],
    corridor: 0.8,
    sign: 0.92,
    machine: 0.9,
    outside: 1,
    counter: '#a5b5c4',
  },
  {
    name: 'tense',
    ambient: '#46566d',
    nearShade: 0.42,
    lamps: [0, 0.5],
    corridor: 0.92,
    sign: 0.95,
    machine: 0.62,
    outside: 0.8,
    counter: '#586a80',
  },
  {
    name: 'acute',
    ambient: '#172233',
    nearShade: 0.5,
    lamps: [0, 0],
    corridor: 1,
    sign: 1,
    machine: 0.14,
    outside: 0.42,
    counter: '#1d2a3b',
  },
];

/** Light that reaches: multiplied with the room. */
export function fall(light: Light): string {
  return [
    ...plan.lamps.map((x, index) => lampWash(x, light.lamps[index] ?? 0)),
    machineGlow(light.machine),
    doorsGlow(light.corridor, light.lamps[1]),
    nearness(light.nearShade),
  ].join('');
}

/** What a row of lamps throws: scallops on the wall, a pool on the floor, in three steps. */
function lampWash(x: number, strength: number): string {
  if (strength === 0) return '';
  const { back, ceiling } = plan;
  const unit = metre(back);
  const [cx, top] = spot(x, ceiling, back);
  const scallop = (wide: number, deep: number, alpha: number) =>
    path(
      `M${round(cx - wide * unit)} ${round(top)} C${round(cx - wide * unit * 0.9)} ${round(top + deep * unit)} ${round(cx - wide * unit * 0.35)} ${round(top + deep * unit * 1.25)} ${round(cx)} ${round(top + deep * unit * 1.25)} S${round(cx + wide * unit * 0.9)} ${round(top + deep * unit)} ${round(cx + wide * unit)} ${round(top)} Z`,
      { fill: '#dff0f2', alpha: alpha * strength },
    );
  const pool = (wide: number, near: number, far: number, alpha: number) => {
    const [px, nearY] = spot(x, 0, near);
    const farY = spot(x, 0, far)[1];
    return oval(px, (nearY + farY) / 2, wide * metre((near + far) / 2), (nearY - farY) / 2, {
      fill: '#d6ecf0',
      alpha: alpha * strength,
    });
  };
  return soft(
    1.4,
    [
      flat(x - 1.5, x + 1.5, ceiling, 3, back, { fill: '#dff0f2', alpha: 0.16 * strength }),
      flat(x - 0.7, x + 0.7, ceiling, 3, back, { fill: '#dff0f2', alpha: 0.26 * strength }),
      scallop(2.1, 1.75, 0.2),
      scallop(1.45, 1.15, 0.24),
      scallop(0.85, 0.6, 0.3),
      pool(1.9, 3.1, 6.1, 0.14),
      pool(1.2, 3.5, 5.7, 0.18),
    ].join(''),
  );
}

/** The machine lights the wall beside it and the floor before it. */
function machineGlow(strength: number): string {
  const { left, right, top, front } = plan.machine;
  const halo = (grow: number, alpha: number) =>
    panel(
      left - grow,
      right + grow * 0.8,
      0.1,
      top + grow * 0.7,
      plan.back,
      { fill: '#9fdcec', alpha: alpha * strength },
      grow,
    );
  const spill = (wide: number, reach: number, alpha: number) =>
    shape(
      [
        spot(left + 0.05, 0, front),
        spot(right - 0.2, 0, front),
        spot(right - 0.2 + wide, 0, front - reach),
        spot(left + 0.05 - wide, 0, front - reach),
      ],
      { fill: '#9fdcec', alpha: alpha * strength },
    );
  return soft(
    1.4,
    [halo(0.75, 0.1), halo(0.42, 0.16), halo(0.18, 0.2), spill(0.5, 1.9, 0.16), spill(0.22, 1.1, 0.2)].join(
      '',
    ),
  );
}

/** The corridor's light comes through the panes and under the doors; the sign tints the wall above. */
function doorsGlow(corridor: number, lamps: number): string {
  const { left, right, middle } = plan.doors;
  const { back } = plan;
  // With the lamps out it is the one source, and reaches further.
  const reach = 1 - lamps * 0.55;
  const fan = (from: number, to: number, spread: number, length: number, alpha: number) =>
    shape(
      [
        spot(from, 0, back - 0.02),
        spot(to, 0, back - 0.02),
        spot(to + spread, 0, back - length),
        spot(from - spread, 0, back - length),
      ],
      { fill: '#a5e2ec', alpha: alpha * corridor },
    );
  // On the wall it falls off in rounds, cut by the floor and the ceiling.
  const [haloX, haloY] = spot(middle, 1.6, back);
  const halo = (wide: number, high: number, alpha: number) =>
    oval(haloX, haloY, wide * metre(back), high * metre(back), { fill: '#8fdce2', alpha: alpha * corridor });
  const wall: readonly Spot[] = [
    spot(plan.left, 0, back),
    spot(plan.left, plan.ceiling, back),
    spot(plan.right, plan.ceiling, back),
    spot(plan.right, 0, back),
  ];
  const beam = (from: number, to: number) =>
    fan(from, to, 0.1, 3.2, 0.2 * reach + 0.06) + fan(from + 0.1, to - 0.05, 0, 2.2, 0.22 * reach);
  return soft(
    1.4,
    [
      `<clipPath id="wall"><polygon points="${points(wall)}"/></clipPath><g clip-path="url(#wall)">${halo(3.3, 2.6, 0.07 * reach)}${halo(2.3, 1.9, 0.11 * reach)}${halo(1.55, 1.4, 0.17 * reach)}</g>`,
      beam(left + 0.25, middle - 0.2),
      beam(middle + 0.2, right - 0.25),
      side(plan.right, 0.2, 2.4, 4.6, back, { fill: '#8fdce2', alpha: 0.22 * reach * corridor }),
      flat(left - 0.6, right + 0.2, plan.ceiling, 5.1, back, {
        fill: '#8fdce2',
        alpha: 0.16 * reach * corridor,
      }),
    ].join(''),
  );
}

/** Towards the eye and the left, where words stand, the room gives way to the dark in steps. */
function nearness(shade: number): string {
  const dark = { fill: '#0a1220', alpha: shade * 0.42 } as const;
  const [, floorFar] = spot(0, 0, plan.back);
  return soft(
    14,
    [
      path(`M0 0 L230 0 C150 200 170 420 300 ${picture.height} L0 ${picture.height} Z`, dark),
      path(`M0 0 L120 0 C60 220 70 460 150 ${picture.height} L0 ${picture.height} Z`, dark),
      path(
        `M0 ${round(floorFar + 110)} C420 ${round(floorFar + 70)} 900 ${round(floorFar + 80)} 1280 ${round(floorFar + 140)} L1280 720 L0 720 Z`,
        dark,
      ),
      path(`M1280 0 L1240 0 C1262 240 1256 420 1200 720 L1280 720 Z`, dark),
      path('M0 0 L1280 0 L1280 22 C900 40 380 40 0 22 Z', { fill: dark.fill, alpha: dark.alpha * 0.7 }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  const lamps = plan.lamps.map((x, index) => lamp(x, light.lamps[index] ?? 0));
  return [
    soft(0.9, lamps.join('')),
    nightOutside(light.outside),
    soft(0.6, machineLight(light.machine)),
    soft(0.6, doorLight(light.corridor, light.sign)),
    edgeLight(light.corridor),
    bloom(light),
  ].join('');
}

function lamp(x: number, strength: number): string {
  const { ceiling, back } = plan;
  const dead = flat(x - 0.16, x + 0.16, ceiling - 0.02, 3, back - 0.2, { fill: '#22303f', alpha: 0.75 });
  if (strength === 0) return dead;
  const tube = (at: number) =>
    line(
      spot(at, ceiling - 0.02, 3),
      spot(at, ceiling - 0.02, back - 0.25),
      '#f7ffff',
      4.5,
      0.5 + strength * 0.5,
    );
  return (
    dead +
    flat(x - 0.16, x + 0.16, ceiling - 0.02, 3, back - 0.2, { fill: '#c9e6ee', alpha: strength }) +
    tube(x - 0.06) +
    tube(x + 0.07)
  );
}

/** The little that lenses do; baked, so that nothing has to blur at run time. */
function bloom(light: Light): string {
  const [signX, signY] = spot(plan.doors.middle, plan.doors.top + 0.3, plan.back);
  const [paneX, paneY] = spot(plan.doors.middle, 1.5, plan.back);
  const [machineX, machineY] = spot(
    (plan.machine.left + plan.machine.right) / 2 - 0.1,
    1.3,
    plan.machine.front,
  );
  return soft(
    30,
    [
      oval(signX, signY, 130, 30, { fill: '#3fd0c0', alpha: 0.3 * light.sign }),
      oval(paneX, paneY, 120, 70, { fill: '#8fd8ea', alpha: 0.22 * light.corridor }),
      oval(machineX, machineY, 60, 80, { fill: '#7fcfe6', alpha: 0.22 * light.machine }),
    ].join(''),
  );
}
