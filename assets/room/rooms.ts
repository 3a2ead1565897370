/** Every room that people can be put into. */
import type { RoomArt } from './art.ts';
import { bankOffice } from './bank-office/picture.ts';
import { benefitsCounter } from './benefits-counter/picture.ts';
import { returnsDesk } from './returns-desk/picture.ts';
import { schoolCorridor } from './school-corridor/picture.ts';
import { waitingRoom } from './waiting-room/picture.ts';
import { wardCorridor } from './ward-corridor/picture.ts';

export const ROOMS: readonly RoomArt[] = [
  waitingRoom,
  wardCorridor,
  benefitsCounter,
  schoolCorridor,
  returnsDesk,
  bankOffice,
];
