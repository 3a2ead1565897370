/** What can be packed on this device: the product's scenarios, those of its packs, and the script on the desk. */
import type { BroughtPack, Offered } from '../../delivery/package/order.ts';
import { PackageError } from '../../delivery/package/package-error.ts';
import { emptyPack } from '../../screens/workshop/pack/pack-values.ts';
import type { PackageRow } from '../../screens/workshop/package/package-values.ts';
import type { Scenario } from '../../story/scenario.ts';
import { bring } from '../packs/bring.ts';
import { PackBytesSchema } from '../packs/kept-pack.ts';
import type { CheckedPack } from '../packs/pack-news.ts';
import { picturesOf } from '../pictures.ts';
import type { Product } from '../product.ts';
import type { Desk } from '../workshop/desk.ts';
import { packed, valuesOf } from '../workshop/packing.ts';
import { nameOf } from '../workshop/shelf.ts';

/** Stands for the script on the desk until it is packed; no scenario has such an id. */
export const onDesk = '(desk)';

export interface AtHand {
  /** With the desk's script by its own id. */
  readonly chosen: readonly string[];
  readonly packs: readonly BroughtPack[];
  readonly scenario: (id: string) => Promise<Scenario>;
}

export function rowsOf(product: Product, desk: Desk): readonly PackageRow[] {
  const title = deskTitle(desk);
  const pictures = picturesOf(product.scenarios);
  return [
    ...product.scenarios.map(({ id, about, from }) => ({
      id,
      title: about.title,
      note: from === undefined ? about.role : `${about.role}. From a pack: ${from}`,
      picture: pictures[id] ?? null,
    })),
    ...(title === null
      ? []
      : [{ id: onDesk, title, note: 'The script on your desk, as it is now', picture: null }]),
  ];
}

/** @throws PackageError where a pack is gone or the desk's script is none yet. */
export async function gather(product: Product, desk: Desk, chosen: readonly string[]): Promise<AtHand> {
  const fromDesk = chosen.includes(onDesk) ? await packedDesk(product, desk) : null;
  const kept = product.packs.kept.value.packs.filter(({ scenarios }) =>
    scenarios.some(({ id }) => chosen.includes(id)),
  );
  const packs = await Promise.all(
    kept.map(async ({ id, title, scenarios }) => {
      const bytes = await product.keeper.read(`packs/${id}`, PackBytesSchema);
      if (bytes) return { id, bytes, scenarios };
      throw new PackageError(
        `The pack “${title}” is not on this device any more.`,
        'Add it again on the first page.',
      );
    }),
  );
  const brought = fromDesk ? [...packs, { ...fromDesk, scenarios: fromDesk.scenarios.map(offered) }] : packs;
  const ids = fromDesk?.scenarios.map(({ scenario }) => scenario.id) ?? [];
  return {
    chosen: chosen.flatMap((id) => (id === onDesk ? ids : [id])),
    packs: brought,
    async scenario(id) {
      const own = fromDesk?.scenarios.find(({ scenario }) => scenario.id === id);
      if (own) return own.scenario;
      const entry = product.entryOf(id);
      if (!entry) throw new RangeError(`no such scenario: ${id}`);
      return entry.load();
    },
  };
}

const offered = ({ scenario: { id, about }, base }: CheckedPack['scenarios'][number]): Offered => ({
  id,
  base,
  about,
});

/** Null while nothing is open there. */
function deskTitle(desk: Desk): string | null {
  const { root } = desk.shelf.value;
  return root === null ? null : (desk.check.value.scenario?.about.title ?? nameOf(root));
}

/** In the words of the pack tab, where they were filled in. */
async function packedDesk(product: Product, desk: Desk): Promise<CheckedPack> {
  const { root, scripts } = desk.shelf.value;
  if (root === null) throw new PackageError('Nothing is on your desk any more.', 'Open the script again.');
  const pack = desk.pack.value;
  const filled = desk.packValues ?? (pack ? valuesOf(pack.manifest) : emptyPack);
  const title = filled.title.trim() === '' ? (deskTitle(desk) ?? '') : filled.title;
  const made = packed(scripts, [root], { ...filled, title });
  if (!made.ok) throw new PackageError('The script on your desk cannot be packed.', made.words);
  const shipped = product.scenarios.filter(({ from }) => from === undefined);
  const result = await bring({ bytes: made.bytes }, shipped);
  if (result?.ok) return result.pack;
  const refusal = result?.refusal;
  const first = refusal?.problems[0]?.message ?? refusal?.happened ?? '';
  throw new PackageError(
    `The script on your desk cannot be played yet: ${first}.`,
    'See what is wrong with it under “Findings and script”.',
  );
}
