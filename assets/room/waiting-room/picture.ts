/** The waiting room of an emergency department at night, as the triage nurse sees it. */
import type { LightName, RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { counter, counterTop } from './counter.ts';
import { desk } from './desk.ts';
import { doors } from './doors.ts';
import { fall, type Light, lights, shine } from './light.ts';
import { back, near, row } from './seats.ts';
import { shell } from './shell.ts';
import { sprites } from './sprites.ts';
import { things } from './things.ts';
import { windowFrame } from './window.ts';

/** The room under full light. */
function room(): string {
  const far = [shell(), windowFrame(), doors(), things(), row(back.left, back.count, back.away)].join('');
  const middle = row(near.left, near.count, near.away);
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
    { name: 'sign', left: 970, top: 60, width: 200 },
    { name: 'display', left: 310, top: 60, width: 160 },
    { name: 'board', left: 262, top: 140, width: 200 },
    { name: 'window', left: 0, top: 84, width: 220 },
    { name: 'machine', left: 534, top: 170, width: 190 },
    { name: 'relatives', left: 880, top: 150, width: 100 },
    { name: 'gel', left: 876, top: 228, width: 92 },
    { name: 'printer', left: 1004, top: 578, width: 174 },
    { name: 'bowls', left: 400, top: 630, width: 135 },
    { name: 'form', left: 1018, top: 640, width: 120 },
    { name: 'pen', left: 950, top: 612, width: 135 },
    { name: 'plant', left: 130, top: 510, width: 216 },
    { name: 'seats', left: 20, top: 290, width: 380 },
  ],
  sprites,
};
