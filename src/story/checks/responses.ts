/** What each response must carry, and where. */
import { found, foundAt } from '../findings/found.ts';
import type { Vocabulary } from '../kit.ts';
import { fileOf, lineOf, tagsIn } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { readTag } from '../tags.ts';
import type { FoundResponse, ScriptRead } from './script-read.ts';
import { unknown } from './unknown.ts';

export const checkResponses = ({ sets }: ScriptRead, vocabulary: Vocabulary): Problem[] =>
  sets.flatMap(({ responses }) =>
    responses.flatMap((each) => [...checkTags(each, vocabulary), ...checkReasons(each)]),
  );

function checkTags({ node, tags }: FoundResponse, vocabulary: Vocabulary): Problem[] {
  const problems: Problem[] = [];
  for (const tag of tagsIn(node.innerContent ? [node.innerContent] : []))
    problems.push(
      foundAt('tag-outside-brackets', tag.node, {
        message: `"# ${tag.text}" stands after the bracket, where it belongs to the next line`,
      }),
    );
  let techniques = 0;
  for (const tag of tags) {
    if (tag.dynamic) continue;
    const { name, value } = readTag(tag.text);
    if (name === 'silence' || name === 'lapse' || name === 'id') continue;
    if (name === 'standard' || name === 'misses') {
      if (!vocabulary.standards.has(value))
        problems.push(unknown('unknown-standard', 'standard', value, vocabulary.standards, tag.node));
      continue;
    }
    // A mistyped technique is one slip, not also a missing technique.
    if (value === '') techniques += 1;
    if (!vocabulary.techniques.has(name) || value !== '')
      problems.push(unknown('unknown-technique', 'technique', name, vocabulary.techniques, tag.node));
  }
  if (techniques !== 1)
    problems.push(
      foundAt('one-technique', node, {
        message: `this response carries ${techniques === 0 ? 'no technique' : `${techniques} techniques`}`,
      }),
    );
  return problems;
}

/** `why` and `inside` stand directly under a choice, each once. */
function checkReasons({ node, below }: FoundResponse): Problem[] {
  return ['why', 'inside'].flatMap((reason) => {
    const times = below.filter(({ text }) => readTag(text).name === reason);
    if (times.length === 1) return [];
    const fix = `Can you say it once, on a line of its own directly under the choice: # ${reason}: …?`;
    if (times.length === 0)
      return [foundAt('missing-reason', node, { message: `this response has no "# ${reason}:"`, fix })];
    const second = times[1]?.node ?? node;
    const file = fileOf(second);
    const place = file === null ? null : { file, line: lineOf(second) };
    return [
      found('doubled-reason', place, {
        message: `this response has ${times.length} "# ${reason}:"`,
        fix,
        word: `# ${reason}:`,
      }),
    ];
  });
}
