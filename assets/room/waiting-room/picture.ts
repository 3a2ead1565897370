/** The waiting room of an emergency department at night, as the triage nurse sees it. */

import type { LightName, RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { counter, counterTop, desk } from './counter.ts';
import { doors } from './doors.ts';
import { fall, type Light, lights, shine } from './light.ts';
import { reader, readerAt, sleeper, waiter } from './people.ts';
import { pitch, row } from './seats.ts';
import { shell } from './shell.ts';
import { things } from './things.ts';
import { windowFrame } from './window.ts';

/** Two rows: one along the back wall, one nearer on the left, turned to the desk. */
const back = { left: -3.72, count: 4, away: 5.35 } as const;
const near = { left: -3.3, count: 3, away: 3.25 } as const;

/** The room under full light. */
function room(): string {
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

const lightOf = (name: LightName): Light => {
  const light = lights.find((each) => each.name === name);
  if (!light) throw new Error(`no such light: ${name}`);
  return light;
};

export const waitingRoom: RoomArt = {
  name: 'waiting-room',
  what: 'The waiting room of an emergency department at night, across a triage counter',
  posture: 'counter',
  counter,
  focus: [0.625, 0.3],
  dim: { calm: 1, tense: 0.86, acute: 0.72 },
  room,
  fallen(name) {
    const light = lightOf(name);
    return svg(fall(light), light.ambient);
  },
  shining: (name) => svg(shine(lightOf(name)), null),
  before: (name) => svg(desk(lightOf(name)), null),
  closeUps: [
    { name: 'doors', left: 885, top: 88, width: 330 },
    { name: 'clock', left: 440, top: 99, width: 138 },
  ],
  sprites: [],
};
