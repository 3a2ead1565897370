/** What a learner may set. Kept between visits; every value has a safe default. */
import * as v from 'valibot';

/** Multiples of a moment's window; WCAG 2.2.1 asks for a way to switch it off and for ten times the default. */
export const clockFactors = [0.75, 1, 1.5, 2, 3, 5, 10] as const;

export const SettingsSchema = v.object({
  /** How much longer a moment's window stays open than the default; 'off' leaves it open. */
  clock: v.fallback(v.union([v.picklist(clockFactors), v.literal('off')]), 1),
  /** How long a line stays before the next: words a minute, or 'press' to go on by key only. */
  textSpeed: v.fallback(v.union([v.picklist([130, 175, 220]), v.literal('press')]), 175),
  sound: v.fallback(v.boolean(), true),
  /** Loudness of the tension layers, the room and single sounds: 0 to 1. */
  tensionLevel: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  roomLevel: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  cuesLevel: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  captions: v.fallback(v.boolean(), true),
  /** 'system' follows the device's own wish for reduced motion. */
  motion: v.fallback(v.picklist(['system', 'full', 'reduced']), 'system'),
  /** The most that light, sound and motion may tighten: 0 to 1. The person and the story stay the same. */
  ceiling: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  /** Per cent of the browser's own text size. */
  textSize: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  /** Keys 1 to 4 and 0 answer (WCAG 2.1.4 asks that single-key shortcuts can be switched off). */
  numberKeys: v.fallback(v.boolean(), true),
  /** 'plain' shows still pictures without WebGL. */
  picture: v.fallback(v.picklist(['auto', 'plain']), 'auto'),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {
  clock: undefined,
  textSpeed: undefined,
  sound: undefined,
  tensionLevel: undefined,
  roomLevel: undefined,
  cuesLevel: undefined,
  captions: undefined,
  motion: undefined,
  ceiling: undefined,
  textSize: undefined,
  numberKeys: undefined,
  picture: undefined,
});
