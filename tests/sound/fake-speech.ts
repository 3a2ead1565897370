/** The browser's speech, as far as the reader knows it; a test says what it does with what it is given. */

export interface Said {
  readonly text: string;
  voice: unknown;
  lang: string;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

export const localEnglish = { name: 'Anna', lang: 'en-GB', localService: true, default: false };
export const remoteEnglish = { name: 'Cloud', lang: 'en-GB', localService: false, default: true };

/** `behaves` is called for each utterance that is spoken, in the same turn. */
export function fakeSpeech(behaves: (said: Said, speech: FakeSpeech) => void): FakeSpeech {
  const listeners = new Set<() => void>();
  const speech: FakeSpeech = {
    voices: [localEnglish],
    said: [],
    cancelled: 0,
    speaking: false,
    getVoices: () => speech.voices,
    speak(said) {
      speech.said.push(said.text);
      behaves(said, speech);
    },
    cancel() {
      speech.cancelled += 1;
      speech.speaking = false;
    },
    resume() {},
    addEventListener: (_, heed) => void listeners.add(heed),
    removeEventListener: (_, heed) => void listeners.delete(heed),
    arrive(voices) {
      speech.voices = voices;
      for (const heed of listeners) heed();
    },
    get listeners() {
      return listeners.size;
    },
  };
  return speech;
}

export interface FakeSpeech {
  voices: readonly unknown[];
  readonly said: string[];
  cancelled: number;
  speaking: boolean;
  getVoices(): readonly unknown[];
  speak(said: Said): void;
  cancel(): void;
  resume(): void;
  addEventListener(kind: string, heed: () => void): void;
  removeEventListener(kind: string, heed: () => void): void;
  arrive(voices: readonly unknown[]): void;
  readonly listeners: number;
}

export const utter = (text: string): Said => ({
  text,
  voice: null,
  lang: '',
  onstart: null,
  onend: null,
  onerror: null,
});
