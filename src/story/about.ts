/** Reads what a script says of itself: its opening tags, and the person's numbers. */
import { aboutTags, problem, unknown } from './check.ts';
import { kitVocabulary } from './kit.ts';
import { fileOf, type ParsedNode, tagsIn } from './parsed.ts';
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
  for (const tag of tagsIn(opening)) {
    const { name, value } = readTag(tag.text);
    if (!aboutTags.has(name)) continue;
    said.set(name, [...(said.get(name) ?? []), value]);
    if (name !== 'twist') continue;
    const twist = readTwist(value);
    if (!twist || twist.low > twist.high)
      problems.push(
        problem(
          'twist-range',
          tag.node,
          `a twist needs a variable and a range: ${value}`,
          'Is it written like # twist: doors 1..3?',
        ),
      );
    else if (variable(twist.name) === null)
      problems.push(
        problem(
          'twist-variable',
          tag.node,
          `no number is declared for the twist "${twist.name}"`,
          `Did you forget VAR ${twist.name} = ${twist.low}?`,
        ),
      );
    else twists.push(twist);
  }
  for (const name of needed) {
    if (!said.get(name)?.[0])
      problems.push(
        problem(
          'missing-about',
          at,
          `the script does not say its "${name}"`,
          `Can you add # ${name}: … at the top?`,
        ),
      );
  }
  // An encounter could not begin without any of these.
  for (const [name, known] of [
    ['driver', kitVocabulary.drivers],
    ['figure', kitVocabulary.figures],
    ['room', kitVocabulary.rooms],
  ] as const) {
    const word = said.get(name)?.[0];
    if (word && !known.has(word)) problems.push(unknown(`unknown-${name}`, name, word, known, at));
  }
  const number = (name: string, high: number) => {
    const value = variable(name);
    if (value === null || !Number.isInteger(value) || value < 0 || value > high) {
      problems.push(
        problem(
          'person-number',
          at,
          `"${name}" must start as a whole number from 0 to ${high}: ${value ?? 'not declared'}`,
          `Can you write VAR ${name} = ${high === 3 ? 1 : 50} near the top?`,
        ),
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
  if (problems.length > 0) return { about: null, room: one('room'), problems };
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
