/** What the endings of a scenario lack, as they were told to somebody. */

import type { Passage } from '../../story/branching/passages.ts';
import type { Code } from '../../story/findings/catalogue.ts';
import { found } from '../../story/findings/found.ts';
import type { Place, Problem } from '../../story/problem.ts';
import { readTag } from '../../story/tags.ts';
import { endingOf, unnamed } from '../explore/offered.ts';
import { lineHolding, type Script } from './told-lines.ts';

/** Beats, with the one that names the ending: the guide for authors says three to six. */
const fewest = 3;
const most = 6;

const endingsAt = ({ tags }: Passage['lines'][number]): readonly string[] =>
  tags.map(readTag).flatMap(({ name, value }) => (name === 'ending' ? [value] : []));

/** Each kind of finding once for each ending. */
export function checkEndings(passages: readonly Passage[], script: Script): Problem[] {
  const problems = new Map<string, Problem>();
  // Thousands of passages end with the same line.
  const places = new Map<string, Place>();
  const placeOf = (words: string): Place => {
    const place = places.get(words) ?? lineHolding(script, words) ?? { file: script.files[0] ?? '', line: 1 };
    places.set(words, place);
    return place;
  };
  const note = (code: Code, id: string, words: string, message: string): void => {
    const place = placeOf(words);
    const key = `${code} ${id} ${place.file}:${place.line}`;
    if (!problems.has(key)) problems.set(key, found(code, place, { message }));
  };
  for (const passage of passages) {
    if (passage.to !== null || passage.errors.length > 0) continue;
    const { lines } = passage;
    const id = endingOf(passage);
    const last = lines.findLast(({ text }) => text !== '')?.text ?? '';
    if (id === unnamed) {
      note('no-ending', id, last, 'a run ends here without an # ending');
      continue;
    }
    const named = lines.flatMap((line) => endingsAt(line));
    if (named.length > 1)
      note('two-endings', id, `# ending: ${named[1]}`, `a run ends here as ${named.join(', and as ')}`);
    const from = lines.findIndex((line) => endingsAt(line).length > 0);
    const beats = lines.slice(from).filter(({ text }) => text !== '').length;
    const first = lines.slice(from).find(({ text }) => text !== '')?.text ?? last;
    if (beats < fewest)
      note('bare-ending', id, first, `the ending "${id}" has ${beats === 1 ? 'one beat' : `${beats} beats`}`);
    if (beats > most) note('long-ending', id, first, `the ending "${id}" has ${beats} beats`);
  }
  return [...problems.values()];
}
