import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../../src/story/findings/found.ts';
import { describe as described, frameOf, type Problem } from '../../src/story/problem.ts';

const at = (line: number, column: number, word?: string): Problem =>
  found('float', { file: 'x.ink', line, column }, { message: 'this number has a point: 0.5', word });
const script = 'VAR a = 1\nVAR b = 0.5\n\nHello.';

describe('a problem', () => {
  it('is told as editors open it, with its lines, a mark and a question', () => {
    expect(described(at(2, 9, '0.5'), script)).toBe(
      [
        'x.ink:2:9 [float] this number has a point: 0.5',
        '    1 | VAR a = 1',
        '  > 2 | VAR b = 0.5',
        '      |         ^^^',
        '    3 |',
        '  Can it be a whole number?',
      ].join('\n'),
    );
  });

  it('is told without lines where there is no text, and without a place where there is none', () => {
    expect(described(at(2, 9))).toBe(
      'x.ink:2:9 [float] this number has a point: 0.5\n  Can it be a whole number?',
    );
    expect(described({ ...at(2, 9), place: null }, script)).not.toContain('|');
  });

  it('has a mark of one character where its word stands elsewhere', () => {
    expect(frameOf(at(2, 5, '0.5'), script)).toContain('\n      |     ^\n');
  });
});

describe('the lines around a place', () => {
  const long = fc.string({ minLength: 0, maxLength: 400, unit: fc.constantFrom('a', ' ', '\t', 'é', '“') });

  it('keep to eighty columns, however long the script’s are', () => {
    fc.assert(
      fc.property(
        fc.array(long, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (lines, line, column) => {
          const n = (line % lines.length) + 1;
          const here = lines[n - 1] ?? '';
          const frame = frameOf(at(n, (column % Math.max(1, here.length)) + 1), lines.join('\n')) ?? '';
          for (const row of frame.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  it('have the mark below the character that is meant, wherever the line was cut', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (before, after) => {
        const line = `${'a'.repeat(before)}X${'b'.repeat(after)}`;
        const rows = (frameOf(at(1, before + 1), line) ?? '').split('\n');
        const mark = rows.find((row) => row.includes('^'))?.indexOf('^') ?? -1;
        expect(rows[0]?.[mark]).toBe('X');
      }),
    );
  });
});
