/** The words for what has a name: places and single sounds. */

/** What a place sounds like, told once on entering it. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['waiting-room', '[a waiting room at night: a fridge hums, rain outside, voices two rooms away]'],
  ['ward-corridor', '[a hospital ward: soft air, machines behind doors, steps, a trolley further down]'],
  ['school-corridor', '[a school corridor: pupils behind doors, steps, wind on tall windows]'],
  ['returns-desk', '[a large shop: a crowd, trolleys, music far off]'],
  ['benefits-counter', '[an office behind glass: typing and a fan, a queue on the other side]'],
  ['bank-office', '[a small carpeted office: quiet air, cars outside, a clock]'],
]);

/** The words for a room of the kit; other rooms have none. */
export function placeCaption(room: string): string | undefined {
  return PLACES.get(room);
}

/** What the sound is, not what it means: one sound stands for several things of its kind. */
const CUES: ReadonlyMap<string, string> = new Map([
  ['doors', '[door swings]'],
  ['chair', '[chair moves]'],
  ['tannoy', '[two-tone chime, muffled announcement]'],
  ['phone', '[phone buzzes]'],
  ['pager', '[beeping]'],
  ['footsteps', '[footsteps]'],
  ['desk', '[thud]'],
  ['child', '[a child, across the room]'],
  ['rain', '[rain]'],
  ['paper', '[paper rustles]'],
  ['keyboard', '[typing]'],
  ['glass', '[a knock on glass]'],
  ['bell', '[a bell rings]'],
  ['trolley', '[a trolley rolls by]'],
  ['buzzer', '[a buzzer]'],
  ['printer', '[a printer]'],
  ['scanner', '[a scanner beeps]'],
  ['radio', '[a radio crackles]'],
  ['turn', '[a low chord swells and turns]'],
  ['drop', '[a low sound falls away]'],
  ['hush', '[it goes quiet]'],
]);

/** The words for a cue; unknown cues have none. */
export function cueCaption(name: string): string | undefined {
  return CUES.get(name);
}

export const RELEASE_CAPTION = '[a soft chord; everything settles]';
