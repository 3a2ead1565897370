import { describe, expect, it } from 'vitest';
import { type DoorTerms, knock, setPin, waitAtDoor, waitInWords } from '../../../src/app/kiosk/door.ts';
import { FacilitatorStore } from '../../../src/app/kiosk/facilitator-store.ts';
import { derivationWith } from '../../../src/app/kiosk/pin.ts';
import { RecordSchema } from '../../../src/encounter/record.ts';
import { openKeeper } from '../../../src/records/keeper.ts';
import { FakeDisk } from '../../records/fake-disk.ts';

function door(disk = new FakeDisk(), clock = { now: 1_000_000 }): DoorTerms & { store: FacilitatorStore } {
  return {
    store: new FacilitatorStore(openKeeper({ schema: RecordSchema, open: disk.open, limitMs: 50 })),
    derivation: { ...derivationWith(undefined), rounds: 20 },
    now: () => clock.now,
    salt: () => new Uint8Array(16).fill(3),
  };
}

describe('the door', () => {
  it('opens to the PIN that was set, and to no other', async () => {
    const terms = door();
    expect(await terms.store.pin()).toBe('none');
    expect(await setPin(terms, '2468')).toBe(true);
    expect(await knock(terms, '1357')).toEqual({ is: 'wrong', wait: 0 });
    expect(await knock(terms, '24680')).toEqual({ is: 'wrong', wait: 0 });
    expect(await knock(terms, '2468')).toEqual({ is: 'open' });
  });

  it('makes whoever guesses wait, over a reload, and not even the right PIN counts meanwhile', async () => {
    const disk = new FakeDisk();
    const clock = { now: 1_000_000 };
    const terms = door(disk, clock);
    await setPin(terms, '2468');
    for (let guess = 0; guess < 4; guess++) expect((await knock(terms, '1111')).is).toBe('wrong');
    expect(await knock(terms, '1111')).toEqual({ is: 'wrong', wait: 30_000 });
    const again = door(disk, clock);
    clock.now += 10_000;
    expect(await waitAtDoor(again)).toBe(20_000);
    expect(await knock(again, '2468')).toEqual({ is: 'wrong', wait: 20_000 });
    clock.now += 20_000;
    expect(await knock(again, '2468')).toEqual({ is: 'open' });
    // Let in, one has as many tries as before.
    for (let guess = 0; guess < 4; guess++)
      expect(await knock(again, '1111')).toEqual({ is: 'wrong', wait: 0 });
  });

  it('counts a try before it is looked at: a reload in the middle wins nothing', async () => {
    const disk = new FakeDisk();
    const terms = door(disk);
    await setPin(terms, '2468');
    let hung = (): void => {};
    const slow: DoorTerms = {
      ...terms,
      derivation: {
        rounds: 20,
        derive: () => new Promise((resolve) => (hung = () => resolve(new Uint8Array(32)))),
      },
    };
    const knocked = knock(slow, '1111');
    await expect.poll(() => disk.data.get('kiosk/tries')).toMatchObject({ wrong: 1 });
    hung();
    await knocked;
  });

  it('stays shut where the disk does not say whether there is a PIN', async () => {
    const disk = new FakeDisk();
    disk.fault = () => 'denied';
    const terms = door(disk);
    await expect.poll(() => terms.store.pin()).toBe('shut');
    expect((await knock(terms, '2468')).is).toBe('wrong');
    expect(await setPin(terms, '2468')).toBe(false);
  });

  it('says how long in words that do not count down', () => {
    expect([1, 28_001, 61_000, 240_000].map(waitInWords)).toEqual([
      '5 seconds',
      '30 seconds',
      '65 seconds',
      '4 minutes',
    ]);
  });
});
