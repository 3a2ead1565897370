/**
 * The three states of light: all strips on and the day at the doors; half of them, towards closing; none, with the
 * display, the tube above the step outside, and your own lamp. Steps, not gradients: the figure is cut the same way.
 */
import type { LightName } from '../art.ts';
import { line, oval, path, picture, round, shape, soft } from '../paint.ts';
import { scallop } from '../parts/scallop.ts';
import { daylight } from './blinds.ts';
import { counter, edgeLight } from './counter.ts';
import { porchTube, street } from './doors.ts';
import { flat, metre, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';
import { machineLight } from './queue.ts';
import { screen, screenGlow } from './terminals.ts';

export interface Light {
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye it is darker; 0 to 1, as all that follow. */
  readonly nearShade: number;
  readonly lamps: readonly number[];
  readonly day: number;
  readonly porch: number;
  readonly display: number;
  readonly machine: number;
  readonly screens: number;
  /** Your own lamp on the counter. */
  readonly ownLamp: number;
  /** What the colour of all of it is, for what stands on your side; and of the edges that catch it. */
  readonly desk: string;
  readonly rim: string;
}

export const lights: Readonly<Record<LightName, Light>> = {
  calm: {
    ambient: '#98a2ab',
    nearShade: 0.26,
    lamps: [0.8, 0.9, 1, 0.9],
    day: 0.95,
    porch: 0.35,
    display: 0.9,
    machine: 0.92,
    screens: 0.9,
    ownLamp: 0.25,
    desk: '#c3cbd1',
    rim: '#d3dde0',
  },
  tense: {
    ambient: '#49545f',
    nearShade: 0.4,
    lamps: [0, 0, 0.55, 0],
    day: 0.5,
    porch: 0.7,
    display: 1,
    machine: 0.96,
    screens: 0.5,
    ownLamp: 0.85,
    desk: '#98a2ab',
    rim: '#b9c6cb',
  },
  acute: {
    ambient: '#171d25',
    nearShade: 0.5,
    lamps: [0, 0, 0, 0],
    day: 0.13,
    porch: 1,
    display: 1,
    machine: 1,
    screens: 0.16,
    ownLamp: 1,
    desk: '#4e5965',
    rim: '#a9bac2',
  },
};

/** Light that reaches: multiplied with the room. */
export function fall(light: Light): string {
  return [
    ...plan.lamps.map((x, index) => lampWash(x, light.lamps[index] ?? 0)),
    soft(1.4, screenGlow(light.screens)),
    windowFall(light.day),
    doorsFall(light),
    displayGlow(light.display, light.lamps[2] ?? 0),
    machineGlow(light.machine, light.lamps[2] ?? 0),
    nearness(light.nearShade),
    ownLamp(light.ownLamp),
  ].join('');
}

/** What a row of strips throws: scallops on the wall, a pool on the carpet, in three steps. */
function lampWash(x: number, strength: number): string {
  if (strength === 0) return '';
  const { back, ceiling } = plan;
  const unit = metre(back);
  const cut = (wide: number, deep: number, alpha: number) =>
    scallop(spot(x, ceiling, back), wide * unit, deep * unit, { fill: '#e6ecea', alpha: alpha * strength });
  const pool = (wide: number, near: number, far: number, alpha: number) => {
    const [px, nearY] = spot(x, 0, near);
    const farY = spot(x, 0, far)[1];
    return oval(px, (nearY + farY) / 2, wide * metre((near + far) / 2), (nearY - farY) / 2, {
      fill: '#e0e7e6',
      alpha: alpha * strength,
    });
  };
  return soft(
    1.4,
    [
      flat(x - 1.2, x + 1.2, ceiling, 3, back, { fill: '#e6ecea', alpha: 0.14 * strength }),
      flat(x - 0.6, x + 0.6, ceiling, 3, back, { fill: '#e6ecea', alpha: 0.22 * strength }),
      cut(1.7, 1.5, 0.15),
      cut(1.15, 0.95, 0.18),
      cut(0.65, 0.5, 0.24),
      pool(1.8, 3.4, 7.3, 0.12),
      pool(1.1, 3.9, 6.9, 0.14),
    ].join(''),
  );
}

/** A little day comes between the slats, where one is missing. */
function windowFall(day: number): string {
  const { far } = plan.windows;
  const paint = { fill: '#dde5e9', alpha: 0.2 * day } as const;
  return soft(
    1.4,
    shape(
      [
        spot(plan.left, 0, far - 1.1),
        spot(plan.left, 0, far - 0.5),
        spot(-3.2, 0, far - 1),
        spot(-3.2, 0, far - 1.7),
      ],
      paint,
    ),
  );
}

/** The day, and later the tube outside, fall through the doors onto the carpet. */
function doorsFall({ day, porch, lamps }: Light): string {
  const { left, right } = plan.doors;
  const { back } = plan;
  const reach = 1 - (lamps[2] ?? 0) * 0.5;
  const strength = Math.max(day, porch) * reach;
  const fan = (spread: number, length: number, alpha: number) =>
    shape(
      [
        spot(left + 0.1, 0, back - 0.02),
        spot(right - 0.1, 0, back - 0.02),
        spot(right - 0.1 + spread, 0, back - length),
        spot(left + 0.1 - spread * 0.4, 0, back - length),
      ],
      { fill: '#d6e2e7', alpha: alpha * strength },
    );
  return soft(
    1.4,
    [
      fan(0.5, 3.4, 0.13),
      fan(0.26, 2.2, 0.17),
      fan(0.1, 1.1, 0.22),
      side(plan.right, 0.1, 2.3, 6, back, { fill: '#d6e2e7', alpha: 0.16 * strength }),
      flat(left - 0.3, right + 0.3, plan.ceiling, 6.6, back, { fill: '#d6e2e7', alpha: 0.1 * strength }),
    ].join(''),
  );
}

/** With the strips out the display tints the ceiling and the wall behind it. */
function displayGlow(strength: number, lamps: number): string {
  const { left, right, low, high, away } = plan.display;
  const [x, y] = spot((left + right) / 2, (low + high) / 2, away);
  const unit = metre(away);
  const left_ = strength * (1 - lamps * 0.6);
  const halo = (wide: number, tall: number, alpha: number) =>
    oval(x, y + 6, wide * unit, tall * unit, { fill: tone.accentGlow, alpha: alpha * left_ });
  return soft(1.4, [halo(1.5, 0.72, 0.08), halo(1.1, 0.54, 0.1), halo(0.78, 0.38, 0.14)].join(''));
}

function machineGlow(strength: number, lamps: number): string {
  const { left, right, top, front } = plan.machine;
  const [x, y] = spot((left + right) / 2, top - 0.16, front);
  const unit = metre(front);
  const left_ = strength * (1 - lamps * 0.6);
  return soft(
    1.4,
    [
      oval(x, y, 0.42 * unit, 0.36 * unit, { fill: tone.accentGlow, alpha: 0.12 * left_ }),
      oval(x, y, 0.24 * unit, 0.2 * unit, { fill: tone.accentGlow, alpha: 0.2 * left_ }),
    ].join(''),
  );
}

/** Your own lamp, from the left, on the counter's top. */
function ownLamp(strength: number): string {
  const { far, near } = counter;
  const pool = (from: number, to: number, alpha: number) =>
    path(
      `M${from} ${picture.height} L${from + 30} ${far} H${to - 60} C${to - 20} ${near} ${to} ${near + 20} ${to + 20} ${picture.height} Z`,
      { fill: '#e3ebec', alpha: alpha * strength },
    );
  return soft(2.2, [pool(300, 1010, 0.14), pool(380, 860, 0.16), pool(440, 740, 0.16)].join(''));
}

/** Towards the eye and the left, where words stand, the room gives way to the dark in steps. */
function nearness(shade: number): string {
  const dark = { fill: '#0c1015', alpha: shade * 0.42 } as const;
  const { height } = picture;
  const [, floorFar] = spot(0, 0, plan.back);
  return soft(
    14,
    [
      path(`M0 0 L240 0 C160 200 180 420 310 ${height} L0 ${height} Z`, dark),
      path(`M0 0 L120 0 C60 220 70 460 150 ${height} L0 ${height} Z`, dark),
      path(
        `M0 ${round(floorFar + 120)} C420 ${round(floorFar + 80)} 900 ${round(floorFar + 90)} 1280 ${round(floorFar + 150)} L1280 720 L0 720 Z`,
        dark,
      ),
      path('M1280 0 L1244 0 C1264 240 1258 420 1210 720 L1280 720 Z', dark),
      path('M0 0 L1280 0 L1280 22 C900 40 380 40 0 22 Z', { fill: dark.fill, alpha: dark.alpha * 0.7 }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  return [
    soft(0.9, plan.lamps.map((x, index) => lamp(x, light.lamps[index] ?? 0)).join('')),
    soft(1.4, daylight(light.day)),
    soft(0.6, street(light.day, light.porch) + porchTube(0.35 * light.porch)),
    soft(0.6, screen(0, 'list', light.screens) + screen(1, 'wait', light.screens)),
    soft(0.6, machineLight(light.machine)),
    edgeLight(light.ownLamp),
    bloom(light),
  ].join('');
}

function lamp(x: number, strength: number): string {
  const { ceiling, back } = plan;
  const [near, far] = [3, back - 0.5];
  const dead = flat(x - 0.13, x + 0.13, ceiling - 0.02, near, far, { fill: '#39424a', alpha: 0.6 });
  if (strength === 0) return dead;
  return (
    dead +
    flat(x - 0.13, x + 0.13, ceiling - 0.02, near, far, { fill: '#cfd9da', alpha: strength }) +
    line(
      spot(x, ceiling - 0.02, near),
      spot(x, ceiling - 0.02, far - 0.1),
      '#fbffff',
      6,
      0.5 + strength * 0.5,
    )
  );
}

/** The little that lenses do; baked, so that nothing has to blur at run time. */
function bloom(light: Light): string {
  const { display, machine, doors } = plan;
  const [numberX, numberY] = spot(
    (display.left + display.right) / 2,
    (display.low + display.high) / 2,
    display.away,
  );
  const [buttonX, buttonY] = spot((machine.left + machine.right) / 2, machine.top - 0.16, machine.front);
  const [doorX, doorY] = spot(doors.middle, 1.3, plan.back);
  return soft(
    30,
    [
      oval(numberX, numberY, 100, 34, { fill: tone.accentGlow, alpha: 0.2 * light.display }),
      oval(buttonX, buttonY, 26, 26, { fill: tone.accentGlow, alpha: 0.22 * light.machine }),
      oval(doorX, doorY, 80, 90, { fill: '#cfdde4', alpha: 0.2 * Math.max(light.day, light.porch * 0.6) }),
    ].join(''),
  );
}
