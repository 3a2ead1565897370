/** Arms and legs: from joint to joint, each with its own thickness, rounded where they bend. */
import { oval, type Paint, type Spot, shape } from '../paint.ts';

export function limb(joints: readonly Spot[], thickness: readonly number[], paint: Paint): string {
  const half = (index: number): number => (thickness[Math.min(index, thickness.length - 1)] ?? 1) / 2;
  return joints
    .map((joint, index) => {
      const end = oval(joint[0], joint[1], half(index), half(index), paint);
      const next = joints[index + 1];
      if (!next) return end;
      const [x, y] = [next[0] - joint[0], next[1] - joint[1]];
      const long = Math.hypot(x, y) || 1;
      const side = (at: Spot, by: number): Spot => [at[0] - (y / long) * by, at[1] + (x / long) * by];
      const [from, to] = [half(index), half(index + 1)];
      return end + shape([side(joint, from), side(next, to), side(next, -to), side(joint, -from)], paint);
    })
    .join('');
}
