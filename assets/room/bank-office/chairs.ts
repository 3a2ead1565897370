/** Two chairs for those who come: one taken, one with what they brought. */
import { group, line, oval, path, round } from '../paint.ts';
import { metre, spot } from './eye.ts';
import { tone } from './plan.ts';

/** In centimetres around the middle of its legs, on the floor. */
function chair(x: number, away: number, content: string): string {
  const [left, top] = spot(x, 0, away);
  return group(
    chairBody() + content,
    `translate(${round(left)} ${round(top)}) scale(${round(metre(away) / 100)})`,
  );
}

function chairBody(): string {
  return [
    oval(0, -1, 32, 6, { fill: tone.dark, alpha: 0.4 }),
    ...[-1, 1].map(
      (way) =>
        line([way * 20, -42], [way * 23, -1], tone.metalDark, 3) +
        line([way * 22, -66], [way * 25, -64], tone.metalDark, 4),
    ),
    path('M-21 -86 C-21 -91 21 -91 21 -86 L22 -46 H-22 Z', { fill: tone.seatDark }),
    path('M-18.5 -84 C-18.5 -88 18.5 -88 18.5 -84 L19.5 -50 H-19.5 Z', { fill: tone.seat }),
    path('M-18.5 -84 C-18.5 -88 18.5 -88 18.5 -84 L18.6 -79 C6 -82 -8 -80 -18.6 -76 Z', {
      fill: tone.seatLit,
    }),
    path('M-23 -48 C-12 -52 12 -52 23 -48 L25 -40 C10 -38 -10 -38 -25 -40 Z', { fill: tone.seatLit }),
    path('M-25 -40 C-10 -38 10 -38 25 -40 L24 -35 H-24 Z', { fill: tone.seatDark }),
    ...[-1, 1].map((way) =>
      path(`M${way * 26} -66 L${way * 21} -66 L${way * 20} -63 L${way * 27} -63 Z`, { fill: tone.dark }),
    ),
  ].join('');
}

/** The one with a bag on it, its strap over the back, and papers that somebody kept in order. */
export function secondChair(): string {
  const bag = [
    path('M-13 -47 C-15 -66 -13 -72 -9 -73 L10 -73 C14 -72 16 -64 15 -47 Z', { fill: '#85776f' }),
    path('M-13 -47 C-15 -66 -13 -72 -9 -73 L-3 -73 C-7 -66 -7 -56 -6 -47 Z', { fill: '#9a8b82' }),
    '<path d="M-7 -72 C-8 -92 8 -92 8 -72" fill="none" stroke="#4a423e" stroke-width="2.4"/>',
    path('M-4 -73 L4 -82 L13 -76 L11 -72 Z', { fill: tone.paper }),
    path('M-11 -58 L14 -58 L14 -55 L-11 -55 Z', { fill: '#655a54' }),
  ].join('');
  return chair(2.14, 2.3, bag);
}

/** The back of the one across from you: what shows of it between an arm and a side. */
export function takenChair(): string {
  return [
    path('M612 617 L604 430 C604 398 640 384 700 382 H872 C932 384 972 398 974 430 L966 617 Z', {
      fill: tone.seatDark,
    }),
    path('M630 617 L624 436 C626 412 654 400 704 398 H870 C924 400 952 412 954 436 L948 617 Z', {
      fill: tone.seat,
    }),
    path(
      'M624 436 C626 412 654 400 704 398 H870 C924 400 952 412 954 436 L953 446 C920 424 870 416 790 416 C700 416 650 426 624 446 Z',
      { fill: tone.seatLit },
    ),
  ].join('');
}
