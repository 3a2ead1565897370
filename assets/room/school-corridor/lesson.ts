/** The class behind the pane, and who comes to it to see. */
import { box, line, oval, path, svg } from '../paint.ts';
import { spot } from './eye.ts';
import { plan } from './plan.ts';

const { pane } = plan;
const [paneLeft, paneTop] = spot(pane.left, pane.high, plan.facing - 0.01);
const [paneRight, paneLow] = spot(pane.right, pane.low, plan.facing - 0.01);

const throughPane = (id: string, content: string): string =>
  svg(
    `<clipPath id="${id}"><rect x="${paneLeft}" y="${paneTop}" width="${paneRight - paneLeft}" height="${paneLow - paneTop}"/></clipPath><g clip-path="url(#${id})">${content}</g>`,
    null,
  );

const ink = { far: '#7d98ad', middle: '#5a7489', near: '#3b5265' } as const;

/** Heads over a test, some way off; drawn in pixels. */
function pupil(x: number, y: number, size: number, fill: string, up = false): string {
  return [
    up ? line([x + size * 0.9, y + size * 1.6], [x + size * 1.5, y - size * 1.5], fill, size * 0.62) : '',
    oval(x, y, size * 0.86, size, { fill }),
    path(
      `M${x - size * 1.9} ${y + size * 4} C${x - size * 1.9} ${y + size * 1.5} ${x - size} ${y + size * 1.2} ${x} ${y + size * 1.1} S${x + size * 1.9} ${y + size * 1.5} ${x + size * 1.9} ${y + size * 4} Z`,
      { fill },
    ),
  ].join('');
}

/** The lesson next door: writing, a hand up, a head that has turned to the noise. */
export function lesson(turn: 0 | 1 | 2): string {
  return throughPane(
    'lesson',
    [
      pupil(628, 203 + (turn === 2 ? 2 : 0), 7, ink.far),
      box(616, 243, 30, 3, { fill: ink.middle }),
      pupil(604, 248, 7.5, ink.middle, turn === 1),
      pupil(628, turn === 1 ? 262 : 265, 10, ink.middle),
      box(590, 299, 48, 4, { fill: ink.near, alpha: 0.6 }),
      pupil(turn === 2 ? 606 : 609, turn === 2 ? 290 : 294, 12.5, ink.near),
      turn === 2
        ? path('M604 284 C610 281 615 286 614 295 C613 300 608 302 605 299 Z', { fill: '#9db8cc' })
        : '',
    ].join(''),
  );
}

/** Somebody has come to the glass to see. Before that, nobody. */
export function atThePane(there: boolean): string {
  if (!there) return svg('', null);
  return throughPane(
    'looking',
    [
      pupil(617, 214, 17, '#22313f'),
      path(
        'M604 207 C606 196 628 196 630 206 C632 214 631 222 629 228 C627 218 624 210 617 209 C611 209 606 211 604 207 Z',
        { fill: '#15202b' },
      ),
      // Three fingers on the edge of the frame.
      ...[262, 268, 274].map((y) => line([594, y], [601, y - 1], '#33475a', 4.4)),
    ].join(''),
  );
}
