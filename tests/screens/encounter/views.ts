/** Views made for tests. */
import type { EncounterView, MomentView } from '../../../src/screens/views.ts';

export const moment: MomentView = {
  id: 'opening.first_words',
  options: [
    { id: 'silence', text: 'Say nothing', key: '0', silence: true },
    { id: 'naming', text: 'You have been waiting with no news.', key: '1', silence: false },
    { id: 'limit', text: 'Please lower your voice.', key: '2', silence: false },
    { id: 'chair', text: 'Fetch a chair.', key: '3', silence: false },
  ],
  clock: null,
  answered: null,
};

export const view: EncounterView = {
  title: 'Forty minutes',
  person: 'Dan',
  line: { speaker: 'Dan', text: 'Forty minutes.' },
  said: [
    { speaker: null, text: 'The doors close.' },
    { speaker: 'Dan', text: 'Forty minutes.' },
  ],
  moment: null,
  waiting: false,
  caption: '',
  seen: '',
  announcement: '',
  paused: false,
  banner: null,
  notice: null,
};
