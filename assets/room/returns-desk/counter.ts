/** The desk between the two of you: its top and its near edge, behind the figure, whose hands rest on it and grip it. */
import { box, path, picture } from '../paint.ts';

/** Rows of the picture: the top's far and near edge. A figure is baked to lean on these. */
export const counter = { far: 617, near: 666 } as const;

/** The desk under full light; the light falls on it with the room. */
export function deskTop(): string {
  const { width, height } = picture;
  const { far, near } = counter;
  return [
    box(0, far - 6, width, 6, { fill: '#10161d', alpha: 0.5 }),
    box(0, far, width, near - far, { fill: '#7b8288' }),
    box(0, far, width, 4, { fill: '#b3bbc1' }),
    // Worn paler where ten thousand boxes were pushed across.
    path(
      `M380 ${far + 4} H1120 C1090 ${far + 22} 1010 ${near - 8} 940 ${near} H520 C460 ${near - 10} 400 ${far + 20} 380 ${far + 4} Z`,
      { fill: '#8a9096' },
    ),
    box(0, near, width, 6, { fill: '#bcc4ca' }),
    box(0, near + 6, width, 16, { fill: '#565f67' }),
    box(0, near + 22, width, height, { fill: '#3d464e' }),
    box(0, near + 22, width, 5, { fill: '#20272e' }),
  ].join('');
}

/** The near edge where the day catches it, whatever else is out. */
export function edgeLight(strength: number): string {
  return [
    box(760, counter.near, 520, 2.2, { fill: '#cfdfe8', alpha: 0.42 * strength }),
    box(1010, counter.near, 270, 2.2, { fill: '#eaf4fa', alpha: 0.36 * strength }),
    box(880, counter.far, 400, 1.6, { fill: '#cfdfe8', alpha: 0.28 * strength }),
  ].join('');
}
