import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, type Blocks, blocksOf, down, flashesIn, judge, quarter } from './flash.ts';

const step = 1000 / 24;
const anything = () => true;

/** Pictures whose blocks are as bright as `light` says, at 24 a second. */
function film(seconds: number, light: (ms: number, x: number, y: number) => number, red = 0): Blocks[] {
  return Array.from({ length: Math.round(seconds * 24) }, (_, index) => {
    const at = index * step;
    const values = Float32Array.from({ length: across * down }, (_, block) =>
      light(at, block % across, Math.floor(block / across)),
    );
    return red === 0
      ? { at, light: values, red: new Float32Array(across * down) }
      : { at, light: new Float32Array(across * down), red: values.map((value) => value * red) };
  });
}

/** On and off so many times a second. */
const blinking = (times: number, ms: number) => (((ms + 1) * times) / 1000) % 1 < 0.5;

describe('the flash counter', () => {
  it('fails a picture that goes on and off five times a second', () => {
    const verdict = judge(film(3, (ms) => (blinking(5, ms) ? 0.6 : 0.1)));
    expect(verdict.most).toBeGreaterThan(3);
    expect(verdict.share).toBe(1);
  });

  it('fails it where a third of it does so, and passes where little does', () => {
    const part = (columns: number) => film(2, (ms, x) => (x < columns && blinking(6, ms) ? 0.5 : 0.05));
    expect(judge(part(16)).share).toBeGreaterThan(quarter);
    const small = judge(part(3));
    expect(small.most).toBeGreaterThan(3);
    expect(small.share).toBeGreaterThan(0);
    expect(small.share).toBeLessThanOrEqual(quarter);
  });

  it('fails saturated red that flashes, however dark', () => {
    expect(judge(film(2, (ms) => (blinking(5, ms) ? 1 : 0), 60)).share).toBe(1);
    expect(judge(film(2, (ms) => (blinking(5, ms) ? 1 : 0), 15)).share).toBe(0);
  });

  it('passes three flashes a second, one change however large, and light that creeps', () => {
    expect(judge(film(4, (ms) => (blinking(3, ms) ? 0.6 : 0.1))).share).toBe(0);
    expect(judge(film(4, (ms) => (ms < 2000 ? 0.05 : 0.95)))).toEqual({ most: 0, share: 0, at: 0 });
    expect(judge(film(4, (ms) => ms / 4000)).most).toBe(0);
  });

  it('passes changes of less than a tenth, and flicker of what is very bright', () => {
    expect(judge(film(2, (ms) => (blinking(8, ms) ? 0.18 : 0.1))).most).toBe(0);
    expect(judge(film(2, (ms) => (blinking(8, ms) ? 1 : 0.82))).most).toBe(0);
  });

  it('sees a flash that climbs by small steps and falls back', () => {
    const saw = (ms: number) => ((ms % 200) / 200) * 0.5;
    expect(judge(film(3, saw)).share).toBe(1);
  });

  it('counts as many flashes as there were, whatever the heights', () => {
    const heights = fc.array(fc.double({ min: 0.12, max: 0.7, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(heights, (each) => {
        const values = [0, ...each.flatMap((height) => [height, 0])];
        const times = values.map((_, index) => index);
        expect(flashesIn(values, times, 0.1, anything)).toHaveLength(each.length);
      }),
    );
  });

  it('counts a creep there and a creep back as one flash', () => {
    const values = [0, 0.04, 0.08, 0.12, 0.2, 0.16, 0.12, 0.06, 0];
    expect(
      flashesIn(
        values,
        values.map((_, index) => index),
        0.1,
        anything,
      ),
    ).toEqual([7]);
  });

  it('reads luminance and red from pixels as the standard defines them', () => {
    const paint = (r: number, g: number, b: number) => {
      const pixels = new Uint8Array(96 * 72 * 3);
      for (let at = 0; at < pixels.length; at += 3) pixels.set([r, g, b], at);
      const { light, red } = blocksOf(0, pixels, 96, 72);
      return [light[5], red[5]].map((value) => Number(value?.toFixed(3)));
    };
    expect(paint(255, 255, 255)).toEqual([1, 0]);
    expect(paint(255, 0, 0)).toEqual([0.213, 320]);
    expect(paint(128, 128, 128)).toEqual([0.216, 0]);
  });
});
