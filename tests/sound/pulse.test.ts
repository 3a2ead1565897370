import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approach, DOWN_SECONDS, HEART_LINGERS, timeConstant } from '../../src/sound/follow.ts';
import { gains } from '../../src/sound/layers.ts';
import { type Pulse, planBeats } from '../../src/sound/pulse.ts';

const FULL = { on: true, tension: 1, room: 1, cues: 1 };
const bpm = fc.integer({ min: 58, max: 112 });

function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((time, k) => time - (times[k] ?? Number.NaN));
}

/** The beats after a change of tension at second 0, for a heart that has long gone at the rate of the first. */
function beatsAfter(from: number, to: number, seconds: number): readonly number[] {
  const pulse: Pulse = { due: 0, bpm: gains(from, FULL).bpm };
  return planBeats(pulse, 0, seconds, gains(to, FULL).bpm).times;
}

describe('a steady heart', () => {
  test('beats at its rate', () => {
    const { times, pulse } = planBeats({ due: 1, bpm: 60 }, 0.9, 4.01, 60);
    expect(times).toEqual([1, 2, 3, 4]);
    expect(pulse).toEqual({ due: 5, bpm: 60 });
  });

  test('leaves out the beats it slept through, and does not make up for them', () => {
    expect(planBeats({ due: 3, bpm: 60 }, 60, 60.15, 60).times).toEqual([60]);
  });

  test('beats the same whether it is looked at often or seldom, at a rate that stays or changes', () => {
    fc.assert(
      fc.property(bpm, bpm, fc.integer({ min: 1, max: 40 }), (before, wanted, looks) => {
        const start: Pulse = { due: 0, bpm: before };
        const pieces: number[] = [];
        let pulse = start;
        for (let k = 1; k <= looks; k++) {
          const plan = planBeats(pulse, ((k - 1) * 10) / looks, (k * 10) / looks, wanted);
          pieces.push(...plan.times);
          pulse = plan.pulse;
        }
        expect(pieces).toEqual(planBeats(start, 0, 10, wanted).times);
      }),
    );
  });
});

describe('after something has helped', () => {
  test('each gap is longer than the one before, and it comes down over eight to ten beats', () => {
    const gaps = gapsOf(beatsAfter(0.9, 0.3, 20));
    for (const [k, gap] of gaps.slice(1, 12).entries()) expect(gap).toBeGreaterThan(gaps[k] ?? Number.NaN);
    const rates = gaps.map((gap) => 60 / gap);
    const [high, low] = [gains(0.9, FULL).bpm, gains(0.3, FULL).bpm];
    const way = rates.map((rate) => (high - rate) / (high - low));
    expect(way[0]).toBeLessThan(0.3);
    expect(way[4]).toBeLessThan(0.85);
    expect(way[7]).toBeLessThan(0.95);
    expect(way[9]).toBeGreaterThan(0.95);
  });

  test('the rate comes down later than the layers, by about a second', () => {
    const [high, low] = [gains(1, FULL).bpm, gains(0.4, FULL).bpm];
    const times = beatsAfter(1, 0.4, 20);
    const settled = times.findIndex(
      (time, k) => 60 / (time - (times[k - 1] ?? time)) < low + 0.05 * (high - low),
    );
    expect((times[settled] ?? 0) - DOWN_SECONDS).toBeGreaterThan(0.4);
    expect((times[settled] ?? 0) - DOWN_SECONDS).toBeLessThan(2);
  });

  test('it is still heard when the other layers have gone, and then not for long', () => {
    const constant = timeConstant(0.9, 0.1);
    const left = (name: 'pad' | 'heart', time: number) =>
      20 * Math.log10(approach(1, 0, time, name === 'heart' ? constant * HEART_LINGERS : constant));
    const times = beatsAfter(0.9, 0.1, 40);
    const afterOthers = times.filter((time) => left('pad', time) < -26 && left('heart', time) > -26);
    expect(afterOthers.length).toBeGreaterThanOrEqual(3);
    expect(afterOthers.length).toBeLessThanOrEqual(6);
  });
});

test('alarm is quicker than relief: four beats are nearly all of the way up', () => {
  const rates = gapsOf(beatsAfter(0.3, 0.9, 20)).map((gap) => 60 / gap);
  const [low, high] = [gains(0.3, FULL).bpm, gains(0.9, FULL).bpm];
  expect(((rates[3] ?? 0) - low) / (high - low)).toBeGreaterThan(0.94);
  expect(beatsAfter(0.3, 0.9, 20)[4]).toBeLessThan(3);
});
