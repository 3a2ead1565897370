/**
 * A room at one screen: whoever leads it opens and closes each moment, counts the hands and has what was chosen really
 * run. It stands above the live encounter, holds it and answers for the room; while the clock is not set to a room, it
 * does nothing at all.
 */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import endings from '../../../../stories/kit/endings.json' with { type: 'json' };
import type { RunRecord } from '../../../encounter/record.ts';
import type { RanView, RoomOption, RoomPress, RoomView } from '../../../screens/room/room-view.ts';
import type { MomentView } from '../../../screens/views.ts';
import type { Clock } from '../countdown.ts';
import type { Live } from '../live.ts';
import { linesOf } from '../said.ts';
import type { Track } from '../track.ts';
import {
  afterNews,
  afterPress,
  type Ballot,
  between,
  type RoomStep,
  runningNow,
  standsStill,
} from './steps.ts';

export interface RoomTerms {
  readonly track: Track;
  /** Whether the clock is set to a room. Read as a signal. */
  readonly on: () => boolean;
  readonly clock: Clock;
  /** As `live.answer`; what is being read aloud falls silent first. */
  readonly answer: (response: string) => void;
  /** Stage and sound stand still, or go on. */
  readonly standStill: (still: boolean) => void;
}

/** Milliseconds in which everybody finds the moment again that the scene has gone back to. */
export const lookAgain = 1600;

/** A branch that was run: what there is to see of it, and the record that goes on from it. */
interface Ran {
  readonly record: RunRecord;
  readonly view: RanView;
}

export class Room {
  readonly view: ReadonlySignal<RoomView>;
  readonly #terms: RoomTerms;
  readonly #step = signal<RoomStep>(between);
  readonly #stopped = signal(false);
  readonly #options = signal<readonly RoomOption[]>([]);
  readonly #ran = signal<readonly Ran[]>([]);
  readonly #stopWatching: () => void;
  #branchOver = false;
  /** False while the room looks at the moment again. */
  #ready = true;
  #stopWaiting = () => {};
  #due = false;
  #closed = false;
  /** What this room holds, and of which encounter. */
  #held: { live: Live | null; room: boolean; talk: boolean } = { live: null, room: false, talk: false };

  constructor(terms: RoomTerms) {
    this.#terms = terms;
    this.view = computed(() => this.#seen());
    this.#stopWatching = effect(() => {
      terms.on();
      void terms.track.live.view.value;
      void this.#step.value;
      void this.#stopped.value;
      untracked(() => this.#soon());
    });
  }

  /** Whatever was pressed; where it does not belong, nothing happens. */
  press(press: RoomPress): void {
    if (!this.#terms.on() || this.#stopped.value || this.#closed) return;
    const before = this.#step.value;
    const next = afterPress(before, press);
    if (next === before) return;
    this.#step.value = next;
    if (next.at === 'running' && next.branch !== null) this.#try(next.branch);
    if (next.at === 'going-on') void this.#goOnWith(next.chosen);
  }

  /** Stops everything, to talk. */
  stop(): void {
    if (this.#terms.on() && !this.#closed) this.#stopped.value = true;
  }

  goOn(): void {
    this.#stopped.value = false;
  }

  /** Back to the run as it is kept: whoever leads leaves, or sets another clock. What is being kept is kept. */
  leave(): void {
    if (this.#step.value.at === 'going-on') return;
    const { track } = this.#terms;
    batch(() => {
      this.#forget();
      this.#step.value = between;
      this.#stopped.value = false;
      if (track.live !== track.own.live) track.takeUp(track.own.live.record);
    });
    this.#hold();
  }

  close(): void {
    this.#closed = true;
    this.#stopWaiting();
    this.#stopWatching();
  }

  /** After whoever is changing things just now: an encounter is not answered while it is still opening its moment. */
  #soon(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (!this.#closed) this.#settle();
    });
  }

