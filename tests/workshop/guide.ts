/** The guide for authors and its reference, as text: their blocks, their tables, and the steps of the half hour. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scenarios/all.ts';

export const guide = readFileSync(join(root, 'WRITING.md'), 'utf8');
export const reference = readFileSync(join(root, 'docs/script.md'), 'utf8');
/** What the steps of the guide come to. */
export const greyTag = readFileSync(join(root, 'docs/grey-tag.ink'), 'utf8');

export interface Block {
  /** What stands behind the three ticks: `ink response finds one-technique`. */
  readonly info: string;
  readonly text: string;
  /** The line before it that is not empty. */
  readonly before: string;
}

export const blocksIn = (page: string): readonly Block[] =>
  [...page.matchAll(/(.*)\n\n```([^\n`]+)\n([\s\S]*?)^```$/gm)].map(
    ([, before = '', info = '', text = '']) => ({ info, text, before }),
  );

/** The text below a heading, up to the next of its own depth or above; tags at the beginning of a line are none. */
export function sectionIn(page: string, heading: string): string {
  const depth = depthOf(heading);
  const lines = page.split('\n');
  const from = lines.indexOf(heading);
  if (from < 0) throw new Error(`the guide has no such heading: ${heading}`);
  let isBlock = false;
  const length = lines.slice(from + 1).findIndex((line) => {
    if (line.startsWith('```')) isBlock = !isBlock;
    return !isBlock && depthOf(line) > 0 && depthOf(line) <= depth;
  });
  return lines.slice(from + 1, length < 0 ? undefined : from + 1 + length).join('\n');
}

const depthOf = (line: string): number => /^(#+) /.exec(line)?.[1]?.length ?? 0;

/** The cells of the rows of a page's tables, without their headings' underlining. */
export const rowsIn = (page: string): readonly (readonly string[])[] =>
  [...page.matchAll(/^\|(.+)\|$/gm)]
    .map(([, row = '']) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter(([first]) => !/^-+$/.test(first ?? ''));

/** What stands between backticks. */
export const codesOf = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

export interface Edit {
  /** Where its lines go, in the guide's own words. */
  readonly where: string;
  readonly lines: string;
}

export interface Step {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The findings that the guide says will be there after it. */
  readonly says: readonly string[];
}

/** The half hour, as somebody follows it who does what is written and nothing else. */
export const steps: readonly Step[] = [...guide.matchAll(/^### (\d+\. .+)$/gm)].map(
  ([heading, title = '']) => {
    const section = sectionIn(guide, heading);
    const says = /^\*\*The check says:\*\* ([\s\S]+?)\.$/m.exec(section)?.[1];
    if (says === undefined) throw new Error(`the guide does not say what the check says: ${title}`);
    return {
      title,
      edits: blocksIn(section).map(({ before, text }) => ({ where: before, lines: text })),
      says: codesOf(says),
    };
  },
);

/** Does to a script what a step says. @throws Error where somebody who follows it would not know what to do. */
export function edited(script: string, { where, lines }: Edit): string {
  if (/put this into it:$/.test(where)) return lines;
  if (/^At the end of the file:$/.test(where)) return script + lines;
  const all = script.split('\n');
  const [, how = '', from = '', to = ''] =
    /(In place of|Above) `([^`]+)`(?: to `([^`]+)`)?:$/.exec(where) ?? [];
  const at = only(all, from, where);
  const end = to === '' ? at : all.findIndex((line, n) => n > at && line.trim().startsWith(to));
  if (how === '' || end < 0) throw new Error(`a step does not say where its lines go: ${where}`);
  const rest = how === 'Above' ? at : end + 1;
  return [...all.slice(0, at), ...lines.trimEnd().split('\n'), ...trailing(lines), ...all.slice(rest)].join(
    '\n',
  );
}

const trailing = (lines: string): readonly string[] => (lines.endsWith('\n\n') ? [''] : []);

function only(all: readonly string[], start: string, where: string): number {
  const found = all.flatMap((line, n) => (line.trim().startsWith(start) ? [n] : []));
  const [at] = found;
  if (at === undefined || found.length > 1)
    throw new Error(`${found.length} lines begin so, where a step needs one: ${where}`);
  return at;
}

/** The script after so many steps. */
export const scriptAfter = (count: number): string =>
  steps.slice(0, count).reduce((script, { edits }) => edits.reduce(edited, script), '');
