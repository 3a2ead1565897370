import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/encounter/chance.ts';
import { root, storyFiles } from './all.ts';

/** Ink and nothing else, as an author's Inky has it: no `event` of ours, no simulation, no twists drawn. */
function inInky(file: string) {
  const complaints: string[] = [];
  const folder = dirname(join(root, file));
  const options = new CompilerOptions(file, [], false, (message) => complaints.push(message), {
    ResolveInkFilename: (name: string) => join(folder, name),
    LoadInkFileContents: (path: string) => readFileSync(path, 'utf8'),
  });
  const story = new Compiler(readFileSync(join(root, file), 'utf8'), options).Compile();
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => complaints.push(message);
  return { story, complaints };
}

/** No path of a scenario tells this many lines. */
const mostLines = 3000;

it('finds the scenarios where they are kept', () => {
  expect(storyFiles.length).toBeGreaterThan(0);
  for (const file of storyFiles) expect(file).toMatch(/^stories\/[a-z-]+\/[a-z-]+\.ink$/);
});

describe.each(['tests/story/scripts/parcel.ink', ...storyFiles])(
  '%s in plain Ink',
  { timeout: 60_000 },
  (file) => {
    const { story, complaints } = inInky(file);

    it('compiles without a warning: nothing undeclared, no loose end', () => {
      expect(complaints).toEqual([]);
    });

    it('plays to an ending on any walk, without an error', () => {
      for (let walk = 0; walk < 30; walk++) {
        story.ResetState();
        let lines = 0;
        let decisions = 0;
        let ended = false;
        for (;;) {
          while (story.canContinue && lines < mostLines) {
            story.Continue();
            lines += 1;
            ended ||= (story.currentTags ?? []).some((tag) => tag.startsWith('ending:'));
          }
          const choices = story.currentChoices.length;
          if (choices === 0 || lines >= mostLines) break;
          story.ChooseChoiceIndex(draw(walk, `walk/${decisions}`, 0, choices - 1));
          decisions += 1;
        }
        expect(complaints).toEqual([]);
        expect(lines).toBeLessThan(mostLines);
        expect(ended).toBe(true);
        expect(decisions).toBeGreaterThan(1);
      }
    });

    it('is moved by what happens in the room, and stays on the scale', () => {
      story.ResetState();

      const moved = story.EvaluateFunction('event', [200, -200, 3, 'somebody laughs']);
      expect(moved).toBeNull();
      expect(['arousal', 'trust'].map((name) => story.variablesState.$(name))).toEqual([100, 0]);
      expect(complaints).toEqual([]);
    });
  },
);
