/** Rooms made for tests. */
import type { RanView, RoomView } from '../../../src/screens/room/room-view.ts';

const options = [
  { id: 'naming', letter: 'A', text: 'You have been waiting with no news.', silence: false },
  { id: 'limit', letter: 'B', text: 'Please lower your voice.', silence: false },
  { id: 'silence', letter: 'C', text: 'Say nothing.', silence: true },
] as const;

export const room: RoomView = {
  at: 'opening',
  stopped: false,
  person: 'Dan',
  options,
  counts: {},
  picks: [],
  running: null,
  runs: [],
  ran: [],
};

const before = { arousal: 60, trust: 30, need: 70 };
export const ran: readonly RanView[] = [
  {
    option: options[0],
    lines: [
      { speaker: 'Dan', text: 'Yeah. Nobody has.' },
      { speaker: 'Dan', text: 'Is she breathing?' },
    ],
    before,
    after: { arousal: 52, trust: 36, need: 66 },
    ending: null,
  },
  {
    option: options[1],
    lines: [
      { speaker: 'Dan', text: 'My voice?' },
      { speaker: 'Dan', text: 'Is she breathing?' },
    ],
    before,
    after: { arousal: 74, trust: 22, need: 70 },
    ending: 'Escalated',
  },
];
