import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/workshop/check/check.ts';
import { root, storyFiles } from './all.ts';

/** More would take a minute each here; `npm run check -- <file> --seconds 600` goes on. */
const places = 600_000;

describe('every run of a shipped scenario', () => {
  it('is followed, with right conduct that is unlucky and poor conduct that is not, where it can be in seconds', async () => {
    const followed: string[] = [];
    for (const file of storyFiles.filter((each) => each.includes('stay-on-the-line'))) {
      const read = (path: string): string => readFileSync(join(root, path), 'utf8');
      const { explored, balance, telling, problems } = await checkScenario(file, read, {
        places,
        time: 1e9,
        now: () => 0,
      });
      expect(problems).toEqual([]);
      expect(explored?.partial).toBeNull();
      const chances = [...(explored?.endings.values() ?? [])].map(({ chance }) => chance);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(balance?.rightButBad).toBeGreaterThan(0);
      expect(balance?.luck).toBeGreaterThan(0);
      expect(balance?.toBest?.ending).toMatch(/^settled/);
      expect(telling?.random.well).toBeLessThan(0.5);
      followed.push(file);
    }
    expect(followed).toHaveLength(1);
  }, 180_000);
});
