/** The eye of a teacher on their feet, to the left of the corridor's middle. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 860, y: 200, reach: 1000, height: 1.6 });
