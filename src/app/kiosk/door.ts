/** The door to the facilitator's panel: asks for the PIN, counts tries, sets a new one. */

import type { FacilitatorStore } from './facilitator-store.ts';
import { type Derivation, isPin, isRight, keptPin } from './pin.ts';
import { leftToWait, noTries, settledTries, tried } from './tries.ts';

type Store = Pick<FacilitatorStore, 'pin' | 'keepPin' | 'tries' | 'keepTries'>;

export interface DoorTerms {
  readonly store: Store;
  readonly derivation: Derivation;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly salt: () => Uint8Array;
}

export type Answer =
  | { readonly is: 'open' }
  | { readonly is: 'wrong' /** Milliseconds. */; readonly wait: number };

/** Milliseconds until a try counts; kept across reloads. */
export async function waitAtDoor({ store, now }: DoorTerms): Promise<number> {
  const tries = await store.tries();
  const settled = settledTries(tries, now());
  if (settled !== tries) await store.keepTries(settled);
  return leftToWait(settled, now());
}

export async function knock(terms: DoorTerms, pin: string): Promise<Answer> {
  const { store, derivation, now } = terms;
  const wait = await waitAtDoor(terms);
  if (wait > 0) return { is: 'wrong', wait };
  const kept = await store.pin();
  if (kept === 'none' || kept === 'shut') return { is: 'wrong', wait: 0 };
  const tries = tried(await store.tries(), now());
  await store.keepTries(tries);
  if (!isPin(pin) || !(await isRight(pin, kept, derivation)))
    return { is: 'wrong', wait: leftToWait(tries, now()) };
  await store.keepTries(noTries);
  return { is: 'open' };
}

/** False when it is not on disk: it would be forgotten with the page. */
export async function setPin({ store, derivation, salt }: DoorTerms, pin: string): Promise<boolean> {
  const kept = await store.keepPin(await keptPin(pin, salt(), derivation));
  await store.keepTries(noTries);
  return kept === 'kept';
}

/** "About half a minute". */
export function waitInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
