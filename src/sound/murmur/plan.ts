/** From the rhythm of a line to what mouth and throat do, frame by frame. Pure. */
import { hash32 } from '../../encounter/chance.ts';
import type { Rhythm, Syllable } from '../../encounter/rhythm.ts';
import { chanceFrom } from './chance.ts';
import type { Manner } from './manner.ts';
import { FRAMES_A_SECOND, set, smoothed, type Track, trackOf } from './track.ts';

export interface Plan {
  /** Length of all that sounds, in milliseconds, without the room's tail. */
  readonly ms: number;
  /** Times the speaker's own pitch. */
  readonly pitch: Track;
  /** Strength of the voice, and of the noise of a consonant, 0 to 1. */
  readonly voiced: Track;
  readonly hiss: Track;
  /** Where that noise is strongest, in Hz. */
  readonly hissHz: Track;
  /** The first three resonances of the mouth, in Hz, for a long (male) throat. */
  readonly formants: readonly [Track, Track, Track];
}

/** A murmur goes on for this long after what is spoken of it, ever softer, under the reading. */
export const RECEDES_MS = 700;
/** A gap between syllables longer than this is a breath: pitch starts anew after it. */
const BREATH_MS = 100;
/** A mouth at rest; vowels of everyday speech are drawn towards it. */
const REST = [500, 1450, 2500] as const;
const TOWARDS_REST = 0.12;

/** How a syllable begins. `voice`: how much of it is left meanwhile; `f`: where the mouth is. */
interface Onset {
  readonly ms: number;
  readonly voice: number;
  readonly f: readonly [number, number, number];
  readonly hiss?: { readonly level: number; readonly hz: number; readonly share: number };
}
/** Stops shut the mouth and open with a burst; hisses, hums and glides. As often as in English, roughly. */
const ONSETS: readonly Onset[] = [
  { ms: 62, voice: 0.02, f: [250, 900, 2300], hiss: { level: 0.9, hz: 1100, share: 0.26 } },
  { ms: 58, voice: 0.02, f: [250, 1750, 2600], hiss: { level: 1, hz: 3300, share: 0.34 } },
  { ms: 66, voice: 0.02, f: [250, 1950, 2350], hiss: { level: 1, hz: 2100, share: 0.34 } },
  { ms: 50, voice: 0.08, f: [250, 1700, 2600], hiss: { level: 0.5, hz: 3000, share: 0.26 } },
  { ms: 48, voice: 0.1, f: [250, 950, 2300] },
  { ms: 92, voice: 0, f: [300, 1700, 2600], hiss: { level: 0.62, hz: 3900, share: 0.85 } },
  { ms: 80, voice: 0.05, f: [300, 1100, 2400], hiss: { level: 0.3, hz: 2600, share: 0.85 } },
  { ms: 50, voice: 0.15, f: [450, 1400, 2500], hiss: { level: 0.3, hz: 1500, share: 0.8 } },
  { ms: 64, voice: 0.4, f: [260, 1050, 2250] },
  { ms: 58, voice: 0.4, f: [270, 1500, 2500] },
  { ms: 58, voice: 0.55, f: [340, 1150, 2550] },
  { ms: 60, voice: 0.5, f: [320, 750, 2200] },
  { ms: 56, voice: 0.55, f: [340, 1250, 1750] },
  { ms: 0, voice: 1, f: [500, 1450, 2500] },
];

/** The vowel of a syllable: how open it is is known, how far forward is drawn. */
function vowelOf(open: number, forward: number): readonly [number, number, number] {
  const f1 = 310 + 390 * open;
  const back = 880 + 320 * open;
  const front = 2150 - 480 * open;
  const f2 = back + (front - back) * forward;
  return [f1, f2, 2350 + 300 * forward];
}

/** Most vowels are clearly front or clearly back. */
const sides = (share: number) => share * share * (3 - 2 * share);

