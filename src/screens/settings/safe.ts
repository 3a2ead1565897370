/** Sensory-safe: one switch that sets several things, each of which can still be changed afterwards. Pure. */
import type { SafeParts, Settings } from './settings.ts';

/** The most that light and sound may tighten while it is on. */
export const safeCeiling = 0.5;

/** `changed`: it was switched on, and one of its parts is not as it set it. */
export type Safety = 'off' | 'on' | 'changed';

const partsOf = ({ smooth, silentHeart, even, captions, motion, ceiling }: Settings): SafeParts => ({
  smooth,
  silentHeart,
  even,
  captions,
  motion,
  ceiling,
});

/** Whether each part is as sensory-safe has it. A lower ceiling than its own is safe, too. */
const kept: Readonly<Record<keyof SafeParts, (settings: Settings) => boolean>> = {
  smooth: ({ smooth }) => smooth,
  silentHeart: ({ silentHeart }) => silentHeart,
  even: ({ even }) => even,
  captions: ({ captions }) => captions,
  motion: ({ motion }) => motion === 'reduced',
  ceiling: ({ ceiling }) => ceiling <= safeCeiling,
};
const parts = Object.keys(kept) as (keyof SafeParts)[];

/** The parts that are not as sensory-safe has them. */
export function changedParts(settings: Settings): (keyof SafeParts)[] {
  return parts.filter((part) => !kept[part](settings));
}

export function safetyOf(settings: Settings): Safety {
  if (settings.beforeSafe === null) return 'off';
  return changedParts(settings).length === 0 ? 'on' : 'changed';
}

/** Sets every part, and remembers what each was. */
export function madeSafe(settings: Settings): Settings {
  return {
    ...settings,
    beforeSafe: settings.beforeSafe ?? partsOf(settings),
    smooth: true,
    silentHeart: true,
    even: true,
    captions: true,
    motion: 'reduced',
    ceiling: Math.min(settings.ceiling, safeCeiling),
  };
}

/** Every part as it was before; what the learner has changed since is theirs and stays. */
export function unmadeSafe(settings: Settings): Settings {
  const before = settings.beforeSafe;
  if (before === null) return settings;
  const back = Object.fromEntries(
    parts.filter((part) => kept[part](settings)).map((part) => [part, before[part]]),
  );
  return { ...settings, ...back, beforeSafe: null };
}
