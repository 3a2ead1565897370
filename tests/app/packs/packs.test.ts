import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/app/packs/bring.ts';
import { mostPacks } from '../../../src/app/packs/kept-pack.ts';
import type { CheckedPack } from '../../../src/app/packs/pack-news.ts';
import { offerView } from '../../../src/app/packs/pack-views.ts';
import { type Look, Packs } from '../../../src/app/packs/packs.ts';
import { cardOf } from '../../../src/app/runs.ts';
import { newRecord, RecordSchema, type RunRecord } from '../../../src/encounter/record.ts';
import { openKeeper } from '../../../src/records/keeper.ts';
import { hashOf } from '../../../src/story/hash.ts';
import { writePack } from '../../../src/story/pack/pack.ts';
import { FakeDisk } from '../../records/fake-disk.ts';
import { compiled, manifestWith, packWith } from '../../story/pack/packs.ts';

async function checked(change: object = {}): Promise<CheckedPack> {
  const pack = packWith({ 'pack.json': manifestWith(change) });
  const bytes = writePack(pack);
  const { id, title, version, organisation = null } = pack.manifest;
  const { scenarios, warnings } = await compiled(pack);
  return { id, title, version, organisation, sum: hashOf(String(bytes)), bytes, scenarios, warnings };
}

const ok = (pack: CheckedPack): Result => ({ ok: true, pack });
const link = 'https://train.example.org/?pack=a.zip';

/** A device, and what is found in whatever is brought to it. */
function device(found: () => Promise<Result | null>) {
  const disk = new FakeDisk();
  const brought: unknown[] = [];
  const look: Look = async (what) => {
    brought.push(what);
    return found();
  };
  const visit = () => new Packs(openKeeper<RunRecord>({ schema: RecordSchema, open: disk.open }), [], look);
  return { brought, visit };
}

