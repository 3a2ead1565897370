/**
 * Tells the host of the runs that are played here: each decision once it is on disk, and what has gathered is brought
 * to the host only while no moment's clock runs, since platforms hold up the page for as long as they like.
 */
import { standardsOf } from '../../debrief/standards.ts';
import { type Host, type Kept, notKept, type Played, type Readiness } from '../../delivery/host.ts';
import { sceneOf } from '../../delivery/xapi/scenes.ts';
import { nothingUntold, type Untold } from './untold.ts';

export interface ReporterTerms {
  readonly host: Host;
  /** Called with what came of bringing it, each time. */
  readonly heard: (kept: Kept) => void;
  /** Asked after each run that came to its ending. */
  readonly ready: () => Promise<readonly Readiness[]>;
  readonly untold?: Pick<Untold, 'add' | 'settle'>;
}

export class Reporter {
  readonly #host: Host;
  readonly #heard: (kept: Kept) => void;
  readonly #ready: () => Promise<readonly Readiness[]>;
  readonly #untold: Pick<Untold, 'add' | 'settle'>;
  /** Runs that were opened in this visit. */
  readonly #played = new Set<string>();
  /** Those of them whose ending has been told. */
  readonly #over = new Set<string>();
  #playing: string | null = null;

  constructor({ host, heard, ready, untold = nothingUntold }: ReporterTerms) {
    this.#host = host;
    this.#heard = heard;
    this.#ready = ready;
    this.#untold = untold;
  }

  /** The run that is being played: its clock may run at any time. */
  get playing(): string | null {
    return this.#playing;
  }

  /** A run was opened: what a crash kept from the host last time is told now. */
  opened(played: Played): void {
    this.#safely(() => {
      const { id, decisions, forkedFrom } = played.record;
      this.#playing = id;
      this.#played.add(id);
      this.#untold.add(id);
      this.#host.decided(played);
      if (decisions.length > (forkedFrom?.turn ?? 0)) this.#host.noted(played, 'came-back');
    });
  }

  /** A run is left. */
  left(played: Played): void {
    this.#safely(() => {
      this.#playing = null;
      if (!played.record.ended) this.#host.noted(played, 'left');
      void this.bring();
    });
  }

  /** A decision is on disk. `next` is the moment that comes, null when the run is over. No clock runs yet. */
  decided(played: Played, next: string | null): void {
    this.#safely(() => {
      this.#playing = played.record.id;
      this.#played.add(played.record.id);
      this.#host.decided(played);
      const last = played.trace.turns.at(-1);
      if (last && next !== null && sceneOf(next) === sceneOf(last.moment.id)) return;
      this.#host.sceneEnded(played);
      if (next === null) this.#playing = null;
      if (played.record.ended) this.#ended(played);
      void this.bring();
    });
  }

  /** A run has long come to its end, and the host does not have that. */
  late(played: Played): void {
    this.#safely(() => {
      this.#played.add(played.record.id);
      this.#host.decided(played);
      this.#ended(played);
      this.#bringBetween();
    });
  }

  /** The debrief of a run is opened. */
  debriefed(played: Played): void {
    this.#safely(() => {
      const { id } = played.record;
      if (!this.#knows(id)) return;
      this.#played.add(id);
      this.#host.noted(played, 'debriefed');
      void this.bring();
    });
  }

  /** Something was said in the debrief of a run. */
  reflected(played: Played): void {
    this.#safely(() => {
      if (!this.#knows(played.record.id)) return;
      this.#host.reflected(played);
      void this.bring();
    });
  }

  /** Only while no moment's clock runs. Never rejects. */
  async bring(): Promise<Kept> {
    return this.#hear(this.#host.keep());
  }

  /** Everything, and the visit is over. */
  async leave(): Promise<Kept> {
    return this.#hear(this.#host.leave());
  }

  async #hear(answer: Promise<Kept>): Promise<Kept> {
    const told = [...this.#over];
    const kept = await answer;
    if (kept.kept) this.#untold.settle(told);
    this.#heard(kept);
    return kept;
  }

  /** For what comes by itself: a run may have been begun meanwhile. Its next scene's end brings it, or its pause. */
  #bringBetween(): void {
    if (this.#playing === null) void this.bring();
  }

  /** An older run, or one of before this host, is none of its business. */
  #knows(record: string): boolean {
    return this.#played.has(record) || this.#host.resumed.some(({ id }) => id === record);
  }

  /** Nothing that goes wrong here may stop a run. */
  #safely(act: () => void): void {
    try {
      act();
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.#heard(
        notKept(`Your learning platform could not be told of this (${what}). The run is kept here.`),
      );
    }
  }

  #ended(played: Played): void {
    const { scenario, trace } = played;
    this.#host.ended(played, standardsOf(trace.turns, scenario.standards));
    this.#over.add(played.record.id);
    void this.#ready().then(
      (readiness) =>
        this.#safely(() => {
          if (readiness.length === 0) return;
          this.#host.ready(played, readiness);
          this.#bringBetween();
        }),
      // What reckons it did not arrive: the next run's end tells it.
      () => {},
    );
  }
}
