/** If–then plans that the run itself suggests: a cue from a turning point, with what went better there. */
import type { Branch, Debrief, TurningPoint } from '../../debrief/report.ts';
import { worth } from '../../debrief/weight.ts';
import { cuesOf, type PlanCue } from './plan-cues.ts';

export interface PlanPair {
  /** Ends "If …". */
  readonly cue: string;
  /** Ends "then I will …". */
  readonly response: string;
}

/** Helpful techniques as the end of "then I will …". One that does harm is no plan, however it went this time. */
const promises: Readonly<Record<string, string>> = {
  'self-regulation': 'breathe out slowly before I speak',
  'tactical-pause': 'wait, and say nothing yet',
  'giving-space': 'step back and give room',
  'calm-paraverbal': 'slow down and lower my own voice',
  orienting: 'say what happens next',
  'simple-language': 'say one short thing at a time',
  'name-use': 'say my name and ask for theirs',
  'attentive-listening': 'listen until they have told it',
  'open-question': 'ask what happened',
  'reflection-paraphrase': 'say back what I heard',
  'affect-labelling': 'name what it is like for them',
  validation: 'agree with what is true in it',
  apologise: 'say sorry, and mend what I can',
  'offering-choices': 'offer a real choice',
  'concrete-help': 'do one useful thing for them now',
  'fair-process': 'explain the rule, and why it is fair',
  'limit-setting': 'set one clear limit, and say what I can do',
  'reduce-stimulation': 'make it quieter around them',
  redirecting: 'turn to something else that matters to them',
  'calling-for-help': 'call for help early',
  'disengage-and-leave': 'leave while I safely can',
  'debrief-repair': 'come back to it later and put it right',
};

/** What may answer a sign of danger. Talk is for before it or after it. */
const forDanger: ReadonlySet<string> = new Set([
  'giving-space',
  'reduce-stimulation',
  'calling-for-help',
  'tactical-pause',
  'simple-language',
  'calm-paraverbal',
  'disengage-and-leave',
]);

/** Whether a plan may pair them: a technique that helps, and not talk in the face of danger. */
export function fits({ danger }: Pick<PlanCue, 'danger'>, technique: string): boolean {
  return technique in promises && (!danger || forDanger.has(technique));
}

/** At most `most`: one from each turning point in the order of the run, then others that add both a cue and a response. */
export function planSuggestions(debrief: Debrief, most = 4): PlanPair[] {
  const each = debrief.turningPoints.map((point) =>
    pairsOf(point, debrief.about.person, debrief.trace.turns[point.turn]?.lapse ?? false),
  );
  const taken: PlanPair[] = [];
  const isNew = (half: keyof PlanPair) => (pair: PlanPair) => taken.every((one) => one[half] !== pair[half]);
  for (const pairs of each) {
    const first = pairs.find(isNew('cue'));
    if (first) taken.push(first);
  }
  for (const pair of each.flat()) {
    if (isNew('cue')(pair) && isNew('response')(pair)) taken.push(pair);
  }
  return taken.slice(0, most);
}

function pairsOf(point: TurningPoint, person: string, lapse: boolean): PlanPair[] {
  const better = betterOf(point, lapse);
  return cuesOf(point, person, lapse).flatMap((cue) => {
    const technique = better.find(({ response }) => fits(cue, response.technique))?.response.technique;
    const response = technique && promises[technique];
    return response ? [{ cue: cue.words, response }] : [];
  });
}

/** What went better there: theirs, where that is what helped; else every branch that went better, the best first. */
function betterOf({ yours, contrast, others }: TurningPoint, lapse: boolean): readonly Branch[] {
  const mine = worth(yours);
  if (mine >= worth(contrast)) return lapse ? [] : [yours];
  const best = others.filter((other) => worth(other) > mine).sort((a, b) => worth(b) - worth(a));
  return [contrast, ...best.filter((other) => other !== contrast)].filter(({ response }) => chosen(response));
}

/** What only a closing window brings is no plan. */
const chosen = ({ silence, lapse }: Branch['response']) => silence || !lapse;
