/**
 * The three states of light: the ceiling panel and the hall; the panel dimmed, since nobody has moved, and the hall
 * half dark; no panel, with your lamp on the desk, the open window, and the cash machine beyond. Steps, not gradients.
 */
import type { LightName } from '../art.ts';
import { oval, path, picture, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import { cashLight } from './cash.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { frosting, pull, sheen } from './glazing.ts';
import { tellerLight } from './hall.ts';
import { hallFall, hallLamps } from './hall-light.ts';
import { plan, tone } from './plan.ts';
import { evening } from './street.ts';
import { counter, edgeLight } from './top.ts';

export interface Light {
  /** What is left where nothing shines. */
  readonly ambient: string;
  /** Nearer to the eye it is darker; 0 to 1, as all that follow. */
  readonly nearShade: number;
  /** The panel in the office's ceiling. */
  readonly office: number;
  readonly hall: number;
  readonly teller: number;
  readonly cash: number;
  readonly street: number;
  readonly ownLamp: number;
  /** What the colour of all of it is, for what stands on your side; beside your lamp; and of edges that catch it. */
  readonly desk: string;
  readonly nearLamp: string;
  readonly rim: string;
}

export const lights: Readonly<Record<LightName, Light>> = {
  calm: {
    ambient: '#9da0aa',
    nearShade: 0.2,
    office: 1,
    hall: 1,
    teller: 0.9,
    cash: 0.85,
    street: 0.95,
    ownLamp: 0.35,
    desk: '#d0d1d7',
    nearLamp: '#dcd6cc',
    rim: '#dcdcdf',
  },
  tense: {
    ambient: '#555968',
    nearShade: 0.38,
    office: 0.28,
    hall: 0.58,
    teller: 0.9,
    cash: 0.95,
    street: 0.8,
    ownLamp: 0.8,
    desk: '#8d909d',
    nearLamp: '#b8aa92',
    rim: '#d0c6b4',
  },
  acute: {
    ambient: '#161923',
    nearShade: 0.46,
    office: 0,
    hall: 0.08,
    teller: 0.62,
    cash: 1,
    street: 0.4,
    ownLamp: 1,
    desk: '#424656',
    nearLamp: '#8f7c5c',
    rim: '#cdb588',
  },
};

/** Light that reaches: multiplied with the room. */
export function fall(light: Light): string {
  return [hallFall(light), officeFall(light.office), nearness(light.nearShade), ownLamp(light.ownLamp)].join(
    '',
  );
}

/** What the ceiling panel throws: on the ceiling, on the wall over the glass, on the floor. */
function officeFall(strength: number): string {
  if (strength === 0) return '';
  const { panel: lamp, ceiling, header, glass, left } = plan;
  const x = (lamp.left + lamp.right) / 2;
  const on = (alpha: number) => ({ fill: '#eeecea', alpha: alpha * strength });
  const pool = (wide: number, near: number, far: number, alpha: number) => {
    const [px, nearY] = spot(x, 0, near);
    const farY = spot(x, 0, far)[1];
    return oval(px, (nearY + farY) / 2, wide * metre((near + far) / 2), (nearY - farY) / 2, on(alpha));
  };
  return soft(
    1.4,
    [
      flat(lamp.left - 1.5, lamp.right + 1.5, ceiling, 2.2, glass, on(0.18)),
      flat(lamp.left - 0.6, lamp.right + 0.6, ceiling, 2.6, glass, on(0.24)),
      panel(left, 6, header, ceiling, glass, on(0.16)),
      panel(x - 2.2, x + 2.2, header, ceiling, glass, on(0.16)),
      panel(x - 1.2, x + 1.2, header, ceiling, glass, on(0.2)),
      panel(plan.pier, 6, 0.4, header, glass, on(0.3)),
      side(left, 0.3, 2.2, 1.6, glass, on(0.22)),
      pool(2.6, 1.7, 3.9, 0.16),
      pool(1.6, 2, 3.6, 0.2),
    ].join(''),
  );
}

/** Your own lamp, from the left: warm, and no further than the desk. */
function ownLamp(strength: number): string {
  const { far, near } = counter;
  const pool = (from: number, to: number, alpha: number) =>
    path(
      `M${from} ${picture.height} C${from - 20} ${near} ${from + 10} ${far} ${from + 60} ${far} H${to - 70} C${to - 10} ${far + 12} ${to + 20} ${near} ${to + 10} ${picture.height} Z`,
      { fill: '#f3d9a4', alpha: alpha * strength },
    );
  return soft(2.2, [pool(170, 960, 0.2), pool(250, 800, 0.24), pool(330, 670, 0.28)].join(''));
}

/** Towards the eye and the left, where words stand, the room gives way to the dark in steps. */
function nearness(shade: number): string {
  const dark = { fill: '#0c0d13', alpha: shade * 0.42 } as const;
  const { height } = picture;
  return soft(
    14,
    [
      path(`M0 0 L250 0 C170 200 190 420 320 ${height} L0 ${height} Z`, dark),
      path(`M0 0 L130 0 C70 220 80 460 160 ${height} L0 ${height} Z`, dark),
      path('M0 540 C420 480 900 490 1280 560 L1280 720 L0 720 Z', dark),
      path('M1280 0 L1248 0 C1268 240 1262 420 1214 720 L1280 720 Z', dark),
      path('M0 0 L1280 0 L1280 18 C900 34 380 34 0 18 Z', { fill: dark.fill, alpha: dark.alpha * 0.7 }),
    ].join(''),
  );
}

/** What gives light, over everything. */
export function shine(light: Light): string {
  return [
    soft(0.9, hallLamps(light.hall) + ceilingPanel(light.office)),
    soft(0.9, tellerLight(light.teller) + evening(light.street) + cashLight(light.cash)),
    soft(0.6, frosting(0.05 + 0.09 * light.hall) + sheen(0.4 + 0.6 * light.hall)),
    soft(0.6, pull(under(light.desk, tone.metal))),
    edgeLight(light.ownLamp),
    bloom(light),
  ].join('');
}

function ceilingPanel(strength: number): string {
  const { panel: lamp, ceiling } = plan;
  const at = (fill: string, alpha: number, by = 0) =>
    flat(lamp.left + by, lamp.right - by, ceiling - 0.01, lamp.near + by * 0.6, lamp.far - by * 0.6, {
      fill,
      alpha,
    });
  if (strength === 0) return at('#2c303b', 0.75) + at('#3a3f4c', 0.7, 0.05);
  return at('#7c7d82', 0.8) + at('#fbfaf7', 0.25 + 0.75 * strength, 0.05);
}

/** The little that lenses do; baked, so that nothing has to blur at run time. */
function bloom(light: Light): string {
  const { cash, teller, panel: lamp } = plan;
  const [cashX, cashY] = spot((cash.left + cash.right) / 2, 1.7, cash.away);
  const [tellerX, tellerY] = spot((teller.left + teller.right) / 2, 1.7, teller.away);
  const [lampX, lampY] = spot((lamp.left + lamp.right) / 2, plan.ceiling, 3.3);
  return soft(
    30,
    [
      oval(cashX, cashY, 46, 40, { fill: '#9b78f0', alpha: 0.34 * light.cash }),
      oval(tellerX, tellerY, 80, 34, { fill: '#efe3cf', alpha: 0.16 * light.teller }),
      oval(lampX, lampY, 130, 30, { fill: '#f4f2ee', alpha: 0.26 * light.office }),
      oval(470, 560, 110, 50, { fill: '#f0cf90', alpha: 0.18 * light.ownLamp }),
    ].join(''),
  );
}
