/**
 * The floor plan, in metres, and the tones things have under full light. Shelves run away on the left; the stockroom's
 * wall faces you in the middle; on the right are the doors, with the day behind them.
 */
export const plan = {
  ceiling: 4.2,
  back: 22,
  wall: { left: 0.22, right: 3.8, away: 9 },
  /** Shelving: the aisle's side, near and far end, height. Each is a metre deep. */
  shelves: [
    { face: -1.6, near: 7.4, far: 21 },
    { face: -4.7, near: 7.9, far: 21 },
    { face: -7.8, near: 8.2, far: 21 },
  ],
  shelfTop: 2.05,
  front: 13,
  doors: { left: 6.7, middle: 8, right: 9.3, top: 2.5 },
  glass: { left: 5.45, right: 12, low: 0.35, top: 3 },
  gates: { away: 10.6, at: [6.6, 7.8] },
  staffDoor: { left: 2.82, right: 3.62, top: 2.05 },
  /** Rows of lamps, from the far left to the right: x, near, far. The two on the right hang over the doors. */
  rows: [
    { x: -9.4, near: 9, far: 21 },
    { x: -6.25, near: 8.4, far: 21 },
    { x: -3.15, near: 8, far: 21 },
    { x: -0.5, near: 8, far: 21 },
    { x: 5, near: 8.4, far: 11.6 },
    { x: 9.3, near: 8.4, far: 12 },
  ],
  lampUp: 3.85,
  /** The tape of the queue's barrier: how high, how far, where its posts are. */
  tape: { up: 0.93, away: 3.05, posts: [-2.35, -0.5, 1.75] },
  /** The next till along. */
  till: { left: 2.55, right: 4.4, away: 3.9, up: 1.02 },
} as const;

/** Slate and daylight; lemon is kept for the queue's tape and the board about returns. */
export const tone = {
  ceiling: '#56626d',
  truss: '#46515b',
  wall: '#8b959d',
  wallLow: '#6f7981',
  trim: '#4b555e',
  floor: '#b3bbc1',
  floorSeam: '#9ea7ae',
  shelf: '#8a96a0',
  shelfDark: '#56636e',
  shelfEdge: '#bcc6cd',
  frame: '#3d4852',
  metal: '#a3adb5',
  metalDark: '#59646d',
  paper: '#c9d1d6',
  dark: '#1d242c',
  darker: '#12181f',
  door: '#76818b',
  counter: '#7f8386',
  lemon: '#e2d94e',
} as const;

/** What is on the shelves: dull on purpose, so that nothing competes with the tape. */
export const goods = ['#a3a8a3', '#8c9cab', '#aca99d', '#7e8d9b', '#9d94a3', '#93a5a2'] as const;
