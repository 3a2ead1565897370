/** Beyond the glass: somebody going by on the stairs' side of the doors, and the building opposite at dusk. */
import { box, oval, path, soft, svg } from '../paint.ts';
import { pastTheCurtain } from './bay.ts';
import { paneBox } from './end.ts';
import { metre, spot } from './eye.ts';
import { plan } from './plan.ts';

const dark = { fill: '#2c344b' } as const;

/** With a bed to be moved, seen for as long as a pane is wide; `step` is one of two. */
export function passer(step: 0 | 1): string {
  const [left, top, , high] = paneBox(1);
  const x = left - 22;
  const y = top + high * 0.34 + (step === 0 ? 0 : 1.4);
  return svg(
    soft(
      0.6,
      [
        oval(x, y - 12, 6.4, 8, dark),
        path(
          `M${x - 14} ${top + high} C${x - 15} ${y + 10} ${x - 10} ${y - 3} ${x} ${y - 3} S${x + 13} ${y + 10} ${x + 12} ${top + high} Z`,
          dark,
        ),
        box(x + 8, y + 30, 26, 12, { fill: '#cfd6e6' }, 3),
        box(x + 8, y + 40, 26, 6, dark),
      ].join(''),
    ),
    null,
  );
}

/** How far that takes them, in pixels. */
export const passage = 66;

const { window: pane, bay } = plan;
const away = bay.back - 0.03;

/** Sky, and the roof line of the block opposite. */
export function dusk(strength: number): string {
  const at = (x: number, up: number) => spot(pane.left + (pane.right - pane.left) * x, up, away);
  const sky = (from: number, to: number, fill: string) => {
    const [x, y] = at(0, to);
    const [right, low] = at(1, from);
    return box(x, y, right - x, low - y, { fill, alpha: strength });
  };
  const [x, y] = at(0.06, 1.5);
  const unit = metre(away);
  return pastTheCurtain(
    'dusk',
    [
      sky(pane.low, pane.high, '#8791bd'),
      sky(pane.low, 1.86, '#a09fc4'),
      sky(pane.low, 1.58, '#bba9c0'),
      path(
        `M${at(0, 1.34).join(' ')} L${at(0.3, 1.34).join(' ')} V${y} H${x + 1.0 * unit} V${at(0, 1.28)[1]} L${at(1, 1.28).join(' ')} L${at(1, pane.low).join(' ')} L${at(0, pane.low).join(' ')} Z`,
        {
          fill: '#4b5274',
          alpha: strength,
        },
      ),
      frames(),
    ].join(''),
  );
}

function frames(): string {
  const middle = (pane.left + pane.right) / 2 + 0.2;
  const [x, y] = spot(middle, pane.high, away);
  const [, low] = spot(middle, pane.low, away);
  return box(x - 3, y, 6, low - y, { fill: '#333850' });
}

/** Opposite, somebody else's ward: which of its windows are lit. */
export function opposite(lit: readonly number[]): string {
  const unit = metre(away);
  const [x, y] = spot(pane.left + 0.56, 1.42, away);
  return pastTheCurtain(
    'opposite',
    lit
      .map((index) => {
        const [across, down] = [index % 4, Math.floor(index / 4)];
        return box(x + across * 0.2 * unit, y + down * 0.17 * unit, 0.1 * unit, 0.09 * unit, {
          fill: '#bdb4c6',
          alpha: 0.6,
        });
      })
      .join(''),
  );
}
