/** The made-up run, decision by decision: what was open, what was answered, and what it did. */
import type { CauseKind, Measure } from '../../../src/encounter/trace.ts';
import type { Beat, Cues, Response } from '../../../src/story/scenario.ts';

export function beat(speaker: string | null, text: string, cues: Cues = {}): Beat {
  return { speaker, text, cues };
}

function response(technique: string, text: string, more: Partial<Response> = {}): Response {
  return { id: technique, text, technique, silence: false, lapse: false, shows: [], misses: [], ...more };
}

const silent = response('tactical-pause', 'Say nothing.', { silence: true, lapse: true });

export type Share = readonly [on: Measure, by: number, kind: CauseKind, what: string];

export interface Sketch {
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

export const sketches: readonly Sketch[] = [
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
