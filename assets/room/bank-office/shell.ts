/** The office's own walls, floor and ceiling. */
import { line, oval, path, round } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, glass, pier, ceiling, header } = plan;
const near = 1;

export function shell(): string {
  return [
    flat(left, 6, ceiling, near, glass, { fill: tone.ceiling }),
    ceilingGrid(),
    side(left, 0, ceiling, near, glass, { fill: tone.wallShade }),
    side(left, 0, 0.1, near, glass, { fill: tone.trim }),
    floor(),
    // Over the glass, and where it ends on the right.
    panel(left, 6, header, ceiling, glass, { fill: tone.wall }),
    panel(left, 6, ceiling - 0.05, ceiling, glass, { fill: tone.trim, alpha: 0.5 }),
    panel(pier, 6, 0, header, glass, { fill: tone.wall }),
    panel(pier, 6, 0, 0.1, glass, { fill: tone.trim }),
    sprinkler(),
    sensor(),
  ].join('');
}

function ceilingGrid(): string {
  const across = [2.95, 3.6].map((away) =>
    line(spot(left, ceiling, away), spot(6, ceiling, away), tone.ceilingLine, 1.2),
  );
  const along = [-1.75, -1.15, 0.05, 0.65, 1.25, 2.45, 3.05].map((x) =>
    line(spot(x, ceiling, 2), spot(x, ceiling, glass), tone.ceilingLine, 1.2),
  );
  return [...across, ...along].join('');
}

function floor(): string {
  return [
    flat(left, 6, 0, near, glass, { fill: tone.carpet }),
    ...[2.2, 3.1].map((away) => line(spot(left, 0, away), spot(6, 0, away), tone.carpetDark, 1.4, 0.8)),
    ...[-1.2, 0.4, 2].map((x) => line(spot(x, 0, near), spot(x, 0, glass), tone.carpetDark, 1.4, 0.8)),
  ].join('');
}

function sprinkler(): string {
  const [x, y] = spot(-1.32, ceiling, 3.3);
  return [
    oval(x, y + 1.5, 17, 5, { fill: '#77757a' }),
    oval(x, y, 16, 4.6, { fill: '#d6d4d0' }),
    path(
      `M${round(x - 4)} ${round(y + 1)} H${round(x + 4)} L${round(x + 2.4)} ${round(y + 11)} H${round(x - 2.4)} Z`,
      { fill: tone.metalDark },
    ),
    // Frame arms, the glass bulb between them, and the plate that spreads the water.
    path(
      `M${round(x - 6)} ${round(y + 11)} C${round(x - 9)} ${round(y + 18)} ${round(x - 6)} ${round(y + 24)} ${round(x)} ${round(y + 26)} C${round(x + 6)} ${round(y + 24)} ${round(x + 9)} ${round(y + 18)} ${round(x + 6)} ${round(y + 11)} L${round(x + 4)} ${round(y + 11)} C${round(x + 6)} ${round(y + 18)} ${round(x + 4)} ${round(y + 22)} ${round(x)} ${round(y + 23)} C${round(x - 4)} ${round(y + 22)} ${round(x - 6)} ${round(y + 18)} ${round(x - 4)} ${round(y + 11)} Z`,
      { fill: tone.metal },
    ),
    line([x, y + 11], [x, y + 22], '#d9d2c4', 2.2),
    oval(x, y + 27, 12, 3, { fill: tone.metalDark }),
    oval(x, y + 26, 12, 2, { fill: '#d8d9db' }),
  ].join('');
}

/** Where the sensor's own small light is. */
export const sensorAt = spot(1, ceiling - 0.035, 3.3);

/** Whoever sits still for long enough sits in the dark. */
function sensor(): string {
  const [x, y] = spot(1, ceiling, 3.3);
  return [
    oval(x, y + 1.5, 18, 5.4, { fill: '#77757a' }),
    oval(x, y, 17, 5, { fill: '#d6d4d0' }),
    path(
      `M${round(x - 12)} ${round(y + 1)} C${round(x - 11)} ${round(y + 12)} ${round(x + 11)} ${round(y + 12)} ${round(x + 12)} ${round(y + 1)} Z`,
      { fill: '#e0dfdc' },
    ),
    path(
      `M${round(x + 2)} ${round(y + 9)} C${round(x + 8)} ${round(y + 8)} ${round(x + 11)} ${round(y + 6)} ${round(x + 12)} ${round(y + 1)} L${round(x + 4)} ${round(y + 2)} Z`,
      { fill: '#b4b3b1' },
    ),
  ].join('');
}
