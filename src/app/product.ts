/**
 * The product put together: what is kept, what is set, and where the learner is. One per page; every part of the
 * world (storage, addresses, chance, the date) comes in here and nowhere else.
 */

import allScenarios from 'virtual:scenarios';
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Readiness } from '../delivery/host.ts';
import { forkRecord, newRecord, type RunRecord } from '../encounter/record.ts';
import { defaultSettings, type Settings, SettingsSchema } from '../screens/settings/settings.ts';
import type { Plan } from '../screens/views.ts';
import { offeredBy } from './launch/offered.ts';
import type { Place } from './launch/place.ts';
import { newId } from './new-id.ts';
import { OfflineNews } from './offline/news.ts';
import { Presence } from './offline/presence.ts';
import { Packs } from './packs/packs.ts';
import { Hosting } from './reporting/hosting.ts';
import type { Reporter } from './reporting/reporter.ts';
import { nothingUntold, type Untold, untoldIn } from './reporting/untold.ts';
import { hashOf, type Route, readRoute } from './route.ts';
import { cardOf } from './runs.ts';
import type { ScenarioEntry } from './scenario-entry.ts';

const PlanSchema = v.object({ cue: v.string(), response: v.string() });

/** Said once a visit, when the device turns out to keep nothing. */
const nothingKept =
  'This device is not letting anything be kept at the moment. You can play as usual; runs will be gone when you close the page.';
const keptThereOnly =
  'This device is not letting anything be kept at the moment. Whoever opened this page for you keeps your runs; settings and what you write will be gone when you close it.';

export class Product {
  readonly place: Place;
  readonly packs: Packs;
  readonly hosting: Hosting;
  readonly #untold: Untold;
  readonly offline = new OfflineNews();
  /** Something on the author's desk that would be lost with the page. */
  readonly unsaved = signal(false);
  /** What other tabs know of this one; where no worker runs, nobody asks. */
  presence = new Presence(null);
  readonly #route: Signal<Route>;
  readonly #settings = signal<Settings>(defaultSettings);
  readonly #firstRun = signal(false);
  readonly #ready = signal(false);
  readonly #runs = signal<readonly RunRecord[]>([]);
  readonly #notice = signal<string | null>(null);
  #toldNothingKept = false;
  /** True once the learner has set anything: from then on what they say counts, not what was kept. */
  #settled = false;

