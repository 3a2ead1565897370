/** Dials as an author may have turned them: any turns, one after the other. */
import fc from 'fast-check';
import {
  type FigureDials,
  openingDials,
  seenKinds,
  vocabularyOf,
  withAmount,
  withCue,
  withPosture,
  withRoom,
} from '../../../src/workshop/figure/dials.ts';
import { signs } from '../../../src/workshop/figure/signs.ts';
import rooms from '../../../stories/kit/rooms.json';

export const roomNames = Object.keys(rooms) as FigureDials['room'][];

type Turn = (dials: FigureDials) => FigureDials;

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.tuple(fc.constantFrom(...seenKinds), fc.nat()).map(
    ([kind, at]): Turn =>
      (dials) => {
        const values = [null, ...vocabularyOf(kind, dials.room)];
        return withCue(dials, kind, values[at % values.length] ?? null);
      },
  ),
  fc.tuple(fc.constantFrom(...signs), share).map(
    ([sign, amount]): Turn =>
      (dials) =>
        withAmount(dials, sign, amount),
  ),
  fc.constantFrom('counter' as const, 'standing' as const).map(
    (posture): Turn =>
      (dials) =>
        withPosture(dials, posture),
  ),
  fc.constantFrom(...roomNames).map(
    (room): Turn =>
      (dials) =>
        withRoom(dials, room),
  ),
  fc.integer({ min: 0, max: 100 }).map(
    (arousal): Turn =>
      (dials) => ({ ...dials, arousal }),
  ),
  share.map(
    (tension): Turn =>
      (dials) => ({ ...dials, tension }),
  ),
);

export const anyDials: fc.Arbitrary<FigureDials> = fc
  .array(turn, { maxLength: 12 })
  .map((turns) => turns.reduce((dials, next) => next(dials), openingDials));
