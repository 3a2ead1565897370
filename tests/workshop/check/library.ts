/** The small scenario of the findings with a change, checked with every run followed. */
import type { Problem } from '../../../src/story/problem.ts';
import { changed } from '../../story/checks/library.ts';
import { check } from '../../story/findings/examples.ts';

/** `line: code`, with the line as it stands in the script. */
export async function foundIn(text: string): Promise<readonly string[]> {
  const lines = text.split('\n');
  return (await check(text)).map(({ code, place }) => `${code}: ${lines[(place?.line ?? 0) - 1]?.trim()}`);
}

export const messagesOf = (problems: readonly Problem[], code: string): readonly string[] =>
  problems.filter((each) => each.code === code).map(({ message }) => message);

export { changed, check };
