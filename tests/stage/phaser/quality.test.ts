import { describe, expect, it } from 'vitest';
import { qualityFrom } from '../../../src/stage/phaser/quality.ts';

/**
 * A machine that needs `takes(sharpness)` milliseconds for a drawing, asked for one every `wanted`. What it was told to
 * do, in order, and how many of its drawings came as fast as they could.
 */
function run(takes: (sharpness: number) => number, wanted: number, drawings: number) {
  const quality = qualityFrom(1);
  const verdicts: string[] = [];
  let fast = 0;
  for (let drawing = 0; drawing < drawings; drawing += 1) {
    const needed = takes(quality.sharpness(1280, 720));
    if (quality.trying) fast += 1;
    const verdict = quality.heard(
      quality.trying ? Math.max(needed, 1000 / 60) : Math.max(needed, wanted),
      wanted,
    );
    if (verdict !== 'go on') verdicts.push(verdict);
  }
  return { verdicts, fast, sharpness: quality.sharpness(1280, 720) };
}

describe('how sharp the canvas is', () => {
  it('follows the screen up to twice, and never draws more pixels than show', () => {
    expect(qualityFrom(1).sharpness(1280, 720)).toBe(1);
    expect(qualityFrom(3).sharpness(390, 380)).toBe(2);
    const sharpness = qualityFrom(2).sharpness(2560, 1440);
    expect(2560 * 1440 * sharpness ** 2).toBeCloseTo(1920 * 1080, 0);
  });

  it('stays where thirty drawings a second can be had, though fewer are wanted', () => {
    const result = run(() => 20, 1000 / 12, 600);
    expect(result.verdicts).toEqual([]);
    expect(result.sharpness).toBe(1);
    expect(result.fast).toBeGreaterThan(0);
    expect(result.fast).toBeLessThan(30);
  });

  it('is lowered until thirty can be had, though the wanted rate was always held', () => {
    const result = run((sharpness) => 60 * sharpness ** 2, 1000 / 12, 300);
    expect(result.verdicts).toEqual(['fewer pixels']);
    expect(result.sharpness).toBe(0.75);
  });

  it('is given up where not even the least will do, once', () => {
    const result = run(() => 70, 1000 / 24, 2000);
    expect(result.verdicts).toEqual(['fewer pixels', 'fewer pixels', 'too slow']);
  });

  it('is tried again where drawings begin to come late', () => {
    let drawings = 0;
    const result = run(
      () => {
        drawings += 1;
        return drawings > 300 ? 75 : 15;
      },
      1000 / 24,
      600,
    );
    expect(result.verdicts).toEqual(['fewer pixels', 'fewer pixels', 'too slow']);
  });

  it('is not judged by a hiccup, nor by a page that was hidden', () => {
    let drawings = 0;
    const result = run(
      () => {
        drawings += 1;
        return drawings % 5 === 0 ? 90 : drawings % 17 === 0 ? 60_000 : 16;
      },
      1000 / 24,
      900,
    );
    expect(result.verdicts).toEqual([]);
  });
});
