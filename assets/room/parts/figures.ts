/** Figures of seven bars, as displays and calculators show them. */
import { line, type Spot } from '../paint.ts';

/** Which bars burn: a on top, then clockwise to f, and g across the middle. */
const bars: Readonly<Record<string, string>> = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abged',
  '3': 'abgcd',
  '4': 'fgbc',
  '5': 'afgcd',
  '6': 'afgedc',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
};

/** Written from a left upper corner on, so many pixels high; anything but a figure is a gap. */
export function figures(
  text: string,
  [left, top]: Spot,
  high: number,
  colour: string,
  thick = high * 0.13,
): string {
  const [wide, pitch] = [high * 0.5, high * 0.78];
  const half = high / 2;
  const ends: Readonly<Record<string, readonly [Spot, Spot]>> = {
    a: [
      [0, 0],
      [wide, 0],
    ],
    b: [
      [wide, 0],
      [wide, half],
    ],
    c: [
      [wide, half],
      [wide, high],
    ],
    d: [
      [0, high],
      [wide, high],
    ],
    e: [
      [0, half],
      [0, high],
    ],
    f: [
      [0, 0],
      [0, half],
    ],
    g: [
      [0, half],
      [wide, half],
    ],
  };
  return [...text]
    .flatMap((figure, index) =>
      [...(bars[figure] ?? '')].map((name) => {
        const [from, to] = ends[name] ?? [
          [0, 0],
          [0, 0],
        ];
        const x = left + index * pitch;
        return line([x + from[0], top + from[1]], [x + to[0], top + to[1]], colour, thick);
      }),
    )
    .join('');
}
