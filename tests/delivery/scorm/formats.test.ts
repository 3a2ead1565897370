import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock12, span12 } from '../../../src/delivery/scorm/format12.ts';
import { span2004, stamp2004, words2004 } from '../../../src/delivery/scorm/format2004.ts';
import { idOf, letterOf, nameOf, opaque } from '../../../src/delivery/scorm/ids.ts';
import { hundredth, scaled, sureStep } from '../../../src/delivery/scorm/score.ts';
import { rules12, rules2004 } from './table.ts';

const takes12 = (element: string) => rules12[element]?.takes ?? /never/;
const takes2004 = (element: string) => rules2004[element]?.takes ?? /never/;

const secondsOf12 = (text: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};
const secondsOf2004 = (text: string) => {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

const anyMilliseconds = fc.oneof(
  fc.double(),
  fc.nat({ max: 35_999_999_990 }),
  fc.constantFrom(0, 59_995, 59_999, 3_599_995, -5),
);

describe('lengths of time', () => {
  it('are written as each standard takes them, whatever they are', () => {
    fc.assert(
      fc.property(anyMilliseconds, (milliseconds) => {
        expect(span12(milliseconds)).toMatch(takes12('cmi.core.session_time'));
        if (milliseconds < 1e12) expect(span2004(milliseconds)).toMatch(takes2004('cmi.session_time'));
      }),
    );
  });

  it('say how long it was, to a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.nat({ max: 35_999_999_990 }), (milliseconds) => {
        const hundredths = Math.round(milliseconds / 10) / 100;
        expect(secondsOf12(span12(milliseconds))).toBeCloseTo(hundredths, 6);
        expect(secondsOf2004(span2004(milliseconds))).toBeCloseTo(hundredths, 6);
      }),
    );
  });

  it('carry a second over into a minute, and that into an hour', () => {
    expect([span12(59_996), span2004(59_996)]).toEqual(['0000:01:00.00', 'PT0H1M0.00S']);
    expect([span12(3_599_996), span2004(3_599_996)]).toEqual(['0001:00:00.00', 'PT1H0M0.00S']);
  });
});

describe('moments in time', () => {
  it('are written as each standard takes them', () => {
    const stamps = fc.date({ min: new Date(0), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(stamps, (date) => {
        expect(clock12(date.getTime())).toMatch(takes12('cmi.interactions.n.time'));
        expect(stamp2004(date.getTime())).toMatch(takes2004('cmi.interactions.n.timestamp'));
      }),
    );
    expect(stamp2004(Date.UTC(2026, 0, 2, 3, 4, 13, 625))).toBe('2026-01-02T03:04:13.62Z');
  });

  it('are left out where a clock has gone mad', () => {
    for (const stamp of [Number.NaN, 1e20, Date.UTC(2091, 1), -1]) expect(stamp2004(stamp)).toBeNull();
    expect(clock12(Number.NaN)).toBeNull();
  });
});

describe('ids', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });

  it('hold nothing but letters, digits, underscores and dots', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameOf(text)).toMatch(/^[A-Za-z0-9_.]{1,120}$/);
        expect(idOf(text)).toMatch(/^[A-Za-z0-9_.]{1,130}$/);
      }),
    );
  });

  it('stay different where the texts were', () => {
    const near = fc.string({ unit: fc.constantFrom('a', 'b', '-', '_', '.', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(near, near, (one, other) => {
        fc.pre(one !== other);
        expect(idOf(one)).not.toBe(idOf(other));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the kit’s own readable', () => {
    expect(idOf('affect-labelling')).toBe('affect_labelling');
    expect(idOf('way-forward')).toBe('way_forward');
  });

  it('give each of 36 responses a character, and more than that none', () => {
    const letters = Array.from({ length: 36 }, (_, place) => letterOf(place));
    expect(new Set(letters).size).toBe(36);
    expect(letters.join('')).toMatch(/^[0-9a-z]{36}$/);
    expect([letterOf(36), letterOf(-1)]).toEqual(['', '']);
  });

  it('say nothing of who a learner is', () => {
    expect(opaque('')).toBeNull();
    expect(opaque('jane@example.org')).not.toBe(opaque('joan@example.org'));
  });
});

describe('numbers and words', () => {
  it('stay within what a score may be', () => {
    fc.assert(
      fc.property(fc.double(), (share) => {
        expect(hundredth(share)).toMatch(/^(100|\d{1,2})$/);
        expect(Number(scaled(share))).toBeGreaterThanOrEqual(0);
        expect(scaled(share)).toMatch(/^(1|0(\.\d{1,2})?)$/);
        expect(sureStep(share)).toBeGreaterThanOrEqual(0);
        expect(sureStep(share)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('are one line of at most 250 characters, whole ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const words = words2004(text);
        expect(words).toMatch(takes2004('cmi.interactions.n.description'));
        // Half a character would make an LMS refuse the whole message.
        expect(() => encodeURIComponent(words)).not.toThrow();
      }),
    );
    expect(words2004('{lang=xx}\nHello')).toBe('lang=xx Hello');
    expect(words2004('😀'.repeat(200)).length).toBeLessThanOrEqual(250);
  });
});
