import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhythmOf } from '../../../src/encounter/rhythm.ts';
import { mannerOf } from '../../../src/sound/murmur/manner.ts';
import { planOf, RECEDES_MS } from '../../../src/sound/murmur/plan.ts';
import { FRAMES_A_SECOND, smoothed, trackOf } from '../../../src/sound/murmur/track.ts';

const words = fc.array(fc.constantFrom('who', 'told', 'her', 'mother', 'I', 'asked,', 'twice.'), {
  minLength: 1,
  maxLength: 16,
});
const arousals = fc.integer({ min: 0, max: 100 });

describe('what mouth and throat do', () => {
  test('is one plan per frame, within what a mouth can do', () => {
    fc.assert(
      fc.property(words, arousals, fc.integer(), (said, arousal, seed) => {
        const plan = planOf(rhythmOf(said.join(' '), arousal), mannerOf(arousal), seed);
        expect(plan.ms).toBeLessThanOrEqual(mannerOf(arousal).spokenMs + RECEDES_MS);
        const tracks = [plan.pitch, plan.voiced, plan.hiss, plan.hissHz, ...plan.formants];
        for (const track of tracks)
          expect(track.length).toBe(Math.ceil((plan.ms * FRAMES_A_SECOND) / 1000) + 1);
        for (let frame = 0; frame < plan.pitch.length; frame++) {
          expect(plan.pitch[frame]).toBeGreaterThan(0.5);
          expect(plan.pitch[frame]).toBeLessThan(1.7);
          for (const track of [plan.voiced, plan.hiss]) {
            expect(track[frame]).toBeGreaterThanOrEqual(0);
            expect(track[frame]).toBeLessThanOrEqual(1);
          }
          const [f1 = 0, f2 = 0, f3 = 0] = plan.formants.map((track) => track[frame] ?? 0);
          expect(f1).toBeGreaterThan(200);
          expect(f2).toBeGreaterThan(f1);
          expect(f3).toBeGreaterThan(f2);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the mouth is on its way before a sound begins: no formant jumps', () => {
    const plan = planOf(rhythmOf('Nobody asked her mother about it.', 40), mannerOf(40), 9);
    for (const track of plan.formants) {
      const steps = track.slice(1).map((value, k) => Math.abs(value - (track[k] ?? 0)));
      // In five milliseconds.
      expect(Math.max(...steps)).toBeLessThan(180);
    }
  });

  test('stressed syllables are stronger than the others', () => {
    const rhythm = rhythmOf('a table and a window', 30);
    const plan = planOf(rhythm, mannerOf(30), 4);
    const strength = (stressed: boolean) => {
      const levels = rhythm.syllables
        .filter((syllable) => syllable.stressed === stressed)
        .map(({ at, ms }) => plan.voiced[Math.round(((at + ms * 0.6) * FRAMES_A_SECOND) / 1000)] ?? 0);
      return levels.reduce((sum, level) => sum + level, 0) / levels.length;
    };
    expect(strength(true)).toBeGreaterThan(strength(false) * 1.2);
  });
});

test('smoothing keeps what is steady, never overshoots, and looks both ways', () => {
  const level = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 2, max: 60 }),
      (values, ms) => {
        const out = smoothed(Float64Array.from(values), ms);
        expect(Math.max(...out)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(Math.min(...out)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      },
    ),
  );
  expect([...smoothed(trackOf(5, 3), 20)]).toEqual([3, 3, 3, 3, 3]);
  const bump = trackOf(41, 0);
  bump[20] = 1;
  const out = smoothed(bump, 15);
  expect(out[17]).toBeGreaterThan(0.01);
  expect(Math.abs((out[17] ?? 0) - (out[23] ?? 0))).toBeLessThan(0.01);
});
