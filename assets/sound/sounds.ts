import { desk, footsteps } from './cues/bodies.ts';
import { chair } from './cues/chair.ts';
import { child } from './cues/child.ts';
import { doors } from './cues/doors.ts';
import { pager, phone } from './cues/signals.ts';
import { keyboard, paper, rain } from './cues/surroundings.ts';
import { tannoy } from './cues/tannoy.ts';
import { drone } from './drone.ts';
import { heart } from './heart.ts';
import { amplify, integrated, loudestMoment } from './loudness.ts';
import { pad, strain } from './pad.ts';
import { release } from './release.ts';
import { room } from './room.ts';
import type { Signal } from './signal.ts';

export type Part = 'bed' | 'beat' | 'cue';

export interface Source {
  readonly name: string;
  readonly part: Part;
  /** Length of a loop in seconds, a multiple of 10 ms. Without it the sound plays once. */
  readonly loop?: number;
  /** How loud the file is: integrated for loops, the loudest 400 ms for the rest. In LUFS before the master. */
  readonly lufs: number;
  readonly render: () => Signal;
}

function bed(name: string, loop: number, lufs: number, make: (seconds: number) => Signal): Source {
  return { name, part: 'bed', loop, lufs, render: () => make(loop) };
}

function cue(name: string, lufs: number, render: () => Signal): Source {
  return { name, part: 'cue', lufs, render };
}

/**
 * Everything that is baked, in the order in which it is needed. Unequal lengths keep the beds from lining up.
 * Loops are multiples of 120 ms: whole frames of both MP3 (24 ms) and Opus (20 ms), so that an encoder
 * meets the same frames again after the wrap.
 */
export const SOURCES: readonly Source[] = [
  bed('room', 20.04, -27, room),
  bed('drone', 15.96, -20, drone),
  { name: 'heart', part: 'beat', lufs: -19, render: heart },
  bed('pad', 18, -20.5, pad),
  bed('strain', 11.04, -24, strain),
  cue('doors', -20, doors),
  cue('chair', -21, chair),
  cue('tannoy', -23, tannoy),
  cue('phone', -24, phone),
  cue('pager', -26, pager),
  cue('footsteps', -23, footsteps),
  cue('desk', -19, desk),
  cue('child', -29, child),
  cue('rain', -27, rain),
  cue('paper', -28, paper),
  cue('keyboard', -28, keyboard),
  cue('release', -21, release),
];

/** The sound at its loudness. */
export function render(source: Source): Signal {
  const raw = source.render();
  const measured = source.loop === undefined ? loudestMoment(raw) : integrated(raw);
  return amplify(raw, source.lufs - measured);
}
