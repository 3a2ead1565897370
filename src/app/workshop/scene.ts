/** From dials to what the stage shows, and to what the sculpture is told. Pure. */
import { sceneFor } from '../../stage/scene.ts';
import type { Dials } from '../../stage/sculpture/live.ts';
import type { Scene } from '../../stage/stage.ts';
import { cueLines, type FigureDials, postureSeen } from '../../workshop/figure/dials.ts';

/** The very scene that a script comes to with the tags shown: by the same way, line by line. */
export function sceneOf(dials: FigureDials): Scene {
  const { room, figure, arousal, tension } = dials;
  const now = { room, figure, person: { arousal }, tension, released: false, speaking: false };
  return cueLines(dials).reduce<Scene>(
    (before, cues) => sceneFor({ ...now, before, beat: { speaker: null, text: '', cues } }),
    sceneFor({ ...now, beat: null }),
  );
}

const gestures = ['open', 'fidget', 'grip', 'fist', 'point', 'folded', 'face'] as const;

export function sculptureDials(dials: FigureDials): Dials {
  const { pace, ...signs } = dials.amounts;
  return {
    posture: postureSeen(dials),
    arousal: dials.arousal,
    gesture: gestures.find((each) => each === dials.cues.hands) ?? null,
    signs: pace === undefined ? signs : { ...signs, paceLeft: pace },
  };
}

/** What a live body depends on; the room and its light do not change it. */
export const bodyOf = (dials: FigureDials): string => JSON.stringify([dials.figure, sculptureDials(dials)]);
