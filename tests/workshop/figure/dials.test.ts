import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cueLines,
  type FigureDials,
  hasCounter,
  openingDials,
  postureSeen,
  seenKinds,
  tagsOf,
  vocabularyOf,
  withAmount,
  withCue,
  withPosture,
  withRoom,
} from '../../../src/workshop/figure/dials.ts';
import { kindOf, signs } from '../../../src/workshop/figure/signs.ts';
import { anyDials, roomNames } from './any-dials.ts';

const counter = openingDials;

describe('a cue', () => {
  it('turns its sign all the way, and no other of its kind', () => {
    const dials = withCue(withAmount(counter, 'back', 0.8), 'stance', 'forward');
    expect(dials.cues).toEqual({ stance: 'forward' });
    expect(dials.amounts).toEqual({ lean: 1 });
  });

  it('taken away leaves nothing of itself', () => {
    const dials = withCue(withCue(counter, 'eyes', 'wet'), 'eyes', null);
    expect([dials.cues, dials.amounts]).toEqual([{}, {}]);
  });
});

describe('a sign by degrees', () => {
  it('is a tag from half on', () => {
    expect(withAmount(counter, 'chin', 0.45).cues).toEqual({});
    expect(withAmount(counter, 'chin', 0.5).cues).toEqual({ head: 'down' });
  });

  it('gives way to a stronger one of its kind, and keeps its own amount', () => {
    const dials = withAmount(withAmount(counter, 'lean', 0.6), 'back', 0.9);
    expect(dials.cues).toEqual({ stance: 'back' });
    expect(dials.amounts).toEqual({ lean: 0.6, back: 0.9 });
  });

  it('leaves a cue alone that no sign stands for, until it is one itself', () => {
    const away = withCue(counter, 'gaze', 'doors');
    expect(withAmount(away, 'stare', 0.3).cues.gaze).toBe('doors');
    expect(withAmount(away, 'stare', 0.7).cues.gaze).toBe('stare');
  });
});

describe('posture', () => {
  it('follows a stance that gets up or sits down at a counter', () => {
    const up = withCue(counter, 'stance', 'pacing');
    expect(up.posture).toBe('standing');
    expect(withCue(up, 'stance', 'slump').posture).toBe('counter');
  });

  it('takes away the stance that says otherwise', () => {
    expect(withPosture(withCue(counter, 'stance', 'forward'), 'standing').cues).toEqual({});
    expect(withPosture(withCue(counter, 'stance', 'pacing'), 'counter').cues).toEqual({});
    expect(withPosture(withCue(counter, 'stance', 'back'), 'standing').cues).toEqual({ stance: 'back' });
  });

  it('is what a stance means in the room that they are brought to', () => {
    const paces = withCue({ ...counter, room: 'ward-corridor' }, 'stance', 'pacing');
    expect(withRoom(paces, 'waiting-room').posture).toBe('standing');
  });

  it('is what each room was drawn for', () => {
    for (const room of roomNames) {
      const path = new URL(`../../../public/stage/${room}/room.json`, import.meta.url);
      const { posture } = JSON.parse(readFileSync(path, 'utf8'));
      expect(hasCounter(room), room).toBe(posture === 'counter');
    }
  });
});

it('a close picture goes with the room that has it', () => {
  const monitor = withCue({ ...counter, room: 'ward-corridor' }, 'inset', 'monitor');
  expect(vocabularyOf('inset', 'ward-corridor')).toContain('monitor');
  expect(withRoom(monitor, 'bank-office').cues).toEqual({});
  expect(withRoom(withCue(counter, 'inset', 'clock'), 'bank-office').cues).toEqual({ inset: 'clock' });
});

describe('what a script says', () => {
  const said = (dials: FigureDials) => cueLines(dials).map(tagsOf);

  it('is nothing where nothing is asked for', () => {
    expect(said(counter)).toEqual([]);
    expect(said({ ...counter, room: 'ward-corridor' })).toEqual([]);
  });

  it('is a line of tags, the stance first', () => {
    const dials = withCue(withCue(counter, 'hands', 'fist'), 'stance', 'forward');
    expect(said(dials)).toEqual(['# stance: forward # hands: fist']);
  });

  it('is two lines where somebody must get up first', () => {
    const up = withPosture(counter, 'standing');
    expect(said(withCue(up, 'hands', 'point'))).toEqual(['# stance: standing # hands: point']);
    expect(said(withCue(up, 'stance', 'back'))).toEqual(['# stance: standing', '# stance: back']);
  });
});

it('however they are turned, cues and amounts agree, and every tag is one that scripts may hold', () => {
  fc.assert(
    fc.property(anyDials, (dials) => {
      for (const sign of signs) {
        const { kind, value } = kindOf(sign);
        if (dials.cues[kind] === value) expect(dials.amounts[sign] ?? 0).toBeGreaterThanOrEqual(0.5);
      }
      for (const kind of seenKinds) {
        const value = dials.cues[kind];
        if (value !== undefined) expect(vocabularyOf(kind, dials.room)).toContain(value);
      }
      if (!hasCounter(dials.room)) expect(postureSeen(dials)).toBe('standing');
    }),
  );
});
