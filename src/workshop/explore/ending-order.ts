/** Kinds of ending, from what one would wish for to what one would not. */
import type { EndingKind } from '../../story/scenario.ts';
import { readEnding } from '../../story/tags.ts';

export const endingOrder: readonly EndingKind[] = [
  'settled',
  'handed-over',
  'left-safely',
  'contained',
  'broke-down',
  'escalated',
];

export interface Range {
  /** Null where no ending of any kind lies ahead. */
  readonly best: EndingKind | null;
  readonly worst: EndingKind | null;
}

/** The best and the worst among endings as the script names them. */
export function rangeOf(endings: Iterable<string>): Range {
  const kinds = new Set([...endings].map((id) => readEnding(id)?.kind));
  return {
    best: endingOrder.find((kind) => kinds.has(kind)) ?? null,
    worst: endingOrder.findLast((kind) => kinds.has(kind)) ?? null,
  };
}
