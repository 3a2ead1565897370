/**
 * The live encounter: lines paced by reading time, moments with their windows, decisions kept before the scene goes
 * on. It owns time; the encounter it plays knows none. Everything a screen shows comes out as one view.
 */
import { signal } from '@preact/signals';
import { dosed } from '../../encounter/dose.ts';
import { type Decision, DecisionError, type Encounter, type OpenMoment } from '../../encounter/encounter.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { tensionOf } from '../../encounter/tension.ts';
import { type Counts, withVote } from '../../encounter/votes.ts';
import { countWords, windowOf } from '../../encounter/window.ts';
import { type Settings, windowFactor } from '../../screens/settings/settings.ts';
import type { EncounterView, Line, MomentView } from '../../screens/views.ts';
import type { Beat } from '../../story/scenario.ts';
import { allowedBy } from './allowed.ts';
import { littleLeft, littleLeftWords, openingWords } from './announce.ts';
import { type Clock, type Countdown, countdown } from './countdown.ts';
import { impatienceAt, tightening } from './impatience.ts';
import { dwellOf } from './pacing.ts';
import { answerLine, linesOf, saidBefore } from './said.ts';
import { seenOf } from './seen.ts';

/** What stage and sound are told: the beat that is on, and how far the room has closed in. */
export interface Showing {
  readonly arousal: number;
  readonly tension: number;
  readonly beat: Beat | null;
  readonly speaking: boolean;
  readonly over: boolean;
}

export interface LiveTerms {
  readonly encounter: Encounter;
  readonly record: RunRecord;
  /** A quiet line about this run, in place of the usual one. */
  readonly banner?: string;
  /** Everything up to the open moment, or the ending, has been told already: it opens at once. */
  readonly told?: boolean;
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** Keeps the record; resolves once it is kept, or once waiting longer would hold up the learner. Never rejects. */
  readonly keep: (record: RunRecord) => Promise<unknown>;
  /** Called whenever what is to be seen and heard changes. Must not throw. */
  readonly show: (showing: Showing) => void;
  /** A line that follows the one that is on, as soon as it is known. */
  readonly coming?: (beat: Beat) => void;
  /** The encounter has ended and its last line has been read. */
  readonly onOver: () => void;
  /** The script failed while it was told: the run up to the last kept decision is safe. */
  readonly onTrouble: (error: unknown) => void;
}

/** A reading rate for pacing and windows where lines go on by key. */
const usualRate = 175;
/** With the clock on, a window that runs down tightens the room by this share of the whole. */
const windowTightens = 0.1;
/** Milliseconds that an answer stays before the scene goes on, so that it is seen to have been taken. */
const answerShows = 600;
/** Milliseconds that the words for a sound stay. */
const captionStays = 5000;

/** The moment that waits for an answer. */
interface OpenNow {
  readonly open: OpenMoment;
  readonly openedAt: number;
  view: MomentView;
  /** Milliseconds that it was held for. */
  heldFor: number;
  /** Windows waited through with the clock off. */
  waits: number;
  /** The clock that its window was started with. */
  factor: ReturnType<typeof windowFactor>;
}

export class Live {
  readonly view = signal<EncounterView>(emptyView);
  readonly #terms: LiveTerms;
  #record: RunRecord;
  /** The tension now shown, and the highest since the last answer. */
  #tension = 0;
  #peak = 0;
  #beats: readonly Beat[] = [];
  #at = -1;
  #said: Line[] = [];
  #moment: OpenNow | null = null;
  /** The countdown of what is on: a line's stay, a moment's window, or another wait of impatience. */
  #wait: Countdown | null = null;
  #warning: Countdown | null = null;
  #heldSince: number | null = null;
  readonly #holds = new Set<string>();
  #beat: Beat | null = null;
  #ended = false;
  #dropCaption: (() => void) | null = null;

