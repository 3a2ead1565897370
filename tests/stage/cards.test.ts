// @vitest-environment node
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scenarioFiles } from '../../src/story/plugin.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('has a card for every scenario (if not: npx tsx assets/card/bake.ts)', () => {
  const ids = scenarioFiles(root).map((file) => /([^/]+)\.ink$/.exec(file)?.[1] ?? file);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const card = join(root, 'public/stage/cards', `${id}.webp`);
    expect(existsSync(card), card).toBe(true);
    expect(statSync(card).size).toBeLessThan(40_000);
  }
});
