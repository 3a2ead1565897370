/** One made-up run, twelve decisions long, as the debrief would be given it. */
import type { Branch, Debrief, TurningPoint } from '../../../src/debrief/report.ts';
import type { Cause, Measure, Person, Trace, Turn } from '../../../src/encounter/trace.ts';
import type { About, Beat } from '../../../src/story/scenario.ts';
import { notes, standards } from './fixture-notes.ts';
import { beat, type Share, type Sketch, sketches } from './fixture-run.ts';

const start: Person = { arousal: 62, trust: 22, need: 70, provocation: 8, load: 2, recent: [], owed: [] };

export const about: About = {
  title: 'Forty minutes',
  sector: 'healthcare',
  role: 'Triage nurse',
  person: 'Dan',
  figure: 'man-coat',
  room: 'waiting-room',
  driver: 'frightened',
  you: 'You are the triage nurse on a short night.',
  know: ['Dan’s brother was taken through at ten past two.', 'You may not give results at the desk.'],
  content: 'Fear for a relative; a raised voice.',
  minutes: 6,
  twists: [],
  start: { arousal: 62, trust: 22, need: 70, load: 2 },
};

function causesOf(shares: readonly Share[]): Cause[] {
  return shares.map(([on, by, kind, what]) => ({ on, by, kind, what }));
}

/** The person moved by the causes and by nothing else: so the causes sum to the change in every turn here. */
function moved(person: Person, causes: readonly Cause[]): Person {
  const sum = (on: Measure) => causes.reduce((total, one) => total + (one.on === on ? one.by : 0), 0);
  return {
    ...person,
    arousal: person.arousal + sum('arousal'),
    trust: person.trust + sum('trust'),
    need: person.need + sum('need'),
  };
}

function turnOf(sketch: Sketch, before: Person): Turn {
  const causes = causesOf(sketch.shares);
  return {
    moment: { id: sketch.moment, responses: sketch.options, pressure: 1 },
    shown: sketch.options.map(({ id }) => id),
    response: sketch.answer,
    lapse: sketch.lapse ?? false,
    latency: sketch.latency ?? null,
    before,
    after: moved(before, causes),
    causes,
    why: sketch.why,
    inside: sketch.inside,
    beats: sketch.beats,
  };
}

function turnsFrom(from: Person, some: readonly Sketch[]): Turn[] {
  const turns: Turn[] = [];
  let person = from;
  for (const sketch of some) {
    const turn = turnOf(sketch, person);
    turns.push(turn);
    person = turn.after;
  }
  return turns;
}

const opening: readonly Beat[] = [
  beat(null, 'Quarter to three. The board says two hours.'),
  beat('Dan', 'Forty minutes. Nobody has said one word to us.', { stance: 'forward', voice: 'raised' }),
];

const turns = turnsFrom(start, sketches);

export const trace: Trace = {
  scenario: 'healthcare/forty-minutes',
  hash: '00112233aabbccdd',
  seed: 7,
  twists: {},
  start,
  opening,
  openingCauses: [],
  turns,
  ending: { kind: 'settled', id: 'card' },
};

function turnAt(at: number): Turn {
  const turn = turns[at];
  if (!turn) throw new RangeError(`no such turn: ${at}`);
  return turn;
}

function yoursAt(at: number): Branch {
  const turn = turnAt(at);
  const answer = turn.moment.responses.find(({ id }) => id === turn.response);
  if (!answer) throw new RangeError(`no such response: ${turn.response}`);
  const { causes, before, after, beats, why, inside } = turn;
  const onward = turns.slice(at + 1);
  return {
    response: answer,
    yours: true,
    causes,
    before,
    after,
    beats,
    why,
    inside,
    onward,
    own: onward.length,
    ending: trace.ending,
    prospect: null,
    informed: null,
  };
}

interface Otherwise {
  readonly shares: readonly Share[];
  readonly beats: readonly Beat[];
  readonly why: string;
  readonly inside: string;
  /** How many of the run's last decisions it came to as well. */
  readonly joins: number;
  readonly ending: Branch['ending'];
}

function otherAt(at: number, id: string, other: Otherwise): Branch {
  const turn = turnAt(at);
  const answer = turn.moment.responses.find((one) => one.id === id);
  if (!answer) throw new RangeError(`no such response: ${id}`);
  const causes = causesOf(other.shares);
  const after = moved(turn.before, causes);
  const steadiest = { ...turnAt(5), before: after, after, causes: [] };
  const joined = other.joins === 0 ? [] : turnsFrom(after, sketches.slice(-other.joins));
  return {
    response: answer,
    yours: false,
    causes,
    before: turn.before,
    after,
    beats: other.beats,
    why: other.why,
    inside: other.inside,
    onward: other.joins === 0 ? [] : [steadiest, ...joined],
    own: joined.length,
    ending: other.ending,
    prospect: null,
    informed: null,
  };
}

