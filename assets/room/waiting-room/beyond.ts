/** Who is seen through the doors' panes: somebody wheeled past, and a nurse who looks out when it gets loud. */
import type { LightName } from '../art.ts';
import { box, line, oval, path } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { inPane, panes, throughPane } from './doors.ts';

const [first, second] = panes;
const dark = { fill: '#1f4a5a' } as const;
const darker = { fill: '#17394a' } as const;

/** The right pane, in pixels: nobody is seen past its edges. */
export function paneBox(): readonly [number, number, number, number] {
  const [left, top] = inPane(second)(0.05, 0.98);
  const [right, low] = inPane(second)(0.95, 0.02);
  return [Math.round(left), Math.round(top), Math.round(right - left), Math.round(low - top)];
}

/** How far a trolley has to go to be gone. */
export const passage = 136;

/** A drip on its pole, then a porter behind it; `step` is one of two. Starts left of the pane. */
export function porter(step: 0 | 1): string {
  const [edge, y] = inPane(second)(0, 0.5);
  const x = edge - 30;
  const bob = step === 0 ? 0 : 1.6;
  return [
    line([x + 14, y - 34], [x + 14, y + 46], '#2b5c6c', 2),
    line([x + 8, y - 33], [x + 20, y - 33], '#2b5c6c', 2),
    box(x + 15, y - 31, 8, 14, { fill: '#d5f2f6' }, 2),
    line([x + 18, y - 17], [x + 24, y + 20], '#2b5c6c', 1),
    oval(x - 9, y - 20 + bob, 8, 10, darker),
    path(
      `M${x - 27} ${y + 50} C${x - 28} ${y + 4 + bob} ${x - 21} ${y - 8 + bob} ${x - 10} ${y - 9 + bob} S${x + 6} ${y + 2 + bob} ${x + 7} ${y + 50} Z`,
      dark,
    ),
    path(
      `M${x - 2} ${y + 2 + bob} L${x + 22} ${y + 20} L${x + 21} ${y + 26} L${x - 6} ${y + 16 + bob} Z`,
      darker,
    ),
  ].join('');
}

/** Nobody; then somebody in the left pane with their back to you has heard; then a face at the glass. */
export function atTheGlass(light: LightName): string {
  const at = inPane(first);
  const [x, y] = at(0.52, 0.52);
  const shoulders = (low: number) =>
    path(
      `M${x - 24} ${y + 60} C${x - 24} ${y + 14 + low} ${x - 14} ${y + 5 + low} ${x} ${y + 4 + low} S${x + 24} ${y + 14 + low} ${x + 24} ${y + 60} Z`,
      dark,
    );
  const drawn = inLight(light, {
    calm: '',
    tense: shoulders(6) + oval(x + 1, y - 3, 8.4, 10.4, darker) + oval(x + 1, y - 13, 4.4, 4, darker),
    acute: [
      shoulders(2),
      oval(x, y - 9, 10, 12, darker),
      path(
        `M${x - 7.4} ${y - 10} C${x - 7} ${y - 17} ${x + 7} ${y - 17} ${x + 7.4} ${y - 10} C${x + 7} ${y - 1} ${x + 4} ${y + 3} ${x} ${y + 3} C${x - 4} ${y + 3} ${x - 7} ${y - 1} ${x - 7.4} ${y - 10} Z`,
        {
          fill: '#5c97a8',
        },
      ),
      // Hand flat against the frame, about to push.
      box(x + 13, y + 14, 8, 11, { fill: '#5c97a8' }, 3),
      path(`M${x - 5} ${y + 5} L${x + 5} ${y + 5} L${x} ${y + 22} Z`, { fill: '#7fb9c8' }),
    ].join(''),
  });
  return throughPane(first, 'glass', drawn);
}
