/** The murmur of a line: a voice through a door, with the line's own rhythm and no words. Pure, and the same each time. */
import { hash32 } from '../../encounter/chance.ts';
import { rhythmOf } from '../../encounter/rhythm.ts';
import type { SpokenLine } from '../sound.ts';
import { chanceFrom } from './chance.ts';
import { filtered, openResonator, pass } from './filters.ts';
import { openGlottis } from './glottis.ts';
import { atLevel } from './level.ts';
import { mannerOf } from './manner.ts';
import { type Plan, planOf } from './plan.ts';
import { inRoom } from './room.ts';
import { between, FRAMES_A_SECOND } from './track.ts';

/** Samples a second: there is nothing in a murmur above 5 kHz. */
export const MURMUR_RATE = 24_000;
/** Loudness of every murmur, whoever speaks and however stirred they are. */
export const MURMUR_LUFS = -24;

/** The higher resonances hardly move. */
const HIGHER = [3400, 4400] as const;
const WIDTHS = [85, 110, 160, 240, 320] as const;
/** Behind a door: nothing that could be taken for words. */
const DOOR_HZ = 3200;
/** Even a sudden beginning takes this many samples, 6 ms. */
const ONSET = 144;
/** Samples between two tunings of the mouth. */
const TUNED_EVERY = 24;
/** Gain of a consonant's noise against the voice. */
const HISS = 0.5;

/** Women's and children's throats are shorter: their resonances lie higher. From the pitch at rest. */
const throatOf = (hz: number) => 1 + 0.16 * Math.min(1, Math.max(0, (hz - 120) / 80));

/** The voice itself, before door and room. */
function voiceOf(plan: Plan, { hz, arousal }: SpokenLine, chance: () => number): Float32Array<ArrayBuffer> {
  const manner = mannerOf(arousal);
  const glottis = openGlottis(MURMUR_RATE, manner, chance);
  const mouth = WIDTHS.map(() => openResonator(MURMUR_RATE));
  const teeth = openResonator(MURMUR_RATE);
  const throat = throatOf(hz);
  const spoken = (manner.spokenMs * FRAMES_A_SECOND) / 1000;
  const perFrame = FRAMES_A_SECOND / MURMUR_RATE;
  const out = new Float32Array(Math.round((plan.ms / 1000) * MURMUR_RATE));
  for (let i = 0; i < out.length; i++) {
    const place = i * perFrame;
    if (i % TUNED_EVERY === 0) {
      mouth.forEach((resonance, n) => {
        const track = plan.formants[n];
        const at = track ? between(track, place) : (HIGHER[n - 3] ?? 4400);
        resonance.tune(at * throat, WIDTHS[n] ?? 320);
      });
      teeth.tune(between(plan.hissHz, place) * throat, 900);
    }
    let sample = glottis.next(hz * manner.pitch * between(plan.pitch, place)) * between(plan.voiced, place);
    for (const resonance of mouth) sample = resonance.next(sample);
    const noise = teeth.next((chance() * 2 - 1) * between(plan.hiss, place)) * HISS;
    // Receding: gone at the end of the plan, untouched before.
    const left = place <= spoken ? 1 : 1 - (place - spoken) / Math.max(1, plan.pitch.length - 1 - spoken);
    out[i] = (sample + noise) * Math.max(0, left) ** 1.5 * Math.min(1, i / ONSET);
  }
  return out;
}

/** One channel at MURMUR_RATE; empty for a line without words. */
export function murmurOf(line: SpokenLine): Float32Array<ArrayBuffer> {
  const rhythm = rhythmOf(line.text, line.arousal);
  if (rhythm.syllables.length === 0) return new Float32Array(0);
  const seed = hash32(line.seed, line.text);
  const plan = planOf(rhythm, mannerOf(line.arousal), seed);
  const voice = voiceOf(plan, line, chanceFrom(seed));
  const behind = filtered(filtered(voice, pass('high', 90, MURMUR_RATE)), pass('low', DOOR_HZ, MURMUR_RATE));
  return atLevel(inRoom(behind, MURMUR_RATE), MURMUR_RATE, MURMUR_LUFS);
}
