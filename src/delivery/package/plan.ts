/** From an order to a plan: what the package is called, what it says of itself, and which files it takes. Pure. */
import { type Label, plainLabel } from './label.ts';
import { type Naming, namingOf } from './naming.ts';
import { allFiles, neededFiles } from './needed.ts';
import { checkOrder, chosenOf, type Offered, type Order } from './order.ts';
import { connectOf } from './page.ts';
import type { ProductFiles } from './product-files.ts';

export interface Plan extends Naming {
  readonly label: Label;
  /** The scenarios that are offered. */
  readonly chosen: readonly Offered[];
  /** What the page may speak to besides what the build allows; null leaves its policy as it is. */
  readonly connect: readonly string[] | null;
  /** The product's files that go in, sorted. */
  readonly paths: readonly string[];
  /** Packs by their address in the package. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
  /** The copy has everything that the product has, the authors' pages too. */
  readonly whole: boolean;
}

/** @throws PackageError for what cannot be had. */
export function planPackage(product: ProductFiles, order: Order): Plan {
  checkOrder(order);
  const { target, hosts, detail } = order;
  const chosen = chosenOf(order, product.scenarios);
  // A page by itself with nothing left out is the product, to be gone on with: authors work there, and packs come in.
  const whole = target === 'web' && order.scenarios === null;
  const brought = order.packs.filter(
    ({ scenarios }) => whole || scenarios.some(({ id }) => chosen.some((each) => each.id === id)),
  );
  const packs = new Map(
    brought.map(({ id, bytes }): [string, Uint8Array] => [`packs/${id}.zip`, bytes]).sort(byName),
  );
  const label: Label = {
    ...plainLabel,
    target,
    // A learner's device may have packs of its own: a platform's package is what it was made to be, there too.
    scenarios: whole ? null : chosen.map(({ id }) => id),
    packs: [...packs.keys()],
    hosts: unique(hosts),
    detail,
  };
  return {
    ...namingOf(target, chosen, packs.size === 0 && chosen.length === product.scenarios.length),
    label,
    chosen,
    connect: connectOf(target, unique(order.connect)),
    paths: whole ? allFiles(product) : neededFiles(product, { chosen, packs: brought }),
    packs,
    whole,
  };
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (origins: readonly string[]): string[] => [...new Set(origins)].sort();
