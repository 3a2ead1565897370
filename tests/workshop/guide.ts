/** The guide for authors, and its example: compiled as it stands, and with slips in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileScenario } from '../../src/story/compile.ts';
import { describe, ScriptError } from '../../src/story/problem.ts';
import { root } from '../scenarios/all.ts';

export const guide = readFileSync(join(root, 'WRITING.md'), 'utf8');

const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
const inkBlocks = blocks.filter((block) => block[1] === 'ink').map((block) => block[2] ?? '');
/** What the guide says the check says. */
export const messages = blocks.filter((block) => block[1] === 'text').map((block) => (block[2] ?? '').trim());
export const fragments = inkBlocks.filter((block) => !block.startsWith('# title:'));
export const example = inkBlocks.find((block) => block.startsWith('# title:')) ?? '';
export const exampleFile = 'stories/library/ten-to-five.ink';

/** The example, or another text in its place, with the kit as it is. */
export function compileExample(text = example): Promise<Compiled> {
  return compileScenario(exampleFile, (path) =>
    path === exampleFile ? text : readFileSync(join(root, path), 'utf8'),
  );
}

/** What an author is told of a text, each finding by itself; nothing when it compiles. */
export async function toldOf(text: string): Promise<string[]> {
  try {
    await compileExample(text);
    return [];
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return error.problems.map((problem) => describe(problem, text));
  }
}

/** Slips that authors make, as changes to the example. */
export const slips: Readonly<Record<string, (text: string) => string>> = {
  technique: (text) => text.replace('# reflection-paraphrase', '# reflecton-paraphrase'),
  silence: (text) => text.replace('# tactical-pause # silence # lapse]', '# tactical-pause # lapse]'),
  reason: (text) => text.replace("    # inside: She'd got it.\n", ''),
  moment: (text) => text.replace('- (blocked)\n', '').replace('- (printing)\n', ''),
  ink: (text) => text.replace('    -> printed', '    -> printd'),
};
