/** The stage as the rest of the product sees it: a scene is described, and a back-end shows it. */

/** Everything the picture depends on. Equal scenes show the same picture. */
export interface Scene {
  readonly room: string;
  readonly figure: string;
  /** 0 to 100: how the person across from you holds themselves. */
  readonly arousal: number;
  /** 0 to 1: how far the room closes in. The same value drives the sound. */
  readonly tension: number;
  readonly stance: string | null;
  /** They have got to their feet: at a counter they stand behind it until something sets them down again. */
  readonly risen: boolean;
  readonly gaze: string | null;
  readonly hands: string | null;
  readonly distance: string | null;
  readonly head: string | null;
  readonly skin: string | null;
  readonly eyes: string | null;
  readonly tremor: string | null;
  readonly breath: string | null;
  /** What this person is saying: the mouth moves with the words. Null while they say nothing. */
  readonly line: string | null;
  /** A close picture of a cue that matters ("hands"), or null. */
  readonly inset: string | null;
  /** True once it is over: light lets go. */
  readonly released: boolean;
}

/** One way to show scenes. Two exist: Phaser, and plain images for machines without WebGL. */
export interface Stage {
  /** Changes once at most, from Phaser to plain: where the machine cannot keep up, or loses its graphics for good. */
  readonly kind: 'phaser' | 'plain';
  /** Shows the scene; the first call resolves once its pictures are on screen. Never rejects after the first. */
  show(scene: Scene): Promise<void>;
  /** Reduced motion: cross-fades only; no breath, no sway, no camera. */
  setMotion(motion: 'full' | 'reduced'): void;
  /** Stops all work while something else is open; the picture stays. */
  setPaused(paused: boolean): void;
  destroy(): void;
}
