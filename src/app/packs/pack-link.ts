/** A pack that the address of the page names: `?pack=packs/library.zip`. */
import { packLimits } from '../../story/pack/limits.ts';
import { refused } from '../../story/pack/pack-error.ts';

/** Milliseconds. */
const patience = 30_000;

/** Where the pack is to be fetched, or null when none is named. @throws PackError for an address that may not be asked. */
export function packAddress(page: string, allowed: readonly string[]): URL | null {
  const here = new URL(page);
  const named = here.searchParams.get('pack');
  if (named === null || named.trim() === '') return null;
  let there: URL;
  try {
    there = new URL(named, here);
  } catch {
    throw refused('address', null, 'the address of the pack cannot be read', 'Is the link complete?');
  }
  const known =
    there.origin === here.origin && there.origin !== 'null' ? true : allowed.includes(there.origin);
  if (!known || !/^https?:$/.test(there.protocol) || there.username !== '' || there.password !== '')
    throw refused(
      'address',
      null,
      'this page takes packs from its own address only, and not from that of the link',
      'Can you download the pack and add it as a file?',
    );
  return there;
}

/** @throws PackError when it does not arrive. Follows nobody elsewhere, and reads no more than a pack may have. */
export async function fetchPack(address: URL, ask: typeof fetch = fetch): Promise<Uint8Array> {
  const failed = (happened: string) =>
    refused(
      'fetch',
      null,
      happened,
      'Is the link right, and are you online? Can you download the pack and add it as a file?',
    );
  let answer: Response;
  try {
    answer = await ask(address, {
      redirect: 'error',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw failed('the pack of the link did not arrive');
  }
  if (!answer.ok) throw failed(`the pack of the link is not to be had: the server says ${answer.status}`);
  const tooLarge = () =>
    refused('zip-size', null, `the file has more than ${packLimits.zip} bytes`, 'Is it a pack?');
  if (Number(answer.headers.get('content-length')) > packLimits.zip) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = answer.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      length += read.value.length;
      if (length > packLimits.zip) {
        void reader?.cancel();
        throw tooLarge();
      }
      pieces.push(read.value);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PackError') throw error;
    throw failed('the pack of the link did not arrive whole');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
