/** From what is happening to what is to be seen. Pure. */
import type { Beat } from '../story/scenario.ts';
import type { Scene } from './stage.ts';

/** What the rest of the product knows at this beat. */
export interface Happening {
  readonly room: string;
  readonly figure: string;
  readonly person: { readonly arousal: number };
  readonly tension: number;
  /** The beat that is on, or null before the first. */
  readonly beat: Beat | null;
  readonly released: boolean;
  readonly speaking: boolean;
  /** The scene so far: a body stays as it was until a cue changes it. */
  readonly before?: Scene | null;
}

/** Relief and collapse pass: they hold over narration, and are gone when somebody speaks again. */
const passing: readonly (string | null)[] = ['ease', 'slump', 'face'];

/**
 * The scene for a beat. How someone stands, holds their hands and how near they are lasts until another cue, but for
 * what passes; a look and a close picture last for their own beat.
 */
export function sceneFor({
  room,
  figure,
  person,
  tension,
  beat,
  released,
  speaking,
  before,
}: Happening): Scene {
  const cues = beat?.cues ?? {};
  const lasting = (held: string | null | undefined) =>
    held !== undefined && !(beat?.speaker && passing.includes(held)) ? held : null;
  const kept = before && before.room === room && before.figure === figure ? before : null;
  return {
    room,
    figure,
    arousal: within(person.arousal, 100),
    tension: within(tension, 1),
    stance: cues.stance ?? lasting(kept?.stance),
    gaze: cues.gaze ?? null,
    hands: cues.hands ?? lasting(kept?.hands),
    distance: cues.distance ?? kept?.distance ?? null,
    speaking,
    inset: released ? null : (cues.inset ?? null),
    released,
  };
}

const within = (value: number, high: number): number => Math.min(high, Math.max(0, value));
