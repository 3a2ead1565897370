/** The sound of one run: layers, cues, the person's murmur, the buttons, and reading aloud. */
import type { ReadonlySignal } from '@preact/signals';
import cast from '../../../stories/kit/cast.json' with { type: 'json' };
import type { Settings } from '../../screens/settings/settings.ts';
import type { EncounterView } from '../../screens/views.ts';
import { openSound } from '../../sound/open.ts';
import { openReader } from '../../sound/reader.ts';
import { OUTBURST_MS, type SpokenLine } from '../../sound/sound.ts';
import { systemSpeech } from '../../sound/system-voices.ts';
import type { Beat, Scenario } from '../../story/scenario.ts';
import { soundSettings } from './allowed.ts';
import { type Aloud, openAloud } from './aloud.ts';
import { buttonSound } from './buttons.ts';
import { type Clock, realClock } from './countdown.ts';
import type { Live, Showing } from './live.ts';
import { soundsNamed } from './sounds-named.ts';

export interface HearingTerms {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Address of the folder with the sounds. */
  readonly base: string;
  readonly settings: () => Settings;
  /** Whether bodies move: only then do they stand still before they break out. */
  readonly moves: () => boolean;
  readonly clock?: Clock;
}

/** As much of a live encounter as is listened to. */
export interface Heard extends Pick<Live, 'caption' | 'hold' | 'release' | 'goOn'> {
  readonly view: ReadonlySignal<EncounterView>;
}

export interface Hearing {
  /** From a press. `live` is told the words for what is heard, and held while a line is read out. */
  start(live: Heard): void;
  show(showing: Showing): void;
  /** A line that will be on soon. */
  coming(beat: Beat, arousal: number): void;
  heed(settings: Settings): void;
  /** Whoever answers or goes on has heard enough of what is being read. */
  interrupt(): void;
  release(): void;
  close(): void;
}

/** A rise of arousal by this much at once is an outburst, for the ear as for the eye (stage/acting.ts). */
const outburst = 18;
/** Pitch at rest of a figure that the cast does not list. */
const usualVoice = 130;

const voices: Readonly<Record<string, { readonly voice: number }>> = cast;

export function openHearing(terms: HearingTerms): Hearing {
  const { scenario, seed, base, settings, moves, clock = realClock } = terms;
  const { room, figure, person } = scenario.about;
  const sound = openSound({
    base,
    room,
    cues: soundsNamed(scenario),
    settings: soundSettings(settings()),
  });
  const speech = systemSpeech();
  let shown: Beat | null = null;
  let arousalBefore = Number.POSITIVE_INFINITY;
  let aloud: Aloud | null = null;
  let stopWatching = () => {};
  let stopWaiting = () => {};

  const spokenLine = (text: string, arousal: number): SpokenLine => ({
    text,
    arousal,
    hz: voices[figure]?.voice ?? usualVoice,
    seed,
  });

  /** What a new line brings to be heard. */
  function hear({ cues, text }: Beat, speaking: boolean, arousal: number): void {
    // A murmur under the words that a voice reads out would only blur them.
    if (speaking && text !== '' && !settings().readAloud) sound.speak(spokenLine(text, arousal));
    if (cues.sound) sound.cue(cues.sound);
  }

  function watch(live: Heard): () => void {
    let before: EncounterView = live.view.value;
    return live.view.subscribe((view) => {
      const button = buttonSound(before, view);
      before = view;
      if (button) sound.ui(button);
      sound.setPaused(view.paused);
      aloud?.follow(view);
    });
  }

  return {
    start(live) {
      sound.onCaption((words) => live.caption(words.replace(/^\[|\]$/g, '')));
      void sound.unlock();
      if (speech) {
        aloud = openAloud({
          reader: openReader({
            speech,
            utter: (text) => new SpeechSynthesisUtterance(text),
            after: clock.after,
          }),
          clock,
          wanted: () => settings().readAloud,
          flows: () => settings().textSpeed !== 'press',
          hold: (held) => {
            sound.setSpoken(held);
            if (held) live.hold('reading');
            else live.release('reading');
          },
          goOn: () => live.goOn(),
        });
      }
      stopWatching = watch(live);
    },
    show({ tension, beat, speaking, arousal }) {
      sound.setTension(tension);
      if (beat === shown) return;
      const breaksOut = arousal - arousalBefore >= outburst && moves();
      shown = beat;
      arousalBefore = arousal;
      stopWaiting();
      sound.speak(null);
      if (!beat) return;
      if (!breaksOut) {
        hear(beat, speaking, arousal);
        return;
      }
      // What is heard of it comes when the body, which stands still first, breaks out.
      sound.hold();
      stopWaiting = clock.after(OUTBURST_MS, () => hear(beat, speaking, arousal));
    },
    coming(beat, arousal) {
      if (beat.speaker === person && beat.text !== '') sound.prepare(spokenLine(beat.text, arousal));
    },
    heed(next) {
      sound.setSettings(soundSettings(next));
      if (!next.readAloud) aloud?.stop();
    },
    interrupt: () => aloud?.stop(),
    release: () => sound.release(),
    close() {
      stopWaiting();
      stopWatching();
      aloud?.stop();
      sound.destroy();
    },
  };
}
