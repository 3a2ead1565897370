import { describe, expect, it } from 'vitest';
import { qualityFrom } from '../../../src/stage/phaser/quality.ts';

function lower(
  quality: ReturnType<typeof qualityFrom>,
  ms: number,
  wanted: number,
  drawings: number,
): number {
  let times = 0;
  for (let drawing = 0; drawing < drawings; drawing += 1) if (quality.tooSlow(ms, wanted)) times += 1;
  return times;
}

describe('how sharp the canvas is', () => {
  it('follows the screen up to twice, and never draws more pixels than show', () => {
    expect(qualityFrom(1).sharpness(1280, 720)).toBe(1);
    expect(qualityFrom(3).sharpness(390, 380)).toBe(2);
    const sharpness = qualityFrom(2).sharpness(2560, 1440);
    expect(2560 * 1440 * sharpness ** 2).toBeCloseTo(1920 * 1080, 0);
  });

  it('is lowered in two steps where drawings come late, and no further', () => {
    const quality = qualityFrom(1);
    expect(lower(quality, 90, 24, 400)).toBe(2);
    expect(quality.sharpness(1280, 720)).toBe(0.5);
  });

  it('stays where drawings come in time, or where one was away for long', () => {
    const quality = qualityFrom(1);
    expect(lower(quality, 44, 24, 400)).toBe(0);
    expect(lower(quality, 84, 12, 400)).toBe(0);
    expect(lower(quality, 60_000, 24, 400)).toBe(0);
  });
});
