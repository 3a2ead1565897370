/** The window on the left: rain, and the ambulance bay's lights gone to discs behind it. */
import { line, oval, shape, soft, thrown } from '../paint.ts';
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

/** What shines outside, and the water on the glass. Drawn after the light, so that it stays at every state of it. */
export function nightOutside(strength: number): string {
  const { near, far, low, high } = pane;
  const at = (along: number, up: number) =>
    spot(plan.left, low + (high - low) * up, near + (far - near) * along);
  const clip = [at(0, 0), at(0, 1), at(1, 1), at(1, 0)];
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
  const bars = [0.36, 0.72].map((along) => line(at(along, 0), at(along, 1), '#0e1925', 6 - along * 3));
  return `<clipPath id="pane"><polygon points="${clip.map(([x, y]) => `${x},${y}`).join(' ')}"/></clipPath><g clip-path="url(#pane)">${soft(0.9, discs.join(''))}${soft(0.6, rain(at, strength))}</g>${soft(0.9, bars.join(''))}`;
}

function rain(at: (along: number, up: number) => readonly [number, number], strength: number): string {
  const next = thrown(41);
  const drops: string[] = [];
  for (let drop = 0; drop < 90; drop += 1) {
    const along = 0.06 + next() * 0.92;
    const top = 0.08 + next() * 0.92;
    // Most are short and slanted by the wind; now and then one has gathered and runs.
    const runs = next() > 0.86;
    const length = runs ? 0.16 + next() * 0.2 : 0.025 + next() * 0.05;
    const [x, y] = at(along, top);
    const [x2, y2] = at(along, top - length);
    const lean = runs ? (next() - 0.5) * 2 : -4 + along * 2;
    const alpha = (runs ? 0.2 : 0.16 + next() * 0.26) * strength;
    drops.push(line([x, y], [x2 + lean, y2], '#9fc3da', (runs ? 1.5 : 1.2) - along * 0.5, alpha));
  }
  // A cut of pale light across the glass, as flat as everything else.
  drops.push(
    shape([at(0.1, 1), at(0.3, 1), at(0.12, 0.4), at(0.02, 0.4)], { fill: '#7fa3c0', alpha: 0.1 * strength }),
  );
  return drops.join('');
}
