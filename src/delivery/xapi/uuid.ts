/**
 * Ids of statements, made from what the statement is of. The same happening of the same run has the same id for ever,
 * whoever tells it and however often: an LRS then keeps it once, even if a crash makes us tell it again.
 */
import { sha1 } from '@noble/hashes/legacy.js';

/** The RFC's own space for names that are addresses. */
const urlSpace = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

/**
 * A UUID of version 5 (RFC 9562): some LRSs refuse later versions. Not `crypto.subtle`, which is missing on plain http
 * and answers too late for a page that is going.
 */
export function uuidOf(name: string): string {
  const text = new TextEncoder().encode(name);
  const bytes = sha1(Uint8Array.from([...urlSpace, ...text])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
