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
type Chunk = Rolldown.OutputChunk;

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
        const fileOf = (module: string) =>
          chunks.find(
            ({ facadeModuleId: id }) => id === module || id === join(root, module) || id === `\0${module}`,
          )?.fileName;
        const partOf = (part: RegExp) =>
          chunks.filter(({ facadeModuleId: id }) => part.test(id ?? '')).map(({ fileName }) => fileName);
        const paths = pathsIn(outDir, (path, written) => {
          // A folder that is not emptied holds files of builds before this one.
          return path in bundle || isFile(join(publicDir, path)) || written >= began;
        });
        const list: ProductFiles = {
          format: filesFormat,
          version,
          scenarios: listed.map(({ id, hash, base, about, module, sources }) => ({
            id,
            hash,
            base,
            about: aboutOf(about),
            files: [module, sources].flatMap((each) => fileOf(each) ?? []),
          })),
          parts: { workshop: partOf(parts.workshop), packs: partOf(parts.packs) },
          files: paths.map((path) => {
            const bytes = readFileSync(join(outDir, path));
            return {
              path,
              bytes: bytes.length,
              sha256: sumOf(bytes),
              needs: needsOf(path, bytes, bundle, paths),
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
function needsOf(path: string, bytes: Uint8Array, bundle: Bundle, paths: readonly string[]): string[] {
  if (!/\.(html|css|js|webmanifest)$/.test(path)) return [];
  const text = new TextDecoder().decode(bytes);
  const own = bundle[path];
  const isCode = path.endsWith('.js');
  const named = paths.filter((other) => {
    if (other === path || (isCode && (other.endsWith('.css') || bundle[other]?.type === 'chunk')))
      return false;
    return other.includes('/')
      ? text.includes(other.split('/').at(-1) ?? other)
      : text.includes(`./${other}`);
  });
  const known = own?.type === 'chunk' ? imported(own) : [];
  return [...new Set([...known, ...named])].filter((other) => paths.includes(other)).sort();
}

const imported = ({ imports, dynamicImports, viteMetadata }: Chunk): string[] => [
  ...imports,
  ...dynamicImports,
  ...(viteMetadata?.importedCss ?? []),
  ...(viteMetadata?.importedAssets ?? []),
];
