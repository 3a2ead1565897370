/** A pack: scenarios in Ink, an organisation's own standards, and its local words, as one zip. */
import { packLimits } from './limits.ts';
import { type Manifest, manifestFile, manifestText, readManifest } from './manifest.ts';
import { refused } from './pack-error.ts';
import { unzip, zip } from './zip.ts';

export interface Pack {
  readonly manifest: Manifest;
  /** `pack.json` as it was written, for messages about its lines. */
  readonly manifestSource: string;
  /** Ink by its path beside `pack.json`: scenarios and includes. */
  readonly files: ReadonlyMap<string, string>;
  /** What else was there, and is not read. */
  readonly left: readonly string[];
}

/** Ink by these names only: they are the same on every machine. */
const inkPath = /^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\/){0,4}[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.ink$/;
/** The product's own, which every pack has by this name; a copy that an author keeps for Inky is left alone. */
export const isPersonFile = (path: string): boolean =>
  /^(?:\.\.\/)*(?:[\w.-]+\/)*kit\/person\.ink$/.test(path);

/** Reads a zip. @throws PackError */
export function readPack(bytes: Uint8Array): Pack {
  const { files, left } = unzip(bytes, (path) => /(^|\/)pack\.json$/.test(path) || path.endsWith('.ink'));
  return packOf(files, left);
}

/** The pack of these files, as they lie in a folder or a zip. @throws PackError */
export function packOf(files: ReadonlyMap<string, string>, left: readonly string[] = []): Pack {
  const manifestAt = [...files.keys()].filter(
    (path) => path === manifestFile || path.endsWith(`/${manifestFile}`),
  );
  // Who zips a folder gets the folder in the zip: the nearest pack.json says where the pack begins.
  const [at] = manifestAt.sort((a, b) => a.split('/').length - b.split('/').length);
  const source = at === undefined ? undefined : files.get(at);
  if (at === undefined || source === undefined)
    throw refused(
      'no-manifest',
      null,
      `there is no ${manifestFile} in it`,
      `Is it a pack? Does ${manifestFile} lie beside the scripts?`,
    );
  const folder = at.slice(0, -manifestFile.length);
  const manifest = readManifest(source);
  const ink = new Map<string, string>();
  const others: string[] = [];
  for (const [path, text] of files) {
    if (path === at) continue;
    const own = path.startsWith(folder) ? path.slice(folder.length) : null;
    if (own === null || !own.endsWith('.ink')) others.push(path);
    else if (!inkPath.test(own))
      throw refused(
        'file-name',
        own.slice(0, packLimits.path),
        'a script’s name has letters, digits, hyphens, underscores and full stops only',
        'Can you rename it?',
      );
    else if (!isPersonFile(own)) ink.set(own, text);
  }
  for (const file of manifest.scenarios) {
    if (!ink.has(file))
      throw refused(
        'missing-file',
        manifestFile,
        `it names a script that is not in the pack: ${file}`,
        'Is it spelt as the file is, and does it lie beside pack.json?',
      );
  }
  return { manifest, manifestSource: source, files: ink, left: [...left, ...others] };
}

/** The zip of a pack: what is not read is not in it, and the same pack gives the same bytes. */
export function writePack({ manifest, files }: Pick<Pack, 'manifest' | 'files'>): Uint8Array {
  return zip(new Map([...files, [manifestFile, manifestText(manifest)]]));
}
