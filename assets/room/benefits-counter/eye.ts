/** The eye of whoever sits at the counter, behind the glass. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 690, y: 228, reach: 760, height: 1.22 });
