/** The packs of this device: added after a look, listed at once, compiled when they are played, removed again. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RunRecord } from '../../encounter/record.ts';
import type { Keeper } from '../../records/keeper.ts';
import type { Refusal } from '../../story/pack/pack-error.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import type { Brought, Result } from './bring.ts';
import {
  type KeptPack,
  type KeptPacks,
  KeptPacksSchema,
  keptOf,
  mostPacks,
  PackBytesSchema,
  withoutPack,
  withPack,
} from './kept-pack.ts';
import type { CheckedPack } from './pack-news.ts';

/** A pack that somebody brought, on its way in. */
export type Offer =
  | { readonly is: 'checking'; readonly name: string }
  | {
      readonly is: 'offered';
      readonly pack: CheckedPack;
      /** The one with the same id that is here, or null. */
      readonly here: KeptPack | null;
    }
  | { readonly is: 'refused'; readonly name: string; readonly refusal: Refusal };

/** Reads and checks; what does so is large, and fetched when it is needed. */
export type Look = (what: Brought, shipped: readonly ScenarioEntry[]) => Promise<Result | null>;

/** What looks into packs did not arrive itself. */
const notLooked = (error: unknown): Result => ({
  ok: false,
  refusal: {
    code: 'failed',
    file: null,
    happened: `it could not be looked into: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'Are you online? Can you load the page again and try once more?',
    problems: [],
  },
});

const none: KeptPacks = { packs: [], titles: {} };

export class Packs {
  readonly #keeper: Pick<Keeper<RunRecord>, 'read' | 'write' | 'clear'>;
  readonly #shipped: readonly ScenarioEntry[];
  readonly #look: Look;
  readonly #kept = signal<KeptPacks>(none);
  readonly #offer = signal<Offer | null>(null);
  /** Compiled in this visit, by the pack's sum. */
  readonly #compiled = new Map<string, Promise<CheckedPack>>();
  /** Counts what was brought: only the newest is shown. */
  #brought = 0;

  constructor(
    keeper: Pick<Keeper<RunRecord>, 'read' | 'write' | 'clear'>,
    shipped: readonly ScenarioEntry[],
    look: Look = async (what, own) => (await import('./bring.ts')).bring(what, own),
  ) {
    this.#keeper = keeper;
    this.#shipped = shipped;
    this.#look = look;
  }

  get kept(): ReadonlySignal<KeptPacks> {
    return this.#kept;
  }

  get offer(): ReadonlySignal<Offer | null> {
    return this.#offer;
  }

  /** Every scenario of every pack. */
  get entries(): readonly ScenarioEntry[] {
    return this.#kept.value.packs.flatMap((pack) => pack.scenarios.map((each) => this.#entry(pack, each.id)));
  }

  async read(): Promise<void> {
    const kept = await this.#keeper.read('packs', KeptPacksSchema);
    if (kept) this.#kept.value = kept;
  }

  /** Looks into a pack and shows what it is; nothing is kept yet. With `unlessHere` the very same is passed over. */
  async bring(what: Brought, name: string, unlessHere = false): Promise<void> {
    const turn = ++this.#brought;
    this.#offer.value = { is: 'checking', name };
    const result = await this.#look(what, this.#shipped).catch(notLooked);
    if (turn !== this.#brought) return;
    if (result === null) this.#offer.value = null;
    else if (!result.ok) this.#offer.value = { is: 'refused', name, refusal: result.refusal };
    else {
      const { pack } = result;
      const here = this.#kept.value.packs.find(({ id }) => id === pack.id) ?? null;
      if (here?.sum === pack.sum) this.#compiled.set(pack.sum, Promise.resolve(pack));
      this.#offer.value = unlessHere && here?.sum === pack.sum ? null : { is: 'offered', pack, here };
    }
  }

  /**
   * Takes a pack in that came with the product: whoever packed it has said yes. Resolves with a sentence where that
   * failed; what is here of it from before stays.
   */
  async include(address: string): Promise<string | null> {
    const result = await this.#look({ packed: address }, this.#shipped).catch(notLooked);
    if (!result?.ok)
      return `The pack that came with this training could not be taken in: ${result ? result.refusal.happened : 'it is not there'}.`;
    const { pack } = result;
    this.#compiled.set(pack.sum, Promise.resolve(pack));
    if (this.#kept.value.packs.some(({ id, sum }) => id === pack.id && sum === pack.sum)) return null;
    this.#kept.value = withPack(this.#kept.value, keptOf(pack));
    await this.#keeper.write(`packs/${pack.id}`, pack.bytes);
    await this.#keeper.write('packs', this.#kept.value);
    return null;
  }

  /** The pack that the page's address names, unless it is here as it is. */
  async bringLinked(page: string): Promise<void> {
    if (!new URL(page).searchParams.has('pack')) return;
    await this.bring({ page }, 'the pack of this link', true);
  }

  dismiss(): void {
    this.#brought += 1;
    this.#offer.value = null;
  }

  /** Keeps what is offered. Resolves with a sentence for the learner. */
  async accept(): Promise<string | null> {
    const offer = this.#offer.value;
    if (offer?.is !== 'offered') return null;
    const { pack } = offer;
    this.dismiss();
    const isNew = !this.#kept.value.packs.some(({ id }) => id === pack.id);
    if (isNew && this.#kept.value.packs.length >= mostPacks)
      return `This device holds ${mostPacks} packs, and no more fit. Remove one first.`;
    this.#compiled.set(pack.sum, Promise.resolve(pack));
    this.#kept.value = withPack(this.#kept.value, keptOf(pack));
    // The pack first: a list that names what is not there would be worse than a pack that nobody lists.
    await this.#keeper.write(`packs/${pack.id}`, pack.bytes);
    await this.#keeper.write('packs', this.#kept.value);
    const count = pack.scenarios.length === 1 ? 'one scenario' : `${pack.scenarios.length} scenarios`;
    return `“${pack.title}” is here now, with ${count}.`;
  }

  /** Runs of its scenarios stay, and can be read. */
  async remove(id: string): Promise<void> {
    this.#kept.value = withoutPack(this.#kept.value, id);
    await this.#keeper.write('packs', this.#kept.value);
    await this.#keeper.clear(`packs/${id}`);
  }

  #entry(pack: KeptPack, id: string): ScenarioEntry {
    const kept = pack.scenarios.find((each) => each.id === id);
    if (!kept) throw new RangeError(`no such scenario: ${id}`);
    const find = async () => {
      const found = (await this.#compile(pack)).scenarios.find(({ scenario }) => scenario.id === id);
      if (!found) throw new Error(`the pack no longer has this scenario: ${id}`);
      return found;
    };
    return {
      ...kept,
      from: pack.organisation ?? pack.title,
      load: async () => (await find()).scenario,
      sources: async () => (await find()).sources,
    };
  }

  #compile(pack: KeptPack): Promise<CheckedPack> {
    const before = this.#compiled.get(pack.sum);
    if (before) return before;
    const now = this.#compileKept(pack);
    this.#compiled.set(pack.sum, now);
    // What failed may go well the next time: the connection was gone, the tab was short of memory.
    now.catch(() => this.#compiled.delete(pack.sum));
    return now;
  }

  async #compileKept(pack: KeptPack): Promise<CheckedPack> {
    const bytes = await this.#keeper.read(`packs/${pack.id}`, PackBytesSchema);
    if (!bytes) throw new Error(`the pack is not on this device any more: ${pack.id}`);
    const result = await this.#look({ bytes }, this.#shipped);
    if (!result?.ok) throw new Error(result ? result.refusal.happened : 'there is no pack');
    this.#renew(pack, result.pack);
    return result.pack;
  }

  /** Another version of the product may compile it to another hash: runs of before are then another version's. */
  #renew(before: KeptPack, pack: CheckedPack): void {
    const now = keptOf(pack);
    const same = (a: KeptPack, b: KeptPack) =>
      JSON.stringify(a.scenarios.map(({ id, hash }) => [id, hash])) ===
      JSON.stringify(b.scenarios.map(({ id, hash }) => [id, hash]));
    if (same(before, now) || !this.#kept.value.packs.some(({ id }) => id === before.id)) return;
    batch(() => {
      this.#compiled.set(now.sum, Promise.resolve(pack));
      this.#kept.value = withPack(this.#kept.value, now);
    });
    void this.#keeper.write('packs', this.#kept.value);
  }
}
