/** A small office of a bank branch, in the evening, as the adviser sees it. */
import type { RoomArt } from '../art.ts';
import { soft, svg } from '../paint.ts';
import { column } from './cash.ts';
import { secondChair, takenChair } from './chairs.ts';
import { desk } from './desk.ts';
import { frames } from './glazing.ts';
import { hallShell, windowsForMoney } from './hall.ts';
import { fall, lights, shine } from './light.ts';
import { shell } from './shell.ts';
import { sprites } from './sprites.ts';
import { streetFrame } from './street.ts';
import { things } from './things.ts';
import { counter, desktop } from './top.ts';

/** The room under full light. */
function room(): string {
  const far = [hallShell(), streetFrame(), windowsForMoney(), column(), shell(), frames(), things()].join('');
  const middle = [secondChair(), takenChair()].join('');
  return svg(soft(0.9, far) + soft(1.4, middle) + soft(0.9, desktop()), '#12141b');
}

export const bankOffice: RoomArt = {
  name: 'bank-office',
  what: 'A small office of a bank branch, across a desk',
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
  before: (name) => svg(desk(lights[name]), null),
  closeUps: [
    { name: 'doors', left: 966, top: 168, width: 150 },
    { name: 'clock', left: 472, top: 58, width: 141 },
    { name: 'machine', left: 1113, top: 180, width: 150 },
    { name: 'window', left: 480, top: 168, width: 174 },
    { name: 'queue', left: 1014, top: 196, width: 147 },
    { name: 'certificate', left: 1178, top: 152, width: 102 },
    { name: 'sensor', left: 816, top: 8, width: 108 },
    { name: 'sprinkler', left: 422, top: 16, width: 108 },
    { name: 'coat', left: 236, top: 134, width: 189 },
    { name: 'cooler', left: 400, top: 222, width: 171 },
    { name: 'leaflets', left: 318, top: 224, width: 150 },
    { name: 'bag', left: 1124, top: 320, width: 156 },
    { name: 'lamp', left: 366, top: 446, width: 204 },
    { name: 'calculator', left: 216, top: 592, width: 192 },
    { name: 'papers', left: 700, top: 598, width: 183 },
    { name: 'reader', left: 980, top: 606, width: 168 },
    { name: 'tissues', left: 1124, top: 536, width: 156 },
    { name: 'folder', left: 1084, top: 592, width: 192 },
  ],
  sprites,
};
