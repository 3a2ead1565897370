/** The floor plan, in metres, and the tones things have under full light. */
export const plan = {
  left: -5.2,
  right: 5.4,
  back: 7.6,
  ceiling: 2.75,
  dado: 1.02,
  doors: { left: 3.22, middle: 3.86, right: 4.5, top: 2.14 },
  /** The number that is being served, hung from the ceiling. */
  display: { left: 2.2, right: 3.22, low: 2.12, high: 2.48, away: 5 },
  /** Where one takes a number. */
  machine: { left: 3.41, right: 3.76, top: 1.36, front: 4.9 },
  lamps: [-3.2, -0.95, 2.15, 4.7],
  /** Where the windows of the side wall begin and end, away from the eye. */
  windows: { near: 4.9, far: 7.15, low: 0.98, high: 2.3 },
} as const;

/** Sage and slate, as public money buys it; the blue of its display is the one colour that anybody chose. */
export const tone = {
  wall: '#959d94',
  wallLow: '#79827c',
  trim: '#545c5a',
  side: '#838b83',
  sideLow: '#69716d',
  ceiling: '#989e9d',
  ceilingLine: '#7f8685',
  carpet: '#66667a',
  carpetDark: '#5b5b70',
  carpetWay: '#75768a',
  frame: '#3a4347',
  metal: '#a3aaac',
  metalDark: '#525b60',
  seat: '#5f5d7a',
  seatLit: '#8482a0',
  seatDark: '#403f55',
  dark: '#1d2226',
  darker: '#14181b',
  paper: '#c2c5bd',
  accent: '#62b2ff',
  accentPale: '#d2e8ff',
  accentGlow: '#76b9ff',
  accentOut: '#121f30',
} as const;
