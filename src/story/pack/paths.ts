/** Paths in a zip: what may stand there. Nothing is ever written anywhere by these names. */
import { packLimits } from './limits.ts';
import { refused } from './pack-error.ts';

/** What systems add to a zip by themselves, and nobody means. */
const strays = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)(\/|$)/;

/**
 * The path that a zip's name stands for; null for folders and for what systems leave behind.
 * @throws PackError for a name that leads out of the pack, or that another machine would read otherwise.
 */
export function pathIn(name: string): string | null {
  if (name.length > packLimits.path)
    throw refused(
      'path',
      null,
      `a file in the zip has a name of ${name.length} characters`,
      'Can you give it a shorter one?',
    );
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const pieces = path.split('/');
  // A colon would be a drive, a backslash a folder on some machines only.
  if (/[\\:\p{Cc}]/u.test(name) || pieces.some((piece) => piece === '' || piece === '.' || piece === '..'))
    throw refused(
      'path',
      null,
      `a file in the zip has a name that leads elsewhere: ${shown(name)}`,
      'Who made this zip, and do you trust them?',
    );
  if (name.endsWith('/') || strays.test(path)) return null;
  return path;
}

const shown = (name: string) => JSON.stringify(name.replace(/\p{Cc}/gu, '�'));
