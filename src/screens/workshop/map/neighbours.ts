/** Which box an arrow key goes to: the nearest in its direction, straight on before aside. Pure. */
import type { Placed } from './layout.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** Aside counts this many times what straight on does. */
const asideCosts = 2.2;

export function neighbour(boxes: readonly Placed[], from: Placed, arrow: Arrow): Placed | null {
  const upright = arrow === 'ArrowUp' || arrow === 'ArrowDown';
  const sign = arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1;
  let best: Placed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const [dx, dy] = [box.x - from.x, box.y - from.y];
    const ahead = (upright ? dy : dx) * sign;
    const aside = Math.abs(upright ? dx : dy);
    if (ahead < 1) continue;
    // Left and right stay in their row where there is one more in it.
    const cost = ahead + aside * (upright ? 1 : asideCosts * 4);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}
