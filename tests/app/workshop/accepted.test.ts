import { expect, it } from 'vitest';
import { accepted, largestScript, leftAside, tooLarge } from '../../../src/app/workshop/accepted.ts';

it('takes text, with one kind of line end and no mark before it', () => {
  expect(accepted('a.ink', '\uFEFFone\r\ntwo\rthree\n')).toEqual({
    ok: true,
    script: { path: 'a.ink', text: 'one\ntwo\nthree\n' },
  });
});

it.each([
  [
    'a.ink',
    'x'.repeat(largestScript + 1),
    'a.ink is larger than 1 MB, which no script is. It was not opened.',
  ],
  ['a.ink', 'PK\0\0', 'a.ink is not text. It was not opened.'],
  ['a\nb.ink', 'x', /a name with signs in it that cannot be shown\. It was not opened\.$/],
  ['a'.repeat(301), 'x', /has a name that is too long\. It was not opened\.$/],
])('refuses %j in a sentence', (path, text, sentence) => {
  expect(accepted(path, text)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
});

it('knows from the size alone what is too large', () => {
  expect(tooLarge('b.ink')).toMatch(/^b\.ink is larger than 1 MB/);
});

it('says how many were left aside', () => {
  expect(leftAside(1)).toMatch(/^One file is/);
  expect(leftAside(3)).toMatch(/^3 files are/);
});
