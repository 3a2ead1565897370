/** A server of a learning platform: its own pages, and the built product below them as a package carries it. */

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { type Label, labelName } from '../../../src/delivery/package/label.ts';

const root = new URL('../../../', import.meta.url).pathname;
const dist = resolve(root, process.env.COMPOSURE_DIST ?? 'dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
};

/** Where the product lies on the platform: deep, and with a space in it, as platforms have it. */
export const inside = '/course files/7/composure/';

export interface LmsTerms {
  /** Put into the page; a package that was unpacked has its own. */
  readonly label?: Label;
  /** The folder that the product lies in: the build, or a package that was unpacked. */
  readonly folder?: string;
  /** The platform's pages and scripts by path; a file of the checkout where the text begins with "file:". */
  readonly pages: Readonly<Record<string, string>>;
  /** Everything else that the platform answers; null where it does not. */
  readonly answer?: (asked: Request) => Promise<Response | null>;
}

export interface Lms {
  /** "http://127.0.0.1:12345" */
  readonly origin: string;
  /** The product's page. */
  readonly game: string;
  /** Paths that were asked for and are not there. */
  readonly missing: string[];
  close(): Promise<void>;
}

export async function openLms({ label, folder = dist, pages, answer }: LmsTerms): Promise<Lms> {
  const missing: string[] = [];
  let origin = '';

  async function fileAt(path: string): Promise<Buffer | string | null> {
    const page = pages[path];
    if (page?.startsWith('file:')) return readFile(join(root, page.slice(5)));
    if (page !== undefined) return page;
    if (!path.startsWith(inside)) return null;
    const within = normalize(path.slice(inside.length)) || 'index.html';
    const name = within === '.' ? 'index.html' : within;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    return name === 'index.html' && bytes && label ? labelled(bytes.toString(), label) : bytes;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const path = decodeURIComponent(url.pathname);
    const file = await fileAt(path);
    if (file !== null) {
      const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(file);
      return;
    }
    const said = answer && (await answer(await asRequest(request, url)));
    if (said) {
      response
        .writeHead(said.status, Object.fromEntries(said.headers))
        .end(Buffer.from(await said.arrayBuffer()));
      return;
    }
    if (path !== '/favicon.ico') missing.push(path);
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    game: `${origin}${encodeURI(inside)}index.html`,
    missing,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function labelled(html: string, label: Label): string {
  const content = JSON.stringify(label).replaceAll('"', '&quot;');
  return html.replace('<title>', `<meta name="${labelName}" content="${content}"><title>`);
}

async function asRequest(request: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', headers } = request;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  return new Request(url, { method, headers: sent, body });
}
