import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/workshop/check/check.ts';
import { root } from './all.ts';

/** The smallest: `npm run check -- <file> --seconds 60` follows others as far. */
const file = 'stories/banking/stay-on-the-line.ink';
const places = 600_000;

describe('every run of a shipped scenario', () => {
  it('is followed: no habit wins, and right conduct can be unlucky as poor conduct can be lucky', async () => {
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    const limits = { places, time: 1e9, now: () => 0 };
    const { explored, balance, telling, problems } = await checkScenario(file, read, limits);
    expect(problems).toEqual([]);
    expect(explored?.partial).toBeNull();
    const chances = [...(explored?.endings.values() ?? [])].map(({ chance }) => chance);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(balance?.rightButBad).toBeGreaterThan(0);
    expect(balance?.luck).toBeGreaterThan(0);
    expect(balance?.toBest?.ending).toMatch(/^settled/);
    expect(telling?.random.well).toBeLessThan(0.5);
  }, 180_000);
});
