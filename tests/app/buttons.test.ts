import { expect, it } from 'vitest';
import { littleLeftWords } from '../../src/app/live/announce.ts';
import { buttonSound } from '../../src/app/live/buttons.ts';
import type { MomentView } from '../../src/screens/views.ts';

const moment: MomentView = { id: '0:desk.card', options: [], clock: null, answered: null };
const none = { moment: null, announcement: '' };
const open = { moment, announcement: 'About fifteen seconds.' };
const low = { moment, announcement: littleLeftWords };

it('sounds when a moment opens, once', () => {
  expect(buttonSound(none, open)).toBe('open');
  expect(buttonSound(open, { ...open, moment: { ...moment } })).toBeNull();
  expect(buttonSound(open, { ...open, moment: { ...moment, id: '1:desk.name' } })).toBe('open');
});

it('sounds when an answer is taken, and not when the window closes by itself', () => {
  const answered = (by: string) => ({ moment: { ...moment, answered: by }, announcement: '' });
  expect(buttonSound(open, answered('apologise'))).toBe('take');
  expect(buttonSound(answered('apologise'), answered('apologise'))).toBeNull();
  expect(buttonSound(low, answered('lapse'))).toBeNull();
});

it('sounds when little time is left, once', () => {
  expect(buttonSound(open, low)).toBe('low');
  expect(buttonSound(low, { ...low, moment: { ...moment } })).toBeNull();
});

it('is silent between moments', () => {
  expect(buttonSound(open, none)).toBeNull();
  expect(buttonSound(none, none)).toBeNull();
});
