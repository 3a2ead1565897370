// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockHands } from '../../../assets/room/parts/clock.ts';
import { under } from '../../../assets/room/parts/colour.ts';
import { figures } from '../../../assets/room/parts/figures.ts';

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

describe('a colour under a light', () => {
  it('is itself in white light, and nothing in the dark', () => {
    fc.assert(
      fc.property(
        colour,
        (thing) => under('#ffffff', thing) === thing && under('#000000', thing) === '#000000',
      ),
    );
  });

  it('is never brighter than the thing or than the light, in any channel', () => {
    fc.assert(
      fc.property(colour, colour, (light, thing) => {
        const seen = channels(under(light, thing));
        return seen.every(
          (each, index) => each <= (channels(light)[index] ?? 0) && each <= (channels(thing)[index] ?? 0),
        );
      }),
    );
  });
});

describe('figures of seven bars', () => {
  const bars = (text: string) => figures(text, [0, 0], 20, '#ffffff').match(/<line/g)?.length ?? 0;

  it('burn as many bars as each figure has', () => {
    expect([...'0123456789'].map(bars)).toEqual([6, 2, 5, 5, 4, 5, 6, 3, 7, 6]);
  });

  it('leave a gap for whatever is no figure', () => {
    expect(bars('1 1')).toBe(4);
    expect(figures('1 1', [0, 0], 20, '#ffffff')).not.toBe(figures('11', [0, 0], 20, '#ffffff'));
  });
});

describe('the hands of a clock', () => {
  const tones = { rim: '#000000', face: '#ffffff', mark: '#000000' };
  const hands = clockHands({ at: [100, 80], size: 20, hour: 4, minute: 15, tones }, '#333333');

  it('turn about its middle, once an hour and once a minute', () => {
    expect(hands.map(({ motion }) => motion)).toEqual([
      { kind: 'turn', pivot: [100, 80], seconds: 3600, jumps: 60 },
      { kind: 'turn', pivot: [100, 80], seconds: 60, jumps: 60 },
    ]);
  });

  it('point to the right at a quarter past', () => {
    const [, x2 = '', y2 = ''] = /x2="([\d.]+)" y2="([\d.]+)"/.exec(hands[0]?.images[0] ?? '') ?? [];
    expect(Number(x2)).toBeGreaterThan(110);
    expect(Number(y2)).toBeCloseTo(80);
  });
});
