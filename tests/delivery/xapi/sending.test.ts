import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, waitAsked } from '../../../src/delivery/xapi/answers.ts';
import { delayAfter } from '../../../src/delivery/xapi/backoff.ts';
import { batchOf, bytesOf } from '../../../src/delivery/xapi/batches.ts';
import { sendHalving } from '../../../src/delivery/xapi/halving.ts';
import { openLrs } from '../../../src/delivery/xapi/lrs.ts';
import type { Statement } from '../../../src/delivery/xapi/statement.ts';
import { durationOf, timestampOf } from '../../../src/delivery/xapi/times.ts';
import { uuidOf } from '../../../src/delivery/xapi/uuid.ts';

const now = Date.parse('2026-05-01T12:00:00Z');
const judged = (status: number, text = '', retryAfter: string | null = null) =>
  judge({ status, text, retryAfter }, ['a', 'b'], now);

describe('an answer', () => {
  test('is a yes only when it names what was stored', () => {
    expect(judged(200, '["b","A"]')).toEqual({ kind: 'taken' });
    for (const text of ['', '{}', '["a"]', '<html>', '["a"', 'null'])
      expect(judged(200, text).kind).toBe('later');
    expect(judged(204).kind).toBe('later');
  });

  test.each([
    [0, 'later', 'offline'],
    [408, 'later', 'busy'],
    [429, 'later', 'busy'],
    [500, 'later', 'busy'],
    [503, 'later', 'busy'],
    [401, 'stop', 'credentials'],
    [403, 'stop', 'credentials'],
    [404, 'stop', 'address'],
    [301, 'stop', 'address'],
  ])('of %i means %s: %s', (status, kind, trouble) => {
    expect(judged(status)).toMatchObject({ kind, trouble });
  });

  test('that refuses keeps a reason of a bearable length', () => {
    expect(judged(409)).toEqual({ kind: 'known' });
    expect(judged(400, 'x'.repeat(5000))).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/^400 x{496}$/),
    });
    expect(judged(413).kind).toBe('refused');
  });

  test('asks for a wait in seconds or as a date, and a slip in it is no wait', () => {
    expect(waitAsked('120', now)).toBe(120_000);
    expect(waitAsked('Fri, 01 May 2026 12:00:30 GMT', now)).toBe(30_000);
    expect(waitAsked('Fri, 01 May 2026 11:00:00 GMT', now)).toBe(0);
    for (const text of [null, 'soon', '-3x']) expect(waitAsked(text, now)).toBeNull();
  });
});

describe('a delay', () => {
  test('grows with failures to five minutes, differs by chance, and is never shorter than was asked', () => {
    expect([1, 2, 3, 30].map((failures) => delayAfter(failures, 1, null))).toEqual([
      1000, 2000, 4000, 300_000,
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.nat(10_000_000)),
        (failures, chance, asked) => {
          const delay = delayAfter(failures, chance, asked);
          expect(delay).toBeGreaterThanOrEqual(Math.min(asked ?? 0, 3_600_000));
          expect(delay).toBeGreaterThanOrEqual(500);
          expect(delay).toBeLessThanOrEqual(Math.max(300_000, Math.min(asked ?? 0, 3_600_000)));
        },
      ),
    );
  });
});

const statement = (text: string) => ({ statement: { id: text } as unknown as Statement });

describe('a batch', () => {
  test('is the longest beginning that fits, counted in bytes as they are sent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 }),
        fc.integer({ min: 2, max: 400 }),
        fc.boolean(),
        (texts, room, alone) => {
          const items = texts.map(statement);
          const { items: fit, body, bytes } = batchOf(items, room, alone);
          expect(JSON.parse(body)).toEqual(
            fit.map(({ statement: each }) => JSON.parse(JSON.stringify(each))),
          );
          expect(bytes).toBe(bytesOf(body));
          expect(fit).toEqual(items.slice(0, fit.length));
          if (!(alone && fit.length === 1)) expect(bytes).toBeLessThanOrEqual(room);
          if (alone && items.length > 0) expect(fit.length).toBeGreaterThan(0);
          const [next] = items.slice(fit.length);
          if (next) {
            const longer = JSON.stringify([...fit, next].map((each) => each.statement));
            expect(bytesOf(longer)).toBeGreaterThan(room);
          }
        },
      ),
    );
  });
});