describe('a pack', () => {
  it('is shown before it is kept, and not kept unless it is accepted', async () => {
    const pack = await checked();
    const packs = device(async () => ok(pack)).visit();
    const bringing = packs.bring({ bytes: pack.bytes }, 'a.zip');
    expect(packs.offer.value).toEqual({ is: 'checking', name: 'a.zip' });
    await bringing;
    expect(packs.offer.value).toMatchObject({ is: 'offered', here: null });
    expect(packs.entries).toEqual([]);
    packs.dismiss();
    expect(await packs.accept()).toBeNull();
    expect(packs.entries).toEqual([]);
  });

  it('is there in the next visit, listed at once, and compiled when it is played', async () => {
    const pack = await checked();
    const { visit, brought } = device(async () => ok(pack));
    const first = visit();
    await first.bring({ bytes: pack.bytes }, 'a.zip');
    expect(await first.accept()).toBe('“The library at St Mary’s” is here now, with one scenario.');
    expect(await first.entries[0]?.load()).toBe(pack.scenarios[0]?.scenario);

    const next = visit();
    await next.read();
    const [entry] = next.entries;
    expect(entry).toMatchObject({
      id: 'st-marys_desk',
      from: 'St Mary’s',
      base: null,
      hash: pack.scenarios[0]?.scenario.hash,
    });
    expect(brought).toHaveLength(1);
    expect(await entry?.load()).toBe(pack.scenarios[0]?.scenario);
    expect(await entry?.sources()).toBe(pack.scenarios[0]?.sources);
    expect(brought).toEqual([{ bytes: pack.bytes }, { bytes: pack.bytes }]);
  });

  it('takes the place of the one with its id, and says which that was', async () => {
    const versions = [await checked(), await checked({ version: '2.0', words: {} })];
    const packs = device(async () => ok(versions.shift() ?? (await checked()))).visit();
    await packs.bring({ bytes: new Uint8Array() }, 'a.zip');
    await packs.accept();
    const before = packs.entries[0]?.hash;
    await packs.bring({ bytes: new Uint8Array() }, 'b.zip');
    expect(packs.offer.value).toMatchObject({ here: { version: '1.0' } });
    expect(offerView(packs.offer.value, [])).toMatchObject({ here: '1.0', same: false });
    await packs.accept();
    expect(packs.entries).toHaveLength(1);
    expect(packs.entries[0]?.hash).not.toBe(before);
  });

  it('is removed, and its runs keep their title', async () => {
    const pack = await checked();
    const { visit } = device(async () => ok(pack));
    const packs = visit();
    await packs.bring({ bytes: pack.bytes }, 'a.zip');
    await packs.accept();
    await packs.remove('st-marys');
    expect(packs.entries).toEqual([]);
    const record = newRecord(
      { id: 'st-marys_desk', hash: '0'.repeat(16) },
      1,
      'r',
      '2026-03-04T05:06:07.000Z',
    );
    const next = visit();
    await next.read();
    expect(next.entries).toEqual([]);
    expect(cardOf(record, next.entries, next.kept.value.titles)).toMatchObject({
      title: "The desk at St Mary's",
      state: 'unknown-scenario',
    });
  });

  it('that another version of the product compiles otherwise is listed with its new hash', async () => {
    const old = await checked();
    const now = {
      ...old,
      scenarios: old.scenarios.map((each) => ({
        ...each,
        scenario: { ...each.scenario, hash: 'f'.repeat(16) },
      })),
    };
    const results = [old, now];
    const { visit } = device(async () => ok(results.shift() ?? now));
    const first = visit();
    await first.bring({ bytes: old.bytes }, 'a.zip');
    await first.accept();
    const next = visit();
    await next.read();
    await next.entries[0]?.load();
    expect(next.entries[0]?.hash).toBe('f'.repeat(16));
  });

  it('of a link is passed over in silence when it is here as it is', async () => {
    const pack = await checked();
    const { visit, brought } = device(async () => ok(pack));
    const packs = visit();
    await packs.bringLinked('https://train.example.org/');
    expect(brought).toEqual([]);
    await packs.bringLinked(link);
    expect(packs.offer.value).toMatchObject({ is: 'offered' });
    await packs.accept();
    await packs.bringLinked(link);
    expect(packs.offer.value).toBeNull();
  });

  it('that is refused is told why', async () => {
    const refusal = { code: 'not-a-zip', file: null, happened: 'no', fix: 'Is it?', problems: [] };
    const packs = device(async () => ({ ok: false, refusal })).visit();
    await packs.bring({ bytes: new Uint8Array() }, 'a.zip');
    expect(packs.offer.value).toEqual({ is: 'refused', name: 'a.zip', refusal });
  });

  it('is refused when what looks into it does not arrive', async () => {
    const packs = device(() =>
      Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    ).visit();
    await packs.bring({ bytes: new Uint8Array() }, 'a.zip');
    expect(packs.offer.value).toMatchObject({ is: 'refused', refusal: { code: 'failed' } });
  });

  it('brought while another is looked into is the one that is shown', async () => {
    const pack = await checked();
    let finish = (_: Result | null): void => {};
    const slow = new Promise<Result | null>((resolve) => {
      finish = resolve;
    });
    const results = [slow, Promise.resolve(ok(pack))];
    const packs = device(() => results.shift() ?? slow).visit();
    const first = packs.bring({ bytes: new Uint8Array() }, 'slow.zip');
    await packs.bring({ bytes: new Uint8Array() }, 'quick.zip');
    finish(null);
    await first;
    expect(packs.offer.value).toMatchObject({ is: 'offered', pack });
  });

  it('more than a device holds is not taken in', async () => {
    let count = 0;
    const one = await checked();
    const packs = device(async () => ok({ ...one, id: `p${count}`, sum: `s${count++}` })).visit();
    for (let n = 0; n < mostPacks; n++) {
      await packs.bring({ bytes: one.bytes }, 'a.zip');
      expect(await packs.accept()).toContain('is here now');
    }
    await packs.bring({ bytes: one.bytes }, 'a.zip');
    expect(await packs.accept()).toContain('Remove one first');
    expect(packs.kept.value.packs).toHaveLength(mostPacks);
  });
});
