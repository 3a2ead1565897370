/** From what is on the desk to a pack. Pure. */
import type { PackValues } from '../../screens/workshop/pack/pack-values.ts';
import { slugOf, standardsOf, wordsOf } from '../../screens/workshop/pack/pack-values.ts';
import { type Manifest, manifestText, packFormat, readManifest } from '../../story/pack/manifest.ts';
import { packOf, writePack } from '../../story/pack/pack.ts';
import { PackError } from '../../story/pack/pack-error.ts';
import { found, includesOf, isKit } from './included.ts';
import type { OpenScript } from './shelf.ts';

export type Packed =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly words: string };

/** Each scenario lies beside `pack.json`, and its includes where it looks for them from there. */
export function filesOf(
  scripts: readonly OpenScript[],
  roots: readonly string[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const visit = (path: string, at: string): void => {
    const script = scripts.find((each) => each.path === path);
    if (!script || files.has(at)) return;
    files.set(at, script.text);
    for (const name of includesOf(script.text)) {
      if (isKit(name)) continue;
      const include = found(scripts, name);
      if (include) visit(include.path, beside(at, name));
    }
  };
  for (const root of roots) visit(root, root.split('/').at(-1) ?? root);
  return files;
}

/** `desk/a.ink` named in `x/y.ink` is `x/desk/a.ink`; nothing lies above the pack's own folder. */
function beside(from: string, name: string): string {
  const path: string[] = [];
  for (const piece of [...from.split('/').slice(0, -1), ...name.split('/')]) {
    if (piece === '..') path.pop();
    else if (piece !== '.' && piece !== '') path.push(piece);
  }
  return path.join('/');
}

export function packed(scripts: readonly OpenScript[], roots: readonly string[], values: PackValues): Packed {
  const title = values.title.trim();
  if (title === '') return { ok: false, words: 'The pack was not saved: it has no title yet.' };
  const organisation = values.organisation.trim();
  const manifest: Manifest = {
    format: packFormat,
    id: slugOf(title, 24) || 'pack',
    title,
    version: values.version.trim() || '1.0',
    ...(organisation === '' ? {} : { organisation }),
    scenarios: roots.map((root) => root.split('/').at(-1) ?? root),
    localises: [],
    standards: standardsOf(values.standards),
    words: wordsOf(values.words),
  };
  try {
    // As whoever opens it will read it: what they would refuse is said now.
    const text = manifestText(manifest);
    readManifest(text);
    const pack = packOf(new Map([...filesOf(scripts, roots), ['pack.json', text]]));
    return { ok: true, name: `${manifest.id}.zip`, bytes: writePack(pack) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { happened, fix } = error.refusal;
    return { ok: false, words: `The pack was not saved: ${happened}. ${fix}` };
  }
}

/** What a pack that was opened says of itself, to be gone on with. */
export function valuesOf({ title, organisation, version, words, standards }: Manifest): PackValues {
  return {
    title,
    organisation: organisation ?? '',
    version,
    words: Object.entries(words).map(([here, there]) => ({ here, there })),
    standards: Object.entries(standards).map(([id, { name, text }]) => ({ id, name, text })),
  };
}