const settled = { kind: 'settled', id: 'card' } as const;

const heard = otherAt(3, 'validation', {
  shares: [
    ['arousal', 2, 'settling', ''],
    ['arousal', -6, 'technique', 'validation'],
    ['arousal', 2, 'trust', 'validation'],
    ['trust', 6, 'technique', 'validation'],
    ['need', -2, 'technique', 'validation'],
  ],
  beats: [
    beat('Dan', 'Yes. You did.', { voice: 'level' }),
    beat(null, 'He breathes out, and does not step closer.', { breath: 'slow' }),
  ],
  why: 'You agreed with the one thing that was plainly true. It left nothing to shout against.',
  inside: '“She said I was right. I’d got ready for an argument.”',
  joins: 5,
  ending: settled,
});

const spaced = otherAt(3, 'giving-space', {
  shares: [
    ['arousal', 2, 'settling', ''],
    ['arousal', -4, 'technique', 'giving-space'],
    ['trust', 2, 'technique', 'giving-space'],
  ],
  beats: [beat(null, 'He looks at your hands, then at you.', { gaze: 'you' })],
  why: 'Room costs no words, and Dan had none to spare.',
  inside: '“She stopped crowding the screen between us.”',
  joins: 4,
  ending: { kind: 'contained', id: 'waited' },
});

const waited = otherAt(3, 'tactical-pause', {
  shares: [
    ['arousal', 4, 'settling', ''],
    ['trust', -2, 'technique', 'tactical-pause'],
  ],
  beats: [beat('Dan', 'Unbelievable.', { stance: 'pacing' })],
  why: 'A second silence in a row reads as an answer.',
  inside: '“Still nothing.”',
  joins: 0,
  ending: { kind: 'broke-down', id: 'walked-off' },
});

const named = otherAt(1, 'affect-labelling', {
  shares: [
    ['arousal', 4, 'settling', ''],
    ['arousal', -6, 'technique', 'affect-labelling'],
    ['arousal', 2, 'capacity', 'affect-labelling'],
    ['trust', 4, 'technique', 'affect-labelling'],
    ['need', -2, 'technique', 'affect-labelling'],
  ],
  beats: [beat('Dan', 'He was grey. He was actually grey.', { voice: 'breaking' })],
  why: 'It says what Dan saw, and leaves it to Dan to say the rest.',
  inside: '“She’d noticed the doors.”',
  joins: 6,
  ending: settled,
});

const asked = otherAt(1, 'open-question', {
  shares: [
    ['arousal', 4, 'settling', ''],
    ['arousal', 2, 'capacity', 'open-question'],
    ['trust', 2, 'technique', 'open-question'],
  ],
  beats: [beat('Dan', 'They told me to wait here!', { voice: 'raised' })],
  why: 'A fair question, and more thinking than Dan had room for.',
  inside: '“What did they tell me. Nothing. That was the point.”',
  joins: 4,
  ending: { kind: 'contained', id: 'waited' },
});

const promised = otherAt(6, 'false-promise', {
  shares: [
    ['arousal', -4, 'technique', 'false-promise'],
    ['arousal', -2, 'settling', ''],
    ['trust', 2, 'technique', 'false-promise'],
    ['need', -4, 'technique', 'false-promise'],
  ],
  beats: [beat('Dan', 'Five minutes. Right.', { gaze: 'clock' })],
  why: 'It bought five minutes, and Dan began to count them.',
  inside: '“I timed it. Of course I timed it.”',
  joins: 3,
  ending: { kind: 'escalated', id: 'counted' },
});

function point(at: number, leadUp: readonly Beat[], others: readonly [Branch, ...Branch[]]): TurningPoint {
  return { turn: at, leadUp, yours: yoursAt(at), others, contrast: others[0], before: null };
}

const points: readonly TurningPoint[] = [
  point(1, turnAt(0).beats, [named, asked]),
  point(3, [...turnAt(1).beats, ...turnAt(2).beats], [heard, spaced, waited]),
  point(6, turnAt(5).beats, [promised]),
];

export const debrief: Debrief = {
  about,
  trace,
  turningPoints: points,
  outlook: [],
  lastChances: [],
  complete: true,
  standards,
  outcome: {
    ending: settled,
    name: 'Settled, with a card in his pocket',
    line: 'Dan sat down knowing that Joe is awake, and when a doctor will come.',
    good: true,
  },
  conduct:
    'You lost Dan early, by explaining and then by telling him to calm down. You owned it, and from there nearly everything you did was what we ask for.',
  techniques: Object.fromEntries(notes.map((one) => [one.id, one])),
};

/** The same debrief with one turn's beats replaced: for text that tries to be more than text. */
export function withBeats(at: number, beats: readonly Beat[]): Debrief {
  const changed = trace.turns.map((turn, index) => (index === at ? { ...turn, beats } : turn));
  return { ...debrief, trace: { ...trace, turns: changed } };
}
