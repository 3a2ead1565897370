/** The waiting room of an emergency department at night, as the triage nurse sees it. */
import { soft, svg } from '../paint.ts';
import { counterTop, desk } from './counter.ts';
import { doors } from './doors.ts';
import { fall, type Light, shine } from './light.ts';
import { reader, readerAt, sleeper, waiter } from './people.ts';
import { pitch, row } from './seats.ts';
import { shell } from './shell.ts';
import { things } from './things.ts';
import { windowFrame } from './window.ts';

/** Two rows: one along the back wall, one nearer on the left, turned to the desk. */
const back = { left: -3.72, count: 4, away: 5.35 } as const;
const near = { left: -3.3, count: 3, away: 3.25 } as const;

/** The room under full light. */
export function room(): string {
  const far = [
    shell(),
    windowFrame(),
    doors(),
    things(),
    row(back.left, back.count, back.away),
    waiter(back.left + pitch * 0.46, back.away),
    reader(readerAt.x, readerAt.away),
  ].join('');
  const middle = [row(near.left, near.count, near.away), sleeper(near.left + 0.16, near.away + 0.12)].join(
    '',
  );
  return svg(soft(0.9, far) + soft(1.4, middle) + soft(0.9, counterTop()), '#0b1320');
}

/** Multiplied with the room. */
export const fallen = (light: Light): string => svg(fall(light), light.ambient);

/** Laid over the room. */
export const shining = (light: Light): string => svg(shine(light), null);

/** In front of the figure. */
export const before = (light: Light): string => svg(desk(light), null);

/** What a cue may want seen close: left, top and width in the picture; as high as two thirds of that. */
export const closeUps = [
  { name: 'doors', left: 885, top: 88, width: 330 },
  { name: 'clock', left: 440, top: 99, width: 138 },
] as const;
