import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/app/offline/worker/asked-for.ts';
import { scope } from './build-made.ts';

const asking = (url: string, more: { method?: string; mode?: RequestMode; range?: boolean } = {}) =>
  askedFor(
    {
      method: more.method ?? 'GET',
      mode: more.mode ?? 'cors',
      url,
      headers: { has: (name) => name === 'range' && more.range === true },
    },
    scope,
  );

describe('a way in', () => {
  it.each([
    '',
    'index.html',
    '?mode=kiosk',
    'index.html?pack=https%3A%2F%2Fa.example%2Fb.zip',
    '#/encounter/7f',
  ])('is the page at “%s”', (rest) => {
    expect(asking(scope + rest, { mode: 'navigate' })).toEqual({ is: 'page' });
  });

  it.each(['', '?mode=kiosk', 'index.html'])('is asked whether it is there at “%s”', (rest) => {
    expect(asking(scope + rest, { method: 'HEAD' })).toEqual({ is: 'whether-page' });
    expect(asking(`${scope}docs/${rest}`, { method: 'HEAD' })).toEqual({ is: 'other' });
  });

  it.each(['docs/', 'index.htm', 'stage/dan/a0.webp'])('is something else at “%s”', (rest) => {
    expect(asking(scope + rest, { mode: 'navigate' })).toEqual({ is: 'other' });
  });
});

describe('a part', () => {
  it('is a file by its path, whatever its name holds', () => {
    expect(asking(`${scope}stage/dan/a0.webp`)).toEqual({ is: 'file', path: 'stage/dan/a0.webp' });
    expect(asking(`${scope}a%20b.js`)).toEqual({ is: 'file', path: 'a b.js' });
    expect(asking(`${scope}%zz.js`)).toEqual({ is: 'file', path: '%zz.js' });
  });

  it.each([
    ['of another place', 'https://train.example/other/a.js', {}],
    ['with more than a name', `${scope}a.js?x=1`, {}],
    ['of which a piece is wanted', `${scope}a.webm`, { range: true }],
    ['that is sent', `${scope}a.js`, { method: 'POST' }],
    ['that is the worker itself', `${scope}sw.js`, {}],
    ['that is the page, to be read', `${scope}index.html`, {}],
  ])('%s is the server’s business', (_, url, more) => {
    expect(asking(url, more)).toEqual({ is: 'other' });
  });
});
