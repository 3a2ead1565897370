/**
 * The first moment of the scenario that the guide for authors makes, as the product shows it:
 * `npx tsx assets/sheets/grey-tag.ts [file]`, by default docs/grey-tag.webp. Half a minute; needs Chromium.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { kit, productWith, shotOf } from './shown.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const out = process.argv[2] ?? `${docs}grey-tag.webp`;
const name = 'grey-tag';
const text = readFileSync(`${docs}${name}.ink`, 'utf8').replace('INCLUDE ../kit/', `INCLUDE ${kit}/`);

const product = await productWith([{ name, text }], name);
const settings = { clock: 3 } as const;
const picture = await shotOf(product, { name, width: 1280, height: 720, settings });
await product.close();
await sharp(picture).resize(960).webp({ quality: 82, effort: 6 }).toFile(out);
