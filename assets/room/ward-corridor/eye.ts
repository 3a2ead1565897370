/** The eye of a nurse on their feet, in the middle of the corridor that runs away. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 900, y: 198, reach: 1000, height: 1.6 });
