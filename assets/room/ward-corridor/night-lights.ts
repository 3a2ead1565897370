/** The low lights along the walls, for whoever gets up at night. */
import { oval, shape, soft } from '../paint.ts';
import { metre, panel, side, spot } from './eye.ts';
import { plan } from './plan.ts';

const { facing, corner, right } = plan;
const cool = '#c9d4f2';

/** Each low light shines down: a fan on its wall, and two rounds on the floor. */
export function nightFall(strength: number): string {
  const glow = (alpha: number) => ({ fill: cool, alpha: alpha * strength });
  const pool = (x: number, away: number, reach: number) => {
    const [px, py] = spot(x, 0, away);
    const unit = metre(away) * reach;
    return (
      oval(px, py + 0.1 * unit, 0.66 * unit, 0.17 * unit, glow(0.14)) +
      oval(px, py + 0.07 * unit, 0.4 * unit, 0.09 * unit, glow(0.22))
    );
  };
  const fan = (x: number) =>
    shape(
      [
        [-0.1, 0.27],
        [0.1, 0.27],
        [0.3, 0],
        [-0.3, 0],
      ].map(([dx = 0, up = 0]) => spot(x + dx, up, facing - 0.02)),
      glow(0.3),
    );
  const fanAway = (x: number, away: number) =>
    shape(
      [
        [-0.12, 0.27],
        [0.12, 0.27],
        [0.34, 0],
        [-0.34, 0],
      ].map(([da = 0, up = 0]) => spot(x, up, away + da)),
      glow(0.34),
    );
  return soft(
    1.4,
    [
      ...plan.nightLights.facing.map((x) => fan(x) + pool(x, facing - 0.1, 1)),
      ...plan.nightLights.right.map((away) => fanAway(right, away) + pool(right - 0.22, away, 0.5)),
      ...plan.nightLights.left.map((away) => fanAway(corner, away) + pool(corner + 0.22, away, 0.5)),
    ].join(''),
  );
}

/** The lights themselves. */
export function nightLights(strength: number): string {
  const glow = { fill: '#e2e9fb', alpha: 0.3 + 0.7 * strength } as const;
  return soft(
    0.6,
    [
      ...plan.nightLights.facing.map((x) => panel(x - 0.09, x + 0.09, 0.26, 0.32, facing - 0.02, glow, 0.01)),
      ...plan.nightLights.right.map((away) => side(right - 0.01, 0.26, 0.32, away - 0.12, away + 0.12, glow)),
      ...plan.nightLights.left.map((away) => side(corner + 0.01, 0.26, 0.32, away - 0.12, away + 0.12, glow)),
    ].join(''),
  );
}
