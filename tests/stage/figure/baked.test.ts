// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../assets/figure/acting/frames.ts';
import { CLOSE_UPS } from '../../../assets/figure/acting/insets.ts';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { inputsHash } from '../../../assets/figure/inputs.ts';

const Pair = v.tuple([v.number(), v.number()]);
const Box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const Part = v.object({ image: v.string(), box: Box });
const Manifest = v.object({
  what: v.pipe(v.string(), v.minLength(10)),
  size: Pair,
  inputs: v.string(),
  desk: v.object({ layer: v.literal('room'), back: v.number(), front: v.number() }),
  frames: v.array(
    v.object({
      ...Part.entries,
      name: v.string(),
      arousal: v.number(),
      light: v.number(),
      patches: v.record(v.string(), Part),
    }),
  ),
  insets: v.record(v.string(), v.object({ image: v.string(), size: Pair })),
});

describe.each(CAST)('the baked pictures of $name', (person) => {
  const HOME = fileURLToPath(new URL(`../../../public/stage/${person.name}/`, import.meta.url));
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(`${HOME}figure.json`, 'utf8')));
  const parts = manifest.frames.flatMap((f) => [{ image: f.image, box: f.box }, ...Object.values(f.patches)]);

  it('come from the sources on disk (if not: npx tsx assets/figure/bake.ts)', () => {
    expect(manifest.inputs).toBe(inputsHash(person.name));
  });

  it('hold every frame and patch of the rig, and nothing else', () => {
    expect(manifest.frames.map((f) => f.name)).toEqual(frames().map((f) => f.name));
    for (const f of frames()) {
      const baked = manifest.frames.find((b) => b.name === f.name);
      expect(Object.keys(baked?.patches ?? {}).sort()).toEqual([...f.patches].sort());
    }
    const named = [...parts.map((p) => p.image), ...Object.values(manifest.insets).map((i) => i.image)];
    expect(
      readdirSync(HOME)
        .filter((f) => f.endsWith('.webp'))
        .sort(),
    ).toEqual(named.sort());
  });

  it('lie inside the picture and have the size of their box', async () => {
    for (const { image, box } of parts) {
      const [x, y, width, height] = box;
      expect(x >= 0 && y >= 0 && x + width <= manifest.size[0] && y + height <= manifest.size[1], image).toBe(
        true,
      );
      const found = await sharp(HOME + image).metadata();
      expect([found.width, found.height], image).toEqual([width, height]);
    }
    for (const inset of Object.values(manifest.insets)) {
      const found = await sharp(HOME + inset.image).metadata();
      expect([found.width, found.height]).toEqual(inset.size);
    }
    for (const { name, size } of CLOSE_UPS) expect(manifest.insets[name]?.size, name).toEqual(size);
  });

  it('keep patches on the frame they belong to, and small', () => {
    for (const f of manifest.frames) {
      for (const p of Object.values(f.patches)) {
        expect(p.box[0]).toBeGreaterThanOrEqual(f.box[0]);
        expect(p.box[0] + p.box[2]).toBeLessThanOrEqual(f.box[0] + f.box[2]);
        expect(p.box[2] * p.box[3]).toBeLessThan(0.12 * f.box[2] * f.box[3]);
      }
    }
  });

  it('are small enough to download while the briefing is read', () => {
    const bytes = readdirSync(HOME).reduce((sum, f) => sum + statSync(HOME + f).size, 0);
    expect(bytes).toBeLessThan(900_000);
  });

  it('have an empty left third, where the words stand', async () => {
    for (const f of manifest.frames) expect(f.box[0], f.name).toBeGreaterThan(manifest.size[0] * 0.2);
  });
});
