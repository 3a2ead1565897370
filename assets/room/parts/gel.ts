/** A dispenser of gel for hands, as hangs by every door of a hospital: a lever for elbows, a tray for drips. */
import { box, line, path, type Spot } from '../paint.ts';

export interface GelTones {
  readonly body: string;
  /** Its side that is turned to the light. */
  readonly lit: string;
  readonly label: string;
  readonly drop: string;
  readonly metal: string;
  readonly metalDark: string;
  readonly shadow: string;
}

/** From its left upper corner on: 22 pixels wide and 56 high. */
export function gel([x, y]: Spot, tones: GelTones): string {
  return [
    box(x + 3, y + 4, 22, 40, { fill: tones.shadow, alpha: 0.3 }, 4),
    box(x, y, 22, 36, { fill: tones.body }, 4),
    box(x, y, 7, 36, { fill: tones.lit }, 4),
    box(x + 5, y + 6, 12, 14, { fill: tones.label }, 2),
    path(
      `M${x + 11} ${y + 8} C${x + 14} ${y + 12} ${x + 14.6} ${y + 13} ${x + 14.6} ${y + 14.6} A3.6 3.6 0 0 1 ${x + 7.4} ${y + 14.6} C${x + 7.4} ${y + 13} ${x + 8} ${y + 12} ${x + 11} ${y + 8} Z`,
      { fill: tones.drop },
    ),
    box(x + 3, y + 25, 16, 8, { fill: tones.metal }, 3),
    box(x + 9, y + 36, 4, 4, { fill: tones.metalDark }),
    box(x - 3, y + 52, 28, 4, { fill: tones.metalDark }, 2),
    line([x - 1, y + 40], [x - 1, y + 53], tones.metalDark, 1.6),
  ].join('');
}
