/** A counter behind glass in a benefits office, late in the afternoon, as whoever decides sees it. */
import type { RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { windows } from './blinds.ts';
import { counter, counterTop } from './counter.ts';
import { desk } from './desk.ts';
import { doors } from './doors.ts';
import { metre, spot } from './eye.ts';
import { glass } from './glass.ts';
import { fall, lights, shine } from './light.ts';
import { display, machine } from './queue.ts';
import { bench } from './seats.ts';
import { shell } from './shell.ts';
import { sprites } from './sprites.ts';
import { terminals } from './terminals.ts';
import { pram, things } from './things.ts';
import { farRow, nearRow } from './waiting.ts';

/** The room under full light. */
function room(): string {
  const far = [
    shell(),
    windows(),
    doors(),
    terminals(),
    things(),
    bench(farRow),
    pram(spot(-0.78, 0, farRow.away - 0.15), metre(farRow.away) * 0.82),
    display(),
    machine(),
  ].join('');
  const middle = bench(nearRow);
  return svg(soft(0.9, far) + soft(1.4, middle) + soft(0.9, counterTop()), '#11161a');
}

export const benefitsCounter: RoomArt = {
  name: 'benefits-counter',
  what: 'A counter behind glass in a benefits office',
  posture: 'counter',
  counter,
  focus: [0.625, 0.3],
  dim: { calm: 1, tense: 0.86, acute: 0.72 },
  room,
  fallen(name) {
    const light = lights[name];
    return svg(fall(light), light.ambient);
  },
  shining: (name) => svg(shine(lights[name]), null),
  before: (name) => svg(glass(lights[name]) + desk(lights[name]), null),
  closeUps: [
    { name: 'doors', left: 985, top: 108, width: 216 },
    { name: 'clock', left: 464, top: 86, width: 150 },
    { name: 'display', left: 1006, top: 8, width: 186 },
    { name: 'machine', left: 1130, top: 200, width: 150 },
    { name: 'guard', left: 1080, top: 130, width: 156 },
    { name: 'pram', left: 450, top: 232, width: 216 },
    { name: 'terminals', left: 212, top: 120, width: 264 },
    { name: 'tray', left: 699, top: 594, width: 180 },
    { name: 'strip', left: 855, top: 646, width: 111 },
    { name: 'stamp', left: 952, top: 598, width: 174 },
    { name: 'file', left: 1082, top: 590, width: 195 },
    { name: 'grille', left: 1016, top: 466, width: 150 },
    { name: 'phone', left: 414, top: 618, width: 153 },
  ],
  sprites,
};
