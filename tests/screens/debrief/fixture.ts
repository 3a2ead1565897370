/** One made-up run, twelve decisions long, as the debrief would be given it. */
import type { Branch, Debrief, Source, TechniqueNote, TurningPoint } from '../../../src/debrief/report.ts';
import type { Cause, CauseKind, Measure, Person, Trace, Turn } from '../../../src/encounter/trace.ts';
import type { About, Beat, Cues, Response } from '../../../src/story/scenario.ts';

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

export function beat(speaker: string | null, text: string, cues: Cues = {}): Beat {
  return { speaker, text, cues };
}

function response(technique: string, text: string, more: Partial<Response> = {}): Response {
  return { id: technique, text, technique, silence: false, lapse: false, shows: [], misses: [], ...more };
}

const silent = response('tactical-pause', 'Say nothing.', { silence: true, lapse: true });

type Share = readonly [on: Measure, by: number, kind: CauseKind, what: string];

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

interface Sketch {
  readonly moment: string;
  readonly options: readonly Response[];
  readonly answer: string;
  readonly lapse?: boolean;
  readonly latency?: number | null;
  readonly shares: readonly Share[];
  readonly why: string;
  readonly inside: string;
  readonly beats: readonly Beat[];
}

const sketches: readonly Sketch[] = [
  {
    moment: 'desk.first_words',
    options: [
      response('affect-labelling', '“Forty minutes with no word. That is frightening.”', { shows: ['seen'] }),
      response('orienting', '“I’m Priya, the triage nurse. I can tell you what happens next.”'),
      response('ordering-commanding', '“I need you to take a seat first, please.”', { misses: ['seen'] }),
    ],
    answer: 'orienting',
    latency: 4200,
    shares: [
      ['arousal', 4, 'settling', ''],
      ['arousal', -2, 'technique', 'orienting'],
      ['trust', 4, 'technique', 'orienting'],
      ['trust', -2, 'capacity', 'orienting'],
    ],
    why: 'A name and a next step give something to hold. It came while Dan still had most of a shout to finish, so half of it went by.',
    inside: '“She told me her name. I remember that. Not the rest.”',
    beats: [
      beat('Dan', 'I don’t want what happens next. I want what’s happening now.', { voice: 'raised' }),
      beat(null, 'Both hands are flat on the counter.'),
    ],
  },
  {
    moment: 'desk.what_now',
    options: [
      response(
        'over-explaining',
        '“Bloods go to the lab, then a doctor reads them, and the lab has two people on tonight.”',
        {
          misses: ['seen'],
        },
      ),
      response('affect-labelling', '“You saw him go grey, and then the doors shut.”', { shows: ['seen'] }),
      response('open-question', '“What did they tell you when he went through?”'),
    ],
    answer: 'over-explaining',
    latency: 6900,
    shares: [
      ['arousal', 4, 'settling', ''],
      ['arousal', 2, 'technique', 'over-explaining'],
      ['arousal', 2, 'capacity', 'over-explaining'],
      ['trust', -2, 'technique', 'over-explaining'],
    ],
    why: 'Every word was true, and there were sixteen of them. What Dan asked was whether his brother is alive; the lab’s staffing answered something else.',
    inside: '“I heard ‘lab’ and ‘two people’ and thought: she is telling me why it’s nobody’s fault.”',
    beats: [
      beat('Dan', 'I didn’t ask about the lab!', { voice: 'shout', hands: 'point' }),
      beat(null, 'A child at the far end starts to cry.', { sound: 'child' }),
    ],
  },
  {
    moment: 'desk.child_cries',
    options: [
      response('validation', '“You’re right. You asked about him and I talked about us.”', {
        shows: ['seen', 'honest'],
      }),
      response('limit-setting', '“I want to help. I can’t hear you over this.”'),
      response('calling-for-help', 'Catch the porter’s eye.', { shows: ['safe'] }),
      silent,
    ],
    answer: 'tactical-pause',
    lapse: true,
    latency: 11800,
    shares: [
      ['arousal', 2, 'event', 'A child in the waiting room started to cry'],
      ['arousal', 2, 'settling', ''],
      ['trust', -2, 'technique', 'tactical-pause'],
    ],
    why: 'The quiet could have been a pause. With eyes down on the screen it was read as turning away.',
    inside: '“Nothing. She just looked at the computer.”',
    beats: [beat('Dan', 'Say something, then.', { stance: 'closer' })],
  },
  {
    moment: 'desk.say_something',
    options: [
      response('telling-to-calm-down', '“Please, calm down, and we can talk.”', {
        misses: ['seen', 'dignity'],
      }),
      response('validation', '“You’re right. You asked about him and I talked about us.”', {
        shows: ['seen', 'honest'],
      }),
      response('giving-space', 'Step back half a pace and open your hands.', { shows: ['safe'] }),
      silent,
    ],
    answer: 'telling-to-calm-down',
    latency: 3100,
    shares: [
      ['arousal', 2, 'settling', ''],
      ['arousal', 6, 'technique', 'telling-to-calm-down'],
      ['arousal', 2, 'stirred', 'telling-to-calm-down'],
      ['trust', -6, 'technique', 'telling-to-calm-down'],
      ['need', 2, 'technique', 'telling-to-calm-down'],
    ],
    why: 'It was said kindly. To somebody who has waited forty minutes beside a closed door it says that the shouting is the problem, and not the door.',
    inside: '“I was calm for forty minutes. Nobody came.”',
    beats: [
      beat('Dan', 'I have BEEN calm. I have been calm for forty minutes.', { voice: 'shout', hands: 'fist' }),
      beat(null, 'Two people in the front row look up, then away.'),
    ],
  },
  {
    moment: 'turn.looked_at',
    options: [
      response('apologise', '“That was wrong of me. I’m sorry. Tell me his name.”', {
        shows: ['seen', 'honest'],
      }),
      response('threatening', '“If you carry on I’ll have to call security.”', { misses: ['dignity'] }),
      response('reduce-stimulation', '“Come round here, away from everyone.”', { shows: ['dignity'] }),
      silent,
    ],
    answer: 'apologise',
    latency: 5400,
    shares: [
      ['arousal', -2, 'settling', ''],
      ['arousal', -6, 'technique', 'apologise'],
      ['arousal', 2, 'trust', 'apologise'],
      ['trust', 6, 'technique', 'apologise'],
      ['need', -4, 'technique', 'apologise'],
      ['need', 2, 'capacity', 'apologise'],
    ],
    why: 'You owned your part, without a “but”, and asked for the one thing Dan could say without thinking.',
    inside: '“She asked his name. First person who had.”',
    beats: [
      beat('Dan', 'Joe. He’s called Joe.', { voice: 'breaking' }),
      beat(null, 'He lets go of the counter.', { stance: 'ease' }),
    ],
  },
  {
    moment: 'turn.joe',
    options: [
      response('reflection-paraphrase', '“Joe went through, and nobody has come back out to you.”', {
        shows: ['seen'],
      }),
      response('concrete-help', '“I’ll ring through about Joe. Stay where you can see me.”', {
        shows: ['way-forward'],
      }),
      response('fair-process', '“Everybody waiting for a result hears from the doctor first.”'),
    ],
    answer: 'reflection-paraphrase',
    latency: 4700,
    shares: [
      ['arousal', -4, 'settling', ''],
      ['arousal', -4, 'technique', 'reflection-paraphrase'],
      ['arousal', 2, 'capacity', 'reflection-paraphrase'],
      ['trust', 4, 'technique', 'reflection-paraphrase'],
      ['need', -2, 'technique', 'reflection-paraphrase'],
    ],
    why: 'His word, said back, once. It cost you a sentence and showed that it had gone in.',
    inside: '“Yes. That. That is what I’d been saying.”',
    beats: [
      beat('Dan', 'Nobody. Not one word.'),
      beat(null, 'The tannoy calls another name.', { sound: 'tannoy' }),
    ],
  },
  {
    moment: 'turn.tannoy',
    options: [
      response('false-promise', '“It’ll be fine, I’m sure. Five more minutes.”', { misses: ['honest'] }),
      response('concrete-help', '“I’ll ring through about Joe, now, while you stand here.”', {
        shows: ['way-forward'],
      }),
      response('attentive-listening', '“Go on.”', { shows: ['seen'] }),
      silent,
    ],
    answer: 'concrete-help',
    latency: 2600,
    shares: [
      ['arousal', 4, 'event', 'Another name was called before Joe’s'],
      ['arousal', -2, 'settling', ''],
      ['arousal', -4, 'technique', 'concrete-help'],
      ['arousal', 2, 'gate', 'concrete-help'],
      ['trust', 6, 'technique', 'concrete-help'],
      ['need', -24, 'technique', 'concrete-help'],
      ['need', 10, 'gate', 'concrete-help'],
    ],
    why: 'Only something done takes away the reason for being here. Dan did not believe it until you picked up the phone.',
    inside: '“She actually dialled. In front of me.”',
    beats: [
      beat(null, 'You dial. It rings a long time.', { sound: 'phone' }),
      beat('Dan', 'They’re not picking up, are they.', { gaze: 'phone' }),
    ],
  },
  {
    moment: 'phone.ringing',
    options: [
      response('tactical-pause', 'Keep the phone where he can hear it, and wait.', { shows: ['honest'] }),
      response('minimising', '“It’s only a busy line.”', { misses: ['seen'] }),
      response('orienting', '“If they don’t answer in a minute I’ll walk through myself.”', {
        shows: ['way-forward'],
      }),
    ],
    answer: 'orienting',
    latency: null,
    shares: [
      ['arousal', -6, 'settling', ''],
      ['arousal', -2, 'technique', 'orienting'],
      ['trust', 6, 'technique', 'orienting'],
    ],
    why: 'A small plan with a time on it, for the one thing that might still go wrong.',
    inside: '“I could wait one more minute, if I knew it was one.”',
    beats: [beat('Dan', 'All right. A minute.', { breath: 'normal' })],
  },
  {
    moment: 'phone.a_minute',
    options: [
      response('attentive-listening', '“Tell me about Joe while it rings.”', { shows: ['seen'] }),
      response('arguing-facts', '“He was triaged within target, you know.”', { misses: ['seen'] }),
      { ...silent, technique: 'tactical-pause' },
    ],
    answer: 'tactical-pause',
    latency: 7200,
    shares: [
      ['arousal', -4, 'settling', ''],
      ['arousal', -2, 'technique', 'tactical-pause'],
      ['trust', 2, 'technique', 'tactical-pause'],
    ],
    why: 'Both of you listened to the same ringing. Nothing needed saying, and you did not say it.',
    inside: '“She stayed on the line with me. That sounds stupid. She did, though.”',
    beats: [
      beat(null, 'Somebody picks up.', { sound: 'desk' }),
      beat('Dan', 'Is that them?', { stance: 'forward' }),
    ],
  },
  {
    moment: 'phone.picked_up',
    options: [
      response('simple-language', '“He’s awake. A doctor will come to you by three.”', {
        shows: ['honest', 'way-forward'],
      }),
      response('over-explaining', '“They’ve repeated the troponin and the ECG and they want another set.”'),
      response('false-promise', '“He’s fine, you’ll be in with him in no time.”', { misses: ['honest'] }),
    ],
    answer: 'simple-language',
    latency: 3900,
    shares: [
      ['arousal', -6, 'settling', ''],
      ['arousal', -2, 'technique', 'simple-language'],
      ['trust', 6, 'technique', 'simple-language'],
      ['need', -6, 'event', 'Dan heard that Joe is awake'],
    ],
    why: 'Nine words: what is so, and when more will come. You did not go further than you knew.',
    inside: '“Awake. I’d have taken that at quarter past two.”',
    beats: [
      beat('Dan', 'Awake. He’s awake.', { hands: 'face' }),
      beat(null, 'He sits on the edge of the nearest chair.'),
    ],
  },
  {
    moment: 'last.three_o_clock',
    options: [
      response('validation', '“Anyone would have been frightened by that door.”', { shows: ['seen'] }),
      response('sarcasm-mocking', '“See? Worth waiting for.”', { misses: ['dignity'] }),
      response('concrete-help', 'Write the doctor’s name and “by three” on a card.', {
        shows: ['way-forward'],
      }),
    ],
    answer: 'concrete-help',
    latency: 3300,
    shares: [
      ['arousal', -6, 'settling', ''],
      ['trust', 4, 'technique', 'concrete-help'],
      ['need', -14, 'technique', 'concrete-help'],
      ['need', 4, 'worn', 'concrete-help'],
    ],
    why: 'A card can be read again in ten minutes, when what you said has gone.',
    inside: '“I’ve still got it. It’s in my coat.”',
    beats: [
      beat('Dan', 'By three.'),
      beat(null, 'He puts the card in his top pocket, and checks that it is there.'),
    ],
  },
  {
    moment: 'last.before_he_sits',
    options: [
      response('debrief-repair', '“Earlier I told you to calm down. I’d take that back if I could.”', {
        shows: ['honest'],
      }),
      response('orienting', '“I’m here until seven. Come to this desk, not the queue.”', {
        shows: ['way-forward'],
      }),
      response('limit-setting', '“Next time, please don’t shout at the desk.”', { misses: ['dignity'] }),
    ],
    answer: 'orienting',
    latency: 900,
    shares: [
      ['arousal', -4, 'settling', ''],
      ['trust', 4, 'technique', 'orienting'],
      ['trust', -2, 'worn', 'orienting'],
    ],
    why: 'It says that coming back is allowed. People shout less at a desk they may come back to.',
    inside: '“I didn’t need to go back. I might have, though.”',
    beats: [beat('Dan', 'Thank you. Priya.'), beat(null, 'It is ten to three.')],
  },
];

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
  return { turn: at, leadUp, yours: yoursAt(at), others, contrast: others[0] };
}

