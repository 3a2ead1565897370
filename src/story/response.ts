import type { Response } from './scenario.ts';
import { readTag } from './tags.ts';

/** What a choice's text and tags say of it. The technique is the one bare tag that is not a keyword. */
export function readResponse(text: string, rawTags: readonly string[]): Response {
  let technique = '';
  let id = '';
  let silence = false;
  let lapse = false;
  const shows: string[] = [];
  const misses: string[] = [];
  for (const { name, value } of rawTags.map(readTag)) {
    if (name === 'silence') silence = true;
    else if (name === 'lapse') lapse = true;
    else if (name === 'standard') shows.push(value);
    else if (name === 'misses') misses.push(value);
    else if (name === 'id') id = value;
    else if (value === '' && technique === '') technique = name;
  }
  return { id: id || technique, text: text.trim(), technique, silence, lapse, shows, misses };
}
