// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { lightAt } from '../../../assets/figure/light.ts';
import type { Rgb } from '../../../assets/figure/palette.ts';
import type { RoomArt } from '../../../assets/room/art.ts';
import { ROOMS } from '../../../assets/room/rooms.ts';
import { manifestOf, pixelsOf } from './baked-room.ts';
import { luminance, luminanceOf } from './stripes.ts';

const [width, height] = [1280, 720];

/** What is behind and beside a head: left, top, width, height. */
const aroundHead = { counter: [660, 40, 260, 300], standing: [690, 90, 200, 200] } as const;

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

function aroundTheHead(art: RoomArt, pixels: Uint8Array): readonly number[] {
  const [left, top, wide, high] = aroundHead[art.posture];
  return Array.from({ length: wide * high }, (_, index) => {
    const at = ((top + Math.floor(index / wide)) * width + left + (index % wide)) * 3;
    return luminance(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
  });
}

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
const behindHead = (art: RoomArt, pixels: Uint8Array): number => mean(aroundTheHead(art, pixels));
/** How much of it is lighter than any skin in the light. */
function brightBehindHead(art: RoomArt, pixels: Uint8Array): number {
  const all = aroundTheHead(art, pixels);
  return all.filter((each) => each > 0.55).length / all.length;
}

/** The tones of a face that the light reaches, as bright as the figure's own light and the room's leave them. */
function faces(tension: number, dim: number) {
  const level = lightAt(tension * 100).level ** (1 / 2.2) * dim;
  const seen = (tone: Rgb): number => {
    const [r, g, b] = tone.map((each) => Math.round(each * level));
    return luminance(r ?? 0, g ?? 0, b ?? 0);
  };
  return CAST.map(({ name, palette: { skin } }) => ({
    name,
    half: seen(skin.half),
    light: seen(skin.light),
    high: seen(skin.high),
  }));
}

/** Hue in degrees, or null for what has no strong colour. */
function hueAt(pixels: Uint8Array, at: number): number | null {
  const [r, g, b] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
  const most = Math.max(r, g, b);
  const chroma = most - Math.min(r, g, b);
  if (chroma < 70) return null;
  const sixth = most === r ? (g - b) / chroma : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return (sixth * 60 + 360) % 360;
}

const turnedBy = (one: number, other: number): number =>
  Math.min(Math.abs(one - other), 360 - Math.abs(one - other));

describe.each(ROOMS)('in $name', (art) => {
  const { lights } = manifestOf(art);
  const pictures = Promise.all(lights.map((_, index) => pixelsOf(art, index)));

  it('one colour is kept through all three lights, on little of the picture', async () => {
    const [calm, tense, acute] = await pictures;
    if (!calm || !tense || !acute) throw new Error(`a room has three lights: ${art.name}`);
    const kept: number[] = [];
    for (let at = 0; at < calm.length; at += 3) {
      const hues = [calm, tense, acute].map((pixels) => hueAt(pixels, at));
      const [first, second, third] = hues;
      if (typeof first !== 'number' || typeof second !== 'number' || typeof third !== 'number') continue;
      if (turnedBy(first, third) < 40 && turnedBy(first, second) < 40) kept.push(third);
    }
    const share = kept.length / (calm.length / 3);
    expect(share).toBeGreaterThan(0.0008);
    expect(share).toBeLessThan(0.03);
    const middle = kept.toSorted((a, b) => a - b)[Math.floor(kept.length / 2)] ?? 0;
    expect(kept.filter((hue) => turnedBy(hue, middle) < 30).length / kept.length).toBeGreaterThan(0.95);
  });

  it('the light goes: each state is darker than the one before', async () => {
    const means = (await pictures).map((pixels) => mean([...luminanceOf(pixels, width, height).light]));
    for (const [index, each] of means.entries())
      if (index > 0) expect(each).toBeLessThan((means[index - 1] ?? 0) * 0.75);
  });

  it('a face stands out from what is behind it, whatever its skin', async () => {
    for (const [index, pixels] of (await pictures).entries()) {
      const { dim, name } = lights[index] ?? { dim: 1, name: '' };
      const behind = behindHead(art, pixels);
      const all = faces(index / (lights.length - 1), dim);
      const lightest = Math.max(...all.map(({ light }) => contrast(light, behind)));
      expect(lightest, name).toBeGreaterThan(2.5);
      for (const { name: who, half, light, high } of all) {
        const best = Math.max(...[half, light, high].map((tone) => contrast(tone, behind)));
        expect(best, `${who} when it is ${name}`).toBeGreaterThan(1.4);
      }
    }
  });

  it('nothing shines behind a head', async () => {
    for (const [index, pixels] of (await pictures).entries())
      expect(brightBehindHead(art, pixels), lights[index]?.name).toBeLessThan(0.05);
  });
});
