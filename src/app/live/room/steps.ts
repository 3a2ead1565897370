/** What a room goes through at each moment: a pure machine, told what was pressed and what the story has reached. */
import { type Counts, mostHands, standingOf } from '../../../encounter/votes.ts';
import type { RoomPress } from '../../../screens/room/room-view.ts';

/** The moment that a room decides. */
export interface Ballot {
  /** Which decision, counted from 0. */
  readonly turn: number;
  /** In the order shown, silence last. */
  readonly options: readonly string[];
}

/**
 * lines → opening → open → counting → decided → running, and then either on to the next opening, or, where two are to
 * be run, → back → running → choosing → going-on → lines. Some steps can be taken back, none can be skipped.
 */
export type RoomStep =
  | { readonly at: 'lines' }
  | { readonly at: 'opening' | 'open'; readonly ballot: Ballot }
  | { readonly at: 'counting'; readonly ballot: Ballot; readonly counts: Counts }
  | {
      readonly at: 'decided';
      readonly ballot: Ballot;
      readonly counts: Counts;
      /** What is to be run, in this order: two at most. */
      readonly picks: readonly string[];
    }
  | {
      /** `branch`: which of the two is being tried, before one is gone on with; null when there is no other. */
      readonly at: 'running';
      readonly ballot: Ballot;
      readonly counts: Counts;
      readonly runs: readonly string[];
      readonly branch: 0 | 1 | null;
    }
  | {
      /** The first has been run; both have been run. */
      readonly at: 'back' | 'choosing';
      readonly ballot: Ballot;
      readonly counts: Counts;
      readonly runs: readonly string[];
    }
  | {
      readonly at: 'going-on';
      readonly ballot: Ballot;
      readonly counts: Counts;
      readonly runs: readonly string[];
      readonly chosen: string;
    };

export type RoomNews =
  /** The next moment, or with null the ending. */
  | { readonly news: 'reached'; readonly ballot: Ballot | null }
  /** What was gone on with is kept, and is on. */
  | { readonly news: 'kept' };

export const between: RoomStep = { at: 'lines' };

/** A press that does not belong where the room is changes nothing: the very same step comes back. */
export function afterPress(step: RoomStep, press: RoomPress): RoomStep {
  switch (press.press) {
    case 'open':
      return step.at === 'opening' ? { ...step, at: 'open' } : step;
    case 'close':
      return step.at === 'open' ? { at: 'counting', ballot: step.ballot, counts: {} } : step;
    case 'reopen':
      return step.at === 'counting' ? { at: 'open', ballot: step.ballot } : step;
    case 'count':
      return step.at === 'counting' && step.ballot.options.includes(press.option)
        ? { ...step, counts: { ...step.counts, [press.option]: within(press.hands) } }
        : step;
    case 'show':
      return step.at === 'counting'
        ? { ...step, at: 'decided', picks: foreseen(step.ballot, step.counts) }
        : step;
    case 'recount':
      return step.at === 'decided' ? { at: 'counting', ballot: step.ballot, counts: step.counts } : step;
    case 'pick':
      return step.at === 'decided' && step.ballot.options.includes(press.option)
        ? { ...step, picks: picked(step.picks, press.option) }
        : step;
    case 'run':
      return run(step, press.options);
    case 'back':
      return step.at === 'back' ? { ...step, at: 'running', branch: 1 } : step;
    case 'go-on-with':
      return goOnWith(step, press.option);
  }
}

export function afterNews(step: RoomStep, news: RoomNews): RoomStep {
  if (news.news === 'kept') return step.at === 'going-on' ? between : step;
  if (step.at === 'lines') return news.ballot ? { at: 'opening', ballot: news.ballot } : step;
  if (step.at !== 'running') return step;
  const { branch, ...rest } = step;
  if (branch === 0) return { ...rest, at: 'back' };
  if (branch === 1) return { ...rest, at: 'choosing' };
  return news.ballot ? { at: 'opening', ballot: news.ballot } : between;
}

/** Whether time stands still: it goes on only while lines are told and while a moment is open. */
export const standsStill = ({ at }: RoomStep): boolean => at !== 'lines' && at !== 'open' && at !== 'running';

/** The response that is being run. */
export const runningNow = (step: RoomStep): string | null =>
  step.at === 'running' ? (step.runs[step.branch ?? 0] ?? null) : null;

/** What the vote itself names: the first and the second where nothing is level; two that are level stand for both. */
function foreseen({ options }: Ballot, counts: Counts): readonly string[] {
  const { first, second } = standingOf(options, counts);
  if (first.length === 2) return first;
  if (first.length !== 1) return [];
  return second.length === 1 ? [...first, ...second] : first;
}

/** Another press takes a pick back; a third pick takes the place of the second. */
function picked(picks: readonly string[], option: string): readonly string[] {
  if (picks.includes(option)) return picks.filter((each) => each !== option);
  return [...picks.slice(0, 1), option];
}

function run(step: RoomStep, options: readonly string[]): RoomStep {
  if (step.at !== 'decided' || options.length < 1 || options.length > 2) return step;
  if (new Set(options).size < options.length) return step;
  if (!options.every((each) => step.ballot.options.includes(each))) return step;
  const { ballot, counts } = step;
  return { at: 'running', ballot, counts, runs: [...options], branch: options.length === 2 ? 0 : null };
}

/** After the first alone only that one; after both, either. */
function goOnWith(step: RoomStep, option: string): RoomStep {
  const ran = step.at === 'back' ? step.runs.slice(0, 1) : step.at === 'choosing' ? step.runs : [];
  if ((step.at !== 'back' && step.at !== 'choosing') || !ran.includes(option)) return step;
  return { ...step, at: 'going-on', chosen: option };
}

const within = (hands: number): number =>
  Number.isFinite(hands) ? Math.min(mostHands, Math.max(0, Math.round(hands))) : 0;
