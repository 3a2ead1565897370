/** A pack that lies unpacked in a folder, for those who build the product with it. Runs at build time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile } from './pack/manifest.ts';
import { type Pack, packOf } from './pack/pack.ts';

/** The pack whose folder a file lies in, or null. @throws PackError */
export function packBeside(root: string, file: string): Pack | null {
  const folder = join(root, dirname(file));
  if (!existsSync(join(folder, manifestFile))) return null;
  const files = new Map<string, string>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === manifestFile || path.endsWith('.ink'));
  for (const path of paths.sort()) files.set(path, readFileSync(join(folder, path), 'utf8'));
  return packOf(files);
}

/** Every pack among the sectors' folders. */
export function packsIn(root: string, stories: string): { readonly folder: string; readonly pack: Pack }[] {
  if (!existsSync(join(root, stories))) return [];
  return readdirSync(join(root, stories), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const folder = `${stories}/${entry.name}`;
      const pack = packBeside(root, `${folder}/${manifestFile}`);
      return pack ? [{ folder, pack }] : [];
    });
}
