/** What the body does, in words: the stage for those who do not see it. Pure. */
import type { Cues } from '../../story/scenario.ts';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stance: {
    seated: 'is sitting',
    standing: 'is standing',
    forward: 'leans in',
    closer: 'comes closer',
    back: 'steps back',
    pacing: 'moves from foot to foot',
    ease: 'lets the shoulders drop',
    slump: 'sinks down',
    gone: 'is away from the counter',
  },
  hands: {
    open: 'hands open',
    still: 'hands still',
    fidget: 'hands restless',
    grip: 'hands gripping the edge',
    fist: 'one hand a fist',
    point: 'pointing at you',
    folded: 'arms folded',
    face: 'a hand over the face',
  },
  head: { level: 'head up', down: 'chin down', turned: 'head turned to the doors' },
  skin: { usual: 'colour back in the face', pale: 'gone pale' },
  eyes: { usual: 'eyes dry', wet: 'eyes wet' },
  tremor: { none: 'steady again', slight: 'trembling a little' },
  gaze: {
    you: 'eyes on you',
    stare: 'staring at you',
    away: 'looking away',
    doors: 'looking at the doors',
    floor: 'looking at the floor',
    phone: 'looking at the phone',
    hands: 'looking down at the hands',
    clock: 'looking at the clock',
  },
  voice: {
    low: 'voice low',
    level: 'voice level',
    raised: 'voice raised',
    shout: 'shouting',
    breaking: 'voice breaking',
  },
  distance: { near: 'very near', normal: 'at the counter', far: 'further off' },
  breath: {
    slow: 'breathing slower',
    normal: 'breathing evenly',
    fast: 'breathing fast',
    held: 'holding a breath',
  },
};

/** Beside a line whose speaker is named already: how it is said, without the name again. */
const spoken: Readonly<Record<string, string>> = {
  low: 'quietly',
  level: 'in a level voice',
  raised: 'louder',
  shout: 'shouting',
  breaking: 'in a breaking voice',
};

/** "Dan leans in, hands gripping the edge, voice raised." Empty when no cue says anything of the body. */
export function seenOf(person: string, cues: Cues): string {
  const { stance, voice, ...others } = cues;
  const verb = stance ? words.stance?.[stance] : undefined;
  const said = voice ? (verb ? words.voice?.[voice] : spoken[voice]) : undefined;
  const body = Object.entries(others).flatMap(([kind, value]) => words[kind]?.[value ?? ''] ?? []);
  if (verb) return sentence([`${person} ${verb}`, ...body, ...(said ? [said] : [])]);
  if (said) return sentence([said.charAt(0).toUpperCase() + said.slice(1), ...body]);
  const [first, ...rest] = body;
  return first ? sentence([`${person}: ${first}`, ...rest]) : '';
}

const sentence = (parts: readonly string[]): string => `${parts.join(', ')}.`;

/** Every cue value that has words here; the rest are heard (`sound`), shown close (`inset`) or only waited for. */
export const wordedCues = words;
export const spokenVoices = spoken;
