/** Sound as the rest of the product sees it. */

export interface SoundSettings {
  /** Master on or off. */
  readonly on: boolean;
  /** 0 to 1 each. */
  readonly tension: number;
  readonly room: number;
  readonly cues: number;
}

export interface Sound {
  /** Call from a key or pointer press: browsers keep audio silent until then. Resolves whether or not it could be. */
  unlock(): Promise<void>;
  /** 0 to 1: the same value that closes the room in. Layers follow within seconds, slower down than up. */
  setTension(tension: number): void;
  setSettings(settings: SoundSettings): void;
  /** A short sound from the scene (a door, a chair), by its cue name; unknown names are ignored. */
  cue(name: string): void;
  /** The end of an encounter: everything lets go over some seconds. */
  release(): void;
  setPaused(paused: boolean): void;
  /** Told the words for what can be heard, when that changes: "[heartbeat, faster]". Works with sound off too. */
  onCaption(listener: (caption: string) => void): void;
  destroy(): void;
}
