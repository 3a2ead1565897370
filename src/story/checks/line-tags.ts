/** The tags of lines: cues, endings, pressure, and what a script says of itself. */
import type { Vocabulary } from '../kit.ts';
import type { FoundTag } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { cueKinds, readEnding, readTag } from '../tags.ts';
import type { ScriptRead } from './script-read.ts';
import { unknown } from './unknown.ts';

/** Tags that open a script and say what it is. */
export const aboutTags: ReadonlySet<string> = new Set([
  'title',
  'sector',
  'role',
  'person',
  'figure',
  'room',
  'driver',
  'you',
  'know',
  'content',
  'minutes',
  'twist',
]);

const lineTags: readonly string[] = [...cueKinds, 'why', 'inside', 'ending', 'pressure'];

export const checkLineTags = (script: ScriptRead, vocabulary: Vocabulary): Problem[] =>
  script.lineTags.flatMap((tag) => checkTag(tag, vocabulary));

function checkTag(tag: FoundTag, vocabulary: Vocabulary): Problem[] {
  if (tag.dynamic) return [];
  const { name, value } = readTag(tag.text);
  const cue = cueKinds.find((kind) => kind === name);
  if (cue) {
    const allowed = vocabulary.cues[cue] ?? [];
    return allowed.includes(value) ? [] : [unknown('unknown-cue', cue, value, allowed, tag.node)];
  }
  if (name === 'ending')
    return readEnding(value)
      ? []
      : [unknown('unknown-ending', 'ending', value, vocabulary.endings, tag.node)];
  if (name === 'pressure')
    return vocabulary.pressures.includes(value)
      ? []
      : [unknown('unknown-pressure', 'pressure', value, vocabulary.pressures, tag.node)];
  if (lineTags.includes(name) || aboutTags.has(name)) return [];
  return [unknown('unknown-tag', 'tag', name, lineTags, tag.node)];
}
