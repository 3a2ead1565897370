import { pbkdf2Sync, webcrypto } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { derivationWith, isPin, isRight, KeptPinSchema, keptPin } from '../../../src/app/kiosk/pin.ts';

const salt = new Uint8Array(16).fill(7);
const quickly = (derivation: ReturnType<typeof derivationWith>) => ({ ...derivation, rounds: 1000 });
const here = quickly(derivationWith(webcrypto.subtle as SubtleCrypto));
const without = quickly(derivationWith(undefined));

describe('a PIN', () => {
  it('has four to eight digits', () => {
    for (const pin of ['1234', '00000000']) expect(isPin(pin)).toBe(true);
    for (const pin of ['', '123', '123456789', '12a4', '１２３４', ' 1234']) expect(isPin(pin)).toBe(false);
    return expect(keptPin('123', salt, here)).rejects.toThrow(RangeError);
  });

  it('is kept as what PBKDF2-SHA-256 makes of it, the same with the browser’s crypto and without', async () => {
    const expected = pbkdf2Sync('2468', salt, 1000, 32, 'sha256').toString('hex');
    for (const derivation of [here, without]) {
      const kept = await keptPin('2468', salt, derivation);
      expect(kept).toEqual({
        format: 'composure/pin@1',
        salt: '07'.repeat(16),
        rounds: 1000,
        hash: expected,
      });
      expect(v.is(KeptPinSchema, kept)).toBe(true);
    }
  });

  it('is right only as it was set, wherever it was set', async () => {
    const kept = await keptPin('2468', salt, here);
    expect(await isRight('2468', kept, without)).toBe(true);
    for (const pin of ['2469', '02468', '24680', '']) expect(await isRight(pin, kept, here)).toBe(false);
  });

  it('costs whoever guesses more where the browser can do it', () => {
    expect(derivationWith(webcrypto.subtle as SubtleCrypto).rounds).toBeGreaterThanOrEqual(600_000);
    expect(derivationWith(undefined).rounds).toBeGreaterThanOrEqual(50_000);
  });
});
