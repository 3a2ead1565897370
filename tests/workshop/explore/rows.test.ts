import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../../src/workshop/explore/memo.ts';
import { half, Runs } from '../../../src/workshop/explore/runs.ts';
import { Table } from '../../../src/workshop/explore/table.ts';

const person = fc.oneof(fc.nat(40), fc.maxSafeNat());

describe('people in rows', () => {
  it('are each once, with all that came to them', () => {
    const coming = fc.array(fc.record({ person, low: fc.nat(1000), chance: fc.nat(8) }), { maxLength: 300 });
    fc.assert(
      fc.property(coming, (all) => {
        const table = new Table();
        const wanted = new Map<number, [number, number]>();
        for (const { person: who, low, chance } of all) {
          table.add(who, 0, low, chance);
          const [runs, chances] = wanted.get(who) ?? [0, 0];
          wanted.set(who, [runs + low, chances + chance]);
        }
        const found = new Map<number, [number, number]>();
        table.each((who, _high, low, chance) => found.set(who, [low, chance]));
        expect(found).toEqual(wanted);
        expect(table.size).toBe(wanted.size);
      }),
    );
  });

  it('are remembered as they were last said to be', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(person, fc.nat(100), fc.nat(100)), { maxLength: 300 }), (all) => {
        const memo = new Memo();
        const wanted = new Map<number, [number, number]>();
        for (const [who, chance, set] of all) {
          memo.keep(who, chance, set, -chance);
          wanted.set(who, [chance, set]);
        }
        for (const [who, [chance, set]] of wanted) {
          const at = memo.find(who);
          expect([memo.chanceAt(at), memo.setAt(at), memo.luckAt(at)]).toEqual([chance, set, -chance]);
        }
        const nobody = [...wanted.keys()].reduce((sum, who) => Math.max(sum, who % 1000), 0) + 1;
        if (!wanted.has(nobody)) expect(memo.find(nobody)).toBe(-1);
      }),
    );
  });
});

describe('runs', () => {
  it('are counted to the last one beyond what a number holds', () => {
    const table = new Table();
    const runs = new Runs();
    let exact = 0n;
    for (let n = 0; n < 5000; n++) {
      table.add(7, n % 3, half - 1 - n, 0);
      exact += BigInt(n % 3) * BigInt(half) + BigInt(half - 1 - n);
    }
    table.each((_, high, low) => runs.add(high, low));
    expect(runs.count).toBe(exact);
    expect(exact > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
  });
});