/** The pitch of a syllable's vowel at its beginning and its end, as shares added to one. */
function pitchOf(syllable: Syllable, place: number, asked: boolean, range: number, chance: () => number) {
  const declining = range * (0.35 - 0.8 * place);
  const accent = syllable.stressed ? range * (0.7 + 0.5 * chance()) : range * (chance() - 0.7) * 0.4;
  const from = declining + accent;
  if (!syllable.last) return { from, to: from - range * 0.25 };
  return asked
    ? { from: from - range * 0.4, to: from + 0.12 + range * 1.2 }
    : { from, to: declining - 0.06 - range };
}

/** Syllables with their place in their phrase, 0 to 1. */
function phrased(syllables: readonly Syllable[]): { syllable: Syllable; place: number }[] {
  const phrases: Syllable[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const syllable of syllables) {
    if (syllable.at - end > BREATH_MS) phrases.push([]);
    phrases.at(-1)?.push(syllable);
    end = syllable.at + syllable.ms;
  }
  return phrases.flatMap((phrase) =>
    phrase.map((syllable, k) => ({ syllable, place: phrase.length < 2 ? 0.5 : k / (phrase.length - 1) })),
  );
}

/** `seed` draws the consonants, the colour of the vowels and small turns of the pitch. */
export function planOf(rhythm: Rhythm, manner: Manner, seed: number): Plan {
  const until = manner.spokenMs + RECEDES_MS;
  const syllables = rhythm.syllables.filter(({ at }) => at < until);
  const ms = Math.min(until, Math.max(0, ...syllables.map(({ at, ms }) => at + ms)));
  const frames = Math.ceil((ms * FRAMES_A_SECOND) / 1000) + 1;
  const [pitch, voiced, hiss, hissHz] = [
    trackOf(frames, 1),
    trackOf(frames, 0),
    trackOf(frames, 0),
    trackOf(frames, 3000),
  ];
  const formants: [Track, Track, Track] = [
    trackOf(frames, REST[0]),
    trackOf(frames, REST[1]),
    trackOf(frames, REST[2]),
  ];
  const final = rhythm.syllables.at(-1);

  phrased(syllables).forEach(({ syllable, place }, k) => {
    const chance = chanceFrom(hash32(seed, String(k)));
    const onset = ONSETS[Math.floor(chance() * ONSETS.length)];
    const onsetMs = Math.min(onset?.ms ?? 0, syllable.ms * 0.42);
    const vowelAt = syllable.at + onsetMs;
    const end = syllable.at + syllable.ms;
    const strength = (syllable.stressed ? 1 : 0.66) * (1 - 0.22 * place);
    const vowel = vowelOf(syllable.open, sides(chance()));
    const asked = rhythm.asks && syllable === final;
    const { from, to } = pitchOf(syllable, place, asked, manner.range, chance);

    set(pitch, syllable.at, end, (share) => 1 + from + (to - from) * share);
    formants.forEach((track, n) => {
      set(track, syllable.at, vowelAt, onset?.f[n] ?? REST[0]);
      set(track, vowelAt, end, (vowel[n] ?? 0) * (1 - TOWARDS_REST) + (REST[n] ?? 0) * TOWARDS_REST);
    });
    set(voiced, syllable.at, vowelAt, strength * (onset?.voice ?? 1));
    // A vowel leans into its beginning; the last one before a breath dies away.
    set(voiced, vowelAt, end, (share) => strength * (1 - share * (syllable.last ? 0.75 : 0.3)));
    if (onset?.hiss) {
      const begin = vowelAt - onsetMs * onset.hiss.share;
      set(hiss, begin, vowelAt, onset.hiss.level * strength);
      set(hissHz, syllable.at, end, onset.hiss.hz);
    }
  });
  // Between breaths the pitch goes on from where it was: smoothing must not pull it to the middle there.
  for (let frame = 1; frame < frames; frame++)
    if ((voiced[frame] ?? 0) === 0) pitch[frame] = pitch[frame - 1] ?? 1;

  return {
    ms,
    pitch: smoothed(pitch, 22),
    voiced: smoothed(voiced, 8),
    hiss: smoothed(hiss, 4),
    hissHz,
    formants: [smoothed(formants[0], 18), smoothed(formants[1], 20), smoothed(formants[2], 20)],
  };
}
