import { describe, expect, it } from 'vitest';
import { signsOf } from '../../src/stage/signs.ts';
import { quiet } from './cast.ts';

const signs = (arousal: number, change: object = {}) => signsOf({ ...quiet, ...change }, arousal);

describe('the signs of a state', () => {
  it('come one after another as arousal rises', () => {
    expect(signs(61)).toEqual({ stare: false, pale: false, tears: false, tremor: false });
    expect(signs(62)).toMatchObject({ stare: true, tremor: false });
    expect(signs(75)).toMatchObject({ stare: true, tremor: true, pale: false });
    expect(signs(92)).toEqual({ stare: true, pale: true, tears: false, tremor: true });
  });

  it('give way to what a script says', () => {
    expect(signs(95, { skin: 'usual', tremor: 'none' })).toMatchObject({ pale: false, tremor: false });
    expect(signs(10, { skin: 'pale', tremor: 'slight', eyes: 'wet', gaze: 'stare' })).toEqual({
      stare: true,
      pale: true,
      tears: true,
      tremor: true,
    });
  });

  it('are no stare where somebody looks elsewhere, hides the face or lets go', () => {
    for (const change of [{ gaze: 'doors' }, { hands: 'face' }, { stance: 'ease' }, { stance: 'slump' }])
      expect(signs(90, change).stare).toBe(false);
    expect(signs(90, { gaze: 'you' }).stare).toBe(true);
  });
});