describe('halving', () => {
  test('finds a fate for each, in order, and asks no more often than it must', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('new', 'known', 'bad'), { maxLength: 40 }), async (kinds) => {
        const items = kinds.map((kind, at) => ({ kind, at }));
        const fates: [number, string][] = [];
        let asked = 0;
        const stop = await sendHalving(
          items,
          async (some) => {
            asked += 1;
            if (some.some(({ kind }) => kind === 'bad')) return { kind: 'refused', why: 'bad' };
            return { kind: some.some(({ kind }) => kind === 'known') ? 'known' : 'taken' };
          },
          async (some, { kind }) => {
            for (const { at } of some) fates.push([at, kind]);
          },
        );
        expect(stop).toBeNull();
        expect(fates).toEqual(items.map(({ kind, at }) => [at, kind === 'bad' ? 'refused' : 'delivered']));
        const troublesome = kinds.filter((kind) => kind !== 'new').length;
        expect(asked).toBeLessThanOrEqual(
          1 + troublesome * 2 * Math.ceil(Math.log2(Math.max(2, kinds.length))),
        );
      }),
    );
  });

  test('stops where it is stopped, and says so', async () => {
    const fates: number[] = [];
    const stop = await sendHalving(
      [1, 2, 3, 4],
      async (some) => {
        if (some.length > 1) return { kind: 'known' };
        return some[0] === 2 ? { kind: 'stop', trouble: 'credentials' } : { kind: 'taken' };
      },
      async (some) => void fates.push(...some),
    );
    expect(stop).toEqual({ kind: 'stop', trouble: 'credentials' });
    expect(fates).toEqual([1]);
  });
});

describe('the request itself', () => {
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  };

  async function serve(status: number, headers: Record<string, string>, silent = false) {
    const seen: { method: string; url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request.setEncoding('utf8')) body += part;
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      if (!silent) response.writeHead(status, headers).end('said');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return { seen, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`, close };
  }

  test('carries the version, the authorization of that moment, and its query', async () => {
    const { seen, endpoint, close } = await serve(429, { 'Retry-After': '7' });
    let token = 'one';
    const lrs = openLrs({ endpoint, authorization: () => `Basic ${token}`, fetch, after });
    token = 'two';
    const answer = await lrs({ method: 'POST', resource: 'statements', body: '[]', query: { a: 'b c&d' } });
    expect(answer).toEqual({ status: 429, retryAfter: '7', text: 'said' });
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/xapi/statements?a=b+c%26d', body: '[]' });
    expect(seen[0]?.headers).toMatchObject({
      'x-experience-api-version': '1.0.3',
      authorization: 'Basic two',
      'content-type': 'application/json',
    });
    close();
  });

  test('is no answer where nobody is, nobody answers, or the host has no authorization', async () => {
    const { endpoint, close } = await serve(200, {}, true);
    const none = { status: 0, retryAfter: null, text: '' };
    const ask = { method: 'GET', resource: 'statements' } as const;
    const silent = openLrs({ endpoint, authorization: () => 'x', fetch, after, limitMs: 30 });
    expect(await silent(ask)).toEqual(none);
    close();
    const gone = openLrs({ endpoint, authorization: () => 'x', fetch, after });
    expect(await gone(ask)).toEqual(none);
    const authorization = () => {
      throw new Error('the host has gone');
    };
    expect(await openLrs({ endpoint, authorization, fetch, after })(ask)).toEqual(none);
  });

  test('outlives the page only where it is asked to', async () => {
    const seen: RequestInit[] = [];
    const spy: typeof fetch = async (_, init) => {
      seen.push(init ?? {});
      return new Response('[]');
    };
    const lrs = openLrs({ endpoint: 'https://lrs.example.org', authorization: () => 'x', fetch: spy, after });
    await lrs({ method: 'POST', resource: 'statements', body: '[]', keepalive: true });
    await lrs({ method: 'POST', resource: 'statements', body: '[]', keepalive: false });
    expect(seen.map(({ keepalive }) => keepalive)).toEqual([true, undefined]);
  });
});

describe('ids and times', () => {
  test('an id is the RFC’s own for its name', () => {
    // Python's uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/ä').
    expect(uuidOf('https://example.org/ä')).toBe('a3dbf7e0-ef27-5dc9-ad48-bf7f82055d84');
  });

  test('a duration has two decimals at most, an instant has milliseconds and its zone', () => {
    expect([0, 4, 5, 4251, 60_000, 372_500].map(durationOf)).toEqual([
      'PT0S',
      'PT0S',
      'PT0.01S',
      'PT4.25S',
      'PT60S',
      'PT372.5S',
    ]);
    expect(timestampOf(now)).toBe('2026-05-01T12:00:00.000Z');
  });
});
