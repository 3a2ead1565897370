/** A package made in the browser, from what was filled in to the file: fetching, writing, and what is said meanwhile. */
import { detailOf, type Order, originOf } from '../../delivery/package/order.ts';
import { PackageError } from '../../delivery/package/package-error.ts';
import { planPackage } from '../../delivery/package/plan.ts';
import type { Written } from '../../delivery/package/write-package.ts';
import type { PackageState, PackageValues } from '../../screens/workshop/package/package-values.ts';
import { originsIn } from '../../screens/workshop/package/package-values.ts';
import { inMegabytes } from '../../story/pack/limits.ts';
import type { AtHand } from './at-hand.ts';
import { filesHere, type Here, productHere } from './product-here.ts';
import { handing } from './told.ts';
import { writeApart } from './write-apart.ts';

export interface MakingTerms {
  readonly here: Here;
  readonly gather: (chosen: readonly string[]) => Promise<AtHand>;
  readonly save: (name: string, bytes: Uint8Array) => void;
  readonly tell: (state: PackageState) => void;
  readonly write?: typeof writeApart;
}

/** Never rejects: whatever happens is told. */
export async function makePackage(values: PackageValues, terms: MakingTerms): Promise<void> {
  const { here, tell } = terms;
  try {
    const { words, written } = await made(values, terms);
    terms.save(written.name, written.bytes);
    tell({ is: 'made', words });
  } catch (error) {
    if (here.signal.aborted) return;
    const words = error instanceof PackageError ? error.message : failedInWords(error);
    tell({ is: 'refused', words });
  }
}

async function made(
  values: PackageValues,
  { here, gather, tell, write = writeApart }: MakingTerms,
): Promise<{ readonly words: readonly string[]; readonly written: Written }> {
  tell({ is: 'working', words: 'Looking at what is needed', share: 0 });
  const order = orderOf(values);
  const product = await productHere(here);
  const whole = order.scenarios === null;
  const { chosen, packs, scenario } = await gather(order.scenarios ?? []);
  const plan = planPackage(product, { ...order, scenarios: whole ? null : chosen, packs });
  const fetching = (share: number) =>
    tell({
      is: 'working',
      words: `Fetching ${plan.paths.length.toLocaleString('en-GB')} files`,
      share: share * 0.9,
    });
  fetching(0);
  const legendOf =
    order.target === 'scorm12' ? await Promise.all(plan.chosen.map(({ id }) => scenario(id))) : [];
  const files = await filesHere(here, plan.paths, fetching);
  tell({ is: 'working', words: 'Writing the package', share: 0.95 });
  const written = await write({ product, plan, files, legendOf }, here.signal);
  const words = [
    `${written.name} (${inMegabytes(written.bytes.length)}) was saved where your browser puts downloads.`,
    handing[order.target],
  ];
  return { words, written };
}

/** @throws PackageError for what was filled in and cannot be. */
function orderOf({ target, whole, chosen, hosts, connect, detail }: PackageValues): Omit<Order, 'packs'> {
  const isWeb = target === 'web';
  return {
    target,
    scenarios: isWeb && whole ? null : chosen,
    // What was filled in for another target is no part of this one.
    hosts: isWeb ? originsIn(hosts).map(originOf) : [],
    connect: isWeb || target === 'cmi5' ? originsIn(connect).map(originOf) : [],
    detail: detail === 'usual' || target.startsWith('scorm') ? null : detailOf(detail),
  };
}

const failedInWords = (error: unknown): string =>
  `No package was made: ${error instanceof Error ? error.message : String(error)}. Load the page again, and try once more.`;
