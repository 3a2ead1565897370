import { expect, test, vi } from 'vitest';
import { localVoice, onVoices, systemSpeech } from '../../src/sound/system-voices.ts';
import { fakeSpeech, localEnglish, remoteEnglish } from './fake-speech.ts';

const american = { name: 'Sam', lang: 'en_US', localService: true, default: true };
const german = { name: 'Uwe', lang: 'de-DE', localService: true, default: true };

const among = (...voices: unknown[]) =>
  localVoice({ getVoices: () => voices as unknown as SpeechSynthesisVoice[] });

test('only voices of this device are taken, and only for English', () => {
  expect(among(remoteEnglish, german)).toBeNull();
  expect(among()).toBeNull();
  expect(localVoice(null)).toBeNull();
  expect(among(german, american)).toBe(american);
});

test('a British voice goes before the default one', () => {
  expect(among(american, localEnglish)).toBe(localEnglish);
});

test('voices that arrive late are heard of, until nobody wants to know', () => {
  const speech = fakeSpeech(() => {});
  const heed = vi.fn();
  const stop = onVoices(speech as unknown as SpeechSynthesis, heed);
  expect(heed).toHaveBeenCalledTimes(1);
  speech.arrive([localEnglish]);
  expect(heed).toHaveBeenCalledTimes(2);
  stop();
  expect(speech.listeners).toBe(0);
});

test('a browser without speech has none', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(systemSpeech()).toBeNull();
  vi.unstubAllGlobals();
});
