/** The eye of whoever sits at the desk. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 700, y: 255, reach: 560, height: 1.22 });
