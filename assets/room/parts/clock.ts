/** A wall clock. Its face and its hour hand belong to the room; the other two hands are sprites that turn. */
import type { SpriteArt } from '../art.ts';
import { line, oval, type Spot, svg } from '../paint.ts';

export interface Clock {
  readonly at: Spot;
  /** Half the width of its face, in pixels. */
  readonly size: number;
  readonly hour: number;
  readonly minute: number;
  readonly tones: { readonly rim: string; readonly face: string; readonly mark: string };
}

/** From so far behind the middle to so far before it, as shares of the face's size. */
function hand(
  { at: [x, y], size }: Clock,
  turn: number,
  from: number,
  to: number,
  colour: string,
  width: number,
) {
  const [across, down] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
  return line(
    [x + across * from * size, y + down * from * size],
    [x + across * to * size, y + down * to * size],
    colour,
    width * size,
  );
}

export function clockFace(clock: Clock): string {
  const { at, size, hour, minute, tones } = clock;
  const [x, y] = at;
  const ticks = Array.from({ length: 12 }, (_, tick) =>
    hand(clock, tick / 12, tick % 3 === 0 ? 0.7 : 0.8, 0.88, tones.mark, tick % 3 === 0 ? 0.07 : 0.04),
  );
  return [
    oval(x + size * 0.1, y + size * 0.16, size * 1.14, size * 1.14, { fill: tones.rim, alpha: 0.4 }),
    oval(x, y, size * 1.14, size * 1.14, { fill: tones.rim }),
    oval(x, y, size, size, { fill: tones.face }),
    ...ticks,
    hand(clock, (hour + minute / 60) / 12, -0.1, 0.5, tones.mark, 0.11),
  ].join('');
}

/** One jump a minute, and one a second. */
export function clockHands(clock: Clock, sweep: string): readonly SpriteArt[] {
  const { at, size, minute, tones } = clock;
  const cap = oval(at[0], at[1], size * 0.08, size * 0.08, { fill: tones.mark });
  const turning = (name: string, content: string, seconds: number): SpriteArt => ({
    name,
    layer: 'room',
    lit: false,
    images: [svg(content, null)],
    motion: { kind: 'turn', pivot: [at[0], at[1]], seconds, jumps: 60 },
  });
  return [
    turning('minutes', hand(clock, minute / 60, -0.14, 0.78, tones.mark, 0.08) + cap, 3600),
    turning('seconds', hand(clock, 0.62, -0.2, 0.84, sweep, 0.035), 60),
  ];
}
