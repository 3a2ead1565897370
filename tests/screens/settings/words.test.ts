import { expect, test } from 'vitest';
import { clockFactors } from '../../../src/screens/settings/settings.ts';
import {
  ceilingInWords,
  clockLabel,
  clockNote,
  levelInWords,
  windowInWords,
} from '../../../src/screens/settings/words.ts';

test('every length of the clock has words of its own', () => {
  const labels = [...clockFactors, 'off' as const, 'room' as const].map(clockLabel);
  expect(new Set(labels).size).toBe(clockFactors.length + 2);
});

test('a window is said as a person would say it', () => {
  expect(windowInWords(1)).toBe('About 14 seconds');
  expect(windowInWords(5)).toBe('A little over a minute');
  expect(windowInWords(10)).toBe('More than two minutes');
  expect(windowInWords('off')).toBe('As long as you like');
  expect(windowInWords('room')).toBe('As long as the room needs');
});

test('nothing and everything are said plainly', () => {
  expect([levelInWords(0), levelInWords(1)]).toEqual(['Off', 'Full']);
  expect([ceilingInWords(0), ceilingInWords(1)]).toEqual(['Calm throughout', 'All of it']);
});

test('what a clock comes to is said for one learner, and for a room', () => {
  expect(clockNote(2)).toMatch(/^About 28 seconds for four short answers/);
  expect(clockNote('room')).toContain('the room votes by show of hands');
});
