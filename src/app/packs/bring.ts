/** A pack from a file or a link, read, checked, or refused. Fetched when somebody brings one. */
import { inMegabytes, packLimits } from '../../story/pack/limits.ts';
import { PackError, type Refusal, refused } from '../../story/pack/pack-error.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import { packOrigins } from './allowed-origins.ts';
import { checkPack } from './check-pack.ts';
import { fetchPack, packAddress } from './pack-link.ts';
import type { CheckedPack } from './pack-news.ts';

export type Brought =
  | { readonly file: File }
  /** The page, whose address may name a pack. */
  | { readonly page: string }
  /** The address of a pack that came with the product. */
  | { readonly packed: string }
  | { readonly bytes: Uint8Array };

export type Result =
  | { readonly ok: true; readonly pack: CheckedPack }
  | { readonly ok: false; readonly refusal: Refusal };

/** Null where the page's address names no pack. */
export async function bring(what: Brought, shipped: readonly ScenarioEntry[]): Promise<Result | null> {
  try {
    const bytes = await bytesOf(what);
    return bytes && { ok: true, pack: await checked(bytes, shipped) };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, refusal: error.refusal };
    const why = error instanceof Error ? error.message : String(error);
    const { refusal } = refused(
      'failed',
      null,
      `checking it failed: ${why}`,
      'Can you load the page again and try once more?',
    );
    return { ok: false, refusal };
  }
}

async function bytesOf(what: Brought): Promise<Uint8Array | null> {
  if ('bytes' in what) return what.bytes;
  if ('packed' in what) return fetchPack(new URL(what.packed));
  if ('page' in what) {
    const address = packAddress(what.page, packOrigins);
    return address && fetchPack(address);
  }
  const { file } = what;
  // Known without reading it: somebody may have dropped a film.
  if (file.size > packLimits.zip)
    throw refused(
      'zip-size',
      null,
      `the file has ${inMegabytes(file.size)}, and ${inMegabytes(packLimits.zip)} are the most`,
      'Is it a pack? Does it hold pictures or other files that are not scripts?',
    );
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw refused(
      'unreadable',
      null,
      'the file cannot be read',
      'Was it moved or changed? Can you choose it again?',
    );
  }
}

function checked(bytes: Uint8Array, shipped: readonly ScenarioEntry[]): Promise<CheckedPack> {
  return checkPack(bytes, {
    known: shipped.map(({ id }) => id),
    shipped: async (id) => {
      const entry = shipped.find((each) => each.id === id);
      if (!entry) throw new Error(`no such scenario: ${id}`);
      const [scenario, sources] = await Promise.all([entry.load(), entry.sources()]);
      return { scenario, sources };
    },
  });
}
