// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { lightAt } from '../../../assets/figure/light.ts';
import { dimmed, lightness, type Ramp, type Rgb } from '../../../assets/figure/palette.ts';
import { TONES } from '../../../assets/figure/tones.ts';
import told from '../../../stories/kit/cast.json' with { type: 'json' };

const hue = ([r, g, b]: Rgb): number => (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
const tones = ({ deep, shade, bounce, half, light, high }: Ramp): readonly Rgb[] => [
  deep,
  shade,
  bounce,
  half,
  light,
  high,
];

describe('the cast', () => {
  it('is of at least eight, and scripts and bake know the same people', () => {
    expect(CAST.length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(told).sort()).toEqual(CAST.map(({ name }) => name).sort());
  });

  it('differs in what a person is: hair, dress, age, build, and skin over the whole range', () => {
    const kinds = (of: (person: (typeof CAST)[number]) => unknown) => new Set(CAST.map(of)).size;
    expect(kinds(({ dress }) => dress)).toBe(CAST.length);
    expect(kinds(({ hair, headwear }) => `${hair} ${headwear}`)).toBeGreaterThanOrEqual(8);
    expect(kinds(({ glasses }) => glasses)).toBeGreaterThanOrEqual(3);
    const spread = (of: (person: (typeof CAST)[number]) => number) =>
      Math.max(...CAST.map(of)) - Math.min(...CAST.map(of));
    expect(spread(({ shape }) => shape.age)).toBeGreaterThan(0.8);
    expect(spread(({ shape }) => shape.belly)).toBeGreaterThan(0.3);
    expect(spread(({ palette }) => lightness(palette.skin.light))).toBeGreaterThan(100);
  });

  it('cuts at rising tones', () => {
    expect(TONES.half).toBeLessThan(TONES.light);
    expect(TONES.light).toBeLessThan(TONES.high);
  });

  it.each(CAST)('keeps the skin of $name in the same order and hue in every light', ({ palette }) => {
    const skin = tones(palette.skin);
    for (const arousal of [0, 30, 60, 100]) {
      const seen = skin.map((c) => dimmed(c, lightAt(arousal).level));
      for (let i = 1; i < seen.length; i++) {
        const [a, b, was] = [seen[i - 1], seen[i], skin[i]];
        if (a === undefined || b === undefined || was === undefined) throw new Error('a ramp has six tones');
        expect(lightness(b)).toBeGreaterThan(lightness(a));
        expect(Math.abs(hue(b) - hue(was))).toBeLessThan(1);
      }
    }
  });

  it('has skin of one hue through its ramp, so that shade never reads as another person', () => {
    for (const { name, palette } of CAST) {
      const hues = tones(palette.skin).map(hue);
      expect(Math.max(...hues) - Math.min(...hues), name).toBeLessThan(26);
    }
  });
});

describe('light', () => {
  it('only lowers the key, and only lets more of the rim show, as arousal rises', () => {
    for (let a = 0; a < 100; a += 10) {
      expect(lightAt(a + 10).level).toBeLessThan(lightAt(a).level);
      expect(lightAt(a + 10).key[1]).toBeLessThan(lightAt(a).key[1]);
      expect(lightAt(a + 10).rimFrom).toBeLessThan(lightAt(a).rimFrom);
    }
  });
});
