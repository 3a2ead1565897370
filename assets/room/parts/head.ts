/** A head as cut paper: no features, so that what tells is where it is turned. In centimetres around its middle. */
import { group, oval, path } from '../paint.ts';

/** Turned to you, from you, or to one side of the picture. */
export type Facing = 'us' | 'away' | 'left' | 'right';
export type Hair = 'short' | 'bob' | 'long' | 'tail' | 'bun' | 'curls' | 'thin' | 'beanie' | 'hood' | 'scarf';

export interface HeadTones {
  readonly skin: string;
  /** The side of the face that is turned from the light. */
  readonly skinDark: string;
  readonly hair: string;
  /** What is worn on the head: a scarf, a hood, a hat. */
  readonly worn: string;
}

/** `bowed`: chin down, to whatever is in their hands. `light`: the side of the picture that it comes from. */
export function head(
  facing: Facing,
  hair: Hair,
  tones: HeadTones,
  light: 'left' | 'right',
  bowed = false,
): string {
  if (facing === 'away') return back(hair, tones);
  if (facing === 'us') {
    const seen = bowed ? group(front(hair, tones, 4.5), 'translate(0 3)') : front(hair, tones, 0);
    return light === 'left' ? seen : group(seen, 'scale(-1 1)');
  }
  // Looking away from the light, the face is the dark side.
  const sided = light === facing ? tones : { ...tones, skin: tones.skinDark, skinDark: tones.skin };
  const turned = bowed
    ? group(profile(hair, sided), `rotate(${covers(hair) ? 11 : 24} -3 9)`)
    : profile(hair, sided);
  return facing === 'right' ? turned : group(turned, 'scale(-1 1)');
}

const covers = (hair: Hair): boolean => hair === 'scarf' || hair === 'hood';

/** Seen from the front; `fringe` centimetres further down when the head is bent. */
function front(hair: Hair, { skin, skinDark, hair: strands, worn }: HeadTones, fringe: number): string {
  const on = { fill: covers(hair) || hair === 'beanie' ? worn : strands };
  const behind: Partial<Record<Hair, string>> = {
    long: path('M-9.6 -2 C-10.4 -15 10.4 -15 9.6 -2 L11.5 17 C6 20 -6 20 -11.5 17 Z', on),
    bob: path('M-9.6 -2 C-10.4 -15 10.4 -15 9.6 -2 L10.4 9 C6 12 -6 12 -10.4 9 Z', on),
    curls: oval(0, -4, 13, 12.5, on) + oval(-9, 4, 5, 6, on) + oval(9, 4, 5, 6, on),
    bun: oval(1, -14.5, 5.2, 4.8, on),
    tail: path('M5 -8 C13 -10 14 2 11.5 10 C10 4 8 0 5 -2 Z', on),
    scarf: path('M-10 0 C-11 -16 11 -16 10 0 C11 9 14 16 17 22 L-17 22 C-14 16 -11 9 -10 0 Z', on),
    hood: path('M-11 2 C-12.5 -18 12.5 -18 11 2 C11 10 13 15 15 19 L-15 19 C-13 15 -11 10 -11 2 Z', on),
  };
  const face = covers(hair)
    ? path('M-6.6 -2 C-6.8 -8.6 6.8 -8.6 6.6 -2 C6.6 5 4 10.4 0 10.4 C-4 10.4 -6.6 5 -6.6 -2 Z', {
        fill: skin,
      }) +
      path('M1 -7.6 C6 -7.4 6.8 -5 6.6 -2 C6.6 5 4 10.4 0.4 10.4 C2 4 2.6 -2 1 -7.6 Z', { fill: skinDark })
    : [
        oval(-7.8, 0.6, 1.7, 2.8, { fill: skin }),
        oval(7.8, 0.6, 1.7, 2.8, { fill: skinDark }),
        path('M-7.7 -3 C-8 -11 8 -11 7.7 -3 C7.7 5 4.6 11.6 0 11.6 C-4.6 11.6 -7.7 5 -7.7 -3 Z', {
          fill: skin,
        }),
        path('M1 -9 C7 -9 7.9 -6 7.7 -3 C7.7 5 4.6 11.6 0.4 11.6 C2.6 5 3 -2 1 -9 Z', { fill: skinDark }),
      ].join('');
  const cap = `M-8.6 ${-1 + fringe} C-9.8 -15 9.8 -15 8.6 ${-1 + fringe} C7.8 ${-5 + fringe} 6 ${-7.2 + fringe} 3 ${-7.6 + fringe} C-1 ${-8 + fringe} -5 ${-7 + fringe} -7 ${-5.2 + fringe} Z`;
  const parted = `M-8.8 ${3 + fringe} C-9.8 -15 9.8 -15 8.8 ${3 + fringe} C7.6 ${-4 + fringe} 4 ${-7.4 + fringe} 0.5 ${-8.4 + fringe} C-3 ${-7 + fringe} -7 ${-3 + fringe} -8.8 ${3 + fringe} Z`;
  const over: Partial<Record<Hair, string>> = {
    long: path(parted, on),
    bob: path(parted, on),
    thin: path(
      'M-8 2.5 C-9.2 -3 -8.6 -8 -4.4 -9.8 C-6.6 -7 -7.2 -3 -6.9 0.5 Z M8 2.5 C9.2 -3 8.6 -8 4.4 -9.8 C6.6 -7 7.2 -3 6.9 0.5 Z',
      on,
    ),
    beanie: path('M-9 -2 C-9.8 -18 9.8 -18 9 -2 C5 -4.4 -5 -4.4 -9 -2 Z', on),
    scarf: '',
    hood: '',
  };
  return (behind[hair] ?? '') + face + (over[hair] ?? path(cap, on));
}

