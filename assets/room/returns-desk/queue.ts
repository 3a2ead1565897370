/** The queue's barrier: posts, and a tape in the shop's colour, which it keeps in every light. */
import type { LightName } from '../art.ts';
import { box, oval, path, svg } from '../paint.ts';
import { metre, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { up, away, posts } = plan.tape;

/** What is left of the posts' metal, and how bright the tape is from left to right: its far ends fall into the dark. */
const shades: Readonly<
  Record<LightName, { metal: string; edge: string; dark: string; tape: readonly number[] }>
> = {
  calm: { metal: '#46515b', edge: '#8f9ca6', dark: '#1d242b', tape: [0.74, 0.86, 0.92, 0.84] },
  tense: { metal: '#2b343d', edge: '#5d6973', dark: '#141a20', tape: [0.5, 0.74, 0.84, 0.7] },
  acute: { metal: '#151c23', edge: '#3a4650', dark: '#0a0f14', tape: [0.26, 0.6, 0.78, 0.6] },
};

/** A sprite, not part of the room, so that it hangs in front of whoever queues. */
export function barrier(light: LightName): string {
  const { metal, edge, dark, tape } = shades[light];
  const stands = posts.map((x) => {
    const [px, y] = spot(x, up, away);
    const low = spot(x, 0, away)[1];
    return [
      oval(px, low, 38, 8, { fill: dark, alpha: 0.5 }),
      oval(px, low - 4, 34, 7, { fill: metal }),
      box(px - 6, y - 6, 12, low - y, { fill: metal }),
      box(px + 2, y - 6, 2.4, low - y - 4, { fill: edge }),
      box(px - 9, y - 12, 18, 22, { fill: dark }, 3),
      box(px - 9, y - 17, 18, 6, { fill: metal }, 2),
    ].join('');
  });
  return svg(stands.join('') + tapes(tape), null);
}

/** From post to post it sags a little; from the last one it runs back to the doors. */
function tapes(strength: readonly number[]): string {
  const at = posts.map((x) => spot(x, up, away)[0]);
  const [, y] = spot(0, up, away);
  const wide = 0.05 * metre(away);
  const top = y - 6;
  const span = (from: number, to: number, sag: number, alpha: number) => {
    const middle = (from + to) / 2;
    return (
      path(
        `M${from} ${top} Q${middle} ${top + sag} ${to} ${top} V${top + wide} Q${middle} ${top + wide + sag} ${from} ${top + wide} Z`,
        { fill: tone.lemon, alpha },
      ) +
      path(
        `M${from} ${top + wide - 3} Q${middle} ${top + wide + sag - 3} ${to} ${top + wide - 3} V${top + wide} Q${middle} ${top + wide + sag} ${from} ${top + wide} Z`,
        { fill: '#6d6a2c', alpha: alpha * 0.6 },
      )
    );
  };
  const [first = 0, second = 0, third = 0] = at;
  const [endX, endY] = spot(2.75, up, 5.6);
  return [
    span(-20, first - 9, 3, strength[0] ?? 0),
    span(first + 9, second - 9, 8, strength[1] ?? 0),
    span(second + 9, third - 9, 10, strength[2] ?? 0),
    path(`M${third + 9} ${top} L${endX} ${endY - 3} V${endY + 4} L${third + 9} ${top + wide} Z`, {
      fill: tone.lemon,
      alpha: strength[3] ?? 0,
    }),
  ].join('');
}
