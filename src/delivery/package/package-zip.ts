/** A package's zip: sorted, undated and unsigned by any machine, so that the same files give the same bytes. */
import { type Zippable, zipSync } from 'fflate';

/** Pictures, sounds, fonts and packs are small already; trying again costs seconds and gains nothing. */
const small = /\.(webp|png|jpe?g|webm|mp3|ogg|woff2|zip)$/;

/** The first day that a zip can say. Zips hold local time, so it is the same in every zone. */
const noDate = () => new Date(1980, 0, 1, 12);

export function packageZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: small.test(path) ? 0 : 9 }]]),
  );
  return zipSync(entries, { mtime: noDate(), os: 3 });
}
