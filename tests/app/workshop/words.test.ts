import { expect, it } from 'vitest';
import {
  bakedTrouble,
  howShown,
  type LiveState,
  liveNow,
  liveTrouble,
  waysOf,
} from '../../../src/app/workshop/words.ts';

it('live pictures come by themselves on a chip, on being asked where it is emulated, and else never', () => {
  expect(waysOf({ by: 'chip', renderer: 'x' }, true)).toBe('turning');
  expect(waysOf({ by: 'processor', renderer: 'SwiftShader' }, true)).toBe('asked');
  expect(waysOf({ by: 'nothing', renderer: '' }, true)).toBe('never');
  expect(waysOf({ by: 'chip', renderer: 'x' }, false)).toBe('never');
});

it('how it is shown, and why, is told for each', () => {
  expect(howShown('baked', 'asked')).toContain('no graphics chip');
  expect(howShown('baked', 'never')).toContain('no WebGL2');
  expect(howShown('live', 'turning')).toMatch(/^Live/);
  expect(howShown('live', 'asked')).toContain('ask');
});

const state = (change: Partial<LiveState>): LiveState => ({
  trouble: null,
  busy: false,
  made: null,
  ...change,
});

it('a picture of earlier dials is said to be one', () => {
  const made = { body: 'x', took: 22_400 };
  expect(liveNow(state({ made }), 'asked', true)).toBe('Drawn in 22 seconds.');
  expect(liveNow(state({ made }), 'asked', false)).toContain('earlier dials');
  expect(liveNow(state({ made, busy: true }), 'asked', false)).toMatch(/^Drawing/);
});

it('with a chip nothing is said with every turn of a dial', () => {
  const made = { body: 'x', took: 240 };
  expect(liveNow(state({ made }), 'turning', true)).toBe('');
  expect(liveNow(state({ made, busy: true }), 'turning', false)).toBe('');
});

it('trouble is a sentence, and one line of what the machine says at most', () => {
  expect(liveTrouble(new Error('this browser has no WebGL2'))).not.toContain('(');
  expect(liveTrouble(new Error('ERROR: 0:12\nsecond'))).toMatch(/all the same\. \(ERROR: 0:12\)$/);
  expect(bakedTrouble('gone')).toContain('(gone)');
  expect(liveNow(state({ trouble: 'Sorry.', busy: true }), 'asked', true)).toBe('Sorry.');
});
