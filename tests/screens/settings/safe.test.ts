import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changedParts, madeSafe, safetyOf, unmadeSafe } from '../../../src/screens/settings/safe.ts';
import { defaultSettings, type Settings, SettingsSchema } from '../../../src/screens/settings/settings.ts';

const level = fc.integer({ min: 0, max: 4 }).map((step) => step / 4);
const anyParts = fc.record({
  smooth: fc.boolean(),
  silentHeart: fc.boolean(),
  even: fc.boolean(),
  captions: fc.boolean(),
  motion: fc.constantFrom('system' as const, 'full' as const, 'reduced' as const),
  ceiling: level,
});
const anySettings = anyParts.map((parts): Settings => ({ ...defaultSettings, ...parts }));

describe('sensory-safe', () => {
  test('sets everything in one press, and can be seen to be on', () => {
    const safe = madeSafe(defaultSettings);
    expect(safe).toMatchObject({
      smooth: true,
      silentHeart: true,
      even: true,
      captions: true,
      motion: 'reduced',
      ceiling: 0.5,
    });
    expect(safetyOf(defaultSettings)).toBe('off');
    expect(safetyOf(safe)).toBe('on');
  });

  test('never lets light and sound tighten further than they did', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { ceiling } = madeSafe(settings);
        expect(ceiling).toBeLessThanOrEqual(Math.min(0.5, settings.ceiling));
      }),
    );
  });

  test('touches nothing that is not one of its parts', () => {
    const { sound, tensionLevel, clock, readAloud, voicesLevel, mono } = defaultSettings;
    expect(madeSafe(defaultSettings)).toMatchObject({
      sound,
      tensionLevel,
      clock,
      readAloud,
      voicesLevel,
      mono,
    });
  });

  test('shows as changed once a part is changed, and names the part', () => {
    const changed = { ...madeSafe(defaultSettings), silentHeart: false, ceiling: 0.75 };
    expect(safetyOf(changed)).toBe('changed');
    expect(changedParts(changed)).toEqual(['silentHeart', 'ceiling']);
    expect(safetyOf({ ...changed, silentHeart: true, ceiling: 0.25 })).toBe('on');
  });

  test('switched off, gives everything back as it was', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(unmadeSafe(madeSafe(settings))).toEqual(settings);
        expect(unmadeSafe(madeSafe(madeSafe(settings)))).toEqual(settings);
      }),
    );
  });

  test('switched off, leaves alone what was changed while it was on', () => {
    const changed = { ...madeSafe(defaultSettings), motion: 'full' as const };
    expect(unmadeSafe(changed)).toEqual({ ...defaultSettings, motion: 'full' });
  });

  test('is kept between visits, changed or not', () => {
    const safe = madeSafe(defaultSettings);
    expect(v.parse(SettingsSchema, JSON.parse(JSON.stringify(safe)))).toEqual(safe);
  });
});
