import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../../screens/settings/settings.ts';
import { realClock } from '../countdown.ts';
import type { Run } from '../run.ts';
import { Room } from './room.ts';

/** The room over a run, for as long as the run is on the screen. */
export function useRoom(run: Run, settings: ReadonlySignal<Settings>): Room {
  const room = useMemo(
    () =>
      new Room({
        track: run.track,
        on: () => settings.value.clock === 'room',
        clock: realClock,
        answer: (response) => run.answer(response),
        standStill: (still) => run.standStill(still),
      }),
    [run],
  );
  useEffect(() => () => room.close(), [room]);
  return room;
}
