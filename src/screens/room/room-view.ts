/** What a room is shown while it decides together, and what whoever leads it can press. */
import type { Measure } from '../../encounter/trace.ts';
import type { Counts } from '../../encounter/votes.ts';
import type { Line } from '../views.ts';

export interface RoomOption {
  readonly id: string;
  /** What people raise their hands for: A, B, C and so on, saying nothing included. */
  readonly letter: string;
  readonly text: string;
  readonly silence: boolean;
}

/** One option, really run as far as the next moment or the ending. */
export interface RanView {
  readonly option: RoomOption;
  readonly lines: readonly Line[];
  readonly before: Readonly<Record<Measure, number>>;
  readonly after: Readonly<Record<Measure, number>>;
  /** The name of the ending it came to; null where there is a next moment. */
  readonly ending: string | null;
}

export interface RoomView {
  readonly at:
    | 'lines'
    | 'opening'
    | 'open'
    | 'counting'
    | 'decided'
    | 'running'
    | 'back'
    | 'choosing'
    | 'going-on';
  /** Whoever leads has stopped it, to talk. */
  readonly stopped: boolean;
  readonly person: string;
  /** Those of the moment that is being decided, in the order shown. */
  readonly options: readonly RoomOption[];
  readonly counts: Counts;
  /** What is to be run, in this order: two at most. */
  readonly picks: readonly string[];
  /** The response that is being run, or was gone on with. */
  readonly running: string | null;
  /** What was run so far, and what is to be. */
  readonly runs: readonly string[];
  readonly ran: readonly RanView[];
}

export type RoomPress =
  | { readonly press: 'open' | 'close' | 'reopen' | 'show' | 'recount' | 'back' }
  | { readonly press: 'count'; readonly option: string; readonly hands: number }
  | { readonly press: 'pick'; readonly option: string }
  /** One, or two to be tried before one is gone on with. */
  | { readonly press: 'run'; readonly options: readonly string[] }
  | { readonly press: 'go-on-with'; readonly option: string };

/** What each step gets. */
export interface StepProps {
  readonly room: RoomView;
  readonly onPress: (press: RoomPress) => void;
}
