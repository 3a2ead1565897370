/** `npm run package`: makes a package of the built product, for a learning platform or a web server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PackageError } from '../../delivery/package/package-error.ts';
import { planPackage } from '../../delivery/package/plan.ts';
import { writePackage } from '../../delivery/package/write-package.ts';
import { PackError } from '../../story/pack/pack-error.ts';
import type { Scenario } from '../../story/scenario.ts';
import { readArguments } from './asked.ts';
import { builtProduct, filesOf } from './built.ts';
import { legendFor } from './legend.ts';
import { type DiskPack, packFrom } from './packs-from-disk.ts';
import { scriptsOf } from './scripts.ts';
import { toldOf } from './told.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function main(args: readonly string[]): Promise<string> {
  const asked = readArguments(args);
  const dist = resolve(root, asked.dist);
  const product = builtProduct(dist);
  const script = scriptsOf(root, product);
  const packs: DiskPack[] = [];
  for (const file of asked.packs) packs.push(await packFrom(file, { root, product, script }));
  const plan = planPackage(product, { ...asked, packs });
  const legend = asked.target === 'scorm12' ? legendFor(await scenariosOf(plan.chosen, packs, script)) : null;
  const written = writePackage({ product, plan, files: filesOf(dist, plan.paths), legend });
  const place = join(asked.out, written.name);
  putAt(asked.out, place, written.bytes);
  return toldOf(plan, written, place);
}

/** @throws PackageError where the folder cannot be had: it is a file, or nobody may write there. */
function putAt(folder: string, place: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(place, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PackageError(
      `It cannot be written to ${place} (${why}).`,
      'Is that a folder that you may write to?',
    );
  }
}

function scenariosOf(
  chosen: readonly { readonly id: string }[],
  packs: readonly DiskPack[],
  script: ReturnType<typeof scriptsOf>,
): Promise<Scenario[]> {
  const brought = packs.flatMap(({ compiled }) => compiled);
  return Promise.all(
    chosen.map(async ({ id }) => brought.find((each) => each.id === id) ?? (await script(id)).scenario),
  );
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof PackageError || error instanceof PackError)) throw error;
  const words = error instanceof PackError ? `A pack cannot be used.\n\n${error.message}` : error.message;
  process.stderr.write(`No package was made. ${words}\n`);
  process.exitCode = 1;
}
