/** Bakes the rooms: `npx tsx assets/room/bake.ts [folder]`, by default into `public/stage`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { inputsOf } from './inputs.ts';
import { picture } from './paint.ts';
import { lights } from './waiting-room/light.ts';
import { before, closeUps, fallen, room, shining } from './waiting-room/picture.ts';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(process.argv[2] ?? join(here, '../../public/stage'), 'waiting-room');
mkdirSync(out, { recursive: true });

/** As large as a figure's. */
const insetSize = [480, 320] as const;

const whole = Buffer.from(room());
const states = [];
for (const light of lights) {
  const lit = await sharp(whole)
    .composite([
      { input: Buffer.from(fallen(light)), blend: 'multiply' },
      { input: Buffer.from(shining(light)), blend: 'over' },
    ])
    .removeAlpha()
    .webp({ quality: 86, smartSubsample: true, effort: 6 })
    .toFile(join(out, `room-${light.name}.webp`));
  const desk = await sharp(Buffer.from(before(light)))
    .webp({ nearLossless: true, quality: 60, effort: 6 }) // dark greens turn violet when colour is halved
    .toFile(join(out, `desk-${light.name}.webp`));
  console.log(`${light.name}: room ${lit.size} bytes, desk ${desk.size} bytes`);
  states.push({ name: light.name, room: `room-${light.name}.webp`, desk: `desk-${light.name}.webp` });
}

/** Close pictures: the same room drawn finer, under the light in which such a cue matters. */
const finer = 3;
const closeLight = lights.find((light) => light.name === 'tense') ?? lights[0];
const insets: Record<string, { image: string; size: readonly [number, number] }> = {};
if (closeLight) {
  const fine = (content: string) =>
    sharp(Buffer.from(content), { density: 72 * finer })
      .png()
      .toBuffer();
  const lit = await sharp(await fine(room()))
    .composite([
      { input: await fine(fallen(closeLight)), blend: 'multiply' },
      { input: await fine(shining(closeLight)), blend: 'over' },
    ])
    .png()
    .toBuffer();
  for (const { name, left, top, width } of closeUps) {
    const height = (width * insetSize[1]) / insetSize[0];
    const close = await sharp(lit)
      .extract({
        left: left * finer,
        top: top * finer,
        width: width * finer,
        height: Math.round(height * finer),
      })
      .resize(insetSize[0], insetSize[1])
      .removeAlpha()
      .webp({ quality: 86, smartSubsample: true, effort: 6 })
      .toFile(join(out, `inset-${name}.webp`));
    console.log(`inset ${name}: ${close.size} bytes`);
    insets[name] = { image: `inset-${name}.webp`, size: insetSize };
  }
}

const manifest = {
  size: [picture.width, picture.height],
  inputs: inputsOf(here),
  // Where the one across from you is: what a narrow screen must keep. From 0 to 1 of the picture.
  focus: [0.625, 0.3],
  // Calmest first; tension cross-fades from each to the next.
  lights: states,
  insets,
};
writeFileSync(join(out, 'room.json'), `${JSON.stringify(manifest, null, 2)}\n`);
