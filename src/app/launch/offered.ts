/** What a package offers of all that is there. */
import type { Label } from '../../delivery/package/label.ts';

/** In the package's order; ids of what is not there are passed over. */
export function offeredBy<E extends { readonly id: string }>(
  { scenarios }: Pick<Label, 'scenarios'>,
  all: readonly E[],
): readonly E[] {
  if (scenarios === null) return all;
  return scenarios.flatMap((id) => all.filter((each) => each.id === id));
}
