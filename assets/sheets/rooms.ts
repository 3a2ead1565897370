/**
 * The contact sheet of the rooms over their lights, as the stage shows them with nobody there:
 * `npx tsx assets/sheets/rooms.ts`. Writes docs/rooms.webp; needs Chromium.
 */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import { serveStage, show } from '../../tests/stage/stage-server.ts';
import { sheet } from './sheet.ts';

const out = fileURLToPath(new URL('../../docs/rooms.webp', import.meta.url));
const size = { width: 1280, height: 720 };
const shown = 426;
/** Tensions at which each of the three lights is alone. */
const tensions = [0, 0.5, 1] as const;
/** The slowest change of light takes less than this, in milliseconds. */
const settled = 4500;

const server = await serveStage();
const pictures: Buffer[] = [];
for (const room of Object.keys(rooms)) {
  const page = await server.open(`prefer=plain&motion=reduced&room=${room}`, { size });
  for (const tension of tensions) {
    await show(page, { room, stance: 'gone', tension });
    await page.waitForTimeout(settled);
    await page.waitForLoadState('networkidle');
    pictures.push(
      await sharp(await page.screenshot())
        .resize(shown)
        .png()
        .toBuffer(),
    );
  }
  await page.close();
}
await server.close();
await sheet(pictures, tensions.length, out);
