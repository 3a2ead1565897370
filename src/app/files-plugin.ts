/**
 * Lists what was built, in `files.json` beside the page, so that a part of it can be packed that plays by itself: each
 * file with its size, its sum and what it asks for by name. Runs when everything else has been written.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import {
  filesFormat,
  filesName,
  type ProductFiles,
  productFilesText,
} from '../delivery/package/product-files.ts';
import { sumOf } from '../delivery/package/write-package.ts';
import { type ScenariosApi, scenariosPlugin } from '../story/plugin.ts';

/** Where the parts begin that only some copies have: each is fetched by itself. */
const parts = {
  workshop: /\/src\/app\/(Workshop\w*|Rehearsal)Page\.tsx$/,
  packs: /\/src\/app\/packs\/bring\.ts$/,
};

type Bundle = Rolldown.OutputBundle;

export function productFiles(): Plugin {
  let root = '.';
  let outDir = 'dist';
  let publicDir = '';
  let began = 0;
  let scenarios: ScenariosApi | undefined;
  let bundle: Bundle = {};
  return {
    name: 'composure-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
      outDir = resolve(root, config.build.outDir);
      scenarios = config.plugins.find(({ name }) => name === scenariosPlugin)?.api;
    },
    buildStart() {
      began = Date.now();
    },
    generateBundle(_, written) {
      bundle = written;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const listed = (await scenarios?.listed()) ?? [];
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const filesWith = (isIt: (module: string) => boolean) =>
          chunks.filter(({ moduleIds }) => moduleIds.some(isIt)).map(({ fileName }) => fileName);
        const fileOf = (module: string) =>
          filesWith((id) => id === module || id === join(root, module) || id === `\0${module}`);
        const partOf = (part: RegExp) => filesWith((id) => part.test(id));
        const paths = pathsIn(outDir, (path, written) => {
          // A folder that is not emptied holds files of builds before this one.
          return path in bundle || isFile(join(publicDir, path)) || written >= began;
        });
        const known = new Set(paths);
        const list: ProductFiles = {
          format: filesFormat,
          version,
          scenarios: listed.map(({ id, hash, base, about, module, sources }) => ({
            id,
            hash,
            base,
            about: aboutOf(about),
            files: [module, sources].flatMap(fileOf),
          })),
          parts: { workshop: partOf(parts.workshop), packs: partOf(parts.packs) },
          files: paths.map((path) => {
            const bytes = readFileSync(join(outDir, path));
            return {
              path,
              bytes: bytes.length,
              sha256: sumOf(bytes),
              ...asksFor(path, bytes, bundle, known),
            };
          }),
        };
        for (const { id, files } of list.scenarios)
          if (files.length < 2) this.error(`the script of ${id} is in no file of its own`);
        for (const [part, files] of Object.entries(list.parts))
          if (files.length === 0) this.error(`no file begins the part "${part}"`);
        writeFileSync(join(outDir, filesName), productFilesText(list));
      },
    },
  };
}

const aboutOf = ({
  title,
  role,
  person,
  figure,
  room,
  you,
  content,
}: ProductFiles['scenarios'][number]['about']) => ({
  title,
  role,
  person,
  figure,
  room,
  you,
  content,
});

/** Below the folder, sorted. */
function pathsIn(folder: string, isOurs: (path: string, written: number) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({
      path: relative(folder, place).replaceAll('\\', '/'),
      written: statSync(place).mtimeMs,
    }))
    .filter(({ path, written }) => path !== filesName && isOurs(path, written))
    .map(({ path }) => path)
    .sort();
}

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Chunks know what they import and which styles come with them. What else a file asks for stands in it by name: workers,
 * fonts, pictures. The names of chunks and styles in a chunk's text are no such thing: they list what comes with parts
 * that it may never open.
 */
function asksFor(
  path: string,
  bytes: Uint8Array,
  bundle: Bundle,
  paths: ReadonlySet<string>,
): Pick<ProductFiles['files'][number], 'needs' | 'later'> {
  if (!/\.(html|css|js|webmanifest)$/.test(path)) return { needs: [], later: [] };
  const text = new TextDecoder().decode(bytes);
  const own = bundle[path];
  const chunk = own?.type === 'chunk' ? own : null;
  const isCode = path.endsWith('.js');
  const isNamed = (other: string): boolean => {
    if (other === path || (isCode && (other.endsWith('.css') || bundle[other]?.type === 'chunk')))
      return false;
    return text.includes(other.includes('/') ? (other.split('/').at(-1) ?? other) : `./${other}`);
  };
  const listed = (named: Iterable<string>) => [...new Set(named)].filter((other) => paths.has(other)).sort();
  const { importedCss = [], importedAssets = [] } = chunk?.viteMetadata ?? {};
  // Pictures and sounds go by the names of people and rooms, which anything may say.
  const named = [...paths].filter((other) => !/^(stage|sound)\//.test(other) && isNamed(other));
  return {
    needs: listed([...(chunk?.imports ?? []), ...importedCss, ...importedAssets, ...named]),
    later: listed(chunk?.dynamicImports ?? []),
  };
}
