import { low, open, take } from './buttons.ts';
import { cluster } from './cluster.ts';
import { bell } from './cues/bell.ts';
import { buzzer } from './cues/buzzer.ts';
import { chair } from './cues/chair.ts';
import { child } from './cues/child.ts';
import { desk } from './cues/desk.ts';
import { doors } from './cues/doors.ts';
import { footsteps } from './cues/footsteps.ts';
import { glass } from './cues/glass.ts';
import { keyboard } from './cues/keyboard.ts';
import { pager } from './cues/pager.ts';
import { paper } from './cues/paper.ts';
import { phone } from './cues/phone.ts';
import { printer } from './cues/printer.ts';
import { radio } from './cues/radio.ts';
import { rain } from './cues/rain.ts';
import { scanner } from './cues/scanner.ts';
import { drop, turn } from './cues/stings.ts';
import { tannoy } from './cues/tannoy.ts';
import { trolley } from './cues/trolley.ts';
import { drone } from './drone.ts';
import { around, highPass } from './filter.ts';
import { heart } from './heart.ts';
import { amplify, integrated, loudestMoment } from './loudness.ts';
import { pad } from './pad.ts';
import { release } from './release.ts';
import { bankOffice } from './rooms/bank-office.ts';
import { benefitsCounter } from './rooms/benefits-counter.ts';
import { returnsDesk } from './rooms/returns-desk.ts';
import { schoolCorridor } from './rooms/school-corridor.ts';
import { waitingRoom } from './rooms/waiting-room.ts';
import { wardCorridor } from './rooms/ward-corridor.ts';
import type { Signal } from './signal.ts';
import { strain } from './strain.ts';

/** Rooms and beds loop; the beat comes again and again; cues and the sounds of buttons play once. */
export type Part = 'room' | 'bed' | 'beat' | 'cue' | 'ui';

export interface Source {
  readonly name: string;
  readonly part: Part;
  /** The sound that this is another take of. */
  readonly of?: string;
  /** Length of a loop in seconds, a multiple of 10 ms. Without it the sound plays once. */
  readonly loop?: number;
  /** How loud the file is: integrated for loops, the loudest 400 ms for the rest. In LUFS before the master. */
  readonly lufs: number;
  readonly render: () => Signal;
}

type Loop = (seconds: number) => Signal;

function room(name: string, loop: number, lufs: number, make: Loop): Source {
  // What nobody hears and a small loudspeaker only suffers from.
  const render = () => around(make(loop), highPass(42), highPass(42));
  return { name: `room-${name}`, part: 'room', loop, lufs, render };
}

function bed(name: string, loop: number, lufs: number, make: Loop): Source {
  return { name, part: 'bed', loop, lufs, render: () => make(loop) };
}

function cue(name: string, lufs: number, render: () => Signal): Source {
  return { name, part: 'cue', lufs, render };
}

/** A cue that may come several times in a scene, in as many takes: the first has the name, the others a number too. */
function takes(name: string, count: number, lufs: number, make: (take: number) => Signal): Source[] {
  return Array.from({ length: count }, (_, k) => ({
    ...cue(k === 0 ? name : `${name}-${k + 1}`, lufs, () => make(k)),
    ...(k === 0 ? {} : { of: name }),
  }));
}

function button(name: string, lufs: number, render: () => Signal): Source {
  return { name: `ui-${name}`, part: 'ui', lufs, render };
}

/**
 * Everything that is baked, in the order in which it is needed. Unequal lengths keep the beds from lining up.
 * Loops are multiples of 120 ms: whole frames of both MP3 (24 ms) and Opus (20 ms), so that an encoder
 * meets the same frames again after the wrap.
 */
export const SOURCES: readonly Source[] = [
  room('waiting-room', 23.04, -27, waitingRoom),
  room('ward-corridor', 24, -28, wardCorridor),
  room('school-corridor', 24, -26.5, schoolCorridor),
  room('returns-desk', 24, -26, returnsDesk),
  room('benefits-counter', 22.8, -27, benefitsCounter),
  room('bank-office', 24, -28.5, bankOffice),
  bed('drone', 15.96, -21, drone),
  { name: 'heart', part: 'beat', lufs: -19, render: heart },
  bed('pad', 18, -21, pad),
  bed('cluster', 16.92, -22, cluster),
  bed('strain', 13.08, -25, strain),
  ...takes('doors', 2, -21, doors),
  ...takes('chair', 2, -22, chair),
  ...takes('footsteps', 3, -23, footsteps),
  ...takes('desk', 3, -21.5, desk),
  ...takes('keyboard', 2, -28, keyboard),
  ...takes('paper', 3, -28, paper),
  cue('tannoy', -23, tannoy),
  cue('phone', -24, phone),
  cue('pager', -26, pager),
  cue('child', -29, child),
  cue('rain', -27, rain),
  cue('glass', -22, glass),
  cue('bell', -26, bell),
  cue('trolley', -24, trolley),
  cue('buzzer', -26, buzzer),
  cue('printer', -25, printer),
  cue('scanner', -27, scanner),
  cue('radio', -24, radio),
  cue('turn', -20, turn),
  cue('drop', -20, drop),
  cue('release', -21, release),
  button('open', -37, open),
  button('take', -35, take),
  button('low', -35, low),
];

/** The sound at its loudness. */
export function render(source: Source): Signal {
  const raw = source.render();
  const measured = source.loop === undefined ? loudestMoment(raw) : integrated(raw);
  return amplify(raw, source.lufs - measured);
}
