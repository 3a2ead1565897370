/** What a kiosk keeps on its machine: how it is set up, the PIN, tries at it, and finished runs where that is wanted. */
import type { RunRecord } from '../../encounter/record.ts';
import type { Keeper } from '../../records/keeper.ts';
import type { Kept } from '../../records/ledger.ts';
import type { Check } from '../../records/stored.ts';
import { type KeptPin, KeptPinSchema } from './pin.ts';
import { type Setup, SetupSchema } from './setup.ts';
import { noTries, type Tries, TriesSchema } from './tries.ts';

/** A database of its own: no learner's runs were ever in it, and what a person keeps for themselves is not here. */
export const kioskDatabase = 'composure-kiosk';

export class FacilitatorStore {
  readonly #keeper: Keeper<RunRecord>;

  constructor(keeper: Keeper<RunRecord>) {
    this.#keeper = keeper;
  }

  get status(): Keeper<RunRecord>['status'] {
    return this.#keeper.status;
  }

  /** `none`: it was never set up. `shut`: the disk does not answer, so nobody knows. */
  setup(): Promise<Setup | 'none' | 'shut'> {
    return this.#find('kiosk/setup', SetupSchema);
  }

  keepSetup(setup: Setup): Promise<Kept> {
    return this.#keeper.write('kiosk/setup', setup);
  }

  /** `shut`: the disk does not answer, so nobody knows whether there is a PIN. */
  pin(): Promise<KeptPin | 'none' | 'shut'> {
    return this.#find('kiosk/pin', KeptPinSchema);
  }

  keepPin(pin: KeptPin): Promise<Kept> {
    return this.#keeper.write('kiosk/pin', pin);
  }

  async tries(): Promise<Tries> {
    return (await this.#keeper.read('kiosk/tries', TriesSchema)) ?? noTries;
  }

  keepTries(tries: Tries): Promise<Kept> {
    return this.#keeper.write('kiosk/tries', tries);
  }

  keepRun(record: RunRecord): Promise<Kept> {
    return this.#keeper.save(record);
  }

  async keptRuns(): Promise<number> {
    const { records, unreadable } = await this.#keeper.list();
    return records.length + unreadable.filter(({ key }) => key.startsWith('record/')).length;
  }

  /** As one file, in the form that the product takes in. The PIN is never in it. */
  exportRuns(): Promise<string> {
    return this.#keeper.exportAll();
  }

  async #find<T>(key: 'kiosk/setup' | 'kiosk/pin', schema: Check<T>): Promise<T | 'none' | 'shut'> {
    const found = await this.#keeper.read(key, schema);
    if (found !== null) return found;
    if (this.status.value !== 'kept') return 'shut';
    // A disk that has only just answered may have been too late for the first reading.
    return (await this.#keeper.read(key, schema)) ?? (this.status.value === 'kept' ? 'none' : 'shut');
  }

  async deleteRuns(): Promise<void> {
    const { records, unreadable } = await this.#keeper.list();
    for (const { id } of records) await this.#keeper.remove(id);
    for (const { key } of unreadable)
      if (key.startsWith('record/')) await this.#keeper.remove(key.slice('record/'.length));
  }
}
