/** Every room that people can be put into. */
import type { RoomArt } from './art.ts';
import { waitingRoom } from './waiting-room/picture.ts';

export const ROOMS: readonly RoomArt[] = [waitingRoom];
