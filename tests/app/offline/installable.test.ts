import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { iconOf, icons } from '../../../assets/icon/icon.ts';

const at = (path: string) => new URL(`../../../public/${path}`, import.meta.url).pathname;
const Manifest = v.object({
  name: v.string(),
  start_url: v.literal('./'),
  scope: v.literal('./'),
  display: v.literal('standalone'),
  background_color: v.string(),
  icons: v.array(
    v.object({
      src: v.string(),
      sizes: v.string(),
      type: v.literal('image/png'),
      purpose: v.picklist(['any', 'maskable']),
    }),
  ),
});
const manifest = v.parse(Manifest, JSON.parse(readFileSync(at('manifest.webmanifest'), 'utf8')));

describe('the icons', () => {
  it.each(icons)('$file is what its script makes now', async (icon) => {
    const made = sharp(Buffer.from(iconOf(icon)), { density: 288 }).resize(icon.size, icon.size);
    const [now, kept] = await Promise.all(
      [made.png(), sharp(at(`icons/${icon.file}`))].map((each) => each.ensureAlpha().raw().toBuffer()),
    );
    if (!now || !kept) throw new Error('no pixels');
    expect(kept.length).toBe(now.length);
    const off = now.reduce((most, value, place) => Math.max(most, Math.abs(value - (kept[place] ?? 0))), 0);
    // Another version of the library may round another way.
    expect(off).toBeLessThanOrEqual(6);
  });

  it.each(icons.filter(({ cut }) => cut))(
    '$file has no corner that a system could show through',
    async ({ file }) => {
      const { channels } = await sharp(at(`icons/${file}`)).stats();
      expect(channels[3]?.min ?? 255).toBe(255);
    },
  );
});

describe('the manifest', () => {
  it.each(['any', 'maskable'] as const)('has an icon of 192 and of 512 for %s', async (purpose) => {
    const own = manifest.icons.filter((icon) => icon.purpose === purpose);
    expect(own.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of own) {
      const { width, height, format } = await sharp(at(src)).metadata();
      expect(`${width}x${height} ${format}`).toBe(`${sizes} png`);
    }
  });

  it('names everything relative to itself, and has the page’s own ground', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"(?:\/|https?:)/);
    const page = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
    expect(page).toContain(`content="${manifest.background_color}"`);
  });
});
