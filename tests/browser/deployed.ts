/** A plain web server whose files can be exchanged, spoilt, and which can go away and come back at its address. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { stamped } from '../../src/delivery/package/stamped.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

const root = new URL('../../', import.meta.url).pathname;

/** What `npm run build` made. */
export function builtFiles(): Files {
  const folder = resolve(root, process.env.COMPOSURE_DIST ?? 'dist');
  const all = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return new Map(
    all
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/**
 * Another version of the same product: every script has another name and says so, as has every picture of a person
 * another content. What it was made from is not among its files.
 */
export function nextVersion(files: Files, name: string): Files {
  const scripts = [...files.keys()].filter((path) => /^assets\/.*\.(js|css)$/.test(path));
  const renamed = (text: string) =>
    scripts.reduce((now, path) => {
      const base = path.slice('assets/'.length);
      return now.replaceAll(base, base.replace(/(\.\w+)$/, `-${name}$1`));
    }, text);
  const next = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    if (/\.(js|css|html)$/.test(path)) {
      const text = renamed(Buffer.from(content).toString());
      const said = text
        .replaceAll('This is practice.', `This is practice (${name}).`)
        .replaceAll('Go on from there', `Go on (${name})`);
      next.set(renamed(path), Buffer.from(said));
    } else if (/^stage\/dan\/a\d+\.webp$/.test(path))
      next.set(path, Buffer.concat([content, Buffer.from(name)]));
    else next.set(path, content);
  }
  return stamped(next);
}

export interface Deployed {
  readonly address: string;
  /** Paths that were asked for and not found. */
  readonly missed: string[];
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  put(files: Files): void;
  /** Answers in the place of a file, until it is lifted by null. */
  spoil(by: ((path: string, answer: ServerResponse) => boolean) | null): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};

/** Under a path, as behind many a training department's address. */
const folder = '/training/composure/';

export async function deploy(first: Files): Promise<Deployed> {
  let files = first;
  let spoilt: ((path: string, answer: ServerResponse) => boolean) | null = null;
  let port = 0;
  let server: Server | null = null;
  const sockets = new Set<Socket>();
  const missed: string[] = [];
  const asked: string[] = [];

  function open(): Promise<void> {
    const fresh = createServer((request, answer) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname).slice(folder.length) || 'index.html';
      asked.push(path);
      if (spoilt?.(path, answer)) return;
      const content = pathname.startsWith(folder) ? files.get(path) : undefined;
      if (!content) {
        missed.push(path);
        answer.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
        return;
      }
      const lasting = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      answer
        .writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'cache-control': lasting,
        })
        .end(content);
    });
    fresh.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    server = fresh;
    return new Promise((done) =>
      fresh.listen(port, '127.0.0.1', () => {
        port = (fresh.address() as AddressInfo).port;
        done();
      }),
    );
  }

  await open();
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    missed,
    asked,
    put(next) {
      files = next;
    },
    spoil(by) {
      spoilt = by;
    },
    async stop() {
      const closing = new Promise((done) => server?.close(done));
      for (const socket of sockets) socket.destroy();
      await closing;
    },
    start: open,
  };
}
