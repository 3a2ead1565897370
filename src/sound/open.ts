import type { Mixer } from './mixer.ts';
import { openSilent } from './silent.ts';
import type { Sound, SoundSettings } from './sound.ts';

export interface SoundOptions {
  /** Address of the folder with sound.json, ending in a slash. */
  readonly base: string;
  readonly settings: SoundSettings;
  /** False: captions only, nothing is loaded. */
  readonly audio?: boolean;
  /** Told once for each thing that went wrong; the game goes on with captions. */
  readonly onProblem?: (problem: string) => void;
}

/** Nobody waits longer than this for sound, in milliseconds. */
const PATIENCE_MS = 1500;

/**
 * Sound with captions. Howler and the files are loaded on the first `unlock` with sound on, not before.
 * Whatever goes wrong afterwards, the captions keep coming and nothing is thrown.
 */
export function openSound(options: SoundOptions): Sound {
  const captions = openSilent();
  const problems = new Set<string>();
  let settings = options.settings;
  let mixer: Mixer | undefined;
  let opening: Promise<void> | undefined;
  let [unlocked, paused, released, destroyed] = [false, false, false, false];
  let tension = 0;

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
    opening ??= (async () => {
      try {
        const { openMixer } = await import('./mixer.ts');
        const opened = await openMixer(options.base, settings, report);
        if (destroyed) return opened.destroy();
        mixer = opened;
        withMixer((m) => {
          m.setSettings(settings);
          m.setTension(tension);
        });
        follow();
      } catch (problem) {
        report(problem);
      } finally {
        opening = undefined;
      }
    })();
    return opening;
  }

  // Browsers allow sound only on a press, and iOS takes it away for a call: every press asks again.
  const pressed = () => {
    if (audible()) withMixer((m) => m.wake());
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
        timer = setTimeout(resolve, PATIENCE_MS);
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
      withMixer((m) => m.setSettings(next));
      follow();
      void start();
    },
    cue(name) {
      captions.cue(name);
      withMixer((m) => m.cue(name));
    },
    release() {
      released = true;
      tension = 0;
      captions.release();
      withMixer((m) => m.release());
    },
    setPaused(next) {
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