  /** Makes the live encounter what the step asks for, and the step what the story has reached. */
  #settle(): void {
    const { track, on } = this.#terms;
    if (!on()) {
      if (this.#step.value.at !== 'lines' || this.#stopped.value) this.leave();
      return;
    }
    this.#hold();
    const { moment } = track.live.view.value;
    const open = moment?.answered === null ? moment : null;
    const turn = track.encounter.turns.length;
    const step = this.#step.value;
    if (step.at === 'lines' && open) this.#reached(open, turn);
    if (step.at !== 'running') return;
    if (turn > step.ballot.turn) {
      if (open || this.#branchOver) this.#reached(open, turn);
    } else if (open && this.#ready) {
      track.live.voted(step.counts);
      const response = runningNow(step);
      if (response !== null) this.#terms.answer(response);
    }
  }

  #reached(open: MomentView | null, turn: number): void {
    const ballot: Ballot | null = open && { turn, options: ordered(open).map(({ id }) => id) };
    const step = this.#step.value;
    batch(() => {
      if (step.at === 'running' && step.branch !== null) this.#note(step.runs[step.branch] ?? '');
      else if (open) this.#options.value = ordered(open).map(lettered);
      this.#step.value = afterNews(step, { news: 'reached', ballot });
    });
  }

  /** What a branch came to. */
  #note(id: string): void {
    const { live, encounter } = this.#terms.track;
    const option = this.#options.value.find((each) => each.id === id);
    const turn = encounter.turns.at(-1);
    if (!option || !turn) return;
    const view: RanView = {
      option,
      lines: linesOf(turn.beats),
      before: turn.before,
      after: turn.after,
      ending: encounter.ending && endings[encounter.ending.kind].name,
    };
    this.#ran.value = [...this.#ran.value, { record: live.record, view }];
  }

  #try(branch: 0 | 1): void {
    const { track, clock } = this.#terms;
    this.#branchOver = false;
    if (branch === 1) {
      this.#ready = false;
      this.#stopWaiting = clock.after(lookAgain, () => {
        this.#ready = true;
        this.#soon();
      });
    }
    track.tryOut(track.own.live.record, banners[branch], () => {
      this.#branchOver = true;
      this.#soon();
    });
  }

  /** On disk before the scene goes on, as every decision is. */
  async #goOnWith(chosen: string): Promise<void> {
    const { track } = this.#terms;
    const ran = this.#ran.value.find(({ view }) => view.option.id === chosen);
    if (!ran) return;
    await track.keep(ran.record);
    if (this.#closed) return;
    batch(() => {
      this.#forget();
      this.#step.value = afterNews(this.#step.value, { news: 'kept' });
      track.takeUp(ran.record);
    });
  }

  #forget(): void {
    this.#stopWaiting();
    this.#ready = true;
    this.#branchOver = false;
    this.#ran.value = [];
  }

  #hold(): void {
    const { track, standStill } = this.#terms;
    const { live } = track;
    if (this.#held.live !== live) this.#held = { live, room: false, talk: false };
    const [room, talk] = [standsStill(this.#step.value), this.#stopped.value];
    const before = this.#held;
    this.#held = { live, room, talk };
    // Held before anything is let go, or it would go on in between.
    if (room && !before.room) live.hold('room');
    if (talk && !before.talk) live.hold('talk');
    if (!room && before.room) live.release('room');
    if (!talk && before.talk) live.release('talk');
    standStill(room || talk);
  }

  #seen(): RoomView {
    const step = this.#step.value;
    const ran = this.#ran.value.map(({ view }) => view);
    return {
      at: step.at,
      stopped: this.#stopped.value,
      person: this.#terms.track.encounter.scenario.about.person,
      options: this.#options.value,
      counts: 'counts' in step ? step.counts : {},
      picks: 'picks' in step ? step.picks : [],
      running: step.at === 'going-on' ? step.chosen : runningNow(step),
      runs: 'runs' in step ? step.runs : [],
      ran,
    };
  }
}

const banners = [
  'Tried out: the first of the two. Nothing of it is kept yet.',
  'Tried out: the second of the two, from the same moment.',
] as const;

const ordered = ({ options }: MomentView) => [
  ...options.filter(({ silence }) => !silence),
  ...options.filter(({ silence }) => silence),
];

const lettered = ({ id, text, silence }: MomentView['options'][number], at: number): RoomOption => ({
  id,
  letter: String.fromCharCode(65 + at),
  text,
  silence,
});
