import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Ledger, openLedger } from '../../src/records/ledger.ts';
import { FakeDisk } from './fake-disk.ts';

let disk: FakeDisk;
let ledger: Ledger;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function open(): void {
  ledger = openLedger(disk.open(), {
    limitMs: 1500,
    retryMs: 5000,
    spoilt: () => false,
    aside: (key) => `aside/${key}`,
  });
}
/** A number that gives way to a greater one. */
const unlessGreater = (value: number) => ({ value, yieldsTo: (there: unknown) => Number(there) > value });

beforeEach(() => {
  vi.useFakeTimers();
  disk = new FakeDisk();
});
afterEach(() => {
  ledger.close();
  vi.useRealTimers();
});

test('a read that was under way when something was written finds what was written', async () => {
  disk.data.set('n', 1);
  open();
  await pass(0);
  disk.fault = () => 300;
  const one = ledger.read('n');
  const all = ledger.all();
  await pass(100);
  void ledger.write('n', { value: 2 });
  await pass(300);
  expect(await one).toBe(2);
  expect((await all).values).toEqual(new Map([['n', 2]]));
});

test('a disk denied at the start is asked again though nobody wants anything of it', async () => {
  disk.fault = () => 'denied';
  open();
  await pass(0);
  expect(ledger.status.value).toBe('memory');
  disk.fault = () => 'none';
  await pass(4999);
  expect(ledger.status.value).toBe('memory');
  await pass(1);
  expect(ledger.status.value).toBe('kept');
});

test('after a recovery the first wait is short again', async () => {
  open();
  for (let round = 0; round < 4; round += 1) {
    disk.fault = () => 'full';
    expect(await ledger.write('n', { value: round })).toBe('memory');
    disk.fault = () => 'none';
    await pass(5000);
    expect(ledger.status.value).toBe('kept');
  }
});

test('after a recovery that a write brought about, the first wait is short again, too', async () => {
  open();
  disk.fault = () => 'full';
  await ledger.write('n', { value: 1 });
  await pass(36_000); // After waits of 5, 10 and 20 seconds the next would end at 75.
  disk.fault = () => 'none';
  expect(await ledger.write('n', { value: 2 })).toBe('kept');
  disk.fault = () => 'full';
  expect(await ledger.write('n', { value: 3 })).toBe('memory');
  disk.fault = () => 'none';
  await pass(5000);
  expect(disk.data.get('n')).toBe(3);
});

test('a disk that fails at reading is found out before anything is written', async () => {
  open();
  await pass(0);
  disk.fault = () => 'denied';
  expect(await ledger.read('n')).toBeUndefined();
  await pass(0);
  expect(ledger.status.value).toBe('memory');
});

test('what yields, yields to what is only held in memory yet', async () => {
  disk.fault = () => 'denied';
  open();
  await ledger.write('n', { value: 5 });
  await ledger.write('n', unlessGreater(3));
  expect(await ledger.read('n')).toBe(5);
  disk.fault = () => 'none';
  await pass(5000);
  expect(disk.data.get('n')).toBe(5);
});

test('a value held back was still written plainly, and takes the place of whatever is on disk', async () => {
  disk.data.set('n', 9);
  disk.fault = () => 'denied';
  open();
  await ledger.write('n', { value: 5 });
  await ledger.write('n', unlessGreater(3));
  disk.fault = () => 'none';
  await pass(5000);
  expect(disk.data.get('n')).toBe(5);
});

test('what yields, yields to what this visit has kept, whether or not the disk still answers', async () => {
  open();
  await ledger.write('n', { value: 5 });
  disk.fault = () => 'denied';
  await ledger.write('n', unlessGreater(3));
  expect(await ledger.read('n')).toBe(5);
});

test('what yields to a value that another tab has deleted puts that value back', async () => {
  open();
  await ledger.write('n', { value: 5 });
  disk.data.delete('n');
  await ledger.write('n', unlessGreater(3));
  expect(disk.data.get('n')).toBe(5);
});

test('a value deleted here does not hold back one that yields', async () => {
  open();
  await ledger.write('n', { value: 5 });
  await ledger.write('n', { value: undefined });
  await ledger.write('n', unlessGreater(3));
  expect(disk.data.get('n')).toBe(3);
});
