/** Statements as one request’s body, and how many go into it. Pure. */
import type { Statement } from './statement.ts';

/**
 * A browser lets 64 KiB be under way when a page goes, all requests together. Every batch stays below, so that one
 * that is under way when the page goes arrives all the same.
 */
export const mostBytes = 60_000;

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;

export interface Batch<T> {
  readonly items: readonly T[];
  readonly body: string;
  readonly bytes: number;
}

/** The first of these that fit. With `alone`, one that is larger than all room goes by itself; otherwise it waits. */
export function batchOf<T extends { readonly statement: Statement }>(
  items: readonly T[],
  room: number,
  alone: boolean,
): Batch<T> {
  const texts: string[] = [];
  let bytes = 2;
  for (const { statement } of items) {
    const text = JSON.stringify(statement);
    const more = bytesOf(text) + (texts.length === 0 ? 0 : 1);
    if (bytes + more > room && !(alone && texts.length === 0)) break;
    texts.push(text);
    bytes += more;
  }
  return { items: items.slice(0, texts.length), body: `[${texts.join(',')}]`, bytes };
}
