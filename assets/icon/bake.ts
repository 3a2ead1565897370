/** `npx tsx assets/icon/bake.ts`: the icons under which systems list the product once it is installed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { iconOf, icons } from './icon.ts';

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const icon of icons)
  await sharp(Buffer.from(iconOf(icon)), { density: 288 })
    .resize(icon.size, icon.size)
    .png({ compressionLevel: 9, palette: false })
    .toFile(join(folder, icon.file));
