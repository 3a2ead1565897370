import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIn } from '../../src/story/column.ts';

describe('the column of a finding', () => {
  it('is the parser’s, moved on to the first character that is no space', () => {
    expect(columnIn('~ event(4, -1, 2)', 11)).toBe(12);
  });

  it('is that of its word, from where the parser was', () => {
    expect(columnIn('Owen: Owen # stance: owen', 12, 'owen')).toBe(22);
  });

  it('is that of its word where the parser gave nothing, if it is there once', () => {
    expect(columnIn('    -> nowhere', 0, 'nowhere')).toBe(8);
    expect(columnIn('    a rose, a rose', 0, 'rose')).toBe(5);
  });

  it('is that of the first word where comments were taken out in front, for then the parser’s is wrong', () => {
    expect(columnIn('  /* wet */ Owen: Hello. # stance: foward', 13)).toBe(3);
    expect(columnIn('  /* wet */ Owen: Hello. # stance: foward', 13, 'foward')).toBe(36);
  });

  it('is 1 on a line without anything', () => {
    expect(columnIn('', 0)).toBe(1);
    expect(columnIn('   ', 9)).toBe(1);
  });

  it('is always on the line, and never at a space if there is anything else', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(40),
        fc.option(fc.string(), { nil: undefined }),
        (line, parsed, word) => {
          const column = columnIn(line, parsed, word);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(Math.max(1, line.length));
        },
      ),
    );
  });
});
