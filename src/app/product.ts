/**
 * The product put together: what is kept, what is set, and where the learner is. One per page; every part of the
 * world (storage, addresses, chance, the date) comes in here and nowhere else.
 */

import allScenarios from 'virtual:scenarios';
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Label } from '../delivery/package/label.ts';
import { forkRecord, newRecord, type RunRecord } from '../encounter/record.ts';
import { defaultSettings, type Settings, SettingsSchema } from '../screens/settings/settings.ts';
import type { Plan } from '../screens/views.ts';
import type { Place } from './launch/place.ts';
import { newId } from './new-id.ts';
import { Packs } from './packs/packs.ts';
import { hashOf, type Route, readRoute } from './route.ts';
import { cardOf } from './runs.ts';
import type { ScenarioEntry } from './scenario-entry.ts';

const PlanSchema = v.object({ cue: v.string(), response: v.string() });

/** Said once a visit, when the device turns out to keep nothing. */
const nothingKept =
  'This device is not letting anything be kept at the moment. You can play as usual; runs will be gone when you close the page.';

export class Product {
  readonly place: Place;
  readonly packs: Packs;
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
  }

  get keeper(): Place['keeper'] {
    return this.place.keeper;
  }

  /** Those that the package offers, in its order; else the product's own, then those of packs. */
  get scenarios(): readonly ScenarioEntry[] {
    return offered(this.place.label, [...allScenarios, ...this.packs.entries]);
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
      this.#notice.value = nothingKept;
    });
    await this.#readSettings();
    void this.packs.bringLinked(location.href);
    await this.refreshRuns();
    if (!this.#firstRun.value) return;
    // A disk that answered too late may have had settings all along: writing over them would lose them.
    const stop = this.keeper.status.subscribe((status) => {
      if (status !== 'kept' || this.#settled) return;
      queueMicrotask(() => stop());
      void this.#readSettings().then(() => this.refreshRuns());
    });
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

  entryOf(scenario: string): ScenarioEntry | null {
    return this.scenarios.find((each) => each.id === scenario) ?? null;
  }

  cards() {
    const { scenarios } = this;
    const { titles } = this.packs.kept.value;
    return this.#runs.value.map((record) => cardOf(record, scenarios, titles));
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

/** A package's choice; the ids of what it does not have are passed over. */
function offered({ scenarios }: Label, all: readonly ScenarioEntry[]): readonly ScenarioEntry[] {
  if (scenarios === null) return all;
  return scenarios.flatMap((id) => all.filter((each) => each.id === id));
}
