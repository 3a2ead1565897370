/**
 * A scenario in an organisation's own words, its script untouched: place names, roles and numbers are replaced in the
 * compiled text. Ids, techniques, cues, paths and variables stay as they are, so that decisions keep their names.
 *
 * A phrase is found where Ink keeps it together: within a line, over glue, within a tag. It is not found where logic
 * stands in the middle of it (`Resus {n}`), nor where a choice's brackets cut through it (`Ring Resus[ 2]`).
 */
import { hashOf } from '../hash.ts';
import type { About, Scenario } from '../scenario.ts';
import type { Words } from './manifest.ts';
import { type Finder, finderOf, replaceAcross, replaceIn } from './replacing.ts';

export interface Localised {
  readonly scenario: Scenario;
  /** Which of the words were found in it. */
  readonly found: ReadonlySet<string>;
}

/** Tags that hold text for people; every other tag is a name of something. */
const textTag = /^(?:title|role|person|you|know|content|why|inside)\s*:/;

/** The hash follows the words: a record belongs to what was read. */
export function localise(scenario: Scenario, words: Words): Localised {
  const find = finderOf(words);
  const found = new Set<string>();
  const about = inAbout(scenario.about, find, found);
  const root = inContent(scenario.ink.root, find, found);
  if (found.size === 0) return { scenario, found };
  const ink = { ...scenario.ink, root };
  const hash = hashOf(`${scenario.hash}\n${JSON.stringify(about)}\n${JSON.stringify(ink)}`);
  return { scenario: { ...scenario, hash, about, ink }, found };
}

function inAbout(about: About, find: Finder, found: Set<string>): About {
  const local = (text: string) => replaceIn(text, find, found);
  return {
    ...about,
    title: local(about.title),
    role: local(about.role),
    person: local(about.person),
    you: local(about.you),
    know: about.know.map(local),
    content: local(about.content),
  };
}

function inContent(value: unknown, find: Finder, found: Set<string>): unknown {
  if (Array.isArray(value)) return inContainer(value, find, found);
  if (value === null || typeof value !== 'object') return value;
  // Strings outside containers are paths and names.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'object' ? inContent(inner, find, found) : inner,
    ]),
  );
}

const isText = (item: unknown): item is string => typeof item === 'string' && item.startsWith('^');

/** Containers keep their length: Ink's own paths count places in them. */
function inContainer(items: readonly unknown[], find: Finder, found: Set<string>): unknown[] {
  const out = items.map((item) => (typeof item === 'object' ? inContent(item, find, found) : item));
  let at = 0;
  while (at < out.length) {
    if (out[at] === '#') {
      const next = out[at + 1];
      if (!isText(next) || !textTag.test(next.slice(1))) {
        while (at < out.length && out[at] !== '/#') at += 1;
        continue;
      }
    }
    const run = runFrom(out, at);
    if (run.places.length === 0) {
      at += 1;
      continue;
    }
    const pieces = run.places.map((place) => String(out[place]).slice(1));
    replaceAcross(pieces, find, found).forEach((piece, n) => {
      const place = run.places[n];
      if (place !== undefined) out[place] = `^${piece}`;
    });
    at = run.end;
  }
  return out;
}

/** The pieces of text from `start` on that are read as one: nothing but glue, and the line ends it eats, between them. */
function runFrom(items: readonly unknown[], start: number): { places: number[]; end: number } {
  const places: number[] = [];
  let end = start;
  let at = start;
  let between: unknown[] = [];
  for (; at < items.length; at++) {
    const item = items[at];
    if (isText(item)) {
      if (between.length > 0 && !between.includes('<>')) break;
      places.push(at);
      between = [];
      end = at + 1;
    } else if (places.length > 0 && (item === '<>' || item === '\n')) between.push(item);
    else break;
  }
  return { places, end: Math.max(end, start + 1) };
}
