import { type Howl, Howler } from 'howler';
import { approach, timeConstant } from './follow.ts';
import { buildGraph } from './graph.ts';
import { createHeart, type Heart } from './heart.ts';
import { decodeInto, openHowl, playable, playInto } from './howls.ts';
import { GENTLE_DIAL, gains, taper } from './layers.ts';
import { type Baked, parseManifest } from './manifest.ts';
import type { SoundSettings } from './sound.ts';

const MASTER = 0.6;
const BEDS = ['room', 'drone', 'pad', 'strain'] as const;
/** Once past this tension, the roughness surges; it can do so again after falling below the second. */
const SURGE = { at: 0.9, depth: 0.42, again: 0.7 } as const;
const HUSH_SECONDS = 1.4;
/** Letting go at the end: 95 % after eight seconds. */
const RELEASE_CONSTANT = 8 / 3;

export interface Mixer {
  setTension(tension: number): void;
  setSettings(settings: SoundSettings): void;
  cue(name: string): void;
  release(): void;
  /** Whether anything may be heard at all: not paused, not hidden, not off. */
  setOpen(open: boolean): void;
  /** Asks the browser to play, where it has stopped by itself (autoplay rules, a phone call on iOS). */
  wake(): void;
  /** True once Howler has thrown away the context that this mixer was built on. */
  stale(): boolean;
  destroy(): void;
}

/**
 * Loads the manifest, builds the graph and starts the beds as they arrive. Beds that fail are left out.
 * @param report told what went wrong, in words for programmers
 */
export async function openMixer(
  base: string,
  first: SoundSettings,
  report: (problem: unknown) => void,
): Promise<Mixer> {
  const response = await fetch(`${base}sound.json`);
  if (!response.ok) throw new Error(`sound manifest does not load: ${base}sound.json: ${response.status}`);
  const sounds = new Map(parseManifest(await response.json()).sounds.map((baked) => [baked.name, baked]));
  const find = (name: string): Baked => {
    const baked = sounds.get(name);
    if (!baked) throw new Error(`sound manifest lacks a sound: ${name}`);
    return baked;
  };

  // Howler would suspend the context 30 s after its last sound, without knowing about ours.
  Howler.autoSuspend = false;
  Howler.volume(MASTER);
  // The first Howl makes Howler replace its context (at any rate but 44.1 kHz): build on it only afterwards.
  const room = openHowl(base, find('room'));
  const context = Howler.ctx;
  if (!context || !Howler.usingWebAudio || Howler.noAudio) throw new Error('no web audio in this browser');
  const graph = buildGraph(context, Howler.masterGain);

  let settings = first;
  let closed = false;
  let [from, target, since, constant] = [0, 0, context.currentTime, timeConstant(0, 1)];
  let surged = false;
  let heart: Heart | undefined;
  let open = false;
  const howls = new Set<Howl>();
  const cues = new Map<string, Promise<Howl>>();

  const tensionAt = (time: number) => approach(from, target, time - since, constant);

  function head(towards: number, over: number): void {
    [from, since] = [tensionAt(context.currentTime), context.currentTime];
    [target, constant] = [towards, over];
    graph.setLayers(gains(target, settings), constant);
    beatIfHeard();
  }

  function beatIfHeard(): void {
    if (open && settings.tension > 0 && gains(Math.max(from, target), settings).heart > 0) heart?.start();
    else heart?.stop();
  }

  /** A Howl that arrives after the end is unloaded at once. */
  async function keep(opening: Promise<Howl>): Promise<Howl> {
    const howl = await opening;
    if (closed) howl.unload();
    else howls.add(howl);
    return howl;
  }

  async function startBed(name: (typeof BEDS)[number], opening: Promise<Howl>): Promise<void> {
    const howl = await keep(opening);
    if (!closed) playInto(howl, graph.inputs[name], 'loop');
  }

  async function startHeart(): Promise<void> {
    const file = playable(find('heart'));
    if (file === undefined) throw new Error('no file that this browser plays: heart');
    const beat = await decodeInto(context, `${base}${file}`);
    if (closed) return;
    heart = createHeart(context, graph.inputs.heart, beat, (time) => gains(tensionAt(time), settings).bpm);
    beatIfHeard();
  }

  function openCue(name: string): Promise<Howl> {
    const known = cues.get(name);
    if (known) return known;
    const opening = keep(openHowl(base, find(name)));
    cues.set(name, opening);
    return opening;
  }

  /** In the order of need, one after the other: the first seconds must not wait for a bark of typing. */
  async function load(): Promise<void> {
    const steps = [
      () => startBed('room', room),
      () => startBed('drone', openHowl(base, find('drone'))),
      startHeart,
      () => startBed('pad', openHowl(base, find('pad'))),
      () => startBed('strain', openHowl(base, find('strain'))),
      ...[...sounds.values()]
        .filter(({ part }) => part === 'cue')
        .map(
          ({ name }) =>
            () =>
              openCue(name),
        ),
    ];
    for (const begin of steps) {
      if (closed) return;
      await begin().catch(report);
    }
  }

  function play(name: string, duck: boolean): void {
    const baked = sounds.get(name);
    if (baked?.part !== 'cue' || !open) return;
    const asked = context.currentTime;
    openCue(name)
      .then((howl) => {
        // A door heard two seconds late is a different door.
        if (closed || !open || context.currentTime - asked > 1) return;
        playInto(howl, graph.inputs.cues);
        if (duck) graph.duck(baked.ms / 1000);
      })
      .catch(report);
  }

  graph.setCues(taper(settings.cues));
  graph.setLayers(gains(0, settings), 0.8);
  void load();

  return {
    setTension(tension) {
      // Asked again for what it is already heading for: a letting-go or a surge under way goes on.
      if (tension === target) return;
      const now = tensionAt(context.currentTime);
      head(tension, timeConstant(now, tension));
      if (tension < SURGE.again) surged = false;
      if (tension >= SURGE.at && !surged) {
        surged = true;
        if (settings.tension > GENTLE_DIAL) {
          const { roughness } = gains(tension, settings);
          graph.surge(Math.max(roughness, SURGE.depth * taper(settings.tension)), roughness);
        }
      }
    },
    setSettings(next) {
      settings = next;
      graph.setCues(taper(settings.cues));
      head(target, 0.3);
    },
    cue(name) {
      if (name === 'hush') graph.hush(HUSH_SECONDS);
      else if (name !== 'release') play(name, true);
    },
    release() {
      head(0, RELEASE_CONSTANT);
      play('release', false);
    },
    setOpen(next) {
      open = next;
      graph.setOpen(open);
      beatIfHeard();
    },
    wake() {
      // iOS says 'interrupted', which the type does not know.
      if (context.state !== 'running' && context.state !== 'closed') void context.resume().catch(report);
    },
    stale: () => Howler.ctx !== context || context.state === 'closed',
    destroy() {
      closed = true;
      heart?.stop();
      graph.destroy();
      for (const howl of howls) howl.unload();
    },
  };
}
