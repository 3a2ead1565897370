/** What the page and the worker that writes a package say to each other. */
import type { Plan } from '../../delivery/package/plan.ts';
import type { ProductFiles } from '../../delivery/package/product-files.ts';
import type { Written } from '../../delivery/package/write-package.ts';
import type { Scenario } from '../../story/scenario.ts';

export interface WriteJob {
  readonly product: ProductFiles;
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Those whose answers need a legend. */
  readonly legendOf: readonly Scenario[];
}

export type WriteNews =
  | { readonly is: 'written'; readonly written: Written }
  | { readonly is: 'refused'; readonly happened: string; readonly fix: string }
  | { readonly is: 'failed'; readonly why: string };
