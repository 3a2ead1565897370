import { expect, test } from 'vitest';
import { applyLook, holdsStill } from '../../src/screens/look.ts';

test('the text size goes on the root as a percentage of the browser’s own', () => {
  const root = document.createElement('html');
  applyLook(root, { textSize: 150, motion: 'system' });
  expect(root.style.getPropertyValue('--text-size')).toBe('150%');
});

test('the learner’s word on motion is marked, and leaving it to the device takes the mark away', () => {
  const root = document.createElement('html');
  applyLook(root, { textSize: 100, motion: 'reduced' });
  expect(root.dataset.motion).toBe('reduced');
  applyLook(root, { textSize: 100, motion: 'system' });
  expect('motion' in root.dataset).toBe(false);
});

test('the learner outvotes the device either way', () => {
  expect([holdsStill('system', true), holdsStill('system', false)]).toEqual([true, false]);
  expect([holdsStill('full', true), holdsStill('reduced', false)]).toEqual([false, true]);
});
