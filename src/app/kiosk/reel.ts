/**
 * What is to be seen while nobody plays: the first moments of a scenario as they really go, badly at first, so that the
 * person is stirred. Its own lines and cues; the same seed, the same reel. Pure, and told only as far as it is asked for:
 * looking ahead takes a while on a slow machine.
 */
import { type Decision, Encounter } from '../../encounter/encounter.ts';
import { tensionOf } from '../../encounter/tension.ts';
import type { Beat, Scenario } from '../../story/scenario.ts';
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

/** Which way each answer goes. */
const ways = ['up', 'up', 'down'] as const;
/** Words a minute: it is read in passing, and from further away. */
const rate = 140;

export function* reelOf(scenario: Scenario, seed: number): Generator<Shot, void> {
  const encounter = new Encounter(scenario, seed);
  const decisions: Decision[] = [];
  for (const beat of fromFirstWords(encounter.beats, scenario.about.person)) yield shotOf(beat, encounter);
  for (const way of ways) {
    const said = answerThat(way, encounter, decisions);
    if (!said) return;
    const { decision, text } = said;
    yield {
      beat: null,
      line: { speaker: 'You', text, yours: true },
      ...bodyOf(encounter),
      speaking: false,
      stays: dwellOf({ speaker: null, text, cues: {} }, rate),
    };
    encounter.decide(decision);
    decisions.push(decision);
    for (const beat of encounter.beats) yield shotOf(beat, encounter);
  }
}

/** Between two reels nobody says anything: they let go, and the light with them. */
export const lettingGo: Pick<Shot, 'beat' | 'arousal' | 'tension' | 'speaking'> = {
  beat: { speaker: null, text: '', cues: { stance: 'ease', breath: 'slow', hands: 'open', gaze: 'you' } },
  arousal: 16,
  tension: 0,
  speaking: false,
};

/** The one picture for those who want it still: the first line that the person says to the learner's face. */
export function stillOf(reel: Iterable<Shot>): Shot | null {
  for (const shot of reel) if (shot.speaking) return shot;
  return null;
}

/**
 * An empty room draws nobody in: it begins with the first words of the person, who stands there as all that went before
 * has put them.
 */
function fromFirstWords(beats: readonly Beat[], person: string): readonly Beat[] {
  const at = beats.findIndex(({ speaker }) => speaker === person);
  const [first, ...rest] = beats.slice(Math.max(0, at));
  if (!first) return [];
  const before = beats.slice(0, Math.max(0, at)).map(({ cues }) => cues);
  return [{ ...first, cues: Object.assign({}, ...before, first.cues) }, ...rest];
}

/** Without close pictures, which lie over what is to be seen here, and without anybody walking off. */
function staying({ cues: { inset: _, stance, ...cues }, ...beat }: Beat): Beat {
  return { ...beat, cues: stance === undefined || stance === 'gone' ? cues : { ...cues, stance } };
}

function shotOf(beat: Beat, encounter: Encounter): Shot {
  return {
    beat: staying(beat),
    line: { speaker: beat.speaker, text: beat.text, yours: false },
    ...bodyOf(encounter),
    speaking: beat.speaker === encounter.scenario.about.person,
    stays: dwellOf(beat, rate),
  };
}

const bodyOf = ({ person }: Encounter) => ({ arousal: person.arousal, tension: tensionOf(person, 1) });

/** What can be said that stirs or settles them most, with all that comes of it: each is really told. */
function answerThat(
  way: (typeof ways)[number],
  { scenario, seed, open }: Encounter,
  before: readonly Decision[],
): { readonly decision: Decision; readonly text: string } | null {
  const said = (open?.shown ?? [])
    .filter(({ silence }) => !silence)
    .map(({ id, text }) => {
      const decision = { moment: open?.moment.id ?? '', response: id, lapse: false, latency: null };
      const after = new Encounter(scenario, seed);
      for (const each of [...before, decision]) after.decide(each);
      return { decision, text, stirs: after.person.arousal * (way === 'up' ? -1 : 1) };
    })
    .sort((a, b) => a.stirs - b.stirs);
  return said[0] ?? null;
}
