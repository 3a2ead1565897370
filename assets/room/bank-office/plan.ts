/** The floor plan, in metres, and the tones things have under full light. */
export const plan = {
  /** The office: its left wall, the glass wall that faces you, the pier where that ends. */
  left: -2.5,
  glass: 4,
  pier: 3.74,
  ceiling: 2.5,
  /** Glass up to here, wall above. */
  header: 2.1,
  mullions: [-1.72, 1.98, 3.12],
  door: { left: 2.01, right: 3.09 },
  panel: { left: 1.25, right: 2.45, near: 2.95, far: 3.6 },
  /** The hall beyond. */
  hall: { back: 8.2, ceiling: 3.1, left: -6.5, right: 9 },
  /** The one window that is open, and how far away its counter is. */
  teller: { left: -2.75, right: -0.78, away: 7.3 },
  street: { left: 4.16, right: 6.22, top: 2.55, door: [4.25, 5.04] },
  /** The cash machine, in its column. */
  cash: { left: 5.42, right: 6.06, away: 6.6 },
} as const;

/** Greige and slate blue, as a bank is after its third refit; violet is its own colour, on the machine alone. */
export const tone = {
  wall: '#aeaaa8',
  wallShade: '#989494',
  trim: '#5d5a5b',
  ceiling: '#b2b0b0',
  ceilingLine: '#989696',
  carpet: '#59617a',
  carpetDark: '#4e556c',
  hallWall: '#95949a',
  hallMark: '#9e9da3',
  hallFloor: '#77777c',
  hallCeiling: '#9a9998',
  wood: '#7b6f66',
  woodDark: '#5a514b',
  frame: '#33363e',
  metal: '#a4a6aa',
  metalDark: '#54575f',
  seat: '#4a5573',
  seatLit: '#66728f',
  seatDark: '#333b52',
  dark: '#1e2129',
  darker: '#14161c',
  paper: '#cbc7c0',
  accent: '#a884f2',
  dusk: '#56658a',
} as const;
