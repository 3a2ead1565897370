/** The triage counter between the two of you: it lies behind the figure, whose hands rest on it and grip it. */
import { box, path, picture } from '../paint.ts';

/** Rows of the picture: the top's far and near edge. A figure is baked to lean on these. */
export const counter = { far: 617, near: 666 } as const;

/** The counter under full light; the light falls on it with the room. */
export function counterTop(): string {
  const { width, height } = picture;
  const { far, near } = counter;
  return [
    box(0, far - 6, width, 6, { fill: '#0e1824', alpha: 0.5 }),
    box(0, far, width, near - far, { fill: '#6a8393' }),
    box(0, far, width, 4, { fill: '#a8c0cb' }),
    path(`M0 ${far + 4} H${width} V${far + 18} C900 ${far + 11} 520 ${far + 27} 0 ${far + 15} Z`, {
      fill: '#7d97a6',
    }),
    box(0, near, width, 6, { fill: '#b4c9d3' }),
    box(0, near + 6, width, 16, { fill: '#4f6678' }),
    box(0, near + 22, width, height, { fill: '#37495a' }),
    box(0, near + 22, width, 5, { fill: '#1d2a38' }),
  ].join('');
}

/** The near edge where the light from the doors catches it, whatever else is out. */
export function edgeLight(strength: number): string {
  return [
    box(700, counter.near, 580, 2.4, { fill: '#8fd0e0', alpha: 0.5 * strength }),
    box(980, counter.near, 300, 2.4, { fill: '#c4eef6', alpha: 0.4 * strength }),
    box(860, counter.far, 420, 1.6, { fill: '#8fd0e0', alpha: 0.3 * strength }),
  ].join('');
}