function back(hair: Hair, { skinDark, hair: strands, worn }: HeadTones): string {
  const on = { fill: covers(hair) || hair === 'beanie' ? worn : strands };
  const ears = oval(-7.8, 1, 1.6, 2.6, { fill: skinDark }) + oval(7.8, 1, 1.6, 2.6, { fill: skinDark });
  const skull = path('M-8.4 0 C-9.4 -15 9.4 -15 8.4 0 C8 7 5 10 0 10 C-5 10 -8 7 -8.4 0 Z', on);
  const shapes: Partial<Record<Hair, string>> = {
    long: path('M-9.4 -2 C-10.4 -15 10.4 -15 9.4 -2 L11 18 C5 22 -5 22 -11 18 Z', on),
    bob: path('M-9.4 -2 C-10.4 -15 10.4 -15 9.4 -2 L10.2 9 C5 12 -5 12 -10.2 9 Z', on),
    curls: oval(0, -3, 13, 12.5, on),
    tail: ears + skull + path('M-2.4 -6 C-5 4 -4 14 0 22 C4 14 5 4 2.4 -6 Z', on),
    bun: ears + skull + oval(0, -9, 5, 5, on),
    thin:
      oval(0, -1, 8.4, 11, { fill: skinDark }) +
      path('M-8.4 -1 C-9 6 -6 10 0 10 C6 10 9 6 8.4 -1 C5 3 -5 3 -8.4 -1 Z', on),
    beanie: ears + skull + path('M-9 1 C-9.8 -18 9.8 -18 9 1 Z', on),
    scarf: path('M-10 0 C-11 -16 11 -16 10 0 C11 9 14 16 17 22 L-17 22 C-14 16 -11 9 -10 0 Z', on),
    hood: path('M-11 2 C-12 -18 12 -18 11 2 C11 10 13 15 15 19 L-15 19 C-13 15 -11 10 -11 2 Z', on),
  };
  return shapes[hair] ?? ears + skull;
}

/** Seen from the side, turned to the right of the picture. */
function profile(hair: Hair, { skin, skinDark, hair: strands, worn }: HeadTones): string {
  const on = { fill: covers(hair) || hair === 'beanie' ? worn : strands };
  const face = [
    path(
      'M-6 10 C-11 4 -10.5 -11 0 -11.5 C6 -11.8 8.6 -7 8.4 -3.2 L11 1.8 C10.8 2.8 9.6 3 9 3 L9.4 6 C9.2 10 6 11.6 2.5 10.4 L-1 13 L-6 13 Z',
      { fill: skin },
    ),
    path('M-6 10 C-8 7 -9 4 -9 1 L-1 1 C0 5 0 8 2.5 10.4 L-1 13 L-6 13 Z', { fill: skinDark }),
  ].join('');
  const cap = path(
    'M8.4 -4 C9 -13.5 -3 -15 -9 -8 C-12 -3 -10.6 4 -7 7.6 C-6 4 -4.5 2 -2.4 2.6 L-1.8 -2.6 C1 -4.8 5 -6.2 8.4 -4 Z',
    on,
  );
  const shapes: Partial<Record<Hair, string>> = {
    long: path('M-9 -6 C-13 4 -13 12 -12 19 C-8 21 -3 20 -1 17 C-3 10 -2 4 -1.6 0 Z', on) + cap,
    bob: path('M-9 -6 C-12 2 -12 7 -11 11 C-7 13 -3 12 -1 10 C-2 6 -2 2 -1.6 0 Z', on) + cap,
    tail: path('M-8 -8 C-16 -6 -17 6 -15 15 C-12 9 -10 2 -7 -1 Z', on) + cap,
    bun: oval(-11, -8, 5, 4.8, on) + cap,
    curls: oval(-3, -4, 11.5, 11, on) + oval(-8, 5, 5, 6, on),
    thin: path('M-6 -9 C-12 -4 -11 4 -7 7.6 C-6 4 -4.5 2 -2.4 2.6 L-2 -2 C-4 -4 -5 -6 -6 -9 Z', on),
    beanie: path('M9 -4 C9.4 -15 -1 -17.5 -7.5 -11.5 C-11.4 -7.6 -11 -1 -10 2 C-4 -1 3 -4 9 -4 Z', on) + cap,
    scarf: path(
      'M7.4 -7 C4 -15 -9 -14 -11 -4 C-12.5 6 -14 14 -17 20 L8 22 C7 17 6.6 14 5.4 11 C2 9 1 4 2.6 -1 C3.4 -4 5 -6 7.4 -7 Z',
      on,
    ),
    hood: path(
      'M8.6 -8 C4 -17 -10 -16 -12 -5 C-13.5 5 -14 12 -16 18 L6 20 C5 16 4.6 13 3.4 11 C0 8 0 3 2 -2 C3.4 -5 6 -7 8.6 -8 Z',
      on,
    ),
  };
  return face + (shapes[hair] ?? cap);
}
