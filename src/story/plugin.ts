/**
 * Vite's side of the scenarios: `import scenario from '…/x.ink'` gives a compiled, checked `Scenario`, and
 * `virtual:scenarios` lists all of `stories/` with a loader each, so that a first load carries titles only.
 * Runs at build time; errors stop the build with file, line and frame.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Compiled, compileScenario } from './compile.ts';
import { describe, ScriptError } from './problem.ts';

const listId = 'virtual:scenarios';

/** Every scenario of the folder: each `.ink` directly in a sector's folder; `kit` and deeper folders are includes. */
export function scenarioFiles(root: string, stories = 'stories'): string[] {
  const folder = join(root, stories);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .flatMap((sector) =>
      readdirSync(join(folder, sector.name)).map((file) => `${stories}/${sector.name}/${file}`),
    )
    .filter((file) => file.endsWith('.ink'))
    .sort();
}

/** Compiles a script below `root`; every message names its file and shows the lines around it. */
export async function compileFrom(root: string, file: string): Promise<Compiled> {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  try {
    return await compileScenario(file, read);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const told = error.problems.map((problem) => {
      const source =
        problem.place && existsSync(resolve(root, problem.place.file)) ? read(problem.place.file) : undefined;
      return describe(problem, source);
    });
    const failure = new Error(`${file} cannot be played:\n\n${told.join('\n\n')}\n`);
    // Authors read this: where the compiler stood when it gave up is no help to them.
    failure.stack = failure.message;
    throw failure;
  }
}

/** `stories` is the folder that is listed, from the root of the project. */
export function scenarios(stories = 'stories'): Plugin {
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
    name: 'composure-scenarios',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === listId ? `\0${listId}` : null;
    },
    async load(id) {
      if (id === `\0${listId}`) return await listModule(scenarioFiles(root, stories), compile);
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.ink')) return null;
      const { scenario, sources, files, warnings } = await compile(relative(root, path));
      for (const file of files) this.addWatchFile(resolve(root, file));
      for (const warning of warnings) this.warn(describe(warning));
      return query === 'sources' ? asModule(sources) : asModule(scenario);
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('.ink') && !file.includes('/stories/kit/')) return;
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

async function listModule(
  files: readonly string[],
  compile: (file: string) => Promise<Compiled>,
): Promise<string> {
  const rows = await Promise.all(
    files.map(async (file) => {
      const { scenario } = await compile(file);
      const path = JSON.stringify(`/${file}`);
      return `{ id: ${JSON.stringify(scenario.id)}, hash: ${JSON.stringify(scenario.hash)}, about: ${JSON.stringify(scenario.about)}, load: () => import(${path}).then((m) => m.default), sources: () => import(${JSON.stringify(`/${file}?sources`)}).then((m) => m.default) }`;
    }),
  );
  return `export default [${rows.join(',\n')}];`;
}

/** A parsed literal is read faster as JSON text than as code; both give an object, never a string to inkjs. */
const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
