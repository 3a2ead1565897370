/** The eye of whoever sits at the desk. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 720, y: 262, reach: 760, height: 1.25 });
