/** Everything a back-end needs for one drawing. Pure. */
import { type Acting, arrived, type Motion } from './acting.ts';
import { type Figure, type Frame, frameFor, patchesFor } from './figure.ts';
import { vital } from './life.ts';
import type { Scene } from './stage.ts';

export interface Drawing {
  readonly frame: Frame;
  /** Names of the frame's patches that lie over it. */
  readonly patches: readonly string[];
  readonly tension: number;
  readonly size: number;
  /** Pixels of the picture. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly sway: { readonly x: number; readonly y: number };
  /** Pixels that the shoulders have risen. */
  readonly breath: number;
  /** How much of the figure is seen: 0 while they are gone. */
  readonly there: number;
  /** True while they are on their way out: a change of pose now would only be seen through them. */
  readonly leaving: boolean;
  /** True while something is on its way: worth drawing more often. */
  readonly busy: boolean;
}

const nowhere = { x: 0, y: 0 } as const;

export function drawingOf(acting: Acting, scene: Scene, figure: Figure, motion: Motion): Drawing {
  const frame = frameFor(figure, { ...scene, arousal: acting.arousal });
  const busy = !arrived(acting, scene, motion);
  const { tension, size, there } = acting;
  const leaving = scene.stance === 'gone' && there > 0;
  if (motion === 'reduced') {
    const patches = patchesFor(frame, { gaze: scene.gaze, shut: false, open: false });
    return { frame, patches, tension, size, shift: nowhere, sway: nowhere, breath: 0, there, leaving, busy };
  }
  const { breath, shut, open, sway } = vital(acting.life);
  return {
    frame,
    patches: patchesFor(frame, { gaze: scene.gaze, shut, open }),
    tension,
    size,
    shift: acting.shift,
    sway,
    breath: breath * (3 + acting.arousal * 0.025),
    there,
    leaving,
    busy,
  };
}
