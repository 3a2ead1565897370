/** Zips in and out: text files by their paths, within the limits, and the same bytes for the same files. */
import { Inflate, strToU8, zipSync } from 'fflate';
import { crcOf } from './crc.ts';
import { directoryOf, type Entry } from './directory.ts';
import { packLimits } from './limits.ts';
import { refused } from './pack-error.ts';
import { pathIn } from './paths.ts';

export interface Unzipped {
  /** Text by path, in the order of the zip. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of what is in the zip and was not read. */
  readonly left: readonly string[];
}

/** Compressed bytes fed at once: deflate makes at most about a thousand of each, so one step stays small. */
const step = 4096;

/** Reads the files that `wanted` accepts. @throws PackError */
export function unzip(zip: Uint8Array, wanted: (path: string) => boolean): Unzipped {
  const files = new Map<string, string>();
  const left: string[] = [];
  const take: { path: string; entry: Entry }[] = [];
  let total = 0;
  for (const entry of directoryOf(zip)) {
    const path = pathIn(entry.name);
    if (path === null) continue;
    if (!wanted(path)) {
      left.push(path);
      continue;
    }
    if (take.some((other) => other.path === path))
      throw refused(
        'zip-twice',
        path,
        'two files in the zip have this name',
        'Which of them is it? Can you make the zip anew?',
      );
    if (entry.size > packLimits.file)
      throw refused(
        'file-size',
        path,
        `it has ${entry.size} bytes, and ${packLimits.file} are the most`,
        'Can you split it into several files with INCLUDE?',
      );
    total += entry.size;
    take.push({ path, entry });
  }
  if (total > packLimits.total)
    throw refused(
      'total-size',
      null,
      `its files have ${total} bytes together, and ${packLimits.total} are the most`,
      'Can you make two packs of it?',
    );
  for (const { path, entry } of take) files.set(path, textOf(path, inflated(path, entry)));
  return { files, left };
}

function inflated(path: string, { method, size, packed, crc }: Entry): Uint8Array {
  const damaged = (what: string) =>
    refused(
      'zip-damaged',
      path,
      `the zip is damaged here: ${what}`,
      'Did all of it arrive? Can you save or download it again?',
    );
  if (method !== 0 && method !== 8)
    throw refused(
      'zip-kind',
      path,
      `it is packed in a way that is not read here: ${method}`,
      'Can you make a plain zip of it?',
    );
  const bytes = method === 0 ? packed : inflate(packed, size);
  if (bytes === null || bytes.length !== size) throw damaged('the file is not as long as the zip says');
  if (crcOf(bytes) !== crc) throw damaged('the checksum is another');
  return bytes;
}

/** Null as soon as more comes out than was said, or when it is no deflated data: a bomb is put out at its first step. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let at = 0;
  let over = false;
  const stream = new Inflate((piece) => {
    if (at + piece.length > size) over = true;
    else out.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < packed.length && !over; from += step) {
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
    }
  } catch {
    return null;
  }
  return over || at !== size ? null : out;
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(
      'encoding',
      path,
      'it is not text in UTF-8',
      'Can you save it as UTF-8 and make the zip anew?',
    );
  }
}

/** The first day that a zip can say. Zips hold local time, so it is the same in every zone. */
const noDate = () => new Date(1980, 0, 1, 12);

/** Sorted, undated and unsigned by any machine: who packs the same files gets the same bytes. */
export function zip(files: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const data = Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)]));
  return zipSync(data, { level: 9, mtime: noDate(), os: 3 });
}
