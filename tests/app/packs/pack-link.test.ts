import { describe, expect, it } from 'vitest';
import { packOrigins } from '../../../src/app/packs/allowed-origins.ts';
import { fetchPack, packAddress } from '../../../src/app/packs/pack-link.ts';
import { packLimits } from '../../../src/story/pack/limits.ts';
import { refusalOf } from '../../story/pack/packs.ts';

const page = 'https://train.example.org/composure/';
const friends = ['https://packs.example.org'];

describe('the pack that an address names', () => {
  it.each([
    ['', null],
    ['?pack=', null],
    ['?other=x.zip', null],
    ['?pack=library.zip', 'https://train.example.org/composure/library.zip'],
    ['?pack=/packs/library.zip', 'https://train.example.org/packs/library.zip'],
    ['?pack=https://packs.example.org/a.zip', 'https://packs.example.org/a.zip'],
  ])('%s is %s', (search, expected) => {
    expect(packAddress(page + search, friends)?.href ?? null).toBe(expected);
  });

  it.each([
    'https://elsewhere.example/a.zip',
    '//elsewhere.example/a.zip',
    'https://packs.example.org.elsewhere.example/a.zip',
    'http://packs.example.org/a.zip',
    'https://packs.example.org:8443/a.zip',
    'https://name:secret@train.example.org/a.zip',
    'data:application/zip;base64,UEs=',
    'javascript:alert(1)',
    'blob:https://train.example.org/1',
    'file:///etc/passwd',
    'https://',
  ])('is refused when it is elsewhere: %s', async (address) => {
    const search = `?pack=${encodeURIComponent(address)}`;
    const refusal = await refusalOf(() => packAddress(page + search, friends));
    expect(refusal.code).toBe('address');
    expect(refusal.fix).toMatch(/\?$/);
  });

  it('is nobody’s but the page’s own as the product comes', () => {
    expect(packOrigins).toEqual([]);
  });
});

describe('a pack that is fetched', () => {
  const address = new URL('https://train.example.org/a.zip');
  const answering = (answer: () => Response) => async () => answer();

  it('is asked for without following anybody elsewhere, and comes as its bytes', async () => {
    const asked: unknown[] = [];
    const ask: typeof fetch = async (...all) => {
      asked.push(all);
      return new Response(Uint8Array.of(1, 2, 3));
    };
    expect(await fetchPack(address, ask)).toEqual(Uint8Array.of(1, 2, 3));
    expect(asked).toMatchObject([[address, { redirect: 'error', credentials: 'same-origin' }]]);
  });

  it.each<[string, typeof fetch, string]>([
    ['is not there', answering(() => new Response('', { status: 404 })), 'fetch'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'fetch'],
    [
      'says that it is too large',
      answering(() => new Response('x', { headers: { 'content-length': '99999999' } })),
      'zip-size',
    ],
    [
      'is too large and does not say so',
      answering(() => new Response(new Uint8Array(packLimits.zip + 1))),
      'zip-size',
    ],
    [
      'breaks off',
      answering(
        () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('gone')) })),
      ),
      'fetch',
    ],
  ])('is refused when it %s', async (_, ask, code) => {
    expect(await refusalOf(() => fetchPack(address, ask))).toMatchObject({ code });
  });
});
