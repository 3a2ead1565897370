/** Pictures of one size, side by side. */
import sharp, { type Sharp } from 'sharp';

const gap = 2;

export const cutOff = (picture: Sharp): Promise<Buffer> => picture.png().toBuffer();

/** Writes a WebP with so many pictures across, row by row. */
export async function sheet(pictures: readonly Buffer[], across: number, file: string): Promise<void> {
  const [first] = pictures;
  if (!first) throw new Error(`no pictures for the sheet: ${file}`);
  const { width = 0, height = 0 } = await sharp(first).metadata();
  const rows = Math.ceil(pictures.length / across);
  const placed = pictures.map((input, at) => ({
    input,
    left: (at % across) * (width + gap),
    top: Math.floor(at / across) * (height + gap),
  }));
  await sharp({
    create: {
      width: across * (width + gap) - gap,
      height: rows * (height + gap) - gap,
      channels: 3,
      background: '#10151d',
    },
  })
    .composite(placed)
    .webp({ quality: 78, effort: 6 })
    .toFile(file);
}
