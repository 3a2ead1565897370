/** The glass wall between the office and the hall: frames, a door with its closer, frosted squares at two heights. */
import { shape } from '../paint.ts';
import { panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, glass, pier, header, mullions, door } = plan;

export function frames(): string {
  const bar = (x: number, low = 0) => panel(x - 0.03, x + 0.03, low, header, glass, { fill: tone.frame });
  return [
    panel(left, pier, header - 0.05, header + 0.02, glass, { fill: tone.frame }),
    panel(left, door.left, 0, 0.08, glass, { fill: tone.frame }),
    bar(left + 0.03),
    ...mullions.map((x) => bar(x)),
    bar(pier - 0.03),
    // The door: two rails, and the arm that shuts it.
    panel(door.left, door.right, 0.02, 0.14, glass, { fill: tone.metalDark }),
    panel(door.left, door.right, header - 0.15, header - 0.07, glass, { fill: tone.metalDark }),
    panel(
      door.left + 0.1,
      door.left + 0.42,
      header - 0.13,
      header - 0.05,
      glass - 0.04,
      { fill: tone.metal },
      0.01,
    ),
  ].join('');
}

/** What one pulls the door by: before whatever shines through the glass. */
export const pull = (fill: string): string =>
  panel(door.right - 0.16, door.right - 0.11, 0.82, 1.36, glass - 0.05, { fill }, 0.02);

/** So that nobody walks into it. Hardly lighter than what is behind. */
export function frosting(alpha: number): string {
  const squares: string[] = [];
  const paint = { fill: '#e4e4e6', alpha } as const;
  for (const up of [0.98, 1.5]) {
    for (let x = left + 0.3; x < pier - 0.15; x += 0.52)
      squares.push(panel(x, x + 0.09, up, up + 0.09, glass, paint));
  }
  return squares.join('');
}

/** What the panes catch from inside. */
export function sheen(strength: number): string {
  const cut = (x: number, wide: number, alpha: number) =>
    shape(
      [
        spot(x, header - 0.05, glass),
        spot(x + wide, header - 0.05, glass),
        spot(x + wide - 0.7, 0.08, glass),
        spot(x - 0.7, 0.08, glass),
      ],
      { fill: '#eef0f4', alpha: alpha * strength },
    );
  return [cut(-0.95, 0.3, 0.07), cut(-0.55, 0.08, 0.08), cut(3.42, 0.22, 0.08)].join('');
}
