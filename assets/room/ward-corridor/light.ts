/**
 * The three states of light, as flat shapes on two sheets: `fall` is multiplied with the corridor (what light reaches),
 * `shine` lies over it (what gives light). The ceiling goes first, then the evening; the lamp at the station stays.
 */
import type { LightName } from '../art.ts';
import { oval, path, picture, points, type Spot, shape, soft } from '../paint.ts';
import { dusk } from './beyond.ts';
import { paneLight } from './end.ts';
import { eveningFall } from './evening.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { nightFall, nightLights } from './night-lights.ts';
import { plan } from './plan.ts';
import { bulb, lampShade } from './station.ts';
import { number } from './wall.ts';

export interface Light {
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye it is darker; 0 to 1. */
  readonly nearShade: number;
  /** The panels in the ceiling, near and far, 0 to 1. */
  readonly ceiling: readonly [number, number];
  /** What the evening still gives through the bay's window. */
  readonly evening: number;
  /** The low lights along the walls. */
  readonly night: number;
  readonly lamp: number;
  /** From the stairs, through the doors' panes. */
  readonly stairs: number;
}

export const lights: Readonly<Record<LightName, Light>> = {
  calm: {
    ambient: '#82859a',
    nearShade: 0.26,
    ceiling: [0.55, 0.9],
    evening: 1,
    night: 0.25,
    lamp: 0.8,
    stairs: 0.8,
  },
  tense: {
    ambient: '#4c536c',
    nearShade: 0.4,
    ceiling: [0, 0.3],
    evening: 0.55,
    night: 0.8,
    lamp: 0.95,
    stairs: 0.6,
  },
  acute: {
    ambient: '#171c2d',
    nearShade: 0.5,
    ceiling: [0, 0],
    evening: 0.16,
    night: 0.7,
    lamp: 1,
    stairs: 0.55,
  },
};

const { facing, corner, right, end, ceiling, alcove, station } = plan;
const warm = '#ffcfa0';
const cool = '#c9d4f2';

export function fall(light: Light): string {
  return [
    ...plan.lamps.map((lamp, index) => panelWash(lamp, light.ceiling[index] ?? 0)),
    eveningFall(light.evening),
    stairsFall(light.stairs),
    nightFall(light.night),
    lampFall(light.lamp),
    nearness(light.nearShade),
  ].join('');
}

/** A panel in the ceiling: the ceiling around it, the walls beside it, the floor under it. */
function panelWash([near, far]: readonly [number, number], strength: number): string {
  if (strength === 0) return '';
  const glow = (alpha: number) => ({ fill: '#e6ebf8', alpha: alpha * strength });
  const [x, y] = spot(0.4, 0, (near + far) / 2);
  const unit = metre((near + far) / 2);
  return soft(
    1.4,
    [
      flat(corner, right, ceiling, near - 0.5, far + 0.5, glow(0.3)),
      side(corner, 0.4, ceiling, Math.max(near - 0.7, facing), far + 0.6, glow(0.16)),
      side(corner, 1.1, ceiling, Math.max(near - 0.2, facing), far + 0.2, glow(0.2)),
      side(right, 0.4, ceiling, Math.max(near - 0.7, alcove.back), far + 0.6, glow(0.2)),
      oval(x, y, 0.95 * unit, 0.2 * unit, glow(0.22)),
      oval(x, y, 0.55 * unit, 0.11 * unit, glow(0.3)),
    ].join(''),
  );
}

/** From beyond the doors: two strips on the floor. */
function stairsFall(strength: number): string {
  const { middle } = plan.doors;
  const strip = (from: number, spread: number) =>
    shape(
      [
        spot(from, 0, end),
        spot(from + 0.22, 0, end),
        spot(from + 0.3 + spread, 0, 7.2),
        spot(from - 0.1 + spread, 0, 7.2),
      ],
      { fill: cool, alpha: 0.34 * strength },
    );
  return soft(1.4, strip(middle - 0.36, -0.1) + strip(middle + 0.14, 0.1));
}

