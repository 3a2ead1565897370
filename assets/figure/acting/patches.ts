/** What moves in a face while the rest of a frame stays: each is the same frame with another face, kept where it differs. */
import { type Face, type Pose, withFace } from '../pose.ts';
import { signed } from './signs.ts';

export const PATCHES = ['shut', 'aside', 'down', 'stare', 'speak', 'wide', 'tears'] as const;
/** `pale` is no other face: it is laid over any. */
export type PatchName = (typeof PATCHES)[number] | 'pale';

/** Where a patch changes something: around the eyes, the mouth and jaw, or the eyes and cheeks. */
export const ZONE: Readonly<Record<Exclude<PatchName, 'pale'>, 'eyes' | 'mouth' | 'cheeks'>> = {
  shut: 'eyes',
  aside: 'eyes',
  down: 'eyes',
  stare: 'eyes',
  speak: 'mouth',
  wide: 'mouth',
  tears: 'cheeks',
};

/** A mouth at a word: `force` 0 to 1 bares the teeth and squares the corners. */
function spoken(pose: Pose, open: number, force: number): Pose {
  const f = pose.face;
  const word: Face = {
    26: open,
    24: 0,
    17: 0,
    10: Math.max(f[10] ?? 0, 0.1 + 0.5 * force),
    20: Math.max(f[20] ?? 0, 0.08 + 0.6 * force),
    15: (f[15] ?? 0) * 0.5,
  };
  return withFace(pose, word);
}

/** The pose of a patch over a frame at this arousal. */
export function patched(pose: Pose, arousal: number, patch: Exclude<PatchName, 'pale'>): Pose {
  const force = Math.min(1, arousal / 88);
  switch (patch) {
    case 'shut':
      return withFace(pose, { 43: 1 });
    case 'aside':
      return withFace(pose, {}, [0.42, Math.max(pose.gaze[1], -0.2)]);
    case 'down':
      return withFace(pose, { 43: Math.max(pose.face[43] ?? 0, 0.18), 5: 0 }, [0.06, -0.62]);
    case 'stare':
      return signed(pose, 'stare');
    case 'speak':
      return spoken(pose, 0.26 + 0.26 * force, force * 0.8);
    case 'wide':
      return spoken(pose, 0.5 + 0.42 * force ** 1.5, force);
    case 'tears':
      return signed(pose, 'tears');
  }
}
