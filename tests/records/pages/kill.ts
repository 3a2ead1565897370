/** Says what it finds kept, then counts on from there until the browser is killed. */
import { openKeeper } from '../../../src/records/keeper.ts';
import { CountedSchema, counted, countOf } from './counted.ts';

const tell = (path: string, body: unknown) => fetch(path, { method: 'POST', body: JSON.stringify(body) });

async function count(): Promise<void> {
  // A machine this busy may be slow to start; the promise under test is not the limit.
  const keeper = openKeeper({ schema: CountedSchema, limitMs: 20_000 });
  let listed = await keeper.list();
  // A disk that does not answer says nothing of what is on it.
  for (let tries = 0; !listed.complete && tries < 10; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    listed = await keeper.list();
  }
  const { unreadable } = listed;
  const record = await keeper.load('run');
  const found = record ? countOf(record) : 0;
  await tell('/found', { count: found, unreadable });
  for (let next = found + 1; ; next += 1) {
    await tell('/begun', { count: next });
    const kept = await keeper.save(counted(next));
    await tell('/acknowledged', { count: next, kept });
  }
}

count().catch((error) => tell('/failed', { error: String(error) }));
