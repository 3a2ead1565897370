/** The returns desk of a large shop on a Saturday, as whoever serves there sees it. */
import type { RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { clockFace } from '../parts/clock.ts';
import { counter, deskTop } from './counter.ts';
import { yourSide } from './desk.ts';
import { shopFront } from './doors.ts';
import { fall, lights, shine } from './light.ts';
import { shell, stockroom } from './shell.ts';
import { aisleBoard, shelving } from './shelves.ts';
import { sprites } from './sprites.ts';
import { camera, clock, policy, staffDoor } from './things.ts';
import { nextTill } from './till.ts';

/** The shop under full light. */
function room(): string {
  const far = [shell(), shelving(), aisleBoard(), shopFront()].join('');
  const middle = [stockroom(), staffDoor(), clockFace(clock), camera(), policy()].join('');
  const near = nextTill();
  return svg(soft(1.4, far) + soft(0.9, middle) + soft(0.9, near) + soft(0.9, deskTop()), '#12181f');
}

export const returnsDesk: RoomArt = {
  name: 'returns-desk',
  what: 'The returns desk of a large shop on a Saturday',
  posture: 'counter',
  counter,
  focus: [0.625, 0.3],
  dim: { calm: 1, tense: 0.86, acute: 0.72 },
  room,
  fallen: (name) => svg(fall(lights[name]), lights[name].ambient),
  shining: (name) => svg(shine(lights[name]), null),
  before: (name) => svg(yourSide(name), null),
  closeUps: [
    { name: 'doors', left: 950, top: 112, width: 290 },
    { name: 'clock', left: 862, top: 92, width: 100 },
    { name: 'camera', left: 834, top: 2, width: 136 },
    { name: 'policy', left: 1038, top: 16, width: 182 },
    { name: 'gates', left: 1094, top: 190, width: 150 },
    { name: 'trolleys', left: 944, top: 212, width: 150 },
    { name: 'staff-door', left: 830, top: 150, width: 170 },
    { name: 'till', left: 1080, top: 200, width: 200 },
    { name: 'barrier', left: 420, top: 300, width: 200 },
    { name: 'screen', left: 0, top: 524, width: 190 },
    { name: 'seal', left: 236, top: 548, width: 250 },
    { name: 'cable', left: 342, top: 616, width: 150 },
    { name: 'labeller', left: 1010, top: 602, width: 177 },
    { name: 'spike', left: 1106, top: 602, width: 174 },
    { name: 'printer', left: 140, top: 606, width: 150 },
  ],
  sprites,
};
