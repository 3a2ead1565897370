import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, expand, longestCompact } from '../../src/encounter/compact.ts';
import { OtherVersionError, traceOf } from '../../src/encounter/replay.ts';
import { parcel } from '../story/parcel.ts';
import { anyPicks, anySeed, playOut, recordOf } from './play.ts';

const run = fc
  .record({ seed: anySeed, picks: anyPicks, decided: fc.nat({ max: 2 }) })
  .map(({ seed, picks, decided }) => {
    const record = recordOf(playOut(parcel, seed, picks));
    return { ...record, decisions: record.decisions.slice(0, decided) };
  });
const one = compact(
  parcel,
  recordOf(
    playOut(parcel, 0xfade_d0c5, [
      { which: 4, latency: 4260 },
      { which: 1, latency: null },
    ]),
  ),
);
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

describe('the compact form', () => {
  it('gives back every decision, latencies to a tenth of a second', () => {
    fc.assert(
      fc.property(run, (record) => {
        const { scenario, hash, seed, decisions } = expand(parcel, compact(parcel, record));
        expect({ scenario, hash, seed }).toEqual({
          scenario: 'parcel',
          hash: parcel.hash,
          seed: record.seed,
        });
        expect(decisions).toEqual(
          record.decisions.map((each) => ({
            ...each,
            // Two digits end at 409.4 seconds: nobody thinks longer, they have gone for tea.
            latency: each.latency === null ? null : Math.min(409_400, Math.round(each.latency / 100) * 100),
          })),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is printable ASCII and no longer than it promises, and derives the same run', () => {
    fc.assert(
      fc.property(run, (record) => {
        const text = compact(parcel, record);
        expect(text).toMatch(/^[\x20-\x7e]+$/);
        expect(text.length).toBeLessThanOrEqual(longestCompact);
        const again = expand(parcel, text);
        expect(compact(parcel, again)).toBe(text);
        expect(traceOf(parcel, again).turns.map((turn) => turn.after)).toEqual(
          traceOf(parcel, record).turns.map((turn) => turn.after),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when any one character is another', () => {
    for (let at = 0; at < one.length; at++) {
      for (const letter of letters.filter((each) => each !== one[at])) {
        expect(() => expand(parcel, one.slice(0, at) + letter + one.slice(at + 1))).toThrow(RangeError);
      }
    }
  });

  it('is refused when any one character is missing or doubled, or it is cut short anywhere', () => {
    for (let at = 0; at < one.length; at++) {
      expect(() => expand(parcel, one.slice(0, at) + one.slice(at + 1))).toThrow(/damaged or cut short/);
      expect(() => expand(parcel, one.slice(0, at))).toThrow(/damaged or cut short/);
      expect(() => expand(parcel, one.slice(0, at) + one[at] + one.slice(at))).toThrow(
        /damaged or cut short/,
      );
    }
  });

  it('is refused when it is something else altogether', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('~'), fc.constant('C1~~~~~')), (text) => {
        expect(() => expand(parcel, text)).toThrow(/damaged or cut short/);
      }),
    );
  });

  it('of another script, by its name or its version, is told apart from damage', () => {
    const record = recordOf(playOut(parcel, 1, [{ which: 0, latency: 900 }]));
    const changed = { ...parcel, hash: '0000000000000000' };
    const renamed = { ...parcel, id: 'letter' };
    for (const other of [changed, renamed]) {
      expect(() => expand(other, compact(parcel, record))).toThrow(OtherVersionError);
      expect(() => compact(other, record)).toThrow(OtherVersionError);
    }
  });

  it('refuses a run that is too long for it, in words', () => {
    const long = { ...parcel, id: 'p'.repeat(180) };
    expect(() => compact(long, recordOf(playOut(long, 1, [{ which: 0, latency: 900 }])))).toThrow(
      /too long for the compact form/,
    );
  });
});