  constructor(terms: LiveTerms) {
    this.#terms = terms;
    this.#record = terms.record;
    // The page is up before the first line is told, and its heading is read at once.
    const { title, person } = terms.encounter.scenario.about;
    this.#set({ title, person });
  }

  get record(): RunRecord {
    return this.#record;
  }

  /** Starts at the first line, or, for a run taken up again, at the lines that led to its open moment. */
  start(): void {
    const { encounter, banner = null, told = false } = this.#terms;
    this.#said = saidBefore(encounter);
    const again = this.#record.forkedFrom;
    const { beats } = encounter;
    this.#set({ banner });
    if (told) {
      this.#openTold(beats);
      return;
    }
    if (!again || encounter.turns.length !== again.turn) {
      this.#play(beats);
      return;
    }
    // A moment tried again opens at once: only the line that led to it is told once more.
    this.#set({ banner: banner ?? `Decision ${again.turn + 1} again. What went before is as you did it.` });
    this.#said.push(...linesOf(beats.slice(0, -1)));
    this.#play(beats.slice(-1));
  }

  /** How the room voted at the open moment: kept with what it decides. */
  voted(counts: Counts): void {
    const votes = withVote(this.#record.votes, this.#record.decisions.length, counts);
    this.#record = { ...this.#record, votes };
  }

  /** Holds everything for a reason, and goes on once no reason is left. */
  hold(reason: string): void {
    if (this.#holds.size === 0) this.#heldSince = this.#terms.clock.now();
    this.#holds.add(reason);
    this.#wait?.hold();
    this.#warning?.hold();
    this.#publishPause();
  }

  release(reason: string): void {
    if (!this.#holds.delete(reason) || this.#holds.size > 0) return;
    if (this.#moment && this.#heldSince !== null) {
      this.#moment.heldFor += this.#terms.clock.now() - Math.max(this.#heldSince, this.#moment.openedAt);
    }
    this.#heldSince = null;
    this.#wait?.go();
    this.#warning?.go();
    this.#publishPause();
  }

  /** The next line, before its time or because it waits for a press. Never touches an open moment. */
  goOn(): void {
    if (this.#holds.size > 0 || this.#moment || this.#ended || this.#at < 0) return;
    this.#wait?.cancel();
    this.#next();
  }

  answer(response: string): void {
    if (this.#holds.size > 0) return;
    this.#decide(response, false);
  }

  /** What can be heard, in words; gone again after a while, for a sound that is over is not to be read as going on. */
  caption(words: string): void {
    this.#set({ caption: words });
    this.#dropCaption?.();
    this.#dropCaption =
      words === '' ? null : this.#terms.clock.after(captionStays, () => this.#set({ caption: '' }));
  }

  notice(words: string | null): void {
    this.#set({ notice: words });
  }

  /** Settings changed: what they touch is shown at once. Another clock holds for the moment that is open, too. */
  refresh(): void {
    const moment = this.#moment;
    if (moment && moment.view.answered === null && moment.factor !== windowFactor(this.#terms.settings())) {
      this.#runClock(moment, moment.view.clock?.left() ?? 1);
      this.#set({ moment: moment.view });
    }
    this.#show();
  }

  /** Ends all timers. The record is as it was last kept. */
  leave(): void {
    this.#ended = true;
    this.#dropCaption?.();
    this.#wait?.cancel();
    this.#warning?.cancel();
  }

  #play(beats: readonly Beat[]): void {
    this.#beats = beats;
    this.#at = -1;
    this.#next();
  }

  /** As it was when the last of these lines had been read. */
  #openTold(beats: readonly Beat[]): void {
    this.#said.push(...linesOf(beats));
    this.#beat = beats.at(-1) ?? null;
    const line = linesOf(beats).at(-1) ?? this.#said.findLast(({ speaker }) => speaker !== 'You') ?? null;
    const seen = beats.map(({ cues }) => seenOf(this.#terms.encounter.scenario.about.person, cues));
    this.#set({ line, said: [...this.#said], seen: seen.findLast((each) => each !== '') ?? '' });
    this.#play([]);
  }

  #next(): void {
    if (this.#ended) return;
    this.#at += 1;
    const beat = this.#beats[this.#at];
    const { encounter } = this.#terms;
    if (beat) this.#tell(beat);
    else if (encounter.over) this.#end();
    else if (encounter.open) this.#open(encounter.open);
  }

  #tell(beat: Beat): void {
    const settings = this.#terms.settings();
    this.#beat = beat;
    this.#said.push(...linesOf([beat]));
    const seen = seenOf(this.#terms.encounter.scenario.about.person, beat.cues);
    const byKey = settings.textSpeed === 'press';
    this.#set({
      line: beat.text === '' ? this.view.value.line : { speaker: beat.speaker, text: beat.text },
      said: [...this.#said],
      moment: null,
      waiting: byKey && beat.text !== '',
      announcement: '',
      ...(seen === '' ? {} : { seen }),
    });
    this.#show();
    this.#announce(this.#beats[this.#at + 1]);
    if (byKey && beat.text !== '') return;
    this.#waitFor(dwellOf(beat, byKey ? usualRate : rateOf(settings)), () => this.#next());
  }

  #open(open: OpenMoment): void {
    const { clock, encounter, settings } = this.#terms;
    this.#moment = {
      open,
      openedAt: clock.now(),
      heldFor: 0,
      waits: 0,
      factor: windowFactor(settings()),
      view: {
        id: `${encounter.turns.length}:${open.moment.id}`,
        options: open.shown.map((each, index) => ({
          id: each.id,
          text: each.text,
          key: each.silence ? '0' : String(index + 1),
          silence: each.silence,
        })),
        clock: null,
        answered: null,
      },
    };
    const window = this.#runClock(this.#moment, 1);
    this.#set({
      moment: this.#moment.view,
      waiting: false,
      announcement: openingWords(window, settings().numberKeys),
    });
    this.#show();
  }

  /** Starts a moment's window, as it is set now, with this share of it left. Returns its whole length, null without. */
  #runClock(moment: OpenNow, share: number): number | null {
    const { clock, encounter, settings } = this.#terms;
    const { open } = moment;
    const needs = {
      words: open.shown.reduce((words, each) => words + countWords(each.text), 0),
      options: open.shown.length,
      pressure: open.moment.pressure,
      arousal: encounter.person.arousal,
      rate: rateOf(settings()),
    };
    moment.factor = windowFactor(settings());
    const window = windowOf({ ...needs, factor: moment.factor });
    this.#warning?.cancel();
    this.#warning = null;
    if (window === null) {
      moment.view = { ...moment.view, clock: null };
      this.#becomeImpatient(windowOf({ ...needs, factor: 1 }) ?? 0);
      return null;
    }
    const wait = this.#waitFor(window * share, () => this.#decide(open.lapse.id, true));
    moment.view = { ...moment.view, clock: { left: () => wait.left() / window, running: wait.running } };
    if (share <= littleLeft) return window;
    this.#warning = countdown(clock, window * (share - littleLeft), () => {
      this.#set({ announcement: littleLeftWords });
      this.#show();
    });
    if (this.#holds.size === 0) this.#warning.go();
    return window;
  }

  #becomeImpatient(every: number): void {
    this.#waitFor(every, () => {
      const moment = this.#moment;
      if (!moment || moment.view.answered !== null) return;
      moment.waits += 1;
      const cues = impatienceAt(moment.waits);
      this.#beat = { speaker: null, text: '', cues };
      this.#set({ seen: seenOf(this.#terms.encounter.scenario.about.person, cues) });
      this.#show();
      this.#becomeImpatient(every);
    });
  }

  /** Answers once and only once; on disk before the scene goes on. */
  #decide(response: string, lapse: boolean): void {
    const { clock, encounter, settings, keep, onTrouble } = this.#terms;
    const moment = this.#moment;
    if (!moment || moment.view.answered !== null || this.#ended) return;
    this.#wait?.cancel();
    this.#warning?.cancel();
    const [answeredAt, peak] = [this.#tension, this.#peak];
    this.#peak = 0;
    const latency = Math.max(0, Math.round(clock.now() - moment.openedAt - moment.heldFor));
    moment.view = { ...moment.view, answered: lapse ? 'lapse' : response, clock: null };
    this.#set({ moment: moment.view, announcement: '' });
    const decision: Decision = {
      moment: moment.open.moment.id,
      response,
      lapse,
      latency: windowFactor(settings()) === 'off' ? null : latency,
    };
    try {
      encounter.decide(decision);
    } catch (error) {
      if (error instanceof DecisionError) throw error;
      this.leave();
      onTrouble(error);
      return;
    }
    // What was passed over in the debrief of a shorter run is worth asking again after more of it.
    const { skipped: _, ...reflections } = this.#record.reflections;
    this.#record = {
      ...this.#record,
      reflections,
      decisions: [...this.#record.decisions, decision],
      dose: dosed(this.#record.dose, { answeredAt, peak, allowed: allowedBy(settings()) }),
      ended: encounter.over,
      ...(encounter.ending ? { ending: encounter.ending.kind } : {}),
    };
    this.#said.push(answerLine(moment.open.moment.responses, response, lapse));
    this.#announce(encounter.beats[0]);
    const shown = new Promise<void>((resolve) => clock.after(answerShows, resolve));
    Promise.all([keep(this.#record), shown]).then(() => {
      if (this.#ended) return;
      this.#moment = null;
      this.#play(encounter.beats);
    });
  }

  #end(): void {
    this.#ended = true;
    this.#set({ moment: null, waiting: false });
    this.#show();
    this.#terms.onOver();
  }

  #waitFor(milliseconds: number, done: () => void): Countdown {
    this.#wait?.cancel();
    const wait = countdown(this.#terms.clock, milliseconds, done);
    this.#wait = wait;
    if (this.#holds.size === 0) wait.go();
    return wait;
  }

  #show(): void {
    const { encounter, settings, show } = this.#terms;
    const { ceiling } = settings();
    const moment = this.#moment;
    const left = moment?.view.clock?.left() ?? 1;
    const waiting = moment ? tightening(moment.waits) + (1 - left) * windowTightens : 0;
    const tension = tensionOf(encounter.person, ceiling);
    this.#tension = this.#ended ? 0 : Math.min(ceiling, tension + waiting * ceiling);
    this.#peak = Math.max(this.#peak, this.#tension);
    show({
      arousal: encounter.person.arousal,
      tension: this.#tension,
      beat: this.#beat,
      speaking: moment === null && !this.#ended && this.#beat?.speaker === encounter.scenario.about.person,
      over: this.#ended,
    });
  }

  #announce(beat: Beat | undefined): void {
    if (beat) this.#terms.coming?.(beat);
  }

  #publishPause(): void {
    const paused = this.#holds.size > 0;
    const moment = this.#moment;
    if (moment?.view.clock) {
      moment.view = { ...moment.view, clock: { ...moment.view.clock, running: !paused } };
    }
    this.#set({ paused: this.#holds.has('menu'), moment: moment?.view ?? null });
  }

  #set(change: Partial<EncounterView>): void {
    this.view.value = { ...this.view.value, ...change };
  }
}

const rateOf = (settings: Settings) => (settings.textSpeed === 'press' ? usualRate : settings.textSpeed);

const emptyView: EncounterView = {
  title: '',
  person: '',
  line: null,
  said: [],
  moment: null,
  waiting: false,
  caption: '',
  seen: '',
  announcement: '',
  paused: false,
  banner: null,
  notice: null,
};
