import { Howler } from 'howler';
import { openBeds } from './beds.ts';
import { buildGraph } from './graph.ts';
import { settledContext } from './howls.ts';
import { taper } from './layers.ts';
import { openLibrary } from './library.ts';
import { parseManifest } from './manifest.ts';
import { openMurmurs } from './murmur/murmurs.ts';
import { openSingles } from './singles.ts';
import type { Sound, SoundSettings } from './sound.ts';
import { idleTime, openStream } from './stream.ts';
import { openVoice } from './voice.ts';

const MASTER = 0.6;
const HUSH_SECONDS = 1.6;
/** What did not load is asked for again by a press, but not by every press: milliseconds between. */
const AGAIN = 4000;

export interface MixerTerms {
  /** Address of the folder with sound.json, ending in a slash. */
  readonly base: string;
  readonly room: string;
  /** Cues in the order in which the script may want them. */
  readonly cues: readonly string[];
  readonly settings: SoundSettings;
  /** Told what went wrong, in words for programmers. */
  readonly report: (problem: unknown) => void;
}

/** What of the sound is really heard; captions are made elsewhere. */
export interface Mixer extends Omit<Sound, 'unlock' | 'setPaused' | 'onCaption'> {
  /** The first moment has opened: whatever may be wanted from now on is fetched. */
  begin(): void;
  /** Whether anything may be heard at all: not paused, not hidden, not off. */
  setOpen(open: boolean): void;
  /** Asks the browser to play, where it has stopped by itself (autoplay rules, a phone call on iOS). */
  wake(): void;
  /** Asks once more for what did not load. */
  retry(): void;
  /** True once the context that this mixer was built on is gone. */
  stale(): boolean;
}

/** Loads the manifest, builds the graph and starts the beds as they arrive. Sounds that fail are left out. */
export async function openMixer({ base, room, cues, settings: first, report }: MixerTerms): Promise<Mixer> {
  const response = await fetch(`${base}sound.json`);
  if (!response.ok) throw new Error(`sound manifest does not load: ${base}sound.json: ${response.status}`);
  const library = openLibrary(base, parseManifest(await response.json()));
  const context = settledContext(MASTER);
  const graph = buildGraph(context, Howler.masterGain);
  const beds = openBeds({ graph, library, base, room, settings: first });
  const atOnce = new Set(beds.wanted());
  const stream = openStream({
    load: (name) => (beds.wanted().includes(name) ? beds.bring(name) : library.load(name)),
    idle: idleTime,
    report,
  });
  let settings = first;
  let open = false;
  /** From the first moment on. Before it only what is heard at once is fetched: the picture needs the line more. */
  let begun = false;
  let forgivenAt = performance.now();

  const singles = openSingles({
    graph,
    library,
    most: () => (settings.even ? beds.closeTogether() : null),
    report,
  });
  const murmurs = openMurmurs();
  const voice = openVoice({
    graph,
    on: () => open && taper(settings.voices ?? 0) > 0,
    make: murmurs.make,
    report,
  });

  const fetchBeds = () => stream.now(beds.wanted().filter((name) => begun || atOnce.has(name)));

  function heed(next: SoundSettings): void {
    settings = next;
    graph.setEars(next);
    graph.setLevels({ cues: taper(next.cues), voice: taper(next.voices ?? 0), ui: taper(next.ui ?? 0) });
    beds.setSettings(next);
    fetchBeds();
  }
  heed(first);

  return {
    setTension(tension) {
      beds.setTension(tension);
      fetchBeds();
    },
    setSettings: heed,
    cue(name) {
      if (name === 'hush') graph.hush(HUSH_SECONDS);
      else if (open) singles.cue(name);
    },
    ui(name) {
      if (open) singles.ui(`ui-${name}`);
    },
    begin() {
      if (begun) return;
      begun = true;
      fetchBeds();
      stream.later(['ui-open', 'ui-take', 'ui-low', ...cues.flatMap(library.takes), 'release']);
    },
    hold: () => graph.hold(),
    prepare: voice.prepare,
    speak: voice.speak,
    setSpoken: (spoken) => graph.setSpoken(spoken),
    release() {
      beds.release();
      voice.speak(null);
      if (open) singles.chord('release');
    },
    setOpen(next) {
      open = next;
      graph.setOpen(open);
      beds.setOpen(open);
      if (!open) voice.speak(null);
    },
    wake() {
      // iOS says 'interrupted', which the type does not know.
      if (context.state !== 'running' && context.state !== 'closed') void context.resume().catch(report);
    },
    retry() {
      if (performance.now() - forgivenAt < AGAIN) return;
      forgivenAt = performance.now();
      stream.forgive();
      fetchBeds();
    },
    stale: () => Howler.ctx !== context || context.state === 'closed',
    destroy() {
      stream.stop();
      singles.stop();
      voice.destroy();
      murmurs.destroy();
      beds.destroy();
      graph.destroy();
      library.destroy();
    },
  };
}
