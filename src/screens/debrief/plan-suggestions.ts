/** Cues and responses that the run itself suggests for an if–then plan. */
import type { Debrief, TurningPoint } from '../../debrief/report.ts';
import type { Beat, CueKind, Response } from '../../story/scenario.ts';

export interface PlanSuggestions {
  readonly cues: readonly string[];
  readonly responses: readonly string[];
}

/**
 * Body and voice say it more generally than words do, so that the plan fits the next person too. Only cues
 * that warn are here: a plan is for the moment before it tips.
 */
const seen: Readonly<Partial<Record<CueKind, Readonly<Record<string, string>>>>> = {
  voice: { raised: 'a voice goes up', shout: 'somebody shouts', breaking: 'a voice starts to break' },
  hands: { fist: 'I see a fist', grip: 'hands grip hard', point: 'a finger points at me' },
  stance: {
    closer: 'somebody steps closer',
    forward: 'somebody leans in',
    pacing: 'somebody starts to pace',
  },
  breath: { fast: 'I see quick breathing', held: 'a breath is held' },
  gaze: { doors: 'eyes go to the doors', away: 'eyes slide away from me' },
  distance: { near: 'somebody comes very near' },
};

/** At most `most` of each, without repeats, in the order of the run. */
export function planSuggestions(debrief: Debrief, most = 4): PlanSuggestions {
  const points = debrief.turningPoints;
  return {
    cues: distinct(points.flatMap(cuesOf), most),
    responses: distinct(
      points.flatMap((point) => responsesOf(point, debrief.techniques)),
      most,
    ),
  };
}

function cuesOf(point: TurningPoint): string[] {
  const spoken = point.leadUp.findLast((beat) => beat.speaker !== null && beat.text !== '');
  const bodies = point.leadUp.flatMap(bodyOf);
  return [...bodies.slice(-1), ...(spoken ? [`I hear something like “${bare(spoken.text)}”`] : [])];
}

function bodyOf(beat: Beat): string[] {
  return Object.entries(beat.cues).flatMap(([kind, value]) => {
    const words = seen[kind as CueKind]?.[value];
    return words ? [words] : [];
  });
}

/** The steadier of the two that the turning point compares: their own, where it did better. */
function responsesOf(point: TurningPoint, techniques: Debrief['techniques']): string[] {
  const own = point.yours.after.arousal - point.yours.after.trust;
  const other = point.contrast.after.arousal - point.contrast.after.trust;
  const { response } = own <= other ? point.yours : point.contrast;
  // A technique's name is an imperative, so it ends "then I will …" as it stands.
  const name = techniques[response.technique]?.name;
  return [...(name && !response.silence ? [lowerFirst(name)] : []), promise(response)];
}

/** A response as the end of "then I will …". */
function promise(response: Response): string {
  if (response.silence) return 'wait, and say nothing yet';
  const text = response.text.trim();
  if (/^[“"‘']/.test(text)) return `say something like “${bare(text)}”`;
  return lowerFirst(text.replace(/\.$/, ''));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function bare(text: string): string {
  return text.trim().replace(/^[“"‘']|[”"’']$/g, '');
}

function distinct(items: readonly string[], most: number): string[] {
  return [...new Set(items)].slice(0, most);
}
