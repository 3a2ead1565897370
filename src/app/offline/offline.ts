/**
 * The page's side of playing without a network. While nothing is going on it has the worker brought in and filled with
 * what this device's scenarios need; between encounters it lets a new version in. Whatever fails, play goes on as if
 * none of it were there.
 */
import type { Clock } from '../live/countdown.ts';
import { askWorker } from './ask.ts';
import { BroughtSchema, DoneSchema, PagesSchema, type State, StateSchema } from './asks.ts';
import { fill } from './filling.ts';
import { lockNames } from './locks.ts';
import type { OfflineNews } from './news.ts';
import { activeWorker, onWaiting } from './registered.ts';
import { type Situation, whenToTake } from './update.ts';
import { allPaths, lacking, type Part } from './wanted.ts';

/** What the page knows of itself at this instant. */
export type Around = Pick<Situation, 'resting' | 'unkept' | 'reading' | 'unseen' | 'triedBefore'> & {
  /** Nothing is played that the line or the processor should be left to. */
  readonly calm: boolean;
};

export interface OfflineTerms {
  readonly container: ServiceWorkerContainer;
  readonly locks: LockManager | undefined;
  readonly version: string;
  /** Address of the product's folder and of its worker. */
  readonly scope: string;
  readonly worker: string;
  readonly clock: Clock;
  readonly news: OfflineNews;
  readonly around: () => Around;
  readonly parts: () => Promise<readonly Part[]>;
  /** Whether this device asks to fetch no more than it must. */
  readonly sparing: () => boolean;
  /** Bytes that are left to this page, or null where the browser does not say. */
  readonly room: () => Promise<number | null>;
  /** Resolves once this page no longer tells others that something is open in it. */
  readonly letGo: () => Promise<unknown>;
  /** Resolves once everything that was kept is on disk. */
  readonly settled: () => Promise<unknown>;
  /** Loads the page again; `taking` is the version it is done for. */
  readonly reload: (taking: string | null) => void;
}

/** Milliseconds of calm before anything is fetched. */
const settles = 3000;
/** Until what failed is tried again, and between two looks for a new version. */
const again = 60_000;
const looksEvery = 30 * 60_000;
/** Between two looks at whether a new version may come in. */
const considersEvery = 15_000;
/** Until a new version says that it has heard, and until every page has loaded again once it is in. */
const takesAtMost = 3000;
/** A browser puts the new version off while the old one has work, such as a file on a slow line: nobody begins until then. */
const changesAtMost = 30_000;
/** Bytes that are left free: a learner's runs go before pictures. */
const margin = 20_000_000;

export class Offline {
  readonly #terms: OfflineTerms;
  #registration: ServiceWorkerRegistration | null = null;
  /** True where the worker that serves new pages is of another version than this page, which it does not serve. */
  #outdated = false;
  /** The browser was asked to bring the worker in, or to look for a newer one. */
  #asked = false;
  #working = false;
  #taking = false;
  /** Ends with the fetching that is under way, which holds a new version up. */
  #filling: Promise<unknown> = Promise.resolve();
  #arrived: number;
  #pressed: number;
  #looked: number;
  #dropWork = () => {};
  #dropConsider = () => {};

