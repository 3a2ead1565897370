import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/records/database.ts';

/** One scripted database connection, as far as opening and losing it goes. */
function connection(terms: { stores?: string[]; version?: number; broken?: boolean } = {}) {
  const stores = terms.stores ?? ['kept'];
  return {
    version: terms.version ?? 1,
    onclose: null as (() => void) | null,
    onversionchange: null as (() => void) | null,
    close: vi.fn(),
    objectStoreNames: { contains: (name: string) => stores.includes(name) },
    createObjectStore: vi.fn((name: string) => stores.push(name)),
    transaction: vi.fn((_name: string, _mode: string, _options: unknown) => {
      if (terms.broken) throw new DOMException('the connection is closing', 'InvalidStateError');
      return { objectStore: () => 'store' };
    }),
  };
}
type Connection = ReturnType<typeof connection>;
type Opening = (request: Request, version?: number) => void;

class Request {
  result: Connection | undefined;
  error: DOMException | null = null;
  onsuccess: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  onupgradeneeded: (() => void) | null = null;
  succeed(result: Connection): void {
    this.result = result;
    this.onsuccess?.();
  }
  fail(error: DOMException): void {
    this.error = error;
    this.onerror?.({ preventDefault: () => undefined });
  }
}

/** A factory whose openings happen as scripted, one after another. */
function factory(...script: Opening[]) {
  const open = vi.fn((_name: string, version?: number) => {
    const request = new Request();
    const opening = script.shift();
    if (!opening) throw new Error('opened once too often');
    queueMicrotask(() => opening(request, version));
    return request;
  });
  return { open, get: () => ({ open }) as unknown as IDBFactory };
}
const use = (database: ReturnType<typeof openDatabase>) =>
  database.use('readwrite', (store) => store as unknown);

test('each transaction asks that it be flushed to the disk', async () => {
  const db = connection();
  const { get, open } = factory((request) => request.succeed(db));
  const database = openDatabase('test', get);
  expect(await use(database)).toBe('store');
  await use(database);
  expect(open).toHaveBeenCalledTimes(1);
  expect(db.transaction).toHaveBeenLastCalledWith('kept', 'readwrite', { durability: 'strict' });
});

test('a new database gets its store', async () => {
  const db = connection({ stores: [] });
  const { get } = factory((request) => {
    request.result = db;
    request.onupgradeneeded?.();
    request.succeed(db);
  });
  expect(await use(openDatabase('test', get))).toBe('store');
  expect(db.createObjectStore).toHaveBeenCalledWith('kept');
});

test('a database that lacks the store is opened one version up', async () => {
  const bare = connection({ stores: [], version: 4 });
  const { get, open } = factory(
    (request) => request.succeed(bare),
    (request) => request.succeed(connection()),
  );
  expect(await use(openDatabase('test', get))).toBe('store');
  expect(bare.close).toHaveBeenCalled();
  expect(open.mock.calls).toEqual([['test'], ['test', 5]]);
});

test.each([
  ['missing', () => undefined, /no IndexedDB here/],
  [
    'forbidden to look at',
    () => {
      throw new DOMException('invalid security context', 'SecurityError');
    },
    /invalid security context/,
  ],
  [
    'forbidden to open',
    () =>
      ({
        open: () => {
          throw new DOMException('cookies are blocked', 'SecurityError');
        },
      }) as unknown as IDBFactory,
    /cookies are blocked/,
  ],
] as [string, () => IDBFactory | undefined, RegExp][])(
  'with IndexedDB %s a use rejects and never throws',
  async (_what, get, why) => {
    const database = openDatabase('test', get);
    await expect(use(database)).rejects.toThrow(why);
  },
);

test('after a failed opening the next use opens again', async () => {
  const { get } = factory(
    (request) => request.fail(new DOMException('disk error', 'UnknownError')),
    (request) => request.succeed(connection()),
  );
  const database = openDatabase('test', get);
  await expect(use(database)).rejects.toThrow('disk error');
  expect(await use(database)).toBe('store');
});

test.each(['onclose', 'onversionchange'] as const)('after %s the next use opens again', async (event) => {
  const first = connection();
  const { get, open } = factory(
    (request) => request.succeed(first),
    (request) => request.succeed(connection()),
  );
  const database = openDatabase('test', get);
  await use(database);
  first[event]?.();
  if (event === 'onversionchange') expect(first.close).toHaveBeenCalled();
  expect(await use(database)).toBe('store');
  expect(open).toHaveBeenCalledTimes(2);
});

test('a connection that breaks unannounced fails one use and is replaced for the next', async () => {
  const { get } = factory(
    (request) => request.succeed(connection({ broken: true })),
    (request) => request.succeed(connection()),
  );
  const database = openDatabase('test', get);
  await expect(use(database)).rejects.toThrow('the connection is closing');
  expect(await use(database)).toBe('store');
});

test('a database closed while it opens is closed when it has opened', async () => {
  const db = connection();
  const { get } = factory((request) => request.succeed(db));
  const database = openDatabase('test', get);
  const using = use(database).catch(() => 'refused');
  database.close();
  await using;
  expect(db.close).toHaveBeenCalled();
  await expect(use(database)).rejects.toThrow('database is closed: test');
});
