/** A room over the small scenario of the tests: a real live encounter, with a clock that goes on when told to. */
import { signal } from '@preact/signals';
import { Room } from '../../../src/app/live/room/room.ts';
import { openTrack } from '../../../src/app/live/track.ts';
import { newRecord, type RunRecord } from '../../../src/encounter/record.ts';
import type { RoomPress } from '../../../src/screens/room/room-view.ts';
import { defaultSettings, type Settings } from '../../../src/screens/settings/settings.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { parcel } from '../../story/parcel.ts';
import { fakeClock } from '../fake-clock.ts';

export const blank = newRecord(parcel, 5, 'run', '2026-01-01T00:00:00.000Z');

export function openRoom(
  record: RunRecord = blank,
  change: Partial<Settings> = {},
  scenario: Scenario = parcel,
) {
  const clock = fakeClock();
  const settings = signal<Settings>({ ...defaultSettings, clock: 'room', ...change });
  const kept: RunRecord[] = [];
  const still: boolean[] = [];
  const told: string[] = [];
  const arousals: number[] = [];
  let ended = 0;
  const track = openTrack({
    scenario,
    record,
    meets: null,
    clock,
    settings: () => settings.value,
    // A disk takes its time.
    keep: (next) => {
      kept.push(next);
      return new Promise((resolve) => clock.after(30, () => resolve(null)));
    },
    show: ({ beat, arousal }) => {
      arousals.push(arousal);
      if (beat?.text && told.at(-1) !== beat.text) told.push(beat.text);
    },
    onChange: () => {},
    onOver: () => {
      ended += 1;
    },
    onTrouble: (error) => {
      throw error;
    },
  });
  const room = new Room({
    track,
    on: () => settings.value.clock === 'room',
    clock,
    answer: (response) => track.live.answer(response),
    standStill: (next) => {
      if (still.at(-1) !== next) still.push(next);
    },
  });
  track.live.start();
  return {
    room,
    track,
    clock,
    settings,
    kept,
    still,
    told,
    arousals,
    get at() {
      return room.view.value.at;
    },
    get ended() {
      return ended;
    },
    /** Until nothing moves by itself for a while: the moment stands, or it is over. */
    async settle() {
      for (let i = 0; i < 40; i++) await clock.pass(500);
    },
    async press(...presses: readonly (RoomPress | RoomPress['press'])[]) {
      for (const press of presses) {
        room.press(typeof press === 'string' ? ({ press } as RoomPress) : press);
        await clock.pass(50);
      }
    },
    /** Opens the moment and counts these hands, in the order of the options. */
    async vote(...hands: readonly number[]) {
      await this.press('open', 'close');
      for (const [at, option] of room.view.value.options.entries()) {
        await this.press({ press: 'count', option: option.id, hands: hands[at] ?? 0 });
      }
      await this.press('show');
    },
    option(at: number): string {
      const option = room.view.value.options[at];
      if (!option) throw new Error(`no option at ${at}`);
      return option.id;
    },
  };
}
