/** Hands the keeper and the database to whoever drives the page. */
import { openDatabase } from '../../../src/records/database.ts';
import { openKeeper } from '../../../src/records/keeper.ts';
import { CountedSchema, counted, countOf } from './counted.ts';

const keeper = openKeeper({ schema: CountedSchema, limitMs: 10_000, retryMs: 300 });
const said: string[] = [];
keeper.status.subscribe((status) => said.push(status));

export const records = {
  said,
  save: (count: number) => keeper.save(counted(count)),
  async load(): Promise<number | null> {
    const record = await keeper.load('run');
    return record ? countOf(record) : null;
  },
  durability: () => openDatabase().use('readwrite', (store) => store.transaction.durability),
  deleteDatabase: () =>
    new Promise<string>((resolve) => {
      const request = indexedDB.deleteDatabase('composure');
      request.onblocked = () => resolve('blocked');
      request.onsuccess = () => resolve('deleted');
    }),
};

declare global {
  interface Window {
    records: typeof records;
  }
}
window.records = records;
