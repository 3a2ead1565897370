/** The eye of whoever stands behind the returns desk. */
import { perspective } from '../perspective.ts';

export const { spot, metre, panel, flat, side } = perspective({ x: 640, y: 200, reach: 760, height: 1.6 });
