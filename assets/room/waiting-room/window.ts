/** The window on the left: rain, and the ambulance bay's lights gone to discs behind it. */
import { line, oval, points, type Spot, shape, soft, thrown } from '../paint.ts';
import { side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const pane = { near: 3.7, far: 5.75, low: 1.02, high: 2.28 } as const;

export function windowFrame(): string {
  const { near, far, low, high } = pane;
  const x = plan.left;
  return [
    side(x, low - 0.1, high + 0.1, near - 0.1, far + 0.1, { fill: tone.frame }),
    side(x, low, high, near, far, { fill: '#101c2c' }),
    side(x, low, low + 0.3, near, far, { fill: '#16283a' }),
    side(x - 0.01, low - 0.16, low - 0.06, near - 0.1, far + 0.1, { fill: tone.metal }),
  ].join('');
}

const at = (along: number, up: number): Spot => {
  const { near, far, low, high } = pane;
  return spot(plan.left, low + (high - low) * up, near + (far - near) * along);
};

/** Where two bars part the glass, and half the width of one: shares of its length. */
const bars = [0.36, 0.72] as const;
const halfBar = 0.012;

/** Cut to the three panes, so that water runs on glass alone. */
function onGlass(id: string, content: string): string {
  const edges = [0, ...bars.flatMap((bar) => [bar - halfBar, bar + halfBar]), 1];
  const panes = [0, 2, 4].map((index) => {
    const [from, to] = [edges[index] ?? 0, edges[index + 1] ?? 1];
    return `<polygon points="${points([at(from, 0), at(from, 1), at(to, 1), at(to, 0)])}"/>`;
  });
  return `<clipPath id="${id}">${panes.join('')}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

/** What shines outside. Drawn after the light, so that it stays at every state of it. */
export function nightOutside(strength: number): string {
  const discs = [
    { along: 0.3, up: 0.32, size: 15, fill: '#9fc4dc', alpha: 0.34 },
    { along: 0.42, up: 0.36, size: 11, fill: '#9fc4dc', alpha: 0.26 },
    { along: 0.62, up: 0.3, size: 12, fill: '#7fb7c8', alpha: 0.3 },
    { along: 0.7, up: 0.4, size: 8, fill: '#b9d6e4', alpha: 0.34 },
    { along: 0.85, up: 0.33, size: 8, fill: '#86a6d0', alpha: 0.38 },
    { along: 0.52, up: 0.62, size: 6, fill: '#6c8fc0', alpha: 0.3 },
    { along: 0.24, up: 0.7, size: 8, fill: '#6c8fc0', alpha: 0.2 },
  ].map(({ along, up, size, fill, alpha }) => {
    const [x, y] = at(along, up);
    return oval(x, y, size, size, { fill, alpha: alpha * strength });
  });
  const frames = bars.map((along) => line(at(along, 0), at(along, 1), '#0e1925', 6 - along * 3));
  // A cut of pale light across the glass, as flat as everything else.
  const gleam = shape([at(0.1, 1), at(0.3, 1), at(0.12, 0.4), at(0.02, 0.4)], {
    fill: '#7fa3c0',
    alpha: 0.1 * strength,
  });
  return (
    onGlass('outside', soft(0.9, discs.join('')) + soft(0.6, clinging(strength)) + gleam) +
    soft(0.9, frames.join(''))
  );
}

/** Drops that have gathered and hang there. */
function clinging(strength: number): string {
  const next = thrown(41);
  return Array.from({ length: 34 }, () => {
    const along = 0.06 + next() * 0.92;
    const [x, y] = at(along, 0.06 + next() * 0.9);
    return line(
      [x, y],
      [x, y + 1.5 + next() * 2],
      '#9fc3da',
      1.9 - along * 0.6,
      (0.16 + next() * 0.26) * strength,
    );
  }).join('');
}

/** One of a few pictures of the rain that beats on it, slanted by the wind. */
export function rain(step: number): string {
  const next = thrown(97 + step * 31);
  const drops = Array.from({ length: 42 }, () => {
    const along = 0.04 + next() * 0.94;
    const top = 0.1 + next() * 0.9;
    const [x, y] = at(along, top);
    const [x2, y2] = at(along, top - 0.03 - next() * 0.06);
    return line([x, y], [x2 - 4 + along * 2, y2], '#9fc3da', 1.2 - along * 0.4, 0.1 + next() * 0.2);
  });
  return onGlass('rain', soft(0.6, drops.join('')));
}

/** One that has grown too heavy: how far it runs, in pixels, and where it is seen. */
export const running = { by: [0, 188], box: [38, 70, 92, 212] } as const;

export function runner(): string {
  const [x, y] = at(0.56, 0.92);
  return soft(
    0.6,
    line([x, y - 16], [x, y], '#9fc3da', 1, 0.22) + oval(x, y + 1, 1.5, 2.4, { fill: '#c3dcea', alpha: 0.5 }),
  );
}
