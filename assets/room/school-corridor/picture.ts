/** A school corridor after the bell, as the teacher on duty sees it. */
import type { RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { clockFace } from '../parts/clock.ts';
import { bell, classroomDoor, clock, lockers } from './classroom.ts';
import { fireDoors, lampBody, signBody } from './end.ts';
import { fall, lights, shine } from './light.ts';
import { bag, books, cone } from './near.ts';
import { shell } from './shell.ts';
import { sprites } from './sprites.ts';
import { alongTheWall } from './wall.ts';
import { radiator, windowFrames } from './windows.ts';

/** The corridor under full light. */
function room(): string {
  const far = [shell(), lockers(), fireDoors(), lampBody(), signBody(), windowFrames()].join('');
  const middle = [classroomDoor(), clockFace(clock), bell(), alongTheWall()].join('');
  const near = [radiator(), cone(), bag()].join('');
  return svg(soft(1.4, far) + soft(0.9, middle) + soft(0.9, near), '#14171c');
}

export const schoolCorridor: RoomArt = {
  name: 'school-corridor',
  what: 'A school corridor after the bell, both of you on your feet',
  posture: 'standing',
  counter: null,
  focus: [0.625, 0.3],
  dim: { calm: 1, tense: 0.86, acute: 0.72 },
  room,
  fallen: (name) => svg(fall(lights[name]), lights[name].ambient),
  shining: (name) => svg(shine(lights[name]), null),
  before: (name) => svg(books(name), null),
  closeUps: [
    { name: 'doors', left: 800, top: 140, width: 210 },
    { name: 'clock', left: 530, top: 8, width: 140 },
    { name: 'pane', left: 516, top: 160, width: 180 },
    { name: 'poster', left: 472, top: 178, width: 148 },
    { name: 'board', left: 142, top: 142, width: 236 },
    { name: 'pegs', left: 356, top: 172, width: 138 },
    { name: 'lost-property', left: 176, top: 366, width: 174 },
    { name: 'lockers', left: 0, top: 222, width: 150 },
    { name: 'cone', left: 450, top: 396, width: 250 },
    { name: 'bag', left: 930, top: 484, width: 200 },
    { name: 'gloves', left: 1166, top: 358, width: 114 },
    { name: 'sign', left: 876, top: 74, width: 136 },
    { name: 'books', left: 1090, top: 593, width: 190 },
  ],
  sprites,
};
