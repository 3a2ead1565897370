/**
 * The floor plan, in metres, and the tones things have under full light. A classroom's wall faces you; to its right
 * the corridor runs away to the fire doors, with tall windows all along its other side.
 */
export const plan = {
  /** The wall that faces you, and where it turns into the corridor. */
  facing: 6,
  left: -5.7,
  corner: -1,
  /** The window wall. */
  right: 1.55,
  end: 10.8,
  ceiling: 2.9,
  door: { left: -2.15, right: -1.25, top: 2.05 },
  /** A pane that is narrow on purpose: nobody should be entertained by the corridor. */
  pane: { left: -1.6, right: -1.35, low: 0.72, high: 1.82 },
  fireDoors: { left: -0.5, middle: 0.4, right: 1.3, top: 2.08 },
  /** Near, far: each is one tall window. */
  windows: [
    [3.45, 5.25],
    [5.85, 7.4],
    [8, 9.5],
  ],
  sill: 0.84,
  transom: 2.12,
  head: 2.72,
  /** Along the corridor's left wall, standing out from it. */
  lockers: { front: -0.58, near: 6.4, far: 9.7, top: 1.8 },
} as const;

/** Olive and brick, as in a building of the sixties; green is kept for the sign above the fire doors. */
export const tone = {
  wall: '#a9a69b',
  dado: '#74796a',
  trim: '#585c52',
  brick: '#94786a',
  brickDark: '#7d6459',
  ceiling: '#a3a29c',
  ceilingLine: '#8b8a85',
  floor: '#bdb6a8',
  floorBand: '#a0a191',
  wood: '#98836c',
  woodDark: '#7c6a57',
  frame: '#4d504c',
  metal: '#a7aaa6',
  metalDark: '#5d615f',
  locker: '#8d9a95',
  lockerDark: '#586462',
  paper: '#d3cfc2',
  dark: '#23252a',
  darker: '#15171b',
  green: '#57d47f',
} as const;
