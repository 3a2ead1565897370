/** All of the sound by one hand: every part louder or softer, each in its own proportion. Pure. */
import { defaultSettings, type Settings } from './settings.ts';

const levels = ['tensionLevel', 'roomLevel', 'cuesLevel', 'buttonsLevel'] as const;

/** 0 to 1; 1 is where the first part would be at its full. */
export function loudnessOf(settings: Settings): number {
  if (!settings.sound) return 0;
  return Math.max(...levels.map((level) => settings[level]));
}

/** Voices are left as they are: they are off unless somebody wants them. Nothing at all is the sound switched off. */
export function withLoudness(settings: Settings, loudness: number): Settings {
  if (loudness <= 0) return { ...settings, sound: false };
  const now = Math.max(...levels.map((level) => settings[level]));
  const base = now > 0 ? settings : defaultSettings;
  const most = Math.max(...levels.map((level) => base[level]));
  const scaled = levels.map((level) => [level, Math.round((base[level] / most) * loudness * 1000) / 1000]);
  return { ...settings, ...Object.fromEntries(scaled), sound: true };
}
