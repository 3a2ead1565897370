/** What a script claims to be known, in its reasons and in what is said. */
import { citedIn, isStudyRead, promiseIn, verdictIn } from '../claims.ts';
import { foundAt } from '../findings/found.ts';
import { nearest, type Vocabulary } from '../kit.ts';
import { type FoundTag, ofKind, type ParsedCall, type ParsedNode, tagsIn } from '../parsed.ts';
import { contestedIn } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { readTag } from '../tags.ts';
import type { ScriptRead } from './script-read.ts';

export function checkClaims(script: ScriptRead, vocabulary: Vocabulary): Problem[] {
  const reasons = script.lineTags.filter(({ text }) => isReason(text));
  const said = [
    ...script.lines,
    ...script.sets.flatMap(({ responses }) =>
      responses.map(({ node, response: { text } }) => ({ text, node })),
    ),
    ...tagsIn(script.root.content?.[0]?.content ?? []).filter(({ text }) => /^(you|know)\s*:/.test(text)),
  ];
  return [
    ...reasons.flatMap((tag) => checkReason(tag, vocabulary)),
    ...said.flatMap(({ text, node }) => checkContested(text, node, false, vocabulary)),
    // The debrief shows why the room moved somebody beside what it did.
    ...[...ofKind<ParsedCall>(script.root, 'FunctionCall')]
      .filter(({ name }) => name === 'event')
      .flatMap((call) => (call.args ?? []).flatMap((given) => [...ofKind(given, 'Text')]))
      .flatMap((node) => checkContested(node.text ?? '', node, true, vocabulary)),
  ];
}

/** `inside` is what somebody says; only `why` explains. */
const isReason = (text: string): boolean => ['why', 'inside'].includes(readTag(text).name);

function checkReason({ text, node }: FoundTag, vocabulary: Vocabulary): Problem[] {
  const { name, value } = readTag(text);
  const contested = checkContested(value, node, name === 'why', vocabulary);
  const verdict = name === 'why' ? verdictIn(value) : null;
  const marked = verdict
    ? [foundAt('judging', node, { message: `this reason says "${verdict}"`, word: verdict })]
    : [];
  if (name !== 'why') return contested;
  return [...contested, ...marked, ...checkSources(value, node, vocabulary)];
}

function checkSources(why: string, node: ParsedNode, { evidence }: Vocabulary): Problem[] {
  const cited = citedIn(why);
  const problems = cited.flatMap((id) => {
    const source = evidence.get(id);
    if (!source) {
      const near = nearest(id, evidence.keys());
      return [
        foundAt('unknown-source', node, {
          message: `no source has this id: ${id}`,
          fix: near ? `Did you mean "${near}"?` : undefined,
          word: id,
        }),
      ];
    }
    return source.verified === 'memory'
      ? [foundAt('unread-source', node, { message: `nobody has looked up this source: ${id}`, word: id })]
      : [];
  });
  const promise = promiseIn(why);
  if (promise === null || cited.some((id) => isStudyRead(evidence.get(id)))) return problems;
  const behind = cited.length === 0 ? 'no source' : 'no study that somebody read';
  return [
    ...problems,
    foundAt('claim-without-study', node, {
      message: `"${promise}" has ${behind} behind it`,
      word: promise,
    }),
  ];
}

const checkContested = (
  text: string,
  node: ParsedNode,
  explains: boolean,
  { contested }: Vocabulary,
): Problem[] =>
  contestedIn(text, explains, contested).map(({ phrase, instead }) =>
    foundAt('contested', node, {
      message: `nobody can support this: ${phrase}`,
      fix: `Can you say instead: “${instead}”?`,
      word: phrase,
    }),
  );
