/** A scenario of two moments, small enough to know every number of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compileScenario } from '../../src/story/compile.ts';
import { root } from '../scenarios/all.ts';

export const example = readFileSync(new URL('./ten-to-five.ink', import.meta.url), 'utf8');
export const exampleFile = 'stories/library/ten-to-five.ink';

/** The example, or another text in its place, with the kit as it is. */
export function compileExample(text = example): Promise<Compiled> {
  return compileScenario(exampleFile, (path) =>
    path === exampleFile ? text : readFileSync(join(root, path), 'utf8'),
  );
}
