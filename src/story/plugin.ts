/**
 * Vite's side of the scenarios: `import scenario from '…/x.ink'` gives a compiled, checked `Scenario`, and
 * `virtual:scenarios` lists all of `stories/` with a loader each, so that a first load carries titles only. A sector's
 * folder may be an unpacked pack: then `pack.json` says which scenarios there are, and which others it makes local.
 * Runs at build time; errors stop the build with file, line and frame.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Compiled, compileScenario } from './compile.ts';
import { compileScript, localVersion } from './pack/compile-pack.ts';
import type { Pack } from './pack/pack.ts';
import { packBeside, packsIn } from './pack-folder.ts';
import { describe, ScriptError } from './problem.ts';
import type { Scenario } from './scenario.ts';

const listId = 'virtual:scenarios';
/** `virtual:local/stories/acme/waiting-room`: the product's scenario in the words of that folder's pack. */
const localId = 'virtual:local/';

/**
 * Every scenario of the folder: each `.ink` directly in a sector's folder, or those that a pack there names; `kit` and
 * deeper folders are includes.
 */
export function scenarioFiles(root: string, stories = 'stories'): string[] {
  const folder = join(root, stories);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .flatMap((sector) => {
      const pack = packBeside(root, `${stories}/${sector.name}/pack.json`);
      const files = pack?.manifest.scenarios ?? readdirSync(join(folder, sector.name));
      return files.map((file) => `${stories}/${sector.name}/${file}`);
    })
    .filter((file) => file.endsWith('.ink'))
    .sort();
}

/** Compiles a script below `root`; every message names its file and shows the lines around it. */
export async function compileFrom(root: string, file: string): Promise<Compiled> {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const pack = packBeside(root, file);
  const fromRoot = (path: string) => (pack ? join(dirname(file), path) : path);
  try {
    if (!pack) return await compileScenario(file, read);
    const compiled = await compileScript(pack, basename(file), read('stories/kit/person.ink'));
    return { ...compiled, files: [...compiled.files, 'pack.json'].map(fromRoot) };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const told = error.problems.map((problem) => {
      const place = problem.place && { ...problem.place, file: fromRoot(problem.place.file) };
      const source = place && existsSync(resolve(root, place.file)) ? read(place.file) : undefined;
      return describe({ ...problem, place }, source);
    });
    const failure = new Error(`${file} cannot be played:\n\n${told.join('\n\n')}\n`);
    // Authors read this: where the compiler stood when it gave up is no help to them.
    failure.stack = failure.message;
    throw failure;
  }
}

/** A scenario as the build lists it, with the modules that its script and its lines' places are in. */
export interface Listed extends Pick<Scenario, 'id' | 'hash' | 'about'> {
  readonly base: string | null;
  readonly module: string;
  readonly sources: string;
}

/** What other plugins may ask of this one. */
export interface ScenariosApi {
  listed(): Promise<readonly Listed[]>;
}

export const scenariosPlugin = 'composure-scenarios';

/** `stories` is the folder that is listed, from the root of the project. */
export function scenarios(stories = 'stories'): Plugin<ScenariosApi> {
  let root = '.';
  const compiled = new Map<string, Promise<Compiled>>();
  const compile = (file: string) => {
    const before = compiled.get(file);
    if (before) return before;
    const now = compileFrom(root, file);
    compiled.set(file, now);
    return now;
  };
  return {
    name: scenariosPlugin,
    api: { listed: () => listed(root, stories, compile) },
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === listId || id.startsWith(localId) ? `\0${id}` : null;
    },
    async load(id) {
      if (id === `\0${listId}`) return listModule(await listed(root, stories, compile));
      const local = localScenarios(root, stories, id);
      if (local[0])
        return asModule(localVersion(local[0].pack, (await compile(local[0].file)).scenario).scenario);
      const [path = '', query] = id.split('?');
      // Authors' tools read the script as it was written.
      if (!path.endsWith('.ink') || query === 'raw') return null;
      const { scenario, sources, files, warnings } = await compile(relative(root, path));
      for (const file of files) this.addWatchFile(resolve(root, file));
      for (const warning of warnings) this.warn(describe(warning));
      return query === 'sources' ? asModule(sources) : asModule(scenario);
    },
    handleHotUpdate({ file, server }) {
      if (!/\.ink$|\/pack\.json$|\/stories\/kit\//.test(file)) return;
      // An include may belong to several scenarios: everything compiled is forgotten, and the page starts again.
      compiled.clear();
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.includes('.ink') || module.id?.includes(listId))
          server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

interface LocalScenario {
  readonly pack: Pack;
  /** The scenario of the product that is made local: its id and its file. */
  readonly base: string;
  readonly file: string;
  readonly module: string;
}

/** What the packs among the folders make local; with `id` the one that is loaded by it. @throws Error for what is not here. */
function localScenarios(root: string, stories: string, id?: string): LocalScenario[] {
  if (id !== undefined && !id.startsWith(`\0${localId}`)) return [];
  const files = new Map(
    scenarioFiles(root, stories)
      .filter((file) => packBeside(root, file) === null)
      .map((file) => [basename(file, '.ink'), file]),
  );
  return packsIn(root, stories)
    .flatMap(({ folder, pack }) =>
      pack.manifest.localises.map((base) => {
        const file = files.get(base);
        if (file === undefined) throw new Error(`${folder}/pack.json makes local what is not here: ${base}`);
        return { pack, base, file, module: `${localId}${folder}/${base}` };
      }),
    )
    .filter(({ module }) => id === undefined || id === `\0${module}`);
}

async function listed(
  root: string,
  stories: string,
  compile: (file: string) => Promise<Compiled>,
): Promise<readonly Listed[]> {
  return Promise.all([
    ...scenarioFiles(root, stories).map(async (file) =>
      row((await compile(file)).scenario, null, `/${file}`, file),
    ),
    ...localScenarios(root, stories).map(async ({ pack, base, file, module }) =>
      row(localVersion(pack, (await compile(file)).scenario).scenario, base, module, file),
    ),
  ]);
}

const row = ({ id, hash, about }: Scenario, base: string | null, module: string, file: string): Listed => ({
  id,
  hash,
  about,
  base,
  module,
  sources: `/${file}?sources`,
});

function listModule(rows: readonly Listed[]): string {
  const written = rows.map(({ module, sources, ...said }) => {
    const load = (from: string) => `() => import(${JSON.stringify(from)}).then((m) => m.default)`;
    return `{ ${JSON.stringify(said).slice(1, -1)}, load: ${load(module)}, sources: ${load(sources)} }`;
  });
  return `export default [${written.join(',\n')}];`;
}

/** A parsed literal is read faster as JSON text than as code; both give an object, never a string to inkjs. */
const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
