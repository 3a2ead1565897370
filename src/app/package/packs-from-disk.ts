/** Packs from files, checked as they would be where somebody adds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BroughtPack } from '../../delivery/package/order.ts';
import { PackageError } from '../../delivery/package/package-error.ts';
import type { ProductFiles } from '../../delivery/package/product-files.ts';
import { compilePack } from '../../story/pack/compile-pack.ts';
import { readPack, writePack } from '../../story/pack/pack.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { SourceMap } from '../../story/source-map.ts';

export interface DiskPack extends BroughtPack {
  readonly compiled: readonly Scenario[];
}

interface Terms {
  readonly root: string;
  readonly product: ProductFiles;
  readonly script: (id: string) => Promise<{ readonly scenario: Scenario; readonly sources: SourceMap }>;
}

/** @throws PackageError where there is no such file; PackError with everything that is wrong in it. */
export async function packFrom(file: string, { root, product, script }: Terms): Promise<DiskPack> {
  const pack = readPack(bytesOf(file));
  const known = product.scenarios.filter(({ base }) => base === null).map(({ id }) => id);
  const localised = pack.manifest.localises.filter((id) => known.includes(id));
  const shipped = new Map(await Promise.all(localised.map(async (id) => [id, await script(id)] as const)));
  const person = readFileSync(join(root, 'stories/kit/person.ink'), 'utf8');
  const { scenarios } = await compilePack(pack, { person, known, shipped });
  return {
    id: pack.manifest.id,
    bytes: writePack(pack),
    scenarios: scenarios.map(({ scenario: { id, about }, base }) => ({ id, base, about })),
    compiled: scenarios.map(({ scenario }) => scenario),
  };
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new PackageError(`The pack ${file} cannot be read.`, 'Is its name right, and is it a file?');
  }
}
