import { localVoice } from './system-voices.ts';

/** Reads aloud in the device's own voice. One thing is read at a time. */
export interface Reader {
  /**
   * Reads these one after the other, in place of whatever is being read. `done` is called once: with true when all of
   * it was said, with false when it was stopped, failed, or when there is no voice.
   */
  read(sentences: readonly string[], done: (whole: boolean) => void): void;
  stop(): void;
}

export interface ReaderTerms {
  readonly speech: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'resume' | 'speaking'>;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  /** Runs something later, unless the returned function is called before. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** Some browsers swallow what is spoken in the same turn as a cancel. */
const BREATH_MS = 60;
/** Browsers list their voices late, but not much later than they are asked for. */
const VOICES_MS = 1200;
/** A voice that has not begun by then is not going to. */
const BEGINS_MS = 5000;
/**
 * Browsers lose the end of an utterance. A slow voice says ten characters a second: whoever is not done after three
 * times as long never tells.
 */
export const longestMs = (sentence: string): number => 6000 + 300 * sentence.length;

export function openReader({ speech, utter, after }: ReaderTerms): Reader {
  /** What is being read: a new thing each time, so that what comes late from an old one is known as such. */
  let reading: { readonly done: (whole: boolean) => void } | null = null;
  /** Browsers forget an utterance that nobody holds, and then never tell its end. */
  let held: SpeechSynthesisUtterance | null = null;
  let stopTimer = () => {};

  function finish(whole: boolean): void {
    const done = reading?.done;
    reading = null;
    held = null;
    stopTimer();
    done?.(whole);
  }

  function stop(): void {
    if (!reading) return;
    speech.cancel();
    finish(false);
  }

  function say([sentence, ...rest]: readonly string[], mine: typeof reading): void {
    if (mine !== reading) return;
    const voice = localVoice(speech);
    if (sentence === undefined || !voice) {
      finish(sentence === undefined);
      return;
    }
    const spoken = utter(sentence);
    const current = () => mine === reading && held === spoken;
    const fail = () => {
      if (!current()) return;
      speech.cancel();
      finish(false);
    };
    const lateEnd = () => {
      if (!current()) return;
      // It has been said by now, whatever the browser tells: the next sentence follows.
      held = null;
      speech.cancel();
      stopTimer = after(BREATH_MS, () => say(rest, mine));
    };
    const begun = () => {
      if (!current()) return;
      stopTimer();
      stopTimer = after(longestMs(sentence), lateEnd);
    };
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onstart = begun;
    spoken.onend = () => {
      if (!current()) return;
      stopTimer();
      say(rest, mine);
    };
    spoken.onerror = fail;
    held = spoken;
    stopTimer = after(BEGINS_MS, () => (speech.speaking ? begun() : fail()));
    // Another page may have left it paused.
    speech.resume();
    speech.speak(spoken);
  }

  return {
    read(sentences, done) {
      stop();
      const mine = { done };
      reading = mine;
      stopTimer = after(localVoice(speech) ? BREATH_MS : VOICES_MS, () => say(sentences, mine));
    },
    stop,
  };
}
