/**
 * What a scenario must keep to beyond being Ink: its own tags, ids that stay the same under edits, and moments that
 * can be answered, left in silence and let lapse. Reads the parsed tree, so that every finding has a file and line.
 */
import { nearest, type Vocabulary } from './kit.ts';
import {
  type FoundTag,
  fileOf,
  lineOf,
  type ParsedChoice,
  type ParsedNode,
  tagsIn,
  wordsIn,
} from './parsed.ts';
import { choiceSetOf, momentOf } from './paths.ts';
import type { Problem } from './problem.ts';
import { readResponse } from './response.ts';
import type { Response } from './scenario.ts';
import { cueKinds, readEnding, readTag } from './tags.ts';

interface FoundResponse {
  readonly response: Response;
  readonly node: ParsedChoice;
}

interface ChoiceSet {
  readonly moment: string;
  readonly set: string;
  readonly responses: FoundResponse[];
}

/** Everything wrong with the moments, responses and line tags of a parsed script, in the order of the script. */
export function checkScript(root: ParsedNode, vocabulary: Vocabulary): Problem[] {
  const problems: Problem[] = [];
  const sets = new Map<string, ChoiceSet>();
  const visit = (node: ParsedNode) => {
    if (node.typeName === 'Weave') checkWeave(node.content ?? [], vocabulary, sets, problems);
    for (const child of node.content ?? []) visit(child);
  };
  visit(root);
  problems.push(...checkIds(sets.values()), ...[...sets.values()].flatMap(checkMoment));
  return problems;
}

/** One weave: its choices with the reasons beneath them, and the tags of its lines. */
function checkWeave(
  nodes: readonly ParsedNode[],
  vocabulary: Vocabulary,
  sets: Map<string, ChoiceSet>,
  problems: Problem[],
): void {
  nodes.forEach((node, at) => {
    if (node.typeName !== 'Choice') return;
    const choice: ParsedChoice = node;
    const path = choice.runtimeChoice?.path.toString();
    if (path === undefined) return;
    const inside = [choice.startContent, choice.choiceOnlyContent].filter((part) => part != null);
    const tags = tagsIn(inside);
    problems.push(...checkChoiceTags(choice, tags, vocabulary));
    const response = readResponse(
      wordsIn(inside),
      tags.map((tag) => tag.text),
    );
    const set = choiceSetOf(path);
    const found = sets.get(set) ?? { moment: momentOf(path), set, responses: [] };
    found.responses.push({ response, node: choice });
    sets.set(set, found);
    problems.push(...checkReasons(choice, nodes.slice(at + 1)));
  });
  const lines = nodes.filter((node) => node.typeName !== 'Choice' && node.typeName !== 'Weave');
  for (const tag of tagsIn(lines)) problems.push(...checkLineTag(tag, vocabulary));
}

function checkChoiceTags(choice: ParsedChoice, tags: readonly FoundTag[], vocabulary: Vocabulary): Problem[] {
  const problems: Problem[] = [];
  const outside = tagsIn(choice.innerContent ? [choice.innerContent] : []);
  for (const tag of outside) {
    problems.push(
      problem(
        'tag-outside-brackets',
        tag.node,
        `"# ${tag.text}" stands after the bracket, where it belongs to the next line`,
        'Did you mean to put it inside the brackets: [words # tag]?',
      ),
    );
  }
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
  if (techniques !== 1) {
    problems.push(
      problem(
        'one-technique',
        choice,
        `this response carries ${techniques === 0 ? 'no technique' : `${techniques} techniques`}`,
        'Which one technique does it carry? Put it first: [words # technique].',
      ),
    );
  }
  return problems;
}

/** `why` and `inside` stand directly under a choice, each once. */
function checkReasons(choice: ParsedNode, after: readonly ParsedNode[]): Problem[] {
  const end = after.findIndex(
    (node) => node.typeName === 'Choice' || node.typeName === 'Gather' || node.typeName === 'Weave',
  );
  const names = tagsIn(end < 0 ? after : after.slice(0, end)).map((tag) => readTag(tag.text).name);
  return ['why', 'inside'].flatMap((reason) => {
    const times = names.filter((name) => name === reason).length;
    if (times === 1) return [];
    return [
      problem(
        times === 0 ? 'missing-reason' : 'doubled-reason',
        choice,
        `this response has ${times === 0 ? 'no' : times} "# ${reason}:"`,
        `Can you say it once, on a line of its own directly under the choice: # ${reason}: …?`,
      ),
    ];
  });
}

function checkLineTag(tag: FoundTag, vocabulary: Vocabulary): Problem[] {
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
  if (name === 'why' || name === 'inside' || aboutTags.has(name)) return [];
  return [
    unknown('unknown-tag', 'tag', name, [...cueKinds, 'why', 'inside', 'ending', 'pressure'], tag.node),
  ];
}

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

/** Records name decisions by these ids, so two things may never share one. */
function checkIds(sets: Iterable<ChoiceSet>): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, ParsedNode>();
  for (const { moment, responses } of sets) {
    const node = responses[0]?.node;
    if (!node) continue;
    const other = first.get(moment);
    if (other) {
      problems.push(
        problem(
          'duplicate-moment',
          node,
          `two sets of choices are both the moment "${moment}" (the other is at ${fileOf(other)}:${lineOf(other)})`,
          'Did you forget a label before one of them, such as - (after_the_call)?',
        ),
      );
    } else first.set(moment, node);
    const taken = new Map<string, ParsedNode>();
    for (const { response, node: at } of responses) {
      const twin = taken.get(response.id);
      if (twin && response.id !== '') {
        problems.push(
          problem(
            'duplicate-response',
            at,
            `two responses of "${moment}" are both "${response.id}" (the other is at line ${lineOf(twin)})`,
            'Can you tell them apart with # id: a-name-of-its-own inside the brackets?',
          ),
        );
      }
      taken.set(response.id, at);
    }
  }
  return problems;
}

function checkMoment({ moment, responses }: ChoiceSet): Problem[] {
  const node = responses[0]?.node;
  if (!node) return [];
  const problems: Problem[] = [];
  for (const [tag, what] of [
    ['silence', 'way to say nothing'],
    ['lapse', 'answer for a window that closes'],
  ] as const) {
    const times = responses.filter((each) => each.response[tag]).length;
    if (times !== 1) {
      problems.push(
        problem(
          `one-${tag}`,
          node,
          `the moment "${moment}" has ${times === 0 ? 'no' : times} ${what}`,
          `Which one of its choices carries # ${tag}?`,
        ),
      );
    }
  }
  const spoken = responses.filter((each) => !each.response.silence && !each.response.lapse);
  const always = spoken.filter((each) => !each.node.condition).length;
  // Responses that depend on something may stand in for one another, so the most is checked where it runs.
  if (always > 4 || spoken.length < 3) {
    problems.push(
      problem(
        'three-or-four',
        node,
        `the moment "${moment}" has ${spoken.length} responses besides silence and lapse`,
        'Can it have three or four?',
      ),
    );
  }
  return problems;
}

export function unknown(
  code: string,
  what: string,
  word: string,
  among: Iterable<string>,
  node: ParsedNode | null,
): Problem {
  const near = nearest(word, among);
  return problem(
    code,
    node,
    `unknown ${what}: ${word}`,
    near ? `Did you mean "${near}"?` : `Known are: ${[...among].join(', ')}. Which of these is it?`,
  );
}

export function problem(code: string, node: ParsedNode | null, message: string, fix: string): Problem {
  const file = node ? fileOf(node) : null;
  return { code, severity: 'error', message, fix, place: node && file ? { file, line: lineOf(node) } : null };
}