const points: readonly TurningPoint[] = [
  point(1, turnAt(0).beats, [named, asked]),
  point(3, [...turnAt(1).beats, ...turnAt(2).beats], [heard, spaced, waited]),
  point(6, turnAt(5).beats, [promised]),
];

function source(id: string, more: Partial<Source>): Source {
  return {
    id,
    citation: id,
    year: 2013,
    doi: null,
    type: 'experiment',
    claim: '',
    limits: '',
    verified: 'text-seen',
    ...more,
  };
}

function note(id: string, name: string, more: Partial<TechniqueNote> = {}): TechniqueNote {
  return {
    id,
    name,
    mechanism: 'Experienced practitioners say that it leaves less to push against.',
    when: 'At any level.',
    backfires: 'When it is overdone.',
    strength: 'C',
    sources: [],
    ...more,
  };
}

const notes: readonly TechniqueNote[] = [
  note('telling-to-calm-down', 'Tell them to calm down', {
    mechanism:
      'A common explanation is that it takes away the freedom to feel as one does, and passes over the reason for it. Nobody is known to have tested the phrase itself.',
    when: 'As an invitation that includes you: “Let’s both slow down.”',
    backfires: 'Most of the time, and most of all with somebody who has been patient already.',
    sources: [
      source('rains-2013', {
        citation:
          'Rains SA. The nature of psychological reactance revisited. Human Communication Research. 2013;39(1):47-73.',
        doi: '10.1111/j.1468-2958.2012.01443.x',
        type: 'meta-analysis',
        claim:
          'a message that presses on people’s freedom makes them angry and makes them argue back, both at once.',
        limits: 'Health and persuasion messages, not people face to face in a crisis.',
      }),
      source('shenk-2011', {
        citation:
          'Shenk CE, Fruzzetti AE. The impact of validating and invalidating responses. 2011;30(2):163-183.',
        doi: '10.1521/jscp.2011.30.2.163',
        claim: 'people told that their feelings made no sense grew more stressed over a hard task.',
        limits: 'Sixty students in a laboratory.',
        verified: 'memory',
      }),
    ],
  }),
  note('orienting', 'Say what happens next', { strength: 'B' }),
  note('over-explaining', 'Explain at length', {
    strength: 'B',
    mechanism:
      'Strong stress makes it harder to hold several things in mind, so a long answer goes in only in part.',
    when: 'When somebody is settled and has asked why.',
    backfires: 'When they are frightened: the length itself sounds like an excuse.',
    sources: [
      source('lancee-1995', {
        citation: 'Lancee WJ, Gallop R, McCay E, Toner B. Psychiatric Services. 1995;46(6):609-613.',
        year: 1995,
        doi: '10.1176/ps.46.6.609',
        claim: 'a bare explanation drew more anger than empathy with something the person could do instead.',
        limits: 'Role-play with in-patients; they rated their own anger.',
      }),
    ],
  }),
  note('affect-labelling', 'Name the feeling', { strength: 'B' }),
  note('validation', 'Agree with what is true', { strength: 'B' }),
  note('giving-space', 'Give them room'),
  note('tactical-pause', 'Leave a silence'),
  note('apologise', 'Say sorry and mend it', { strength: 'B' }),
  note('reflection-paraphrase', 'Say back what you heard', { strength: 'B' }),
  note('concrete-help', 'Do something useful'),
  note('simple-language', 'Keep it short'),
  note('open-question', 'Ask what happened'),
  note('false-promise', 'Promise what you can’t keep'),
];

export const debrief: Debrief = {
  about,
  trace,
  turningPoints: points,
  standards: [
    {
      id: 'seen',
      name: 'Seen and heard',
      text: 'People who come to us know that we have seen them and heard what they came about.',
      shown: [4, 5],
      missed: [1, 3],
    },
    {
      id: 'honest',
      name: 'Honest',
      text: 'We say what is true, and that includes what we don’t know yet.',
      shown: [4, 9],
      missed: [],
    },
    {
      id: 'way-forward',
      name: 'A way forward',
      text: 'Nobody leaves us without a next step and a time.',
      shown: [6, 7, 9, 10, 11],
      missed: [],
    },
    {
      id: 'dignity',
      name: 'Dignity',
      text: 'Nobody is talked down to, shamed or handled, whatever state they are in.',
      shown: [],
      missed: [3],
    },
    {
      id: 'together',
      name: 'Together',
      text: 'We back each other up, and when we hand over we hand over properly.',
      shown: [],
      missed: [],
    },
  ],
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
