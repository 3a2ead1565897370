/** The small scenario of the findings with a change, and what its script alone shows to be wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenario } from '../../../src/story/compile.ts';
import { type Problem, ScriptError } from '../../../src/story/problem.ts';
import { root } from '../../scenarios/all.ts';
import { library, libraryFile } from '../findings/examples.ts';

/** The script with one piece replaced by another. */
export function changed(from: string, to: string, text = library): string {
  if (!text.includes(from)) throw new Error(`no such piece: ${from}`);
  return text.replace(from, () => to);
}

export async function problemsOf(text: string): Promise<readonly Problem[]> {
  const read = (path: string): string =>
    path === libraryFile ? text : readFileSync(join(root, 'stories', path), 'utf8');
  try {
    return (await compileScenario(libraryFile, read)).warnings;
  } catch (error) {
    if (error instanceof ScriptError) return error.problems;
    throw error;
  }
}

export const codesOf = async (text: string): Promise<readonly string[]> =>
  (await problemsOf(text)).map(({ code }) => code);

/** With these lines in front of the first moment. */
export const withLines = (lines: string): string => changed('Owen: It won', `${lines}\nOwen: It won`);

/** With this for the first reason. */
export const withWhy = (why: string): string =>
  changed(
    '# why: You said back the one thing that mattered. He did not have to say it again.',
    `# why: ${why}`,
  );
