/** The machine on a stand that takes everybody's blood pressure, round after round, with its cables hung up and its basket. */
import { box, line, oval, path, shape } from '../paint.ts';
import { figures } from '../parts/figures.ts';
import { metre, spot } from './eye.ts';
import { tone } from './plan.ts';

const away = 5.75;
const [x, floor] = spot(0.76, 0, away);
const unit = metre(away);
const up = (height: number): number => floor - height * unit;
const face = { left: x - 27, top: up(1.46), wide: 54, high: 45 } as const;

export function obsMachine(): string {
  const castor = (dx: number, dy: number) => oval(x + dx, floor + dy - 3, 4, 4, { fill: tone.dark });
  return [
    oval(x, floor + 2, 46, 9, { fill: tone.dark, alpha: 0.4 }),
    shape(
      [
        [x - 36, floor - 6],
        [x - 32, floor - 10],
        [x + 2, floor - 18],
        [x + 34, floor - 8],
        [x + 36, floor - 4],
        [x, floor - 12],
      ],
      { fill: tone.metalDark },
    ),
    shape(
      [
        [x - 3, floor - 14],
        [x + 3, floor - 14],
        [x + 10, floor + 6],
        [x + 4, floor + 8],
      ],
      { fill: tone.metalDark },
    ),
    castor(-35, 0),
    castor(36, 2),
    castor(8, 11),
    box(x - 2.6, up(1.16), 5.2, up(0.06) - up(1.16), { fill: tone.metal }),
    box(x + 0.8, up(1.16), 1.8, up(0.06) - up(1.16), { fill: tone.metalDark }),
    basket(),
    cables(),
    // The head, with a handle on top.
    path(
      `M${x - 16} ${face.top + 2} V${face.top - 5} H${x + 16} V${face.top + 2} H${x + 12} V${face.top - 1} H${x - 12} V${face.top + 2} Z`,
      { fill: tone.metalDark },
    ),
    box(face.left, face.top, face.wide, face.high, { fill: '#b9bdca' }, 4),
    box(face.left + 4, face.top + 4, face.wide - 8, face.high - 16, { fill: '#10131d' }, 2),
    ...[0, 1, 2, 3].map((key) =>
      box(
        face.left + 7 + key * 10.6,
        face.top + face.high - 9,
        7,
        5,
        { fill: key === 3 ? '#7e8cae' : '#868b9d' },
        1,
      ),
    ),
  ].join('');
}

/** Wipes, a box of probe covers, the other size of cuff. */
function basket(): string {
  const top = up(0.86);
  return [
    box(x - 9, top - 13, 13, 16, { fill: '#8fa0c2' }, 2),
    box(x - 9, top - 13, 13, 4, { fill: tone.paper }, 2),
    box(x - 21, top - 6, 10, 10, { fill: tone.paper }, 1),
    path(`M${x + 6} ${top + 2} C${x + 6} ${top - 10} ${x + 22} ${top - 10} ${x + 22} ${top + 2} Z`, {
      fill: '#4d587a',
    }),
    shape(
      [
        [x - 26, top],
        [x + 26, top],
        [x + 22, top + 20],
        [x - 22, top + 20],
      ],
      { fill: '#7b8193' },
    ),
    ...[5, 11].map((down) => line([x - 24, top + down], [x + 24, top + down], tone.metalDark, 1.4)),
    line([x - 26, top], [x + 26, top], tone.metal, 2.4),
  ].join('');
}

/** The cuff on its hook, the clip for a finger on its lead. */
function cables(): string {
  const hook = up(1.12);
  const lead = (d: string, width: number) =>
    `<path d="${d}" fill="none" stroke="#2b3042" stroke-width="${width}" stroke-linecap="round"/>`;
  return [
    lead(
      `M${x + 20} ${face.top + face.high - 2} C${x + 36} ${hook + 20} ${x + 30} ${hook + 62} ${x + 20} ${hook + 34} S${x + 10} ${hook + 16} ${x + 14} ${hook + 4}`,
      2,
    ),
    lead(
      `M${x - 20} ${face.top + face.high - 2} C${x - 34} ${hook + 26} ${x - 26} ${hook + 70} ${x - 17} ${hook + 46}`,
      1.6,
    ),
    box(x - 21, hook + 38, 8, 13, { fill: '#4d587a' }, 3),
    path(`M${x + 10} ${hook + 2} H${x + 28} L${x + 29} ${hook + 26} H${x + 9} Z`, { fill: '#3d4765' }),
    line([x + 10, hook + 8], [x + 28, hook + 8], '#66729a', 2),
  ].join('');
}

/** What it shows: the pulse, what is under it. */
export function reading(upper: string, pulse: string): string {
  const [left, top] = [face.left + 8, face.top + 7];
  return [
    figures(upper, [left, top], 11, '#9db2d8', 1.7),
    figures(pulse, [left + 19, top + 14.4], 7.6, '#8398c2', 1.3),
    `<path d="M${left + 30} ${top + 6}h2l1.4 -4l1.8 7l1.2 -3h3" fill="none" stroke="#8398c2" stroke-width="1.1"/>`,
  ].join('');
}
