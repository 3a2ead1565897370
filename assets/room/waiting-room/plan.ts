/** The floor plan, in metres, and the tones things have under full light. */
export const plan = {
  left: -4,
  right: 4,
  back: 6.2,
  ceiling: 2.7,
  doors: { left: 1.95, middle: 2.85, right: 3.75, top: 2.1 },
  machine: { left: -1.12, right: -0.34, top: 1.86, front: 5.7 },
  lamps: [-2.2, 1.7],
} as const;

/** Night blue to hospital green, no warm tone anywhere; teal is kept for the sign above the doors. */
export const tone = {
  wall: '#7390a0',
  wallLow: '#56737f',
  wallTrim: '#3c5566',
  side: '#607c8d',
  sideLow: '#486473',
  ceiling: '#7f98a6',
  ceilingLine: '#6a8493',
  floor: '#5d7686',
  floorFar: '#54707e',
  floorSeam: '#4b6473',
  door: '#64909b',
  doorShade: '#4d7783',
  frame: '#2d4354',
  metal: '#8da6b2',
  metalDark: '#405767',
  seat: '#35597a',
  seatLit: '#4f7897',
  seatDark: '#233d58',
  dark: '#15212f',
  darker: '#0d1622',
  paper: '#a9bfc9',
  teal: '#45d6c0',
} as const;
