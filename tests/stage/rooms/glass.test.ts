// @vitest-environment node
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type LightName, lightNames } from '../../../assets/room/art.ts';
import { benefitsCounter } from '../../../assets/room/benefits-counter/picture.ts';

const tensions: Readonly<Record<LightName, number>> = { calm: 0, tense: 0.6, acute: 1 };

/** All that is in front of the figure: what stands on your side, the frame, and what shows in the glass by now. */
function infront(light: LightName): Promise<Buffer> {
  const shown = benefitsCounter.sprites
    .filter(({ layer }) => layer === 'desk')
    .map(({ images, motion }) => {
      const reached = motion.kind === 'notice' ? motion.at.filter((at) => at <= tensions[light]).length : 0;
      return { input: Buffer.from(images[reached] ?? '') };
    });
  return sharp(Buffer.from(benefitsCounter.before(light)))
    .composite(shown)
    .png()
    .toBuffer();
}
const sheets = new Map(lightNames.map((light) => [light, infront(light)]));

/** How much covers what is behind, from 0 to 1, over a part of the picture: the mean, and the most of any pixel. */
async function cover(light: LightName, left: number, top: number, width: number, height: number) {
  const alpha = await sharp(await sheets.get(light))
    .extract({ left, top, width, height })
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  return {
    mean: alpha.reduce((sum, each) => sum + each, 0) / alpha.length / 255,
    most: Math.max(...new Set(alpha)) / 255,
  };
}

describe('the glass of the benefits counter', () => {
  it.each(lightNames)('is clear before the face, when it is %s', async (light) => {
    expect((await cover(light, 640, 60, 300, 270)).most).toBeLessThan(0.01);
  });

  it.each(lightNames)(
    'nowhere hides who is behind it but for its frame and grille, when it is %s',
    async (light) => {
      expect((await cover(light, 640, 330, 300, 240)).most).toBeLessThan(0.2);
      expect((await cover(light, 440, 0, 740, 560)).mean).toBeLessThan(0.12);
    },
  );

  it('shows more of your own side the darker it gets beyond', async () => {
    const [calm, tense, acute] = await Promise.all(
      lightNames.map((light) => cover(light, 420, 60, 770, 420)),
    );
    expect(tense?.mean).toBeGreaterThan(calm?.mean ?? 1);
    expect(acute?.mean).toBeGreaterThan(tense?.mean ?? 1);
  });
});
