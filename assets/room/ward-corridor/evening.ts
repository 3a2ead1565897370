/** What the evening still gives, through the bay's window. */
import { oval, shape, soft } from '../paint.ts';
import { throughOpening } from './bay.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan } from './plan.ts';

const { facing, ceiling, opening } = plan;

/** Through the window onto the bay's floor and bed, and out of the opening across the corridor. */
export function eveningFall(strength: number): string {
  const glow = (alpha: number) => ({ fill: '#d8cfee', alpha: alpha * strength });
  const pane = plan.window;
  const across = (from: number, to: number, spread: number, near: number, far: number) =>
    shape(
      [
        spot(from, 0, far),
        spot(to, 0, far),
        spot(to + spread * 0.5, 0, near),
        spot(from - spread * 0.1, 0, near),
      ],
      glow(0.3),
    );
  const [haloX, haloY] = spot((pane.left + pane.right) / 2, 1.5, plan.bay.back);
  const unit = metre(plan.bay.back);
  return [
    throughOpening(
      'evening',
      soft(
        1.4,
        [
          oval(haloX, haloY, 2.1 * unit, 1.7 * unit, glow(0.16)),
          oval(haloX, haloY, 1.4 * unit, 1.2 * unit, glow(0.24)),
          across(pane.left, pane.right, 1, facing, plan.bay.back),
          panel(plan.bed.foot, plan.bed.foot + 1.2, 0.4, 0.66, plan.bed.near, glow(0.12)),
          flat(plan.bed.foot, plan.bed.foot + 1.5, 0.62, plan.bed.near, plan.bed.far, glow(0.3)),
          side(plan.bay.left, 0, ceiling, 6.6, plan.bay.back, glow(0.2)),
        ].join(''),
      ),
    ),
    soft(
      1.4,
      [
        // Cut by the opening's two edges, and by the mullion in between.
        shape(
          [
            spot(opening.left + 0.1, 0, facing),
            spot(-2.34, 0, facing),
            spot(-2.02, 0, 3.5),
            spot(-3.1, 0, 3.3),
          ],
          glow(0.22),
        ),
        shape(
          [
            spot(-2.22, 0, facing),
            spot(opening.right - 0.1, 0, facing),
            spot(-0.72, 0, 3.75),
            spot(-1.86, 0, 3.55),
          ],
          glow(0.22),
        ),
      ].join(''),
    ),
  ].join('');
}
