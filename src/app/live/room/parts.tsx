/** What a room adds to the screen of an encounter. */
import type { RoomParts } from '../../../screens/encounter/Encounter.tsx';
import { RoomAnswers } from '../../../screens/room/RoomAnswers.tsx';
import type { RoomView } from '../../../screens/room/room-view.ts';
import { StopTool } from '../../../screens/room/StopTool.tsx';
import type { EncounterView } from '../../../screens/views.ts';
import type { Room } from './room.ts';

export function roomParts(room: Room, encounter: EncounterView, letterKeys: boolean): RoomParts {
  const view = room.view.value;
  const moment = encounter.moment !== null;
  return {
    layout: layoutOf(view, moment),
    waits: view.stopped || (view.at !== 'lines' && view.at !== 'running'),
    tool: view.stopped ? null : <StopTool letterKeys={letterKeys} onStop={() => room.stop()} />,
    answers: (
      <RoomAnswers
        room={view}
        moment={moment}
        letterKeys={letterKeys}
        onPress={(press) => room.press(press)}
        onGoOn={() => room.goOn()}
      />
    ),
  };
}

function layoutOf({ at }: RoomView, moment: boolean): RoomParts['layout'] {
  if (at === 'choosing' || at === 'going-on') return 'alone';
  if (at === 'counting' || at === 'decided') return 'wide';
  return moment && (at === 'open' || at === 'running') ? 'wide' : 'lines';
}
