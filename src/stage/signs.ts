/**
 * Warning signs that a body shows of itself, each overruled by a script's own cue. In this game they come at fixed
 * arousals; in life they need not come at all. Pure.
 */
import type { Scene } from './stage.ts';

export interface Signs {
  readonly stare: boolean;
  readonly pale: boolean;
  readonly tears: boolean;
  readonly tremor: boolean;
}

const staresFrom = 62;
const tremblesFrom = 75;
const palesFrom = 92;

/** Somebody who lets go, sinks or hides the face does not stare. */
const letsGo = ['ease', 'slump'];

export function signsOf(
  scene: Pick<Scene, 'gaze' | 'stance' | 'hands' | 'skin' | 'eyes' | 'tremor'>,
  arousal: number,
): Signs {
  const elsewhere = scene.gaze !== null && scene.gaze !== 'you' && scene.gaze !== 'stare';
  const down = scene.hands === 'face' || (scene.stance !== null && letsGo.includes(scene.stance));
  return {
    stare: scene.gaze === 'stare' || (arousal >= staresFrom && !elsewhere && !down),
    pale: scene.skin === null ? arousal >= palesFrom : scene.skin === 'pale',
    tears: scene.eyes === 'wet',
    tremor: scene.tremor === null ? arousal >= tremblesFrom && !down : scene.tremor === 'slight',
  };
}
