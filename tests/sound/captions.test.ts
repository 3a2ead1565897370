import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionFor, type Heard, heard, QUIET } from '../../src/sound/captions.ts';

/** The captions along a course of tension. */
function told(course: readonly number[]): string[] {
  let now: Heard = QUIET;
  return course.flatMap((tension) => {
    const next = heard(tension, now);
    const caption = captionFor(now, next);
    now = next;
    return caption ?? [];
  });
}

const climb = Array.from({ length: 101 }, (_, k) => k / 100);

describe('captions', () => {
  test('follow a slow climb and the way back, each layer in its words', () => {
    expect(told([...climb, ...climb.toReversed()])).toEqual([
      '[low drone]',
      '[low strings]',
      '[heartbeat, slow]',
      '[room sounds turn dull]',
      '[strings, close and uneasy]',
      '[heartbeat, faster]',
      '[low drone, louder]',
      '[strings, high and thin]',
      '[heartbeat, pounding]',
      '[the room seems far away]',
      '[the room comes nearer]',
      '[heartbeat, slowing]',
      '[high strings fade]',
      '[drone, softer]',
      '[heartbeat, slow]',
      '[strings ease]',
      '[room sounds come back]',
      '[heartbeat fades]',
      '[strings fade]',
      '[drone fades]',
    ]);
  });

  test('say the two most telling things when everything starts at once', () => {
    expect(told([1])).toEqual(['[heartbeat, pounding; strings, high and thin]']);
    expect(told([1, 0])).toEqual([
      '[heartbeat, pounding; strings, high and thin]',
      '[heartbeat fades; high strings fade]',
    ]);
  });

  test('do not flicker when tension trembles on an edge', () => {
    const trembling = Array.from({ length: 40 }, (_, k) => 0.45 + (k % 2 === 0 ? 0.02 : -0.02));
    expect(told(trembling)).toHaveLength(1);
  });

  test('do not tell of high strings where nothing shrill is played', () => {
    expect(heard(1, QUIET, true)).toEqual({ ...heard(1, QUIET), strain: 0 });
  });

  test('are silent when nothing changes, whatever the tension', () => {
    fc.assert(
      fc.property(fc.double(), (tension) => {
        const now = heard(tension, QUIET);
        expect(heard(tension, now)).toEqual(now);
        expect(captionFor(now, now)).toBeUndefined();
      }),
    );
  });

  test('always end where the tension is, by whatever way it came', () => {
    const course = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(course, (tensions) => {
        const settle = (end: number) => [...tensions, end].reduce((now, t) => heard(t, now), QUIET);
        expect(settle(0)).toEqual(QUIET);
        expect(settle(1)).toEqual(heard(1, QUIET));
      }),
    );
  });
});