  constructor(terms: OfflineTerms) {
    this.#terms = terms;
    const now = terms.clock.now();
    [this.#arrived, this.#pressed, this.#looked] = [now, now, now];
    terms.news.take = () => void this.#take();
    terms.container.addEventListener('controllerchange', () => void this.#changed());
    this.#workIn(settles);
    void this.#remember().catch(() => {});
  }

  /** What an earlier visit brought in is known at once, and with it whether a new version waits. */
  async #remember(): Promise<void> {
    const { container, scope, version, news } = this.#terms;
    const known = await container.getRegistration(scope);
    if (!known?.active) {
      news.readiness.value = { is: 'before' };
      return;
    }
    this.#know(known);
    const parts = await this.#terms.parts();
    const state = await askWorker(known.active, { ask: 'state', wanted: [...allPaths(parts)] }, StateSchema);
    if (state?.version === version && news.readiness.value.is === 'none')
      this.#come(state, parts, state.missing);
  }

  /** Another screen has come. */
  moved(): void {
    const { clock, around } = this.#terms;
    this.#workIn(settles);
    this.consider();
    if (!around().resting) return;
    this.#arrived = clock.now();
    if (this.#registration && clock.now() - this.#looked > looksEvery) {
      this.#looked = clock.now();
      void this.#registration.update().catch(() => {});
    }
  }

  pressed(): void {
    this.#pressed = this.#terms.clock.now();
  }

  /** The network is back, or what the scenarios need has changed. */
  retry(): void {
    this.#workIn(settles);
  }

  /** Whether a new version may come in; asked again by itself for as long as one waits. */
  consider(): void {
    this.#dropConsider();
    void this.#situation().then((situation) => {
      const update = whenToTake(situation);
      this.#terms.news.update.value = update;
      if (update === 'take') void this.#take();
      if (!situation.waiting) return;
      this.#dropConsider();
      this.#dropConsider = this.#terms.clock.after(considersEvery, () => this.consider());
    });
  }

  async #situation(): Promise<Situation> {
    const { clock, around } = this.#terms;
    const waiting = this.#outdated || Boolean(this.#registration?.waiting);
    const othersBusy = waiting && (await this.#othersBusy());
    const { calm: _, ...page } = around();
    return {
      ...page,
      waiting,
      othersBusy,
      sinceArrival: clock.now() - this.#arrived,
      sincePress: clock.now() - this.#pressed,
    };
  }

  async #othersBusy(): Promise<boolean> {
    const { locks, scope } = this.#terms;
    const worker = this.#registration?.waiting ?? this.#registration?.active;
    if (locks) {
      // Else it might be our own.
      if (this.#terms.around().resting) await this.#terms.letGo();
      const { held = [] } = await locks.query();
      return held.some(({ name }) => name === lockNames.occupied(scope));
    }
    // Where pages cannot tell each other, a second one may be in the middle of anything.
    const answer = worker && (await askWorker(worker, { ask: 'pages' }, PagesSchema, 5000));
    return (answer?.pages ?? 2) > 1;
  }

  /** Lets the new version in: no other page may begin anything until this one has loaded again. */
  async #take(): Promise<void> {
    if (this.#taking || !this.#terms.around().resting) return;
    this.#taking = true;
    try {
      await this.#terms.settled();
      // No more than one ask: it stops where something is being taken.
      await this.#filling;
      const { locks, scope } = this.#terms;
      await this.#terms.letGo();
      if (!locks) await this.#letIn();
      else
        await locks.request(lockNames.occupied(scope), { ifAvailable: true }, async (lock) => {
          if (lock) await this.#letIn();
        });
    } finally {
      this.#taking = false;
    }
  }

  async #letIn(): Promise<void> {
    const { container, clock, around, reload, version } = this.#terms;
    const waiting = this.#registration?.waiting;
    const { resting, unkept } = around();
    if (!resting || unkept) return;
    if (!waiting) {
      if (this.#outdated) reload(version);
      return;
    }
    const changed = new Promise<void>((resolve) => {
      container.addEventListener('controllerchange', () => resolve(), { once: true });
      // A page that no worker serves is told of no change.
      waiting.addEventListener('statechange', () => {
        if (container.controller === null && waiting.state !== 'activating') resolve();
      });
      clock.after(changesAtMost, resolve);
    });
    await askWorker(waiting, { ask: 'take' }, DoneSchema, takesAtMost);
    await changed;
    if (container.controller === null && this.#registration?.waiting !== waiting) reload(version);
    // Nobody may begin anything until all have loaded again; the lock goes with this page.
    await new Promise<void>((resolve) => clock.after(takesAtMost, resolve));
  }

  /** Another worker serves this page: ours, which has just come, or another version's. */
  async #changed(): Promise<void> {
    const { container, version, around, reload } = this.#terms;
    const now =
      container.controller &&
      (await askWorker(container.controller, { ask: 'state', wanted: [] }, StateSchema));
    if (!now || now.version === version) return;
    if (around().resting) reload(version);
    else this.#outdated = true;
  }

  #workIn(milliseconds: number): void {
    this.#dropWork();
    this.#dropWork = this.#terms.clock.after(milliseconds, () => {
      if (this.#terms.around().calm) void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    const retry = await this.#bringIn().catch(() => true);
    this.#working = false;
    if (retry) this.#workIn(again);
  }

  #know(registration: ServiceWorkerRegistration): void {
    if (this.#registration === registration) return;
    this.#registration = registration;
    onWaiting(registration, () => this.consider());
    this.consider();
  }

  /** True when it is worth another try. */
  async #bringIn(): Promise<boolean> {
    const { container, worker: address, scope, version, news } = this.#terms;
    if (!this.#asked) {
      const made = await container.register(address, { scope, updateViaCache: 'none' }).catch(() => null);
      // A browser may have been told to let no worker in, and then gives nothing at all.
      if (!made) {
        news.readiness.value = { is: 'none' };
        return false;
      }
      this.#asked = true;
      this.#know(made);
    }
    const worker = this.#registration && (await activeWorker(this.#registration));
    if (!worker) {
      this.#asked = false;
      return true;
    }
    const serves = await askWorker(worker, { ask: 'state', wanted: [] }, StateSchema);
    if (!serves) return true;
    this.#outdated = serves.version !== version;
    if (this.#outdated) {
      this.consider();
      return this.#registration?.waiting === null;
    }
    if (container.controller !== worker) await askWorker(worker, { ask: 'claim', version }, DoneSchema);
    return this.#fill(worker);
  }

  async #fill(worker: ServiceWorker): Promise<boolean> {
    const { locks, scope, sparing } = this.#terms;
    const parts = await this.#terms.parts();
    const state = await askWorker(worker, { ask: 'state', wanted: [...allPaths(parts)] }, StateSchema);
    if (!state) return true;
    const left = bytesOf(state.missing);
    this.#come(state, parts, state.missing);
    if (state.missing.length === 0) return false;
    const room = await this.#terms.room();
    if (sparing()) return this.#lack('sparing', state, parts);
    if (room !== null && room < left + margin) return this.#lack('full', state, parts);
    const filling = locks
      ? locks.request(lockNames.filling(scope), { ifAvailable: true }, (lock) =>
          lock ? this.#fillNow(worker, state, parts) : null,
        )
      : this.#fillNow(worker, state, parts);
    this.#filling = filling.catch(() => {});
    const done = await filling;
    if (done !== null) return done;
    // Another tab does it for both.
    this.#workIn(settles);
    return false;
  }

  async #fillNow(worker: ServiceWorker, state: State, parts: readonly Part[]): Promise<boolean> {
    let missing: State['missing'] = state.missing;
    const stop = await fill({
      missing,
      bring: (paths) => askWorker(worker, { ask: 'bring', paths: [...paths] }, BroughtSchema, 120_000),
      mayGoOn: () => this.#terms.around().calm && !this.#taking,
      onProgress: (next) => {
        missing = [...next];
        this.#come(state, parts, missing);
      },
    });
    // The next screen begins it again.
    if (stop === null || stop === 'interrupted') return false;
    return this.#lack(stop, { ...state, missing }, parts);
  }

  #come({ bytes }: State, parts: readonly Part[], missing: State['missing']): void {
    const here = bytes - bytesOf(missing);
    this.#terms.news.readiness.value =
      missing.length === 0
        ? { is: 'ready' }
        : { is: 'coming', here, all: bytes, missing: lacking(parts, missing) };
  }

  #lack(
    why: 'unreachable' | 'full' | 'other-version' | 'sparing',
    { bytes, missing }: State,
    parts: readonly Part[],
  ): boolean {
    const here = bytes - bytesOf(missing);
    this.#terms.news.readiness.value = {
      is: 'lacking',
      why,
      here,
      all: bytes,
      missing: lacking(parts, missing),
    };
    if (why === 'other-version') void this.#registration?.update().catch(() => {});
    return why === 'unreachable';
  }
}

const bytesOf = (files: State['missing']): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