  constructor(place: Place) {
    this.place = place;
    this.#route = signal(place.traceless ? { at: 'home' } : readRoute(location.hash));
    this.packs = new Packs(place.keeper, allScenarios);
    this.#untold = isHosted(place) ? untoldIn(place.keeper) : nothingUntold;
    this.hosting = new Hosting(place.hosted, { ready: () => this.#readiness(), untold: this.#untold });
    const { sound } = place.hosted;
    if (sound !== null) this.#settings.value = { ...defaultSettings, sound };
  }

  get reporter(): Reporter {
    return this.hosting.reporter;
  }

  get keeper(): Place['keeper'] {
    return this.place.keeper;
  }

  /** Everything is here, for authors and for packs too: a package has what its scenarios need, and no more. */
  get whole(): boolean {
    return this.place.label.scenarios === null;
  }

  /** Those that are offered. */
  get scenarios(): readonly ScenarioEntry[] {
    return offeredBy(this.place.label, this.#all);
  }

  /** The product's own, then those of packs; kept runs may belong to any of them. */
  get #all(): readonly ScenarioEntry[] {
    return [...allScenarios, ...this.packs.entries];
  }

  get route(): ReadonlySignal<Route> {
    return this.#route;
  }

  get settings(): ReadonlySignal<Settings> {
    return this.#settings;
  }

  /** True until the learner has said how they want it, before anything is timed. */
  get firstRun(): ReadonlySignal<boolean> {
    return this.#firstRun;
  }

  /** False until the kept settings are known. */
  get ready(): ReadonlySignal<boolean> {
    return this.#ready;
  }

  get runs(): ReadonlySignal<readonly RunRecord[]> {
    return this.#runs;
  }

  get notice(): ReadonlySignal<string | null> {
    return this.#notice;
  }

  async start(): Promise<void> {
    addEventListener('hashchange', () => {
      if (this.place.traceless) return;
      this.#route.value = readRoute(location.hash);
      if (this.#route.value.at === 'home') void this.refreshRuns();
    });
    this.keeper.status.subscribe((status) => {
      if (status !== 'memory' || this.#toldNothingKept) return;
      this.#toldNothingKept = true;
      this.#notice.value = this.hosting.keepsRuns ? keptThereOnly : nothingKept;
    });
    this.hosting.state.subscribe(({ why }) => {
      if (why !== null) this.#notice.value = why;
    });
    await this.#readSettings();
    void this.#bringPacks();
    await this.refreshRuns();
    if (!this.#firstRun.value) return;
    // A disk that answered too late may have had settings all along: writing over them would lose them.
    const stop = this.keeper.status.subscribe((status) => {
      if (status !== 'kept' || this.#settled) return;
      queueMicrotask(() => stop());
      void this.#readSettings().then(() => this.refreshRuns());
    });
  }

  /** Those that came in the package, then what the host kept of their scenarios' runs too, then the link's. */
  async #bringPacks(): Promise<void> {
    for (const address of this.place.label.packs) {
      const refused = await this.packs.include(new URL(address, document.baseURI).href);
      if (refused !== null) this.#notice.value = refused;
    }
    await this.#takeBack();
    await this.packs.bringLinked(location.href);
  }

  async #takeBack(): Promise<void> {
    const { host } = this.place.hosted;
    const untold = await this.#untold.all();
    if (host.resumed.length === 0 && untold.length === 0) return;
    try {
      // It replays runs, and whoever has none need not fetch what does.
      const { givenBack } = await import('./reporting/given-back.ts');
      const { records, late, strange } = await givenBack({
        host,
        untold,
        entryOf: (id) => this.entryOf(id),
        here: (id) => this.keeper.load(id),
      });
      // One that is being played by now goes on as it is.
      for (const record of records) if (record.id !== this.reporter.playing) await this.keep(record);
      for (const played of late) this.reporter.late(played);
      if (strange > 0) this.#notice.value = strangeRuns(strange);
    } catch {
      this.#notice.value = notTakenBack;
    }
    await this.refreshRuns();
  }

  async #readSettings(): Promise<void> {
    // An address may lead straight into a pack's scenario.
    const [kept] = await Promise.all([this.keeper.read('settings', SettingsSchema), this.packs.read()]);
    if (this.#settled) return;
    batch(() => {
      if (kept) this.#settings.value = kept;
      this.#firstRun.value = kept === null;
      this.#ready.value = true;
    });
  }

  /** `instead` leaves no way back to where we are: for places that would only send the learner on again. */
  go(route: Route, instead = false): void {
    const hash = hashOf(route);
    if (this.place.traceless || hash === location.hash) this.#route.value = route;
    else if (instead) location.replace(hash);
    else location.hash = hash;
  }

  set(settings: Settings): void {
    this.#settled = true;
    this.#settings.value = settings;
    void this.keeper.write('settings', settings);
  }

  /** The first-run screen has been answered. */
  settled(): void {
    this.#settled = true;
    this.#firstRun.value = false;
    void this.keeper.write('settings', this.#settings.value);
  }

  tell(notice: string | null): void {
    this.#notice.value = notice;
  }

  async refreshRuns(): Promise<void> {
    const { records, unreadable } = await this.keeper.list();
    this.#runs.value = records;
    if (unreadable.length > 0) {
      const what = unreadable.length === 1 ? 'One kept run' : `${unreadable.length} kept runs`;
      this.#notice.value = `${what} cannot be read by this version. Nothing was deleted.`;
    }
  }

  async #readiness(): Promise<readonly Readiness[]> {
    // Whatever other scripts it needs are fetched for nobody but a host, who has to say whose runs they are.
    if (!isHosted(this.place) || this.place.hosted.host.learner === null) return [];
    const { readinessFrom } = await import('./reporting/readiness.ts');
    const { records } = await this.keeper.list();
    const pause = () => new Promise<void>((go) => setTimeout(go));
    return readinessFrom({ records, entryOf: (id) => this.entryOf(id), now: Date.now(), pause });
  }

  entryOf(scenario: string): ScenarioEntry | null {
    return this.#all.find((each) => each.id === scenario) ?? null;
  }

  cards() {
    const { titles } = this.packs.kept.value;
    // Packages on one platform share a device's records; of others' scenarios a package has neither words nor pictures.
    const ours = (id: string) => this.whole || this.scenarios.some((each) => each.id === id);
    return this.#runs.value
      .filter(({ scenario }) => ours(scenario))
      .map((record) => cardOf(record, this.#all, titles));
  }

  /** A new run of a scenario, kept before it begins. */
  async begin(entry: ScenarioEntry): Promise<RunRecord> {
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    const record = newRecord(entry, seed, newId(), new Date().toISOString());
    await this.#take(record);
    return record;
  }

  /** The run again from one of its moments. */
  async retry(record: RunRecord, turn: number): Promise<RunRecord> {
    const again = forkRecord(record, turn, newId(), new Date().toISOString());
    await this.#take(again);
    return again;
  }

  /** Keeps a record as it stands. Never rejects. */
  async keep(record: RunRecord): Promise<void> {
    await this.keeper.save(record);
    this.#runs.value = [record, ...this.#runs.value.filter((each) => each.id !== record.id)];
  }

  /** A run by its id: from this visit's memory if it is there, else from the device. */
  async find(id: string): Promise<RunRecord | null> {
    return this.#runs.value.find((each) => each.id === id) ?? (await this.keeper.load(id));
  }

  async remove(id: string): Promise<void> {
    await this.keeper.remove(id);
    this.#runs.value = this.#runs.value.filter((each) => each.id !== id);
  }

  planFor(scenario: string): Promise<Plan | null> {
    return this.keeper.read(`plans/${scenario}`, PlanSchema);
  }

  keepPlan(scenario: string, plan: Plan): void {
    void this.keeper.write(`plans/${scenario}`, plan);
  }

  async #take(record: RunRecord): Promise<void> {
    await this.keep(record);
    await this.keeper.write('current', record.id);
  }
}

const isHosted = ({ hosted }: Place): boolean => hosted.host.found.kind !== 'nobody';

const strangeRuns = (count: number) =>
  `${count === 1 ? 'One earlier run' : `${count} earlier runs`} that your learning platform kept cannot be read by this version. Nothing was deleted there.`;
const notTakenBack =
  'What your learning platform kept of earlier runs could not be fetched just now. Nothing was lost; load the page again to have it.';