/** The lamp: on the wall behind it in rounds, on the counter, and past the counter's end onto the floor. */
function lampFall(strength: number): string {
  const glow = (alpha: number) => ({ fill: warm, alpha: alpha * strength });
  const low = spot(0, station.top, station.far)[1];
  const wall: readonly Spot[] = [
    [spot(right, 0, alcove.back)[0], low],
    spot(right, ceiling, alcove.back),
    spot(alcove.right, ceiling, alcove.back),
    [spot(alcove.right, 0, alcove.back)[0], low],
  ];
  const [x, y] = bulb;
  const round = (wide: number, high: number, alpha: number) => oval(x + 10, y - 6, wide, high, glow(alpha));
  const top = flat(station.left, 4, station.top, station.near - 0.06, station.far, glow(0.5));
  const floor = (spread: number, reach: number, alpha: number) =>
    shape(
      [
        spot(station.left - 0.02, 0, station.far),
        spot(station.left - 0.02, 0, station.near),
        spot(station.left - 0.3 - spread, 0, station.near - reach),
        spot(station.left - 0.9 - spread, 0, station.far + 0.5),
      ],
      glow(alpha),
    );
  return soft(
    1.4,
    [
      `<clipPath id="alcove"><polygon points="${points(wall)}"/></clipPath><g clip-path="url(#alcove)">${round(190, 170, 0.16)}${round(130, 118, 0.2)}${round(78, 72, 0.26)}</g>`,
      side(right, 0, 2.3, alcove.back, alcove.back + 1.4, glow(0.14)),
      top,
      panel(station.left, 4, 0.5, station.top, station.near, glow(0.1)),
      floor(0.5, 0.6, 0.08),
      floor(0.1, 0.25, 0.12),
      flat(right - 0.6, alcove.right, ceiling, 5.6, alcove.back, glow(0.16)),
    ].join(''),
  );
}

/** Towards the eye and the left, where words stand, the corridor gives way to the dark in steps. */
function nearness(shade: number): string {
  const dark = { fill: '#0b0e1b', alpha: shade * 0.42 } as const;
  const { width, height } = picture;
  return soft(
    14,
    [
      path(`M0 0 L240 0 C160 200 180 420 310 ${height} L0 ${height} Z`, dark),
      path(`M0 0 L120 0 C60 220 70 460 150 ${height} L0 ${height} Z`, dark),
      path(`M0 600 C420 560 900 570 ${width} 620 L${width} ${height} L0 ${height} Z`, dark),
      path(`M0 664 C420 640 900 640 ${width} 670 L${width} ${height} L0 ${height} Z`, dark),
      path(`M${width} 0 L1244 0 C1264 240 1260 420 1216 ${height} L${width} ${height} Z`, dark),
      path(`M0 0 L${width} 0 L${width} 20 C900 36 380 36 0 20 Z`, {
        fill: dark.fill,
        alpha: dark.alpha * 0.7,
      }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  return [
    soft(0.9, plan.lamps.map((lamp, index) => ceilingPanel(lamp, light.ceiling[index] ?? 0)).join('')),
    soft(0.9, dusk(light.evening)),
    soft(0.6, paneLight(light.stairs)),
    nightLights(light.night),
    soft(0.6, number(0.75 + 0.25 * light.lamp)),
    soft(0.6, lampShade(light.lamp)),
    bloom(light),
  ].join('');
}

function ceilingPanel([near, far]: readonly [number, number], strength: number): string {
  const body = flat(0.1, 0.7, ceiling - 0.01, near, far, { fill: '#3a3f52', alpha: 0.8 });
  return strength === 0
    ? body
    : body +
        flat(0.12, 0.68, ceiling - 0.01, near + 0.04, far - 0.04, {
          fill: '#e9eefb',
          alpha: 0.35 + 0.6 * strength,
        });
}

/** The little that lenses do; baked, so that nothing has to blur at run time. */
function bloom(light: Light): string {
  const [windowX, windowY] = spot((plan.window.left + plan.window.right) / 2, 1.6, plan.bay.back);
  return soft(
    30,
    [
      oval(bulb[0], bulb[1], 84, 60, { fill: '#ffb27c', alpha: 0.3 * light.lamp }),
      oval(windowX, windowY, 90, 80, { fill: '#b9b4dc', alpha: 0.16 * light.evening }),
    ].join(''),
  );
}
