/**
 * Sending a batch that may have to be taken apart. An LRS refuses a batch whole for one statement that it knows, or for
 * one that is invalid (seen on a real one): so it is halved, down to that one.
 */
import type { Verdict } from './answers.ts';

/** What became of one statement for good. A single one that is known was delivered before. */
export type Fate = { readonly kind: 'delivered' } | { readonly kind: 'refused'; readonly why: string };

export type Interrupted = Extract<Verdict, { kind: 'later' | 'stop' }>;

/**
 * Sends in order. `settle` is told of each part as soon as its fate is known, and awaited, so that as little as can be
 * is sent again after a crash. Resolves with what stopped it, or null when everything has its fate.
 */
export async function sendHalving<T>(
  items: readonly T[],
  send: (items: readonly T[]) => Promise<Verdict>,
  settle: (items: readonly T[], fate: Fate) => Promise<void>,
): Promise<Interrupted | null> {
  if (items.length === 0) return null;
  const verdict = await send(items);
  if (verdict.kind === 'later' || verdict.kind === 'stop') return verdict;
  if (verdict.kind === 'taken' || items.length === 1) {
    await settle(items, verdict.kind === 'refused' ? verdict : { kind: 'delivered' });
    return null;
  }
  const middle = Math.ceil(items.length / 2);
  return (
    (await sendHalving(items.slice(0, middle), send, settle)) ??
    (await sendHalving(items.slice(middle), send, settle))
  );
}
