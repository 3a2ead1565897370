/** Where lines leave and arrive: spread along the lower and the upper side of a box, so that none hides another. Pure. */
import type { Line, Placed, Point } from './layout.ts';

/** The share of a side that lines are spread over. */
const spread = 0.72;

export function ported(boxes: readonly Placed[], lines: readonly Line[]): readonly Line[] {
  const leaves = portsOf(boxes, lines, 'from', ({ points }) => points[1] ?? points[0]);
  const arrives = portsOf(boxes, lines, 'to', ({ points }) => points.at(-2) ?? points.at(-1));
  return lines.map((line) => {
    const start = leaves.get(line);
    const end = arrives.get(line);
    if (!start || !end) return line;
    // Between neighbours the point in the middle only bends a line that could be straight.
    const between = line.points.length <= 3 ? [] : line.points.slice(1, -1);
    return { ...line, points: [start, ...between, end] };
  });
}

/** Lines to the left leave on the left: those of one side do not cross each other there. */
function portsOf(
  boxes: readonly Placed[],
  lines: readonly Line[],
  side: 'from' | 'to',
  towards: (line: Line) => Point | undefined,
): ReadonlyMap<Line, Point> {
  const ports = new Map<Line, Point>();
  for (const box of boxes) {
    const here = lines
      .filter((line) => line[side] === box.key)
      .sort((a, b) => (towards(a)?.x ?? 0) - (towards(b)?.x ?? 0));
    const y = box.y + (side === 'from' ? box.height / 2 : -box.height / 2);
    for (const [at, line] of here.entries()) {
      const share = here.length === 1 ? 0 : at / (here.length - 1) - 0.5;
      // A few lines stand close together in the middle.
      const width = box.width * spread * Math.min(1, here.length / 4);
      ports.set(line, { x: box.x + share * width, y });
    }
  }
  return ports;
}
