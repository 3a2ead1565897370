import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFrom } from '../../src/stage/figure.ts';
import { hold, strike } from '../../src/stage/pose.ts';
import { figureJson } from './cast.ts';

const { frames } = figureFrom(figureJson, 'figure.json');
const [one, other] = frames;
if (!one || !other) throw new Error('a figure with fewer than two frames');

describe('a pose', () => {
  it('stays for three drawings of 24 a second before another', () => {
    const two = 2 * (1000 / 24);
    const held = hold(strike(one), two, other);
    expect(held.frame).toBe(one);
    expect(hold(held, 1000 / 24, other)).toEqual({ frame: other, shown: 0 });
  });

  it('gives way at once where it has stood for long', () => {
    expect(hold({ frame: one, shown: 900 }, 1, other).frame).toBe(other);
  });

  it('never changes oftener than every 125 milliseconds, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(frames.length - 1), { minLength: 20, maxLength: 90 }), (wanted) => {
        let pose = strike(one);
        let since = 0;
        for (const index of wanted) {
          const next = hold(pose, 1000 / 24, frames[index] ?? one);
          since += 1000 / 24;
          if (next.frame !== pose.frame) {
            expect(since).toBeGreaterThanOrEqual(124.9);
            since = 0;
          }
          pose = next;
        }
      }),
    );
  });
});
