/** The product's own scripts, compiled from `stories/` where a package needs more of them than the build lists. */
import { basename } from 'node:path';
import { PackageError } from '../../delivery/package/package-error.ts';
import type { ProductFiles } from '../../delivery/package/product-files.ts';
import { localVersion } from '../../story/pack/compile-pack.ts';
import { packsIn } from '../../story/pack-folder.ts';
import { compileFrom, scenarioFiles } from '../../story/plugin.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { SourceMap } from '../../story/source-map.ts';

interface Script {
  readonly scenario: Scenario;
  readonly sources: SourceMap;
}

/** Gives a scenario of the build by its id. @throws PackageError where the scripts are not those that were built. */
export function scriptsOf(root: string, product: ProductFiles): (id: string) => Promise<Script> {
  const known = new Map<string, Promise<Script>>();

  async function compiled(id: string): Promise<Script> {
    const listed = product.scenarios.find((each) => each.id === id);
    if (!listed) throw new RangeError(`no such scenario: ${id}`);
    const script = listed.base === null ? await own(id) : await local(id, listed.base);
    if (script?.scenario.hash === listed.hash) return script;
    throw new PackageError(
      `The script of “${id}” is not the one that was built.`,
      'Run npm run build again.',
    );
  }

  async function own(id: string): Promise<Script | null> {
    for (const file of scenarioFiles(root)) {
      if (!id.endsWith(basename(file, '.ink'))) continue;
      const script = await compileFrom(root, file);
      if (script.scenario.id === id) return script;
    }
    return null;
  }

  async function local(id: string, base: string): Promise<Script | null> {
    const { scenario, sources } = await script(base);
    const versions = packsIn(root, 'stories').map(({ pack }) => localVersion(pack, scenario).scenario);
    const version = versions.find((each) => each.id === id);
    return version ? { scenario: version, sources } : null;
  }

  function script(id: string): Promise<Script> {
    const before = known.get(id);
    if (before) return before;
    const now = compiled(id);
    known.set(id, now);
    return now;
  }
  return script;
}
