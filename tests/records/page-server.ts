import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Bundles one script of `pages/` and serves it in a bare page at `/`; what it posts goes to `hear`. */
export async function servePage(
  script: string,
  hear: (path: string, body: unknown) => void = () => undefined,
): Promise<PageServer> {
  const code = await bundle(script);
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  async function respond(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      hear(path, JSON.parse(body));
      response.end('heard');
    } else if (path === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(code);
    } else {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><meta charset="utf-8"><title>records</title><script src="/page.js"></script>');
    }
  }
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function bundle(script: string): Promise<string> {
  const entry = fileURLToPath(new URL(`pages/${script}`, import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`page did not bundle: ${script}`);
  return chunk.code;
}
