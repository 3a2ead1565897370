/** Reads what a script says of itself: its opening tags, and the person's numbers. */
import { aboutTags } from './checks/line-tags.ts';
import { unknown } from './checks/unknown.ts';
import { foundAt } from './findings/found.ts';
import { kitVocabulary } from './kit.ts';
import {
  fileOf,
  ofKind,
  type ParsedAssignment,
  type ParsedNode,
  type ParsedReference,
  tagsIn,
} from './parsed.ts';
import type { Problem } from './problem.ts';
import type { About, Twist } from './scenario.ts';
import { readTag, readTwist } from './tags.ts';

const needed = [
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
] as const;

export interface Read {
  /** Null where something is wrong with it. */
  readonly about: About | null;
  /** What it says of its room, right or wrong. */
  readonly room: string;
  readonly problems: Problem[];
}

/** `variable` gives the starting value of a number that the script declares, or null. */
export function readAbout(root: ParsedNode | null, variable: (name: string) => number | null): Read {
  if (!root) return { about: null, room: '', problems: [] };
  const opening =
    root.content?.[0]?.content?.filter((node) => node.typeName === 'Tag' || node.typeName === 'Text') ?? [];
  const at = opening.find((node) => fileOf(node)) ?? null;
  const problems: Problem[] = [];
  const said = new Map<string, string[]>();
  const twists: Twist[] = [];
  const where = new Map<string, ParsedNode>();
  for (const tag of tagsIn(opening)) {
    const { name, value } = readTag(tag.text);
    if (!aboutTags.has(name)) continue;
    said.set(name, [...(said.get(name) ?? []), value]);
    if (!where.has(name)) where.set(name, tag.node);
    if (name !== 'twist') continue;
    const twist = readTwist(value);
    if (!twist || twist.low > twist.high)
      problems.push(
        foundAt('twist-range', tag.node, {
          message: `a twist needs a variable and a range: ${value}`,
          word: value,
        }),
      );
    else if (variable(twist.name) === null)
      problems.push(
        foundAt('twist-variable', tag.node, {
          message: `no number is declared for the twist "${twist.name}"`,
          fix: `Did you forget VAR ${twist.name} = ${twist.low}?`,
          word: twist.name,
        }),
      );
    else {
      twists.push(twist);
      if (!isRead(root, twist.name))
        problems.push(
          foundAt('twist-unread', tag.node, {
            message: `nothing in the script asks for the twist "${twist.name}"`,
            word: twist.name,
          }),
        );
    }
  }
  for (const name of needed) {
    if (!said.get(name)?.[0])
      problems.push(
        foundAt('missing-about', at, {
          message: `the script does not say its "${name}"`,
          fix: `Can you add # ${name}: … at the top?`,
        }),
      );
  }
  // An encounter could not begin without any of these.
  for (const [name, known] of [
    ['driver', kitVocabulary.drivers],
    ['figure', kitVocabulary.figures],
    ['room', kitVocabulary.rooms],
  ] as const) {
    const word = said.get(name)?.[0];
    if (word && !known.has(word))
      problems.push(unknown(`unknown-${name}`, name, word, known, where.get(name) ?? at));
  }
  const declared = new Map(
    [...ofKind<ParsedAssignment>(root, 'VAR')].map((node) => [node.variableName, node]),
  );
  const number = (name: string, high: number) => {
    const value = variable(name);
    if (value === null || !Number.isInteger(value) || value < 0 || value > high) {
      problems.push(
        foundAt('person-number', declared.get(name) ?? at, {
          message: `"${name}" must start as a whole number from 0 to ${high}: ${value ?? 'not declared'}`,
          fix: `Can you write VAR ${name} = ${high === 3 ? 1 : 50} near the top?`,
        }),
      );
      return 0;
    }
    return value;
  };
  const start = {
    arousal: number('arousal', 100),
    trust: number('trust', 100),
    need: number('need', 100),
    load: variable('load') === null ? 0 : number('load', 3),
  };
  const one = (name: string) => said.get(name)?.[0] ?? '';
  if (problems.some(({ severity }) => severity === 'error'))
    return { about: null, room: one('room'), problems };
  return {
    problems,
    room: one('room'),
    about: {
      title: one('title'),
      sector: one('sector'),
      role: one('role'),
      person: one('person'),
      figure: one('figure'),
      room: one('room'),
      driver: one('driver'),
      you: one('you'),
      know: said.get('know') ?? [],
      content: one('content'),
      minutes: Number(one('minutes')) || 8,
      twists,
      start,
    },
  };
}

/** The person's own numbers are read by the simulation. */
const ownNumbers: ReadonlySet<string> = new Set(['arousal', 'trust', 'need', 'load']);

function isRead(root: ParsedNode, variable: string): boolean {
  if (ownNumbers.has(variable)) return true;
  for (const { name } of ofKind<ParsedReference>(root, 'ref')) if (name === variable) return true;
  return false;
}
