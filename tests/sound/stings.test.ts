import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BETWEEN_STINGS, isSting, spacing } from '../../src/sound/stings.ts';

test('a second sting within twenty seconds is left out, whichever it is', () => {
  const may = spacing();
  expect(may('turn', 1000)).toBe(true);
  expect(may('drop', 15_000)).toBe(false);
  expect(may('turn', 20_999)).toBe(false);
  expect(may('drop', 21_000)).toBe(true);
});

test('other sounds come as often as the story has them', () => {
  const may = spacing();
  may('turn', 0);
  for (const name of ['doors', 'desk', 'hush', 'doors']) expect(may(name, 10)).toBe(true);
});

test('those that are played are never closer than that, and one always comes in the end', () => {
  const asked = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(asked, (gaps) => {
      const may = spacing();
      let now = 0;
      const played = gaps.flatMap((gap, k) => {
        now += gap;
        return may(k % 2 === 0 ? 'turn' : 'drop', now) ? [now] : [];
      });
      expect(played).toHaveLength(new Set(played).size);
      for (const [k, time] of played.slice(1).entries()) {
        expect(time - (played[k] ?? Number.NaN)).toBeGreaterThanOrEqual(BETWEEN_STINGS);
      }
      expect(may('turn', now + BETWEEN_STINGS)).toBe(true);
    }),
  );
});

test('the stings of the kit are known as such', () => {
  expect(['turn', 'drop'].every(isSting)).toBe(true);
  expect(isSting('doors')).toBe(false);
});
