import { describe, expect, it } from 'vitest';
import { sizeOf, zoomOf } from '../../src/stage/distance.ts';

const at = (distance: string | null, stance: string | null = null) => ({ distance, stance });

describe('distance', () => {
  it('is felt more where no counter is between', () => {
    expect([sizeOf(at('near'), 'standing'), sizeOf(at('far'), 'standing')]).toEqual([1.16, 0.86]);
    expect([sizeOf(at('near'), 'counter'), sizeOf(at('far'), 'counter')]).toEqual([1.08, 0.94]);
    expect(sizeOf(at('normal'), 'standing')).toBe(1);
  });

  it('goes up from further off to very near, for both postures', () => {
    for (const posture of ['standing', 'counter'] as const) {
      const order = [
        at('far'),
        at(null, 'back'),
        at(null),
        at(null, 'forward'),
        at(null, 'closer'),
        at('near'),
      ];
      const sizes = order.map((each) => sizeOf(each, posture));
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      expect(new Set(sizes).size).toBe(sizes.length);
    }
  });

  it('is changed by a stance too, but hardly past the nearest and never past the farthest', () => {
    expect(sizeOf(at('near', 'back'), 'standing')).toBeLessThan(sizeOf(at('near'), 'standing'));
    expect(sizeOf(at('far', 'closer'), 'standing')).toBeGreaterThan(sizeOf(at('far'), 'standing'));
    expect(sizeOf(at('near', 'closer'), 'standing')).toBeLessThan(1.2);
    expect(sizeOf(at('far', 'back'), 'standing')).toBe(0.86);
  });

  it('opens the room by no more than three hundredths where there is space between you', () => {
    const most = zoomOf(at('normal'));
    expect([zoomOf(at(null, 'back')), zoomOf(at('far'))]).toEqual([1, 1]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(1.03);
    expect(zoomOf(at('far', 'closer'))).toBe(most);
  });
});
