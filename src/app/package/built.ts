/** The built product on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageError } from '../../delivery/package/package-error.ts';
import { filesName, type ProductFiles, readProductFiles } from '../../delivery/package/product-files.ts';

/** @throws PackageError where nothing is built, or what is there is something else. */
export function builtProduct(dist: string): ProductFiles {
  const place = join(dist, filesName);
  if (!existsSync(place))
    throw new PackageError(
      `There is no built product in ${dist}.`,
      'Run npm run build first, or say with --dist where it is.',
    );
  const product = readProductFiles(readFileSync(place, 'utf8'));
  if (product === null)
    throw new PackageError(`The list of files in ${dist} cannot be read.`, 'Run npm run build again.');
  return product;
}

/** Those that are there; whoever writes the package misses the others. */
export function filesOf(dist: string, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    paths
      .filter((path) => existsSync(join(dist, path)))
      .map((path) => [path, new Uint8Array(readFileSync(join(dist, path)))]),
  );
}
