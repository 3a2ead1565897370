import { describe, expect, it } from 'vitest';
import { lineHolding } from '../../../src/workshop/check/told-lines.ts';

const texts: Readonly<Record<string, string>> = { 'a.ink': 'One.\nTwo.\nTwo.', 'b.ink': '\nThree.' };
const script = { files: Object.keys(texts), source: (file: string) => texts[file] };

describe('the line of the script that was told', () => {
  it('is the only one that holds its words, in any file', () => {
    expect(lineHolding(script, 'One.')).toEqual({ file: 'a.ink', line: 1 });
    expect(lineHolding(script, ' Three.')).toEqual({ file: 'b.ink', line: 2 });
  });

  it('is not known where several hold them, or none does, or there are none', () => {
    for (const words of ['Two.', 'Four.', ' ']) expect(lineHolding(script, words)).toBeNull();
  });
});
