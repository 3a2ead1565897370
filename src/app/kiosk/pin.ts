/**
 * The facilitator's PIN as it is kept: never itself, only what PBKDF2 makes of it with a salt. It keeps learners out of
 * the panel; four digits keep nobody out who can copy the disk, and docs/kiosk.md says so.
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

export const KeptPinSchema = v.object({
  format: v.literal('composure/pin@1'),
  salt: hex(32),
  /** Of PBKDF2-SHA-256. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000_000)),
  hash: hex(64),
});
export type KeptPin = v.InferOutput<typeof KeptPinSchema>;

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

/** Thirty-two bytes of PBKDF2-SHA-256, and how many rounds are bearable where it runs. */
export interface Derivation {
  readonly rounds: number;
  readonly derive: (pin: string, salt: Uint8Array, rounds: number) => Promise<Uint8Array>;
}

/** `subtle` is missing on plain http, as on many a training server: then the same is done in script, with fewer rounds. */
export function derivationWith(subtle: SubtleCrypto | undefined): Derivation {
  if (subtle) return { rounds: 600_000, derive: (...what) => deriveBySubtle(subtle, ...what) };
  return { rounds: 60_000, derive: deriveInScript };
}

export async function keptPin(
  pin: string,
  salt: Uint8Array,
  { rounds, derive }: Derivation,
): Promise<KeptPin> {
  if (!isPin(pin)) throw new RangeError('a PIN has four to eight digits');
  const hash = bytesToHex(await derive(pin, salt, rounds));
  return { format: 'composure/pin@1', salt: bytesToHex(salt), rounds, hash };
}

/** Looks at every digit of the hash, wherever the first difference is. */
export async function isRight(pin: string, kept: KeptPin, { derive }: Derivation): Promise<boolean> {
  const hash = bytesToHex(await derive(pin, hexToBytes(kept.salt), kept.rounds));
  let differs = hash.length ^ kept.hash.length;
  for (let at = 0; at < hash.length; at++) differs |= hash.charCodeAt(at) ^ kept.hash.charCodeAt(at);
  return differs === 0;
}

async function deriveBySubtle(
  subtle: SubtleCrypto,
  pin: string,
  salt: Uint8Array,
  rounds: number,
): Promise<Uint8Array> {
  const key = await subtle.importKey('raw', new Uint8Array(utf8ToBytes(pin)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const terms = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(terms, key, 256));
}

async function deriveInScript(pin: string, salt: Uint8Array, rounds: number): Promise<Uint8Array> {
  const [{ pbkdf2Async }, { sha256 }] = await Promise.all([
    import('@noble/hashes/pbkdf2.js'),
    import('@noble/hashes/sha2.js'),
  ]);
  return await pbkdf2Async(sha256, pin, salt, { c: rounds, dkLen: 32 });
}
