import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, hash32, shuffled } from '../../src/encounter/chance.ts';

const seed = fc.integer({ min: 0, max: 0xffff_ffff });
const seeds = Array.from({ length: 10_000 }, (_, at) => at);

function bitsSet(value: number): number {
  let bits = 0;
  for (let rest = value >>> 0; rest !== 0; rest >>>= 1) bits += rest & 1;
  return bits;
}

/** Pearson's sum of squares over what an even spread would give. */
function unevenness(counts: readonly number[]): number {
  const even = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((total, count) => total + (count - even) ** 2 / even, 0);
}

function counted(values: readonly number[], kinds: number): number[] {
  const counts = Array<number>(kinds).fill(0);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('a hash of a seed and a name', () => {
  it('is a whole number of 32 bits, the same for the same', () => {
    fc.assert(
      fc.property(seed, fc.string(), (from, name) => {
        const hash = hash32(from, name);
        expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffff_ffff).toBe(true);
        expect(hash32(from, name)).toBe(hash);
      }),
    );
  });

  it('changes half of its bits when one bit of the seed changes', () => {
    for (let bit = 0; bit < 32; bit++) {
      let changed = 0;
      for (let from = 0; from < 400; from++) {
        changed += bitsSet(hash32(from, 'twist/doors') ^ hash32((from ^ (1 << bit)) >>> 0, 'twist/doors'));
      }
      expect(changed / 400).toBeGreaterThan(14.5);
      expect(changed / 400).toBeLessThan(17.5);
    }
  });

  it('changes half of its bits when one letter of the name changes', () => {
    let changed = 0;
    for (let from = 0; from < 1000; from++)
      changed += bitsSet(hash32(from, 'twist/a') ^ hash32(from, 'twist/b'));
    expect(changed / 1000).toBeGreaterThan(15);
    expect(changed / 1000).toBeLessThan(17);
  });

  it('stays what it was when records were first written', () => {
    // MurmurHash3’s own published values for an empty key, then one of ours.
    expect([hash32(1, ''), hash32(0xffff_ffff, '')]).toEqual([0x514e28b7, 0x81f16f39]);
    expect(hash32(1, 'a')).toBe(3663734039);
    // A change here would change the twists of every record ever kept.
    expect(hash32(0xffff_ffff, 'twist/doors')).toBe(4049958812);
  });
});

describe('a draw', () => {
  it('lies between its bounds, both included', () => {
    fc.assert(
      fc.property(
        seed,
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat({ max: 60 }),
        (from, name, low, span) => {
          const value = draw(from, name, low, low + span);
          expect(Number.isInteger(value) && value >= low && value <= low + span).toBe(true);
        },
      ),
    );
    expect(new Set(seeds.slice(0, 200).map((from) => draw(from, 'x', 1, 3)))).toEqual(new Set([1, 2, 3]));
  });

  it.each([2, 3, 5, 6])('of %i is even over ten thousand seeds in a row', (kinds) => {
    const counts = counted(
      seeds.map((from) => draw(from, 'twist/doors', 0, kinds - 1)),
      kinds,
    );
    // A fair draw passes this more than 9,999 times in 10,000 for up to five degrees of freedom.
    expect(unevenness(counts)).toBeLessThan(26);
  });

  it('from one seed says nothing of the draw from the next, nor of another name', () => {
    const pairs = (other: (from: number) => number) =>
      counted(
        seeds.map((from) => draw(from, 'twist/doors', 0, 2) * 3 + other(from)),
        9,
      );
    expect(unevenness(pairs((from) => draw(from + 1, 'twist/doors', 0, 2)))).toBeLessThan(35);
    expect(unevenness(pairs((from) => draw(from, 'twist/phone', 0, 2)))).toBeLessThan(35);
  });
});

describe('a shuffle', () => {
  it('keeps every thing once, leaves its input alone and is the same for the same seed', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (from, things) => {
        const frozen = Object.freeze([...things]);
        const order = shuffled(from, 'moment', frozen);
        expect([...order].sort((a, b) => a - b)).toEqual([...things].sort((a, b) => a - b));
        expect(shuffled(from, 'moment', frozen)).toEqual(order);
      }),
    );
  });

  it('puts every thing first, and every order of three, about equally often', () => {
    const orders = seeds.map((from) => shuffled(from, 'moment', ['a', 'b', 'c']).join(''));
    const kinds = [...new Set(orders)].sort();
    expect(kinds).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    expect(unevenness(kinds.map((kind) => orders.filter((order) => order === kind).length))).toBeLessThan(26);
  });
});
