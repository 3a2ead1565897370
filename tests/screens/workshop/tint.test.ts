import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinted } from '../../../src/screens/workshop/tint.ts';

const tints = (line: string) => tinted(line).map(({ tint, text }) => `${tint}: ${text.trim()}`);

describe('a line of Ink', () => {
  it.each([
    ['=== desk ===', ['knot: === desk ===']],
    ['= stitch', ['knot: = stitch']],
    ['// a remark', ['remark: // a remark']],
    ['~ heard = true', ['logic: ~ heard = true']],
    ['    -> END', ['logic: -> END']],
    ['VAR trust = 40', ['logic: VAR trust = 40']],
    ['- (blocked)', ['label: - (blocked)']],
    ['Owen: What fine?   # gaze: you', ['speaker: Owen:', 'plain: What fine?', 'tag: # gaze: you']],
    ['    # why: He asked.', ['plain: ', 'tag: # why: He asked.']],
    [
      '* { heard } [“Yes.” # validation]',
      ['choice: *', 'logic: { heard }', 'plain: [“Yes.”', 'tag: # validation', 'plain: ]'],
    ],
    ['The form is at ten: read it.', ['plain: The form is at ten: read it.']],
  ])('%s', (line, pieces) => {
    expect(tints(line)).toEqual(pieces);
  });

  it('is whole in its pieces, whatever it is', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('* ', '[', ']', '# x', 'Mo: ', '{', '}', '-> a', '(b)', ' ', '=', '“x”'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const one = text.replaceAll('\n', ' ');
        expect(
          tinted(one)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(one);
      }),
    );
  });
});
