/** What a learner may set. Kept between visits; every value has a safe default. */
import * as v from 'valibot';

/** Multiples of a moment's window; WCAG 2.2.1 asks for a way to switch it off and for ten times the default. */
export const clockFactors = [0.75, 1, 1.5, 2, 3, 5, 10] as const;

const level = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const motion = v.picklist(['system', 'full', 'reduced']);

/** What sensory-safe sets; see safe.ts. */
const SafePartsSchema = v.object({
  smooth: v.boolean(),
  silentHeart: v.boolean(),
  even: v.boolean(),
  captions: v.boolean(),
  motion,
  ceiling: level,
});
export type SafeParts = v.InferOutput<typeof SafePartsSchema>;

export const SettingsSchema = v.object({
  /**
   * How much longer a moment's window stays open than the default; 'off' leaves it open. 'room': a facilitator opens and
   * closes each moment for a group.
   */
  clock: v.fallback(v.union([v.picklist(clockFactors), v.picklist(['off', 'room'])]), 1),
  /** How long a line stays before the next: words a minute, or 'press' to go on by key only. */
  textSpeed: v.fallback(v.union([v.picklist([130, 175, 220]), v.literal('press')]), 175),
  sound: v.fallback(v.boolean(), true),
  /** Loudness of the tension layers, the voices, the room, single sounds and buttons: 0 to 1. */
  tensionLevel: v.fallback(level, 0.8),
  /** The murmur is no real speech, and nobody has yet judged it by ear: off unless somebody wants it. */
  voicesLevel: v.fallback(level, 0),
  roomLevel: v.fallback(level, 0.8),
  cuesLevel: v.fallback(level, 0.8),
  buttonsLevel: v.fallback(level, 0.6),
  /** Nothing rough or shrill; the heart in words only; loud and soft close together. */
  smooth: v.fallback(v.boolean(), false),
  silentHeart: v.fallback(v.boolean(), false),
  even: v.fallback(v.boolean(), false),
  /** Both ears get the same; and what is sharp to the ear is rounded. */
  mono: v.fallback(v.boolean(), false),
  comfort: v.fallback(v.boolean(), false),
  /** Lines and answers are read out by the device's own voice, with the clock stopped. */
  readAloud: v.fallback(v.boolean(), false),
  captions: v.fallback(v.boolean(), true),
  /** 'system' follows the device's own wish for reduced motion. */
  motion: v.fallback(motion, 'system'),
  /** The most that light, sound and motion may tighten: 0 to 1. The person and the story stay the same. */
  ceiling: v.fallback(level, 1),
  /** While sensory-safe is on: what its parts were before, to go back to. */
  beforeSafe: v.fallback(v.nullable(SafePartsSchema), null),
  /** Per cent of the browser's own text size. */
  textSize: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  /** Keys 1 to 4 and 0 answer (WCAG 2.1.4 asks that single-key shortcuts can be switched off). */
  numberKeys: v.fallback(v.boolean(), true),
  /** 'plain' shows still pictures without WebGL. */
  picture: v.fallback(v.picklist(['auto', 'plain']), 'auto'),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What is missing, or is not what it should be, is as it is by default: old settings stay readable. */
export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/** The window as an encounter knows it: nobody's answer is timed in a room. */
export const windowFactor = ({ clock }: Pick<Settings, 'clock'>): Exclude<Settings['clock'], 'room'> =>
  clock === 'room' ? 'off' : clock;
