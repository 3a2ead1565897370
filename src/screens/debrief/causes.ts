/** Causes in words: one plain sentence for each, and the same causes gathered by what they changed. */
import type { TechniqueNote } from '../../debrief/report.ts';
import type { Cause, Measure, Person } from '../../encounter/trace.ts';

/** Who and what the sentences are about. */
export interface Telling {
  /** The person's name; the sentences use it in place of a pronoun that the scenario may not have given. */
  readonly person: string;
  readonly driver: string;
  /** True when nothing was answered in time: what followed is not put down to a technique that nobody chose. */
  readonly lapse?: boolean;
  readonly techniques: Readonly<Record<string, TechniqueNote>>;
}

export const measures: readonly Measure[] = ['arousal', 'trust', 'need'];

export const measureNames: Readonly<Record<Measure, string>> = {
  arousal: 'Arousal',
  trust: 'Trust',
  need: 'Unmet need',
};

/** What a state of mind is called when a sentence needs "somebody …". Never a diagnosis. */
const drivers: Readonly<Record<string, string>> = {
  frustrated: 'somebody this frustrated',
  frightened: 'somebody this frightened',
  psychosis: 'somebody whose world is hard to read just now',
  dementia: 'somebody who is losing the thread of where they are',
  overload: 'somebody who has far too much coming in',
  intoxicated: 'somebody who is not sober',
  pupil: 'a pupil with others looking on',
  instrumental: 'somebody who has set out to get something',
};

/** A technique's own name, or its id in plain words when no note came with the debrief. */
export function techniqueName(id: string, techniques: Telling['techniques']): string {
  const known = techniques[id]?.name;
  if (known) return known;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True when the change is one that most people would want: calmer, more trusting, less in need. */
export function eases(cause: Pick<Cause, 'on' | 'by'>): boolean {
  return cause.on === 'trust' ? cause.by > 0 : cause.by < 0;
}

/** One sentence for one cause, without its amount. An event keeps the script's own words. */
export function causeWords(cause: Cause, telling: Telling): string {
  const { person } = telling;
  // What was found out was said earlier, by choice, whatever happened at this moment.
  const unanswered = telling.lapse === true && cause.kind !== 'found-out';
  const name = unanswered ? 'No answer in time' : techniqueName(cause.what, telling.techniques);
  const easing = eases(cause);
  switch (cause.kind) {
    case 'settling':
      return settlingWords(cause.on, easing, person);
    case 'technique':
      return `${name}: ${techniqueEffect(cause.on, easing, person)}`;
    case 'capacity':
      return easing
        ? `${person} had little room for anything just then, so less of this got through`
        : `More than ${person} had room for just then`;
    case 'gate':
      return easing
        ? `It came before ${person} trusted you, so less of it counted`
        : `It came before ${person} trusted you, so part of it was lost`;
    case 'worn':
      return easing
        ? 'The same thing again: by now it counts for less'
        : 'The same thing again: it had worn thin';
    case 'driver':
      return `How this lands on ${drivers[telling.driver] ?? 'somebody in this state'}`;
    case 'trust':
      return easing
        ? `${person} trusted you enough to count on it`
        : `${person} did not yet trust you enough to count on all of it`;
    case 'stirred':
      return easing
        ? `Less than it might have, with ${person} so stirred up`
        : `It stung more because ${person} was already stirred up`;
    case 'found-out':
      return `${name}: ${person} has found out that it did not hold`;
    case 'event':
      return cause.what;
  }
}

function settlingWords(on: Measure, easing: boolean, person: string): string {
  if (on !== 'arousal') return 'What came before was still working through';
  return easing
    ? `Time did some of the work: ${person} was coming down a little anyway`
    : `What still rankled, what was still needed and the room kept pulling ${person} up`;
}

function techniqueEffect(on: Measure, easing: boolean, person: string): string {
  if (on === 'arousal') return easing ? 'took some heat out' : `stirred ${person} up`;
  if (on === 'trust') return easing ? 'earned some trust' : 'cost some trust';
  return easing ? `met part of what ${person} needs` : `left ${person} needing more`;
}

/** Everything that moved one number in one turn. `total` is the sum of the causes, which is the change. */
export interface CauseGroup {
  readonly on: Measure;
  readonly before: number;
  readonly after: number;
  readonly total: number;
  readonly causes: readonly Cause[];
}

/** The causes by arousal, trust and need, the weightiest first; a cause that came to nothing is left out. */
export function groupCauses(causes: readonly Cause[], before: Person, after: Person): CauseGroup[] {
  return measures.map((on) => {
    const own = causes
      .filter((cause) => cause.on === on && cause.by !== 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
    return {
      on,
      before: before[on],
      after: after[on],
      total: own.reduce((sum, cause) => sum + cause.by, 0),
      causes: own,
    };
  });
}

/** "+6", "−4" with a true minus, "0". */
export function signed(amount: number): string {
  if (amount === 0) return '0';
  return amount > 0 ? `+${amount}` : `−${-amount}`;
}

/** "up 6", "down 4", "unchanged": how a screen reader is told the same. */
export function spokenChange(amount: number): string {
  if (amount === 0) return 'unchanged';
  return amount > 0 ? `up ${amount}` : `down ${-amount}`;
}
