/**
 * Tells the host of the runs that are played here: each decision once it is on disk, and what has gathered is brought
 * to the host only while no moment's clock runs, since platforms hold up the page for as long as they like.
 */
import { standardsOf } from '../../debrief/standards.ts';
import { type Host, type Kept, notKept, type Played, type Readiness } from '../../delivery/host.ts';
import { sceneOf } from '../../delivery/xapi/scenes.ts';

export class Reporter {
  readonly #host: Host;
  readonly #heard: (kept: Kept) => void;
  readonly #ready: () => Promise<readonly Readiness[]>;
  /** Runs that were opened in this visit. */
  readonly #played = new Set<string>();

  /**
   * `heard` is called with what came of bringing it, each time; `ready` is asked after each run that came to its ending.
   */
  constructor(host: Host, heard: (kept: Kept) => void, ready: () => Promise<readonly Readiness[]>) {
    this.#host = host;
    this.#heard = heard;
    this.#ready = ready;
  }

  /** A run was opened: what a crash kept from the host last time is told now. */
  opened(played: Played): void {
    this.#safely(() => {
      const { id, decisions, forkedFrom } = played.record;
      this.#played.add(id);
      this.#host.decided(played);
      if (decisions.length > (forkedFrom?.turn ?? 0)) this.#host.noted(played, 'came-back');
    });
  }

  /** A run is left. */
  left(played: Played): void {
    this.#safely(() => {
      if (!played.record.ended) this.#host.noted(played, 'left');
      void this.bring();
    });
  }

  /** A decision is on disk. `next` is the moment that comes, null when the run is over. No clock runs yet. */
  decided(played: Played, next: string | null): void {
    this.#safely(() => {
      this.#played.add(played.record.id);
      this.#host.decided(played);
      const last = played.trace.turns.at(-1);
      if (last && next !== null && sceneOf(next) === sceneOf(last.moment.id)) return;
      this.#host.sceneEnded(played);
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
      void this.bring();
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
    const kept = await this.#host.keep();
    this.#heard(kept);
    return kept;
  }

  /** Everything, and the visit is over. */
  async leave(): Promise<Kept> {
    const kept = await this.#host.leave();
    this.#heard(kept);
    return kept;
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
    void this.#ready().then(
      (readiness) =>
        this.#safely(() => {
          if (readiness.length === 0) return;
          this.#host.ready(played, readiness);
          // The run is over: no clock runs any more.
          void this.bring();
        }),
      // What reckons it did not arrive: the next run's end tells it.
      () => {},
    );
  }
}
