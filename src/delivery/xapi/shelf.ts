/**
 * Where statements wait. Two calls, and neither ever rejects or waits without end: `openLedger` on a database of its
 * own is one, and gives the disk, memory while the disk fails, and strict writes.
 */
export interface Shelf {
  /** Resolves `kept` once this or a newer value of the key is on disk; `undefined` takes the key away. */
  write(key: string, held: { readonly value: unknown }): Promise<'kept' | 'memory'>;
  /** Everything of this visit and, where complete, everything that is on disk. */
  all(): Promise<{ readonly values: ReadonlyMap<string, unknown>; readonly complete: boolean }>;
}
