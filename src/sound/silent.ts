import { captionFor, type Heard, heard, QUIET } from './captions.ts';
import { cueCaption, placeCaption, RELEASE_CAPTION } from './named.ts';
import type { Sound } from './sound.ts';

/** On entering, the place is told first; the layers need this long to be heard, and are told then. In milliseconds. */
const ENTERING = 3000;

/** Sound for those who hear none: the same captions at the same moments, and nothing else. */
export function openSilent(room = ''): Sound {
  const listeners = new Set<(caption: string) => void>();
  let told: Heard = QUIET;
  let tension = 0;
  let [entered, released, smooth] = [false, false, false];
  let entering: ReturnType<typeof setTimeout> | undefined;

  const say = (caption: string | undefined) => {
    if (caption !== undefined) for (const listener of listeners) listener(caption);
  };

  function tellLayers(): void {
    const next = heard(tension, told, smooth);
    const caption = captionFor(told, next);
    told = next;
    say(caption);
  }

  function enter(): void {
    if (entered) return;
    entered = true;
    const place = placeCaption(room);
    if (place === undefined) return;
    say(place);
    entering = setTimeout(() => {
      entering = undefined;
      tellLayers();
    }, ENTERING);
  }

  function leaveEntrance(): void {
    clearTimeout(entering);
    entering = undefined;
  }

  return {
    unlock() {
      released = false;
      enter();
      return Promise.resolve();
    },
    setTension(next) {
      // An encounter that is over may still tell its last tension: nothing tightens again until the next unlock.
      if (released) return;
      tension = next;
      if (entering === undefined) tellLayers();
    },
    setSettings(settings) {
      smooth = settings.smooth === true;
    },
    cue: (name) => say(cueCaption(name)),
    ui() {},
    hold() {},
    prepare() {},
    speak() {},
    setSpoken() {},
    release() {
      leaveEntrance();
      told = QUIET;
      tension = 0;
      released = true;
      say(RELEASE_CAPTION);
    },
    setPaused() {},
    onCaption: (listener) => void listeners.add(listener),
    destroy() {
      leaveEntrance();
      listeners.clear();
    },
  };
}
