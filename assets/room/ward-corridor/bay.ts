/** What is seen of the bay through its opening: a bed, the window and what is beside it, curtains on their track. */
import { box, line, oval, path, type Spot, shape } from '../paint.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

/** Where the pushed-back curtain ends. */
export const curtainEdge = -1.76;

const { bay, opening, facing, window: pane, bed, track, ceiling } = plan;

/** Cut to what the opening and the pushed-back curtain leave: nothing of the bay is seen beside that. */
export function pastTheCurtain(id: string, content: string): string {
  const [x, y] = spot(opening.left, opening.top, facing);
  const [right] = spot(curtainEdge, 0, track);
  return `<clipPath id="${id}">${box(x, y, right - x, 500, { fill: '#fff' })}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

/** Cut to the opening. */
export function throughOpening(id: string, content: string): string {
  const hole = panel(opening.left, opening.right, 0, opening.top, facing, { fill: '#fff' });
  return `<clipPath id="${id}">${hole}</clipPath><g clip-path="url(#${id})">${content}</g>`;
}

/** In whole pixels, for sprites. */
export function openingBox(): readonly [number, number, number, number] {
  const [x, y] = spot(opening.left, opening.top, facing);
  const [right, low] = spot(opening.right, 0, facing);
  return [Math.ceil(x), Math.ceil(y), Math.floor(right) - Math.ceil(x), Math.floor(low) - Math.ceil(y)];
}

export function inside(): string {
  return throughOpening(
    'bay',
    [
      flat(bay.left, bay.right, 0, facing, bay.back, { fill: tone.floorFar }),
      flat(bay.left, bay.right, ceiling, facing, bay.back, { fill: tone.ceiling }),
      side(bay.left, 0, ceiling, facing, bay.back, { fill: tone.side }),
      panel(bay.left, bay.right, 0, ceiling, bay.back, { fill: tone.bayWall }),
      panel(bay.left, bay.right, 0, 0.12, bay.back, { fill: tone.trim }),
      windowFrame(),
      bedHead(),
      theBed(),
    ].join(''),
  );
}

function windowFrame(): string {
  const { left, right, low, high } = pane;
  const away = bay.back - 0.02;
  return [
    panel(left - 0.08, right + 0.08, low - 0.08, high + 0.08, away, { fill: tone.frame }),
    panel(left, right, low, high, away, { fill: '#2b314a' }),
    panel(left - 0.14, right + 0.14, low - 0.14, low - 0.06, away - 0.1, { fill: tone.metal }),
    // A jug with a lid, a card somebody sent, and one flower in a cup.
    panel(right - 0.42, right - 0.26, low - 0.06, low + 0.18, away - 0.1, { fill: '#7c86ac' }, 0.02),
    panel(right - 0.43, right - 0.25, low + 0.16, low + 0.21, away - 0.1, { fill: '#8f7f93' }, 0.02),
    panel(right - 0.16, right - 0.01, low - 0.06, low + 0.14, away - 0.1, { fill: tone.paper }),
    line(spot(left + 0.2, low + 0.02, away - 0.1), spot(left + 0.26, low + 0.3, away - 0.1), '#4f6560', 1.6),
    oval(...spot(left + 0.26, low + 0.32, away - 0.1), 4, 3.6, { fill: '#b890a0' }),
    panel(left + 0.14, left + 0.26, low - 0.06, low + 0.08, away - 0.1, { fill: tone.paper }),
  ].join('');
}

/** The trunking behind a bed: oxygen, suction, sockets; most of it is behind the curtain. */
function bedHead(): string {
  const away = bay.back - 0.02;
  const [x, y] = spot(-2.12, 1.42, away);
  const unit = metre(away);
  return [
    box(x, y, 1.3 * unit, 0.2 * unit, { fill: tone.metal }, 2),
    box(x, y + 0.14 * unit, 1.3 * unit, 0.06 * unit, { fill: tone.metalDark }, 1),
    ...[0.12, 0.3, 0.48].map((along) =>
      oval(x + along * unit, y + 0.07 * unit, 3.6, 3.6, { fill: tone.frame }),
    ),
    box(x + 0.1 * unit, y + 0.2 * unit, 0.08 * unit, 0.26 * unit, { fill: '#8a93ab' }, 2),
  ].join('');
}

/** Made up, turned down, empty: whoever belongs in it sits by the window. */
function theBed(): string {
  const { foot, head, near, far, top } = bed;
  const at = (x: number, up: number, away: number): Spot => spot(x, up, away);
  const unit = metre(near);
  const wheel = (x: number) => oval(...at(x, 0.07, near), 0.075 * unit, 0.075 * unit, { fill: tone.dark });
  return [
    flat(foot, head, 0.004, near - 0.05, far, { fill: tone.dark, alpha: 0.4 }),
    panel(foot + 0.1, head, 0.26, 0.4, near + 0.05, { fill: tone.metalDark }),
    wheel(foot + 0.2),
    wheel(foot + 1.5),
    shape(
      [
        at(foot + 0.35, 0.3, near),
        at(foot + 0.45, 0.3, near),
        at(foot + 0.25, 0.1, near),
        at(foot + 0.15, 0.1, near),
      ],
      {
        fill: tone.metalDark,
      },
    ),
    // The mattress and what lies on it.
    panel(foot, head, 0.4, top, near, { fill: tone.linenShade }, 0.04),
    shape([at(foot, top, near), at(head, top, near), at(head, top, far), at(foot, top, far)], {
      fill: tone.linen,
    }),
    shape(
      [
        at(foot + 0.02, top + 0.005, near),
        at(foot + 1.1, top + 0.005, near),
        at(foot + 1.1, top + 0.005, far),
        at(foot + 0.02, top + 0.005, far),
      ],
      {
        fill: tone.blanket,
      },
    ),
    panel(foot + 0.02, foot + 1.08, 0.34, top, near - 0.01, { fill: tone.blanketShade }, 0.02),
    panel(foot + 1.06, foot + 1.28, 0.42, top, near - 0.015, { fill: tone.linen }, 0.02),
    // The board at the foot, and the chart that hangs on it.
    side(foot - 0.03, top, 0.98, near, far, { fill: tone.wood }),
    panel(foot - 0.05, foot + 0.02, 0.26, 1.0, near, { fill: tone.woodDark }, 0.02),
    rail(),
  ].join('');
}

/** The near side rail, up. */
function rail(): string {
  const { foot, near } = bed;
  const away = near - 0.03;
  const bars = [0.62, 0.86, 1.1, 1.34].map((x) =>
    line(spot(foot + x, 0.56, away), spot(foot + x, 0.88, away), tone.metal, 2.4),
  );
  return [
    line(spot(foot + 0.5, 0.9, away), spot(foot + 1.5, 0.9, away), tone.metal, 4),
    line(spot(foot + 0.5, 0.56, away), spot(foot + 1.5, 0.56, away), tone.metalDark, 3),
    ...bars,
  ].join('');
}

/** A curtain between two places on the track; `folds` is how its lower edge hangs. */
export function curtain(from: number, to: number, away: number = track, sway = 0): string {
  const [high, mesh, low] = [2.42, 2.02, 0.34] as const;
  const unit = metre(away);
  const [left, top] = spot(from, high, away);
  const right = spot(to, high, away)[0];
  const hem = spot(0, low, away)[1];
  const meshLow = spot(0, mesh, away)[1];
  const count = Math.max(2, Math.round((to - from) / 0.17));
  const wide = (right - left) / count;
  const folds = Array.from({ length: count }, (_, fold) => {
    const x = left + fold * wide;
    const swing = sway * (fold / count) * unit;
    const fill = fold % 2 === 0 ? tone.curtain : tone.curtainDark;
    const lit = fold % 2 === 0 ? tone.curtainLit : tone.curtain;
    return [
      path(
        `M${x} ${meshLow} H${x + wide + 0.6} L${x + wide + swing + 0.6} ${hem - 2} Q${x + wide / 2 + swing} ${hem + 4} ${x + swing} ${hem - 1} Z`,
        { fill },
      ),
      path(
        `M${x} ${meshLow} H${x + wide * 0.34} L${x + wide * 0.34 + swing} ${hem} L${x + swing} ${hem - 1} Z`,
        { fill: lit },
      ),
    ].join('');
  });
  return [
    // Mesh above, so that sprinklers reach the bed.
    box(left, top, right - left, meshLow - top, { fill: tone.mesh, alpha: 0.62 }),
    ...folds,
    box(left, meshLow - 2, right - left, 3, { fill: tone.curtainDark, alpha: 0.7 }),
  ].join('');
}

/** The track, a curtain shut around the bed on the left, and one pushed back on the right. */
export function curtains(): string {
  return throughOpening(
    'curtains',
    [
      panel(bay.left, bay.right, 2.42, 2.46, track, { fill: tone.metal }),
      curtain(-3.6, -2.72),
      curtain(curtainEdge, -1.2),
    ].join(''),
  );
}
