/** What a kiosk keeps on its machine: how it is set up, the PIN, tries at it, and finished runs where that is wanted. */
import type { RunRecord } from '../../encounter/record.ts';
import type { Keeper } from '../../records/keeper.ts';
import type { Kept } from '../../records/ledger.ts';
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

  /** Null where it was never set up. */
  setup(): Promise<Setup | null> {
    return this.#keeper.read('kiosk/setup', SetupSchema);
  }

  keepSetup(setup: Setup): Promise<Kept> {
    return this.#keeper.write('kiosk/setup', setup);
  }

  /** `shut`: the disk does not answer, so nobody knows whether there is a PIN. */
  async pin(): Promise<KeptPin | 'none' | 'shut'> {
    const pin = await this.#keeper.read('kiosk/pin', KeptPinSchema);
    if (pin) return pin;
    return this.#keeper.status.value === 'kept' ? 'none' : 'shut';
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

  async deleteRuns(): Promise<void> {
    const { records, unreadable } = await this.#keeper.list();
    for (const { id } of records) await this.#keeper.remove(id);
    for (const { key } of unreadable)
      if (key.startsWith('record/')) await this.#keeper.remove(key.slice('record/'.length));
  }
}
