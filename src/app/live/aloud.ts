/** Reads what is on the screen aloud: each line as it comes, then the answers; the clock stands still meanwhile. */
import type { EncounterView, Line } from '../../screens/views.ts';
import type { Reader } from '../../sound/reader.ts';
import { lineInWords, optionsInWords } from '../../sound/sentences.ts';
import type { Clock } from './countdown.ts';

export interface AloudTerms {
  readonly reader: Reader;
  readonly clock: Clock;
  /** Whether the learner wants it; asked at each line. */
  readonly wanted: () => boolean;
  /** Whether lines follow each other by themselves. */
  readonly flows: () => boolean;
  /** Holds the clock, or lets it go on. Called in pairs. */
  readonly hold: (held: boolean) => void;
  /** The next line: this one has been heard. */
  readonly goOn: () => void;
}

export interface Aloud {
  /** Told whatever the screen shows, each time that it changes. */
  follow(view: Pick<EncounterView, 'line' | 'moment' | 'paused'>): void;
  /** Falls silent and lets the clock go on: somebody answers, goes on, or leaves. */
  stop(): void;
}

/** Milliseconds from the end of a line to the next. */
const breath = 600;

export function openAloud({ reader, clock, wanted, flows, hold, goOn }: AloudTerms): Aloud {
  /** What is on, as far as reading goes: a line, or a moment by its id. */
  let on: Line | string | null = null;
  /** What was heard to its end is not read again after a pause. */
  let heard: Line | string | null = null;
  let lastSpeaker: string | null = null;
  let stopWaiting = () => {};

  function stop(): void {
    stopWaiting();
    reader.stop();
  }

  function read(what: Line | string, sentences: readonly string[]): void {
    if (sentences.length === 0) return;
    hold(true);
    reader.read(sentences, (whole) => {
      if (whole) heard = what;
      hold(false);
      if (whole && typeof what !== 'string' && flows()) {
        stopWaiting = clock.after(breath, () => on === what && goOn());
      }
    });
  }

  return {
    follow({ line, moment, paused }) {
      const now = paused || moment?.answered ? null : (moment?.id ?? line);
      if (now === on) return;
      stop();
      on = now;
      if (now === null || now === heard || !wanted()) return;
      if (moment && now === moment.id) read(now, optionsInWords(moment.options));
      else if (line) {
        read(line, lineInWords(line, lastSpeaker));
        lastSpeaker = line.speaker;
      }
    },
    stop,
  };
}
