/** The examples of the catalogue, put into a whole script: each mend is a piece of it as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Code, catalogue } from '../../../src/story/findings/catalogue.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { checkScenario } from '../../../src/workshop/check/check.ts';
import { checkPlain } from '../../../src/workshop/check/check-plain.ts';
import type { Limits } from '../../../src/workshop/explore/explore.ts';
import { root } from '../../scenarios/all.ts';

export const libraryFile = 'library.ink';
export const library = readFileSync(new URL('./library.ink', import.meta.url), 'utf8');

const boundless: Limits = { places: 1e9, time: 1e9, now: () => 0 };

const reading =
  (file: string, text: string) =>
  (path: string): string =>
    path === file ? text : readFileSync(join(root, 'stories', path), 'utf8');

/** What has been checked before: following every run of a script takes a while, and gives the same again. */
const known = new Map<string, Promise<readonly Problem[]>>();

/** What a check of the script finds, with every run followed. */
export function check(text: string, file = libraryFile, limits = boundless): Promise<readonly Problem[]> {
  const key = `${file} ${limits.places} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const now = checkScenario(file, reading(file, text), limits).then(({ problems }) => problems);
  known.set(key, now);
  return now;
}

export const codesIn = (problems: readonly Problem[]): readonly Code[] => problems.map(({ code }) => code);

/** The script with the mistake in the place of the mend. */
export function withMistake(code: Code): string {
  const { wrong, right } = catalogue[code].example;
  const at = library.indexOf(right);
  if (at < 0) throw new Error(`the mend of "${code}" is no piece of ${libraryFile}: ${right}`);
  return library.slice(0, at) + wrong + library.slice(at + right.length);
}

/** Checks the example of a finding, the mistake or the mend, in whatever way it is found. */
export async function checkExample(code: Code, which: 'wrong' | 'right'): Promise<readonly Problem[]> {
  if (code === 'file-name') return await check(library, catalogue[code].example[which]);
  const text = which === 'wrong' ? withMistake(code) : library;
  if (code === 'not-seen') return await check(text, libraryFile, { ...boundless, places: 1 });
  if (code === 'plain-chance')
    return checkPlain('plain.ink', () => `Hello.\n${catalogue[code].example[which]}\n-> END\n`, boundless)
      .problems;
  return await check(text);
}
