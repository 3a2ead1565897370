/** Sound as the rest of the product sees it. Captions come whatever the settings are; everything else may be silent. */

export interface SoundSettings {
  /** Master on or off. */
  readonly on: boolean;
  /** Loudness, 0 to 1 each: the tension layers, the room, single sounds. */
  readonly tension: number;
  readonly room: number;
  readonly cues: number;
  /** The murmur under a line, and the sounds of the buttons; silent where they are left out. */
  readonly voices?: number;
  readonly ui?: number;
  /** Without what is rough or shrill: no fast tremor, no high strings, no surge. */
  readonly smooth?: boolean;
  /** The heart is told in captions only. */
  readonly silentHeart?: boolean;
  /** Loud and soft lie within 8 LU: nothing stands far out of the bed, and a hush does not go all the way. */
  readonly even?: boolean;
  /** Both ears get the same. */
  readonly mono?: boolean;
  /** For headphones: 6 dB less above 4 kHz, and sudden sounds a little rounder. */
  readonly comfort?: boolean;
}

/** What the person across says, and how: enough to make the same murmur again. */
export interface SpokenLine {
  readonly text: string;
  /** 0 to 100. */
  readonly arousal: number;
  /** The pitch of this voice at rest. */
  readonly hz: number;
  readonly seed: number;
}

/** A moment opens, an answer is taken, little time is left. */
export type UiSound = 'open' | 'take' | 'low';

export interface Sound {
  /** Call from a key or pointer press: browsers keep audio silent until then. Resolves whether or not it could be. */
  unlock(): Promise<void>;
  /** 0 to 1: the same value that closes the room in. Layers follow within seconds, slower down than up. */
  setTension(tension: number): void;
  setSettings(settings: SoundSettings): void;
  /** A short sound from the scene (a door, a chair), by its cue name; unknown names are ignored. */
  cue(name: string): void;
  /** A sound of the buttons. The first `open` also lets everything else be fetched: until then lines count more. */
  ui(name: UiSound): void;
  /** An outburst comes in `OUTBURST_MS`: the layers drop just before it. */
  hold(): void;
  /** The person's next line, so that its murmur is ready when it comes. */
  prepare(line: SpokenLine): void;
  /** The person's line that is on now; null when another begins or nobody speaks. */
  speak(line: SpokenLine | null): void;
  /** Something outside of this is speaking (the reader): the layers step back while it does. */
  setSpoken(spoken: boolean): void;
  /** The end of an encounter: everything lets go over some seconds. */
  release(): void;
  setPaused(paused: boolean): void;
  /** Told the words for what can be heard, when that changes: "[heartbeat, faster]". Works with sound off too. */
  onCaption(listener: (caption: string) => void): void;
  destroy(): void;
}

/** From the call of `hold` to the outburst, in milliseconds: as long as the body stands still for it. */
export const OUTBURST_MS = 600;
