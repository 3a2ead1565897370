import { captionFor, cueCaption, heard, QUIET, RELEASE_CAPTION } from './captions.ts';
import type { Sound } from './sound.ts';

/** Sound for those who hear none: the same captions at the same moments, and nothing else. */
export function openSilent(): Sound {
  const listeners = new Set<(caption: string) => void>();
  let now = QUIET;
  let released = false;
  const say = (caption: string | undefined) => {
    if (caption !== undefined) for (const listener of listeners) listener(caption);
  };
  return {
    unlock() {
      released = false;
      return Promise.resolve();
    },
    setTension(tension) {
      // An encounter that is over may still tell its last tension: nothing tightens again until the next unlock.
      if (released) return;
      const next = heard(tension, now);
      const caption = captionFor(now, next);
      now = next;
      say(caption);
    },
    setSettings() {},
    cue: (name) => say(cueCaption(name)),
    release() {
      now = QUIET;
      released = true;
      say(RELEASE_CAPTION);
    },
    setPaused() {},
    onCaption: (listener) => void listeners.add(listener),
    destroy: () => listeners.clear(),
  };
}
