/**
 * Ten moments as the product shows them, at three sizes, and as eyes see them that tell no or few colours apart:
 * `npx tsx assets/sheets/moments.ts [folder]`. Writes docs/moments*.webp, and every picture at its full size into
 * the folder, if one is named. Some minutes; needs Chromium.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { MOMENTS } from './moments/moments.ts';
import { scriptOf } from './moments/script.ts';
import { cutOff, sheet } from './sheet.ts';
import { kit, productWith, shotOf } from './shown.ts';
import { SIGHTS } from './sight.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const full = process.argv[2] ?? null;

/** The sizes at which each is taken, and how it lies on its sheet. */
const VIEWS = [
  { name: 'moments', width: 1280, height: 720, shown: 480, across: 2 },
  { name: 'moments-phone', width: 390, height: 844, shown: 195, across: 5 },
  { name: 'moments-large', width: 1920, height: 1080, shown: 480, across: 2 },
] as const;

/** Moments that are shown as other eyes see them. */
const SEEN = ['chest-pain', 'after-the-bell', 'the-transfer', 'account-frozen'] as const;

const scripts = MOMENTS.map((moment) => ({ name: moment.name, text: scriptOf(moment, kit) }));
const product = await productWith(scripts, 'moments');
for (const { name, width, height, shown, across } of VIEWS) {
  const pictures: Buffer[] = [];
  for (const moment of MOMENTS) {
    const picture = await shotOf(product, { name: moment.name, width, height });
    if (full !== null) writeFileSync(join(full, `${name}-${moment.name}.png`), picture);
    pictures.push(picture);
  }
  const small = await Promise.all(pictures.map((each) => sharp(each).resize(shown).png().toBuffer()));
  await sheet(small, across, join(docs, `${name}.webp`));
  if (name === 'moments') await throughOtherEyes(small);
}
await product.close();

async function throughOtherEyes(pictures: readonly Buffer[]): Promise<void> {
  const seen = await Promise.all(
    SEEN.flatMap((name) => {
      const picture = pictures[MOMENTS.findIndex((moment) => moment.name === name)];
      if (!picture) throw new Error(`unknown moment: ${name}`);
      return SIGHTS.map((sight) => cutOff(sight(sharp(picture))));
    }),
  );
  await sheet(seen, SIGHTS.length, join(docs, 'moments-sight.webp'));
}
