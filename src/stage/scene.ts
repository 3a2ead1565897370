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
  /** The person across is saying the beat's text. */
  readonly speaking: boolean;
  /** The scene so far: a body stays as it was until a cue changes it. */
  readonly before?: Scene | null;
}

/** What lasts from beat to beat until another cue of its kind. */
type Lasting = 'stance' | 'hands' | 'head' | 'distance' | 'skin' | 'eyes' | 'tremor' | 'breath';

/** Relief and collapse pass: they hold over narration, and are gone when somebody speaks again. So is a held breath. */
const passing: Readonly<Partial<Record<Lasting, readonly string[]>>> = {
  stance: ['ease', 'slump'],
  hands: ['face'],
  breath: ['slow', 'held'],
  skin: ['usual'],
  tremor: ['none'],
};

/** On their feet behind a counter, and down at it again; every other stance leaves them as they were. */
const rises = ['standing', 'pacing'];
const settles = ['seated', 'forward', 'ease', 'slump'];

/**
 * The scene for a beat. How somebody stands, holds hands and head, how near they are, and what their skin, eyes and
 * breath show lasts until another cue, but for what passes; a look and a close picture last for their own beat.
 */
export function sceneFor({ beat, before, ...now }: Happening): Scene {
  const { room, figure, person, tension, released, speaking } = now;
  const cues = beat?.cues ?? {};
  const kept = before && before.room === room && before.figure === figure ? before : null;
  const over = Boolean(beat?.speaker);
  const held = (kind: Lasting): string | null => {
    const value = kept?.[kind] ?? null;
    const past = over && value !== null && passing[kind]?.includes(value);
    return cues[kind] ?? (past ? null : value);
  };
  return {
    room,
    figure,
    arousal: within(person.arousal, 100),
    tension: within(tension, 1),
    stance: held('stance'),
    risen: risenBy(cues.stance, kept?.risen ?? false),
    gaze: cues.gaze ?? null,
    hands: held('hands'),
    distance: held('distance'),
    head: held('head'),
    skin: held('skin'),
    eyes: held('eyes'),
    tremor: held('tremor'),
    breath: held('breath'),
    line: speaking && beat && beat.text !== '' ? beat.text : null,
    inset: released ? null : (cues.inset ?? null),
    released,
  };
}

function risenBy(stance: string | undefined, before: boolean): boolean {
  if (stance === undefined) return before;
  return rises.includes(stance) || (before && !settles.includes(stance));
}

const within = (value: number, high: number): number => Math.min(high, Math.max(0, value));
