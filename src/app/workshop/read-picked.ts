/** Reads what was picked: scripts and packs, each looked at before anything else sees it. */
import { packLimits } from '../../story/pack/limits.ts';
import { type Pack, readPack } from '../../story/pack/pack.ts';
import { PackError } from '../../story/pack/pack-error.ts';
import {
  accepted,
  largestScript,
  leftAside,
  mostScripts,
  tooLarge,
  tooMany,
  unreadable,
} from './accepted.ts';
import type { Followed } from './follow.ts';
import type { Picked } from './picked.ts';

export interface Read {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** By path: those that can be read again. */
  readonly handles: ReadonlyMap<string, Followed>;
  readonly packs: readonly Pack[];
  /** What was not opened, and why, in sentences. */
  readonly said: readonly string[];
}

/** `named`: the files were named one by one. A folder may hold anything, and nothing is said of it. */
export async function readPicked(picked: readonly Picked[], named: boolean): Promise<Read> {
  const said: string[] = [];
  const scripts = picked.filter(({ path }) => path.toLowerCase().endsWith('.ink'));
  const zips = picked.filter(({ path }) => path.toLowerCase().endsWith('.zip'));
  const aside = picked.length - scripts.length - zips.length;
  if (aside > 0 && (named || scripts.length + zips.length === 0)) said.push(leftAside(aside));
  if (scripts.length > mostScripts) said.push(tooMany(scripts.length));
  const files: { path: string; text: string }[] = [];
  const handles = new Map<string, Followed>();
  for (const each of scripts.slice(0, mostScripts)) {
    const script = await readScript(each);
    if (typeof script === 'string') said.push(script);
    else {
      files.push(script);
      if (each.handle) handles.set(each.path, each.handle);
    }
  }
  const packs: Pack[] = [];
  // In a folder of scripts a pack is what was made of them before.
  for (const each of named || scripts.length === 0 ? zips : []) {
    const pack = await readZip(each);
    if (typeof pack === 'string') said.push(pack);
    else packs.push(pack);
  }
  return { files, handles, packs, said };
}

/** The script, or why it was not opened. */
async function readScript({ path, file }: Picked): Promise<{ path: string; text: string } | string> {
  try {
    const got = await file();
    if (got.size > largestScript) return tooLarge(path);
    const read = accepted(path, await got.text());
    return read.ok ? read.script : read.sentence;
  } catch {
    return unreadable(path);
  }
}

async function readZip({ path, file }: Picked): Promise<Pack | string> {
  try {
    const got = await file();
    if (got.size > packLimits.zip) return `${path} is larger than a pack may be. It was not opened.`;
    return readPack(new Uint8Array(await got.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof PackError)) return unreadable(path);
    const { happened, fix } = error.refusal;
    return `${path} was not opened: ${happened}. ${fix}`;
  }
}
