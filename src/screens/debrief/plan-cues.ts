/**
 * What an if–then plan can begin with: signs and situations that come again with other people. Never the script's own
 * lines, which come only once. Each ends the sentence "If …".
 */
import type { Branch, TurningPoint } from '../../debrief/report.ts';
import type { CueKind, Cues } from '../../story/scenario.ts';

export interface PlanCue {
  readonly words: string;
  /** A sign that somebody may come to harm: what answers it is room, quiet or help, and not talk. */
  readonly danger: boolean;
}

const plain = (words: string): PlanCue => ({ words, danger: false });
const danger = (words: string): PlanCue => ({ words, danger: true });

/** What the body and the voice show; signs of ease are not here, since a plan is for the moment before it tips. */
const signs: Readonly<Partial<Record<CueKind, Readonly<Record<string, PlanCue>>>>> = {
  voice: {
    shout: danger('somebody shouts'),
    raised: plain('a voice goes up'),
    breaking: plain('a voice starts to break'),
  },
  hands: {
    fist: danger('I see hands close into fists'),
    point: danger('a finger points at me'),
    grip: plain('I see hands grip hard'),
    fidget: plain('I see hands that will not keep still'),
    face: plain('somebody hides their face'),
  },
  distance: { near: danger('somebody comes very near') },
  stance: {
    closer: danger('somebody steps closer'),
    forward: plain('somebody leans in'),
    pacing: plain('somebody starts to pace'),
    back: plain('somebody draws back from me'),
    slump: plain('somebody sinks into themselves'),
  },
  breath: { fast: plain('I see quick breathing'), held: plain('I see a breath held') },
  gaze: {
    doors: plain('eyes keep going to the door'),
    clock: plain('eyes keep going to the clock'),
    floor: plain('eyes go to the floor'),
    away: plain('eyes slide away from me'),
  },
};

/** What one notices in oneself, by the technique that it leads to. */
const urges: Readonly<Record<string, PlanCue>> = {
  'over-explaining': plain('I catch myself explaining'),
  'arguing-facts': plain('I want to prove somebody wrong'),
  'telling-to-calm-down': plain('I am about to tell somebody to calm down'),
  'ordering-commanding': plain('I hear myself giving orders'),
  minimising: plain('I want to say that it is not so bad'),
  'false-promise': plain('I want to promise more than I can keep'),
  ignoring: plain('I want to look away until it stops'),
  'sarcasm-mocking': plain('something sharp is on the tip of my tongue'),
  threatening: danger('I am about to reach for a threat'),
  'matching-anger': danger('I feel my own voice going up'),
  crowding: danger('I find myself standing too close'),
  touching: danger('I am about to put a hand on somebody'),
};

const stuck = plain('I am stuck for words');
/** Said last of the signs: a low voice is often only a low voice. */
const quiet = plain('somebody goes quiet');
const pressed = plain('somebody presses me for an answer');
const heated = plain('I feel it heating up');
/** Arousal, in points, from which it can be felt across a desk. */
const heatedFrom = 60;

/** Cues of one turning point, the most telling first: what drew them, then signs (danger first), then the situation. */
export function cuesOf(point: TurningPoint, person: string, lapse: boolean): PlanCue[] {
  const { yours, leadUp } = point;
  const cues = lastShown(point, person);
  const shown = signsIn(cues);
  const spoken = leadUp.findLast(({ speaker, text }) => speaker === person && text !== '');
  return [
    ...(lapse ? [stuck] : urgeOf(yours)),
    ...shown.filter((sign) => sign.danger),
    ...shown.filter((sign) => !sign.danger),
    ...(cues.voice === 'low' ? [quiet] : []),
    ...(spoken?.text.trim().endsWith('?') ? [pressed] : []),
    ...(yours.before.arousal >= heatedFrom ? [heated] : []),
  ];
}

function urgeOf({ response }: Branch): PlanCue[] {
  const urge = urges[response.technique];
  return urge ? [urge] : [];
}

/** How the person looked and sounded as the moment opened: of each kind, the last that was shown. */
function lastShown({ leadUp }: TurningPoint, person: string): Cues {
  const own = leadUp.filter(({ speaker }) => speaker === null || speaker === person);
  return Object.assign({}, ...own.map(({ cues }) => cues));
}

function signsIn(cues: Cues): PlanCue[] {
  return Object.entries(signs).flatMap(([kind, values]) => {
    const sign = values[cues[kind as CueKind] ?? ''];
    return sign ? [sign] : [];
  });
}
