import { at, type Course, HEART_LINGERS, timeConstant, turned } from './follow.ts';
import type { Graph } from './graph.ts';
import { createHeart, type Heart } from './heart.ts';
import { decodeInto, playable, playInto } from './howls.ts';
import { GENTLE_DIAL, gains, STRINGS, taper } from './layers.ts';
import type { Library } from './library.ts';
import { closeTogether, loudnessOf } from './loudness.ts';
import type { SoundSettings } from './sound.ts';

const LAYERS = ['room', 'drone', 'pad', 'cluster', 'strain'] as const;
/** Strings are wanted when tension comes this near to where they begin. */
const AHEAD = 0.15;
/** Seconds in which a bed that has arrived comes up: it may arrive in the middle of a scene. */
const ARRIVAL = 2;
/** Once past this tension, the roughness surges; it can do so again after falling below the second. */
const SURGE = { at: 0.9, depth: 0.42, again: 0.7 } as const;
/** Letting go at the end: 95 % after eight seconds. */
const RELEASE_CONSTANT = 8 / 3;
/** A heart below this level is not heard. */
const FAINT = 0.02;

export interface BedsTerms {
  readonly graph: Graph;
  readonly library: Library;
  readonly base: string;
  readonly room: string;
  readonly settings: SoundSettings;
}

/** The layers that go on all the time, and the heart: how they follow tension, and which of them are wanted. */
export interface Beds {
  /** The sounds that are wanted at this tension and not here yet, most needed first. */
  wanted(): readonly string[];
  /** Fetches one of them and lets it come up. @throws when it does not come */
  bring(name: string): Promise<void>;
  setTension(tension: number): void;
  setSettings(settings: SoundSettings): void;
  /** Whether anybody listens: a heart that nobody hears does not beat. */
  setOpen(open: boolean): void;
  release(): void;
  /** The most that single sounds may have where they are not to stand out of the layers, in LUFS before the master. */
  closeTogether(): ReturnType<typeof closeTogether>;
  destroy(): void;
}

export function openBeds({ graph, library, base, room, settings: first }: BedsTerms): Beds {
  const { context } = graph;
  const fileOf = (layer: (typeof LAYERS)[number]) => (layer === 'room' ? `room-${room}` : layer);
  const here = new Set<string>();
  let settings = first;
  let [open, closed, surged] = [false, false, false];
  let heart: Heart | undefined;
  let tension: Course = { from: 0, to: 0, since: context.currentTime, constant: timeConstant(0, 1) };
  let heartLevel = tension;

  function beat(): void {
    const heard = Math.max(at(heartLevel, context.currentTime), heartLevel.to) > FAINT;
    if (open && heard) heart?.start();
    else if (!open) heart?.stop();
  }

  async function bringHeart(): Promise<void> {
    const baked = library.find('heart');
    const file = baked && playable(baked);
    if (file === undefined) throw new Error('no file that this browser plays: heart');
    const buffer = await decodeInto(context, `${base}${file}`);
    if (closed) return;
    heart = createHeart(context, graph.inputs.heart, buffer, {
      wanted: () => gains(tension.to, settings).bpm,
      audible: (time) => Math.max(at(heartLevel, time), heartLevel.to) > FAINT,
    });
    beat();
  }

  /** Turns everything towards a tension, over a time constant in seconds. */
  function head(towards: number, constant: number): void {
    const now = context.currentTime;
    const layers = gains(towards, settings);
    tension = turned(tension, towards, now, constant);
    graph.setLayers(layers, constant);
    const own = constant * (layers.heart < at(heartLevel, now) ? HEART_LINGERS : 1);
    heartLevel = turned(heartLevel, layers.heart, now, own);
    graph.setHeart(layers.heart, own);
    beat();
  }

  function loudnessAt(t: number): number {
    const layers = gains(t, settings);
    return loudnessOf(
      LAYERS.map((layer) => ({ level: layers[layer], lufs: library.find(fileOf(layer))?.lufs ?? -100 })),
    );
  }

  function surge(roughness: number): void {
    if (settings.smooth || settings.even || settings.tension <= GENTLE_DIAL) return;
    graph.surge(Math.max(roughness, SURGE.depth * taper(settings.tension)), roughness);
  }

  head(0, 0.8);

  return {
    wanted() {
      const near = (['pad', 'cluster', 'strain'] as const).filter(
        (name) =>
          settings.tension > 0 &&
          tension.to >= STRINGS[name][0] - AHEAD &&
          !(name === 'strain' && settings.smooth),
      );
      return [fileOf('room'), 'drone', 'heart', ...near].filter((name) => !here.has(name));
    },
    async bring(name) {
      if (name === 'heart') await bringHeart();
      else {
        const layer = LAYERS.find((each) => fileOf(each) === name);
        const howl = await library.load(name);
        if (layer && !closed) playInto(howl, graph.inputs[layer], { sprite: 'loop', fade: ARRIVAL });
      }
      here.add(name);
    },
    setTension(next) {
      // Asked again for what it is already heading for: a letting-go or a surge under way goes on.
      if (next === tension.to) return;
      head(next, timeConstant(at(tension, context.currentTime), next));
      if (next < SURGE.again) surged = false;
      if (next < SURGE.at || surged) return;
      surged = true;
      surge(gains(next, settings).roughness);
    },
    setSettings(next) {
      settings = next;
      head(tension.to, 0.3);
    },
    setOpen(next) {
      open = next;
      beat();
    },
    release: () => head(0, RELEASE_CONSTANT),
    closeTogether: () => closeTogether(loudnessAt(0), loudnessAt(at(tension, context.currentTime))),
    destroy() {
      closed = true;
      heart?.stop();
    },
  };
}
