/** Shelving that runs away in aisles. What stands on it is only ever blocks. */
import { line, shape, thrown } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { goods, plan, tone } from './plan.ts';

const { shelfTop, shelves } = plan;
const levels = [0.12, 0.6, 1.08, 1.56] as const;

export function shelving(): string {
  // The farthest to the left is painted first: nearer ones hide it.
  return [...shelves]
    .reverse()
    .map(({ face, near, far }, index) => unit(face, near, far, 31 + index))
    .join('');
}

function unit(face: number, near: number, far: number, seed: number): string {
  return [
    flat(face - 1.05, face + 0.25, 0.002, near - 0.15, far, { fill: tone.dark, alpha: 0.35 }),
    side(face, 0, shelfTop, near, far, { fill: tone.shelfDark }),
    run(face, near, far, seed),
    end(face - 1, face, near, seed),
  ].join('');
}

/** Along the aisle: boxes of one line stand together, so a shelf is a few long blocks of uneven height. */
function run(face: number, near: number, far: number, seed: number): string {
  const next = thrown(seed);
  const blocks: string[] = [];
  for (const level of levels) {
    let at = near;
    while (at < far - 0.6) {
      const to = Math.min(far, at + (0.8 + next() * 1.1) * (at / 7));
      const fill = goods[Math.floor(next() * goods.length)] ?? goods[0];
      if (next() > 0.12)
        blocks.push(side(face, level, level + 0.26 + next() * 0.14, at + 0.03, to - 0.05, { fill }));
      at = to;
    }
    blocks.push(line(spot(face, level - 0.03, near), spot(face, level - 0.03, far), tone.shelfEdge, 2));
  }
  return blocks.join('');
}

/** The end of a row faces you: what head office wants sold this week. */
function end(left: number, right: number, away: number, seed: number): string {
  const next = thrown(seed * 7);
  const stacks: string[] = [];
  for (const level of levels) {
    const fill = goods[Math.floor(next() * goods.length)] ?? goods[0];
    for (let at = 0; at < 4; at += 1) {
      const x = left + 0.08 + at * 0.22;
      if (next() < 0.16) continue;
      stacks.push(panel(x, x + 0.19, level, level + 0.34, away, { fill }, 0.01));
      stacks.push(panel(x, x + 0.19, level + 0.12, level + 0.2, away, { fill: tone.paper, alpha: 0.35 }));
    }
    stacks.push(panel(left, right, level - 0.06, level, away, { fill: tone.shelfEdge }));
  }
  return [
    panel(left - 0.02, right + 0.02, 0, shelfTop, away, { fill: tone.shelfDark }),
    ...stacks,
    panel(left - 0.04, right + 0.04, shelfTop, shelfTop + 0.3, away, { fill: tone.shelf }),
    shape(
      [
        spot(left + 0.1, shelfTop + 0.19, away),
        spot(left + 0.7, shelfTop + 0.19, away),
        spot(left + 0.7, shelfTop + 0.12, away),
        spot(left + 0.1, shelfTop + 0.12, away),
      ],
      {
        fill: tone.paper,
        alpha: 0.7,
      },
    ),
  ].join('');
}

/** A board with an aisle's number, hung where two people cannot agree about it. */
export function aisleBoard(): string {
  const away = 10;
  const [left, right, low, high] = [-1.35, -0.35, 2.55, 2.95] as const;
  return [
    ...[left + 0.15, right - 0.15].map((x) =>
      line(spot(x, high, away), spot(x, plan.ceiling, away), tone.metalDark, 1.4),
    ),
    panel(left, right, low, high, away, { fill: tone.frame }, 0.02),
    panel(left + 0.07, left + 0.32, low + 0.08, high - 0.08, away, { fill: tone.metal }),
    ...[0.1, 0.2, 0.3].map((down, index) =>
      panel(left + 0.42, right - 0.1 - index * 0.12, high - down - 0.03, high - down, away, {
        fill: tone.metal,
      }),
    ),
  ].join('');
}
