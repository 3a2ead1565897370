/**
 * The directory of a zip: what is in it and how large it says it is, without inflating a byte. fflate keeps neither
 * the checksums nor where a file's bytes lie, and inflates whatever a file claims; a stranger's zip needs all three.
 */
import { packLimits } from './limits.ts';
import { refused } from './pack-error.ts';

export interface Entry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated, as the zip says. */
  readonly size: number;
  /** The bytes as they lie in the zip. */
  readonly packed: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** A comment of the whole zip may follow its end record. */
const longestTail = 22 + 0xffff;

const damaged = (what: string) =>
  refused(
    'zip-damaged',
    null,
    `the zip is damaged: ${what}`,
    'Did all of it arrive? Can you save or download it again?',
  );

/** @throws PackError */
export function directoryOf(zip: Uint8Array): Entry[] {
  if (zip.length > packLimits.zip)
    throw refused(
      'zip-size',
      null,
      `the file has ${zip.length} bytes, and ${packLimits.zip} are the most`,
      'Does it hold pictures or other files that are not scripts?',
    );
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endAt(view);
  if (end === null)
    throw refused(
      'not-a-zip',
      null,
      'this is not a zip file, or a part of it is missing',
      'Is it the .zip that was made for you?',
    );
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff || view.getUint16(end + 8, true) !== count)
    throw refused(
      'zip-kind',
      null,
      'the zip is of a kind that is not read here (several parts, or Zip64)',
      'Can you make a plain zip of it?',
    );
  if (count > packLimits.entries)
    throw refused(
      'zip-entries',
      null,
      `the zip holds ${count} files, and ${packLimits.entries} are the most`,
      'Does it hold files that do not belong to the pack?',
    );
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    const read = entryAt(zip, view, at);
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

function endAt(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - longestTail);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function entryAt(zip: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  if (at + 46 > zip.length || view.getUint32(at, true) !== directoryEntry) throw damaged('its list of files');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > zip.length || local + 30 > zip.length || view.getUint32(local, true) !== localEntry)
    throw damaged('its list of files');
  // Names are looked at, never used as they come: those beyond ASCII are told as such by the check of names.
  const name = String.fromCharCode(...zip.subarray(at + 46, nameEnd));
  if ((flags & 0x2041) !== 0)
    throw refused(
      'zip-locked',
      null,
      'the zip is locked with a password',
      'Can you make one without a password?',
    );
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > zip.length) throw damaged('a file in it is cut short');
  return {
    entry: {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: zip.subarray(start, start + packedSize),
    },
    next,
  };
}
