/** The LRSs that the fault test sends to: one in memory, one behind a real socket, and one named by the environment. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeLrs, LrsAnswer } from './fake-lrs.ts';
import type { World } from './world.ts';

export interface Peer {
  readonly post: (body: string) => Promise<LrsAnswer>;
  /** Everything stored under a registration. */
  readonly stored: (registration: string) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

export function inMemory(lrs: FakeLrs): Peer {
  return {
    post: async (body) => lrs.post(body),
    stored: async (registration) => JSON.parse(lrs.withRegistration(registration).body).statements,
    close: async () => {},
  };
}

/** The same behind HTTP on this machine. */
export async function served(lrs: FakeLrs, world: World): Promise<Peer> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const registration = new URL(request.url ?? '', 'http://here').searchParams.get('registration');
    const answer = request.method === 'POST' ? lrs.post(body) : lrs.withRegistration(registration ?? '');
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...over(`http://127.0.0.1:${port}/xapi`, 'Basic none', world),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A real LRS: `LRS_URL` is its endpoint, `LRS_AUTH` the whole Authorization header. */
export function over(endpoint: string, authorization: string, world: World): Peer {
  const base = endpoint.replace(/\/+$/, '');
  const headers = {
    'X-Experience-API-Version': '1.0.3',
    Authorization: authorization,
    'Content-Type': 'application/json',
  };
  const ask = (address: string, init: RequestInit = {}) =>
    world.real(
      fetch(address, { ...init, headers }).then(async (response) => ({
        status: response.status,
        body: await response.text(),
      })),
    );
  return {
    post: (body) => ask(`${base}/statements`, { method: 'POST', body }),
    async stored(registration) {
      const found: Record<string, unknown>[] = [];
      let next = `${base}/statements?registration=${registration}&limit=100`;
      while (next !== '') {
        const { status, body } = await ask(next);
        if (status !== 200)
          throw new Error(`the LRS does not show what it has: ${status} ${body.slice(0, 200)}`);
        const page = JSON.parse(body) as { statements: Record<string, unknown>[]; more?: string };
        found.push(...page.statements);
        next = page.more ? new URL(page.more, base).href : '';
      }
      return found;
    },
    close: async () => {},
  };
}
