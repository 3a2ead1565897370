import { describe, expect, it } from 'vitest';
import { seenKinds, vocabularyOf } from '../../../src/workshop/figure/dials.ts';
import { levelOf, listed, meaningOf } from '../../../src/workshop/figure/meanings.ts';
import warnings from '../../../stories/kit/warnings.json';
import { roomNames } from './any-dials.ts';

describe('what a cue stands for', () => {
  it('is told for every cue that is seen, in every room', () => {
    for (const room of roomNames) {
      for (const kind of seenKinds) {
        for (const value of vocabularyOf(kind, room)) {
          expect(meaningOf(kind, value), `${kind}: ${value}`).toMatch(/^[A-Z].{4,}[.]$/);
        }
      }
    }
  });

  it('is in the words of the warning signs, at their level, wherever it names one', () => {
    expect(listed.length).toBeGreaterThan(10);
    for (const [level, sign] of listed) {
      const found = warnings[level];
      expect([...(found?.body ?? []), found?.note ?? ''].join('\n'), sign).toContain(sign);
    }
  });

  it('keeps the doubts', () => {
    expect(meaningOf('hands', 'fist')).toBe(
      'Very agitated: fists or jaw clench (widely believed, not proven).',
    );
    expect(meaningOf('skin', 'pale')).toContain('unproven');
  });
});

it('an arousal is in the level that the evidence names', () => {
  for (const { low, high, name } of warnings) {
    expect([levelOf(low), levelOf(high)], name).toEqual([name, name]);
  }
});
