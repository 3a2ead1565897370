/** Packs as the first screen shows them. Pure. */
import type { PackOfferView } from '../../screens/PackOffer.tsx';
import type { PackCard } from '../../screens/views.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import type { KeptPack } from './kept-pack.ts';
import type { Offer } from './packs.ts';

export function packCardOf({ id, title, organisation, version, scenarios }: KeptPack): PackCard {
  return { id, title, maker: organisation, version, scenarios: scenarios.length };
}

/** Null while there is nothing to decide. */
export function offerView(offer: Offer | null, shipped: readonly ScenarioEntry[]): PackOfferView | null {
  if (offer === null || offer.is === 'checking') return null;
  if (offer.is === 'refused') return offer;
  const { pack, here } = offer;
  const titleOf = (id: string | null) => shipped.find((each) => each.id === id)?.about.title ?? id;
  return {
    is: 'offered',
    title: pack.title,
    version: pack.version,
    maker: pack.organisation,
    scenarios: pack.scenarios.map(({ scenario, base }) => ({
      title: scenario.about.title,
      localOf: titleOf(base),
    })),
    here: here?.version ?? null,
    same: here?.sum === pack.sum,
    warnings: pack.warnings,
  };
}
