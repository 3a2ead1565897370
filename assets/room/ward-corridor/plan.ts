/**
 * The floor plan, in metres, and the tones things have under full light. A wall faces you with a bay's opening in it;
 * to its right the corridor runs away to the ward's doors, and beside that is the nurses' station in its alcove.
 */
export const plan = {
  /** The wall that faces you, and where it turns into the corridor. */
  facing: 5.4,
  left: -5.2,
  corner: -0.5,
  /** The corridor's other wall, and its end. */
  right: 1.35,
  end: 9.5,
  ceiling: 2.6,
  opening: { left: -3.1, right: -1.3, top: 2.25 },
  bay: { left: -4.5, right: -0.6, back: 9.2 },
  window: { left: -4.02, right: -2.5, low: 0.95, high: 2.12 },
  /** A bed that stands across, its foot to the left. */
  bed: { foot: -2.5, head: -0.6, near: 6.55, far: 7.5, top: 0.62 },
  /** Where the curtain's track runs. */
  track: 5.95,
  doors: { left: -0.42, middle: 0.43, right: 1.28, top: 2.05 },
  alcove: { back: 6.8, right: 3.4 },
  station: { left: 1.1, near: 4.5, far: 5.15, top: 1.08 },
  /** Low on the walls: along, or away, of each. */
  nightLights: { facing: [-3.42, -0.92], right: [7.6, 9], left: [6.4] },
  lamps: [
    [6.05, 6.9],
    [7.9, 8.75],
  ],
} as const;

/** Lilac and lead, as an evening with the blinds up; apricot is kept for the station's lamp and the bay's lit number. */
export const tone = {
  ceiling: '#a6a8b4',
  ceilingLine: '#9193a1',
  wall: '#a9abb8',
  wallLow: '#868a9c',
  side: '#9496a6',
  sideLow: '#757a8d',
  trim: '#5d6274',
  rail: '#857a78',
  railDark: '#645b5c',
  floor: '#8a8fa1',
  floorFar: '#7e8396',
  floorSeam: '#747a8d',
  bayWall: '#9da0b2',
  curtain: '#8a7d97',
  curtainLit: '#9c90a8',
  curtainDark: '#6f637e',
  mesh: '#a9a5b8',
  wood: '#9d8b80',
  woodLit: '#b7a598',
  woodDark: '#6e6059',
  door: '#8d8794',
  doorShade: '#777180',
  frame: '#464b5b',
  metal: '#a7abb8',
  metalDark: '#545a6b',
  linen: '#c5c9d6',
  linenShade: '#9fa4b6',
  blanket: '#7286a6',
  blanketShade: '#5a6d8d',
  paper: '#c9ccd6',
  dark: '#1f2231',
  darker: '#13151f',
  apricot: '#ffb27c',
} as const;
