/** A ward's corridor in the evening, as the nurse sees it who has come out to somebody. */
import type { RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { curtains, inside } from './bay.ts';
import { fireDoors } from './end.ts';
import { fall, lights, shine } from './light.ts';
import { trolley } from './near.ts';
import { obsMachine } from './obs.ts';
import { facingWall, shell } from './shell.ts';
import { sprites } from './sprites.ts';
import { behind, counter } from './station.ts';
import { wallThings } from './wall.ts';

/** The corridor under full light. */
function room(): string {
  const far = [shell(), fireDoors(), inside(), curtains()].join('');
  const middle = [facingWall(), wallThings(), behind(), obsMachine(), counter()].join('');
  return svg(soft(1.4, far) + soft(0.9, middle), '#12141f');
}

export const wardCorridor: RoomArt = {
  name: 'ward-corridor',
  what: 'A corridor of a hospital ward in the evening, both of you on your feet',
  posture: 'standing',
  counter: null,
  focus: [0.625, 0.3],
  dim: { calm: 1, tense: 0.86, acute: 0.72 },
  room,
  fallen: (name) => svg(fall(lights[name]), lights[name].ambient),
  shining: (name) => svg(shine(lights[name]), null),
  before: (name) => svg(trolley(name), null),
  closeUps: [
    { name: 'doors', left: 850, top: 120, width: 192 },
    { name: 'clock', left: 1090, top: 34, width: 120 },
    { name: 'lamp', left: 1110, top: 200, width: 170 },
    { name: 'board', left: 1110, top: 112, width: 170 },
    { name: 'monitor', left: 960, top: 218, width: 130 },
    { name: 'curtain', left: 520, top: 176, width: 150 },
    { name: 'bed', left: 486, top: 316, width: 180 },
    { name: 'window', left: 430, top: 130, width: 200 },
    { name: 'number', left: 500, top: 16, width: 190 },
    { name: 'gel', left: 640, top: 200, width: 110 },
    { name: 'gloves', left: 186, top: 166, width: 165 },
    { name: 'linen', left: 1080, top: 540, width: 200 },
    { name: 'release', left: 1064, top: 196, width: 90 },
    { name: 'sitter', left: 420, top: 226, width: 150 },
  ],
  sprites,
};
