/** Sounds that a test can tell apart by their pitch: a folder like public/sound, with one tone a layer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RATE = 48_000;

/** The pitch of each sound in Hz; the room has a second one, high up, that its low-pass takes away. */
export const TONES = {
  'room-hall': 300,
  drone: 110,
  pad: 220,
  cluster: 440,
  strain: 880,
  doors: 1300,
  'doors-2': 1500,
  desk: 1700,
  turn: 2000,
  release: 2400,
  'ui-open': 2800,
  'ui-take': 3200,
  'ui-low': 3600,
} as const;
export const ROOM_HIGH = 7000;
/** Length of the heart's beat in seconds: a test knows a beat by it. */
export const BEAT_SECONDS = 0.5;

/** A file of 16 bits with these samples, -1 to 1. */
function wav(samples: Float64Array): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [i, sample] of samples.entries()) file.writeInt16LE(Math.round(sample * 32_767), 44 + i * 2);
  return file;
}

function tone(seconds: number, ...pitches: readonly number[]): Float64Array {
  return new Float64Array(seconds * RATE).map((_, i) =>
    pitches.reduce((sum, hz) => sum + 0.05 * Math.sin((2 * Math.PI * hz * i) / RATE), 0),
  );
}

const partOf = (name: string) =>
  name.startsWith('room-')
    ? 'room'
    : name.startsWith('ui-')
      ? 'ui'
      : ['drone', 'pad', 'cluster', 'strain'].includes(name)
        ? 'bed'
        : 'cue';

/** Writes `sound/` with its manifest into a folder. */
export function writeSounds(folder: string): void {
  const sounds: Record<string, unknown>[] = [];
  const place = join(folder, 'sound');
  mkdirSync(place, { recursive: true });
  const add = (name: string, part: string, samples: Float64Array, more: object = {}) => {
    const file = wav(samples);
    writeFileSync(join(place, `${name}.wav`), file);
    const ms = (samples.length / RATE) * 1000;
    const about = { name, part, files: [`${name}.wav`], bytes: [file.length], ms, lufs: -26, truePeak: -20 };
    sounds.push({ ...about, ...more });
  };
  for (const [name, hz] of Object.entries(TONES)) {
    const part = partOf(name);
    const pitches = part === 'room' ? [hz, ROOM_HIGH] : [hz];
    // Whole cycles: the loop has no seam.
    if (part === 'room' || part === 'bed') add(name, part, tone(2, ...pitches), { window: [0, 2000] });
    else add(name, part, tone(part === 'ui' ? 0.2 : 1, hz), name === 'doors-2' ? { of: 'doors' } : {});
  }
  add('heart', 'beat', tone(BEAT_SECONDS, 60));
  writeFileSync(join(place, 'sound.json'), JSON.stringify({ version: 2, inputs: '', sounds }));
}
