import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crcOf } from '../../../src/story/pack/crc.ts';
import { directoryOf } from '../../../src/story/pack/directory.ts';
import { packLimits } from '../../../src/story/pack/limits.ts';
import { PackError } from '../../../src/story/pack/pack-error.ts';
import { unzip, zip } from '../../../src/story/pack/zip.ts';
import { packFiles, refusalOf, zipOf } from './packs.ts';

const all = () => true;
const good = zipOf(packFiles);

/** The place of the directory's entry for a file. */
function entryAt(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString('latin1');
  return text.lastIndexOf(name) - 46;
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe('the checksum', () => {
  it('is the one that zips carry', () => {
    expect(crcOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crcOf(new Uint8Array())).toBe(0);
  });
});

describe('a zip', () => {
  it('gives its files whether they are deflated or stored', () => {
    for (const level of [0, 9] as const) {
      const { files } = unzip(zipOf(packFiles, level), all);
      expect(Object.fromEntries(files)).toEqual(packFiles);
    }
  });

  it('is the same bytes whoever makes it, in whatever order and zone', () => {
    const files = new Map(Object.entries(packFiles));
    const zone = process.env.TZ;
    const made = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((each) => {
      process.env.TZ = each;
      return zip(new Map([...files].reverse()));
    });
    process.env.TZ = zone;
    for (const each of made) expect(each).toEqual(zip(files));
  });

  it('that says less than it holds is put out before it is inflated', async () => {
    const bomb = zipOf({ 'bomb.ink': '0'.repeat(packLimits.file * 40) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(() => unzip(bomb, all))).toMatchObject({ code: 'file-size' });
    const lying = changed(bomb, entryAt(bomb, 'bomb.ink') + 24, 1000);
    expect(await refusalOf(() => unzip(lying, all))).toMatchObject({ code: 'zip-damaged', file: 'bomb.ink' });
  });

  it('whose files share their bytes counts each of them', async () => {
    // Two hundred directory entries for the bytes of one file: small to send, large to read.
    const one = zipOf({ 'aaa.ink': 'x'.repeat(packLimits.file) });
    const [entry] = directoryOf(one);
    const start = entryAt(one, 'aaa.ink');
    const row = one.slice(start, start + 46 + 7);
    const rows = Array.from({ length: 200 }, (_, n) => {
      const copy = row.slice();
      copy.set(new TextEncoder().encode(String(n).padStart(3, '0')), 46);
      return copy;
    });
    const end = one.slice(one.length - 22);
    const view = new DataView(end.buffer);
    view.setUint16(8, rows.length, true);
    view.setUint16(10, rows.length, true);
    const bytes = Uint8Array.from([...one.slice(0, start), ...rows.flatMap((each) => [...each]), ...end]);
    expect(entry?.size).toBe(packLimits.file);
    expect(await refusalOf(() => unzip(bytes, all))).toMatchObject({ code: 'total-size' });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['text', new TextEncoder().encode('# title: not a zip'.repeat(9)), 'not-a-zip'],
    ['half of one', good.slice(0, good.length >> 1), 'not-a-zip'],
    ['one with another checksum', changed(good, entryAt(good, 'desk.ink') + 16, 1), 'zip-damaged'],
    ['one that is locked', changed(good, entryAt(good, 'desk.ink') + 6, 0x0001_0014), 'zip-locked'],
    ['one that is packed otherwise', changed(good, entryAt(good, 'desk.ink') + 10, 12), 'zip-kind'],
    ['one of the large kind', changed(good, good.length - 6, 0xffff_ffff), 'zip-kind'],
    ['one whose list leads out of it', changed(good, good.length - 6, 0x7fff_ffff), 'zip-damaged'],
  ])('is refused when it is %s', async (_, bytes, code) => {
    expect(await refusalOf(() => unzip(bytes, all))).toMatchObject({ code });
  });

  it('with a byte changed anywhere gives the same files or is refused', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        try {
          // Only names, dates and what nobody reads may differ: the text is held by its checksum.
          const texts = [...unzip(bytes, all).files.values()];
          for (const text of texts) expect(Object.values(packFiles)).toContain(text);
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});
