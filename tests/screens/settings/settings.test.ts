import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultSettings, SettingsSchema } from '../../../src/screens/settings/settings.ts';

test('what was kept before voices, ears and sensory-safe could be set is read, and they are as by default', () => {
  const old = {
    clock: 2,
    textSpeed: 'press',
    sound: false,
    tensionLevel: 0.3,
    roomLevel: 0.2,
    cuesLevel: 0.1,
    captions: false,
    motion: 'full',
    ceiling: 0.25,
    textSize: 150,
    numberKeys: false,
    picture: 'plain',
  };
  expect(v.parse(SettingsSchema, old)).toEqual({ ...defaultSettings, ...old });
});

test('what is out of range or of another kind is as by default, and the rest stays', () => {
  const odd = { tensionLevel: 7, voicesLevel: '1', beforeSafe: { smooth: 'yes' }, mono: 1, even: true };
  expect(v.parse(SettingsSchema, odd)).toEqual({ ...defaultSettings, even: true });
});

test('voices and reading aloud are off until somebody wants them', () => {
  expect(defaultSettings).toMatchObject({ voicesLevel: 0, readAloud: false, beforeSafe: null });
});
