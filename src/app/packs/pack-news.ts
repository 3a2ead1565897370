/** What the page and the worker that checks a pack say to each other. */

import type { PackScenario } from '../../story/pack/compile-pack.ts';
import type { PackFinding, Refusal } from '../../story/pack/pack-error.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { SourceMap } from '../../story/source-map.ts';

export type PackJob =
  /** `known`: ids of the product's own scenarios. */
  | { readonly is: 'open'; readonly bytes: Uint8Array; readonly known: readonly string[] }
  | { readonly is: 'shipped'; readonly scenarios: readonly Shipped[] };

export interface Shipped {
  readonly scenario: Scenario;
  readonly sources: SourceMap;
}

export type PackNews =
  /** Scenarios of the product that the pack makes local. */
  | { readonly is: 'wants'; readonly ids: readonly string[] }
  | { readonly is: 'script'; readonly file: string }
  | { readonly is: 'done'; readonly pack: CheckedPack }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'failed'; readonly why: string };

export interface CheckedPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly organisation: string | null;
  /** Of the pack's bytes: two packs with the same are the same. */
  readonly sum: string;
  /** The pack as it is kept: what is not read is not in it. */
  readonly bytes: Uint8Array;
  readonly scenarios: readonly PackScenario[];
  readonly warnings: readonly PackFinding[];
}
