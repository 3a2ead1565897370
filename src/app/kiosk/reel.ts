/**
 * What is to be seen while nobody plays: the first moments of a scenario as they really go, once badly and then well, so
 * that the person is stirred and comes down again. Its own lines and cues; the same seed, the same reel. Pure.
 */
import { type Decision, Encounter } from '../../encounter/encounter.ts';
import { step } from '../../encounter/step.ts';
import { driverOf, techniqueOf } from '../../encounter/technique.ts';
import { tensionOf } from '../../encounter/tension.ts';
import type { Beat, Response, Scenario } from '../../story/scenario.ts';
import { dwellOf } from '../live/pacing.ts';

export interface Shot {
  /** Null while the learner's own words are on. */
  readonly beat: Beat | null;
  /** What is read; `speaker` is null for narration. */
  readonly line: { readonly speaker: string | null; readonly text: string; readonly yours: boolean };
  readonly arousal: number;
  readonly tension: number;
  /** True while the person says it. */
  readonly speaking: boolean;
  /** Milliseconds. */
  readonly stays: number;
}

/** Which way each answer goes: up twice, then down. */
const ways = ['up', 'up', 'down', 'down', 'down'] as const;
/** Words a minute: it is read in passing, and from further away. */
const rate = 140;

export function reelOf(scenario: Scenario, seed: number): readonly Shot[] {
  const encounter = new Encounter(scenario, seed);
  const shots: Shot[] = [];
  const show = (beats: readonly Beat[]) => {
    for (const beat of beats) shots.push(shotOf(beat, encounter));
  };
  show(encounter.beats);
  for (const way of ways) {
    const { open } = encounter;
    if (!open) break;
    const said = pick(open.shown, encounter, way);
    if (!said) break;
    shots.push({
      beat: null,
      line: { speaker: 'You', text: said.text, yours: true },
      ...bodyOf(encounter),
      speaking: false,
      stays: dwellOf({ speaker: null, text: said.text, cues: {} }, rate),
    });
    const decision: Decision = { moment: open.moment.id, response: said.id, lapse: false, latency: null };
    encounter.decide(decision);
    show(encounter.beats);
  }
  return shots;
}

/** The one picture for those who want it still: the first line that the person says to the learner's face. */
export const stillOf = (reel: readonly Shot[]): Shot | null =>
  reel.find(({ speaking }) => speaking) ?? reel[0] ?? null;

function shotOf(beat: Beat, encounter: Encounter): Shot {
  return {
    beat,
    line: { speaker: beat.speaker, text: beat.text, yours: false },
    ...bodyOf(encounter),
    speaking: beat.speaker === encounter.scenario.about.person,
    stays: dwellOf(beat, rate),
  };
}

const bodyOf = ({ person }: Encounter) => ({ arousal: person.arousal, tension: tensionOf(person, 1) });

/** Of what can be said aloud, what stirs or settles the person most. */
function pick(shown: readonly Response[], encounter: Encounter, way: (typeof ways)[number]): Response | null {
  const driver = driverOf(encounter.scenario.about.driver);
  const after = ({ technique }: Response) =>
    step(encounter.person, techniqueOf(technique), driver).person.arousal * (way === 'up' ? -1 : 1);
  const spoken = shown.filter(({ silence }) => !silence);
  return [...spoken].sort((a, b) => after(a) - after(b))[0] ?? null;
}
