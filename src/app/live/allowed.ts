/** What the learner's settings let through: to the sound, and, said with the run, into its dose. Pure. */
import type { Dose } from '../../encounter/dose.ts';
import { safetyOf } from '../../screens/settings/safe.ts';
import { type Settings, windowFactor } from '../../screens/settings/settings.ts';
import { gains } from '../../sound/layers.ts';
import type { SoundSettings } from '../../sound/sound.ts';

/** The ceiling is not in here: it limits the tension that the sound is told. */
export function soundSettings(settings: Settings): SoundSettings {
  const { smooth, silentHeart, even, mono, comfort } = settings;
  return {
    on: settings.sound,
    tension: settings.tensionLevel,
    voices: settings.voicesLevel,
    room: settings.roomLevel,
    cues: settings.cuesLevel,
    ui: settings.buttonsLevel,
    smooth,
    silentHeart,
    even,
    mono,
    comfort,
  };
}

export function allowedBy(settings: Settings): Dose['allowed'] {
  const { sound, tensionLevel, voicesLevel, ceiling, motion } = settings;
  const most = gains(ceiling, { ...soundSettings(settings), ...(sound ? {} : { tension: 0 }) });
  const layers = [
    most.drone > 0 ? (['drone'] as const) : [],
    most.pad + most.cluster > 0 ? (['strings'] as const) : [],
    most.strain > 0 ? (['high-strings'] as const) : [],
    most.heart > 0 ? (['heart'] as const) : [],
    most.roughness > 0 && most.pad > 0 ? (['roughness'] as const) : [],
  ].flat();
  return {
    clock: windowFactor(settings),
    tensionSound: sound ? tensionLevel : 0,
    layers,
    voices: sound ? voicesLevel : 0,
    sensorySafe: safetyOf(settings),
    ceiling,
    motion,
  };
}
