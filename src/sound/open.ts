import type { Mixer } from './mixer.ts';
import { openSilent } from './silent.ts';
import type { Sound, SoundSettings, SpokenLine } from './sound.ts';
import { spacing } from './stings.ts';

export interface SoundOptions {
  /** Address of the folder with sound.json, ending in a slash. */
  readonly base: string;
  /** The room of the scene, as in stories/kit/rooms.json. */
  readonly room: string;
  /** Cues that the script names, in the order in which they may come; they are fetched in that order. */
  readonly cues?: readonly string[];
  readonly settings: SoundSettings;
  /** False: captions only, nothing is loaded. */
  readonly audio?: boolean;
  /** Told once for each thing that went wrong; the game goes on with captions. */
  readonly onProblem?: (problem: string) => void;
  /** Milliseconds; only differences matter. */
  readonly now?: () => number;
}

/** Nobody waits longer than this for sound, in milliseconds. */
const PATIENCE = 1500;
/** A mixer that could not be opened is tried again by a press, but not by every press: milliseconds between. */
const AGAIN = 4000;

/**
 * Sound with captions. Howler and the files are loaded on the first `unlock` with sound on, not before.
 * Whatever goes wrong afterwards, the captions keep coming and nothing is thrown.
 */
export function openSound(options: SoundOptions): Sound {
  const { base, room, cues = [], now = () => performance.now() } = options;
  const captions = openSilent(room);
  const problems = new Set<string>();
  const mayPlay = spacing();
  let settings = options.settings;
  let mixer: Mixer | undefined;
  let opening: Promise<void> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let [unlocked, paused, released, destroyed, begun] = [false, false, false, false, false];
  let tension = 0;
  let spoken = false;

  function report(problem: unknown): void {
    const words = problem instanceof Error ? problem.message : String(problem);
    if (problems.has(words)) return;
    problems.add(words);
    options.onProblem?.(words);
  }

  /** Does something with the mixer, if there is one; a mixer on a dead context is replaced first. */
  function withMixer(act: (mixer: Mixer) => void): void {
    try {
      if (mixer?.stale()) {
        mixer.destroy();
        mixer = undefined;
        void start();
      }
      if (mixer) act(mixer);
    } catch (problem) {
      report(problem);
    }
  }

  const audible = () => settings.on && !paused && document.visibilityState !== 'hidden';

  function follow(): void {
    withMixer((m) => {
      m.setOpen(audible());
      if (audible()) m.wake();
    });
  }

  function start(): Promise<void> {
    if (options.audio === false || !unlocked || !settings.on || mixer || destroyed) return Promise.resolve();
    opening ??= open().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function open(): Promise<void> {
    triedAt = now();
    try {
      const { openMixer } = await import('./mixer.ts');
      const opened = await openMixer({ base, room, cues, settings, report });
      if (destroyed) return opened.destroy();
      mixer = opened;
      // Told again what happened while it opened.
      withMixer((m) => {
        m.setSettings(settings);
        m.setTension(tension);
        m.setSpoken(spoken);
        if (begun) m.begin();
      });
      follow();
    } catch (problem) {
      report(problem);
    }
  }

  // Browsers allow sound only on a press, and iOS takes it away for a call: every press asks again.
  const pressed = () => {
    if (!audible()) return;
    withMixer((m) => {
      m.wake();
      m.retry();
    });
    if (!mixer && now() - triedAt > AGAIN) void start();
  };
  const listened = ['pointerdown', 'keydown'] as const;
  for (const event of listened) addEventListener(event, pressed, { passive: true });
  addEventListener('pageshow', follow);
  document.addEventListener('visibilitychange', follow);

  return {
    async unlock() {
      unlocked = true;
      released = false;
      void captions.unlock();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      await Promise.race([start(), patience]);
      clearTimeout(timer);
      follow();
    },
    setTension(next) {
      if (released) return;
      tension = next;
      captions.setTension(next);
      withMixer((m) => m.setTension(next));
    },
    setSettings(next) {
      settings = next;
      captions.setSettings(next);
      withMixer((m) => m.setSettings(next));
      follow();
      void start();
    },
    cue(name) {
      // What is not played is not told either.
      if (!mayPlay(name, now())) return;
      captions.cue(name);
      withMixer((m) => m.cue(name));
    },
    ui(name) {
      begun ||= name === 'open';
      withMixer((m) => {
        m.ui(name);
        if (begun) m.begin();
      });
    },
    hold: () => withMixer((m) => m.hold()),
    prepare: (line: SpokenLine) => withMixer((m) => m.prepare(line)),
    speak: (line: SpokenLine | null) => withMixer((m) => m.speak(line)),
    setSpoken(next) {
      spoken = next;
      withMixer((m) => m.setSpoken(next));
    },
    release() {
      released = true;
      tension = 0;
      captions.release();
      withMixer((m) => m.release());
    },
    setPaused(next) {
      if (next === paused) return;
      paused = next;
      follow();
    },
    onCaption: (listener) => captions.onCaption(listener),
    destroy() {
      destroyed = true;
      for (const event of listened) removeEventListener(event, pressed);
      removeEventListener('pageshow', follow);
      document.removeEventListener('visibilitychange', follow);
      captions.destroy();
      withMixer((m) => m.destroy());
      mixer = undefined;
    },
  };
}
