// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../assets/figure/acting/frames.ts';
import { CLOSE_UPS } from '../../../assets/figure/acting/insets.ts';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { inputsHash } from '../../../assets/figure/inputs.ts';
import { CANVAS } from '../../../assets/figure/shoot.ts';
import { figureFrom } from '../../../src/stage/figure.ts';
import told from '../../../stories/kit/cast.json' with { type: 'json' };

describe.each(CAST)('the baked pictures of $name', (person) => {
  const home = fileURLToPath(new URL(`../../../public/stage/${person.name}/`, import.meta.url));
  const manifest = figureFrom(JSON.parse(readFileSync(`${home}figure.json`, 'utf8')), person.name);
  const layers = manifest.frames.flatMap((f) => [...f.parts, ...Object.values(f.patches)]);
  const files = readdirSync(home).filter((f) => f.endsWith('.webp'));

  it('come from the sources on disk (if not: npx tsx assets/figure/bake.ts --stale)', () => {
    expect(manifest.inputs).toBe(inputsHash(person));
    expect(manifest.what).toBe(told[person.name as keyof typeof told].what);
  });

  it('hold every frame of the rig, with what it shows, and no other file', () => {
    expect(manifest.frames.map((f) => f.name)).toEqual(frames().map((f) => f.name));
    for (const f of frames()) {
      const baked = manifest.frames.find((b) => b.name === f.name);
      expect(baked?.shows, f.name).toEqual(f.shows);
      expect([baked?.posture, baked?.arousal, baked?.step], f.name).toEqual([f.posture, f.arousal, f.step]);
      // a patch that would change nothing is left out: eyes that are down already
      for (const name of Object.keys(baked?.patches ?? {})) expect(f.patches).toContain(name);
      if (f.patches.length > 0)
        for (const name of ['shut', 'speak'])
          expect(Object.keys(baked?.patches ?? {}), f.name).toContain(name);
    }
    const named = [...layers.map((l) => l.image), ...Object.values(manifest.insets).map((i) => i.image)];
    expect([...files].sort()).toEqual([...new Set(named)].sort());
  });

  it('lie inside the canvas and have the size of their box', async () => {
    for (const { image, box } of layers) {
      const [x, y, width, height] = box;
      expect(x >= 0 && y >= 0 && x + width <= CANVAS[0] && y + height <= CANVAS[1], image).toBe(true);
      const found = await sharp(home + image).metadata();
      expect([found.width, found.height], image).toEqual([width, height]);
    }
    for (const inset of Object.values(manifest.insets)) {
      const found = await sharp(home + inset.image).metadata();
      expect([found.width, found.height]).toEqual(inset.size);
    }
    expect(Object.keys(manifest.insets)).toEqual(CLOSE_UPS.map(({ name }) => name));
  });

  it('keep patches on the frame they belong to, and small', () => {
    for (const f of manifest.frames) {
      const [left, top, width, height] = f.parts[0]?.box ?? [0, 0, 0, 0];
      for (const [name, { box }] of Object.entries(f.patches)) {
        expect(box[0], `${f.name} ${name}`).toBeGreaterThanOrEqual(left - 8);
        expect(box[1], `${f.name} ${name}`).toBeGreaterThanOrEqual(top - 8);
        if (name === 'pale') continue;
        expect(box[2] * box[3], `${f.name} ${name}`).toBeLessThan(0.16 * width * height);
      }
    }
  });

  it('have eyes and hands where the picture has them', () => {
    for (const { name, eyes, hands, parts } of manifest.frames) {
      const [left, top, width, height] = parts[0]?.box ?? [0, 0, 0, 0];
      for (const [x, y] of [eyes, ...hands])
        expect(x >= left && x <= left + width && y >= top && y <= top + height, name).toBe(true);
      expect(eyes[1], name).toBeLessThan(top + height * 0.5);
    }
  });

  it('are small enough to stream while they are played: what is first needed within a breath', () => {
    const size = (image: string) => statSync(home + image).size;
    for (const { name, parts, patches } of manifest.frames.filter(({ step }) => step)) {
      const bytes = [...parts, ...Object.values(patches)].reduce((sum, { image }) => sum + size(image), 0);
      expect(bytes, name).toBeLessThan(60_000);
    }
    expect(files.reduce((sum, f) => sum + size(f), 0)).toBeLessThan(2_400_000);
  });

  it('have an empty left fifth, where the words stand', () => {
    for (const f of manifest.frames)
      expect(f.parts[0]?.box[0], f.name).toBeGreaterThan(manifest.size[0] * 0.2 - 1);
  });
});
