/** Small builds for tests of the offline part, and a server that has one of them. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { arrivalsFrom } from '../../../src/app/offline/worker/arrive.ts';
import { type Edition, editionOf } from '../../../src/app/offline/worker/edition.ts';
import { openStore } from '../../../src/app/offline/worker/store.ts';
import { type Head, HeadSchema, sumLength, workerFile } from '../../../src/delivery/package/offline-list.ts';
import { stamped } from '../../../src/delivery/package/stamped.ts';
import type { FakeCaches } from './fake-caches.ts';

export const scope = 'https://train.example/composure/';
export type Files = Map<string, Uint8Array>;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
export const sumOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, sumLength);

/** A build with that in its files; the page and the worker are there by themselves. */
export const buildOf = (files: Readonly<Record<string, string>>): Files =>
  stamped(
    new Map(
      Object.entries({
        'index.html': '<!doctype html><html><head><title>Composure</title></head></html>',
        [workerFile]: 'serve();\n',
        ...files,
      }).map(([path, content]) => [path, bytes(content)]),
    ),
  );

export const versionA = buildOf({
  'assets/main-1.js': 'main of A',
  'assets/same-1.js': 'the same in both',
  'icons/icon.png': 'icon',
  'stage/dan/figure.json': 'dan of A',
  'stage/dan/a0.webp': 'picture of A',
  'stage/mei/figure.json': 'mei of A',
  'sound/room.webm': 'sound',
});

export const versionB = buildOf({
  'assets/main-2.js': 'main of B',
  'assets/same-1.js': 'the same in both',
  'icons/icon.png': 'icon',
  'stage/dan/figure.json': 'dan of B',
  'stage/dan/a0.webp': 'picture of B',
  'stage/mei/figure.json': 'mei of B',
  'sound/room.webm': 'sound',
});

export function headOf(files: Files): Head {
  const [line = ''] = text(files.get(workerFile)).split('\n');
  return v.parse(HeadSchema, JSON.parse(line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1)));
}

/** A server, with what was asked of it. */
export class FakeServer {
  files: Files;
  /** Answers in the place of a file. */
  instead: (path: string, cache: RequestCache | undefined) => Response | 'down' | null = () => null;
  readonly asked: string[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  readonly fetch = (async (address: string, init?: RequestInit): Promise<Response> => {
    const path = address.slice(scope.length) || 'index.html';
    this.asked.push(path);
    const instead = this.instead(path, init?.cache);
    if (instead === 'down') throw new TypeError('Failed to fetch');
    if (instead) return instead;
    const content = this.files.get(path);
    if (!content) return new Response('not here', { status: 404 });
    return new Response(new Uint8Array(content).buffer, {
      headers: { 'content-type': 'text/plain', 'content-encoding': 'br' },
    });
  }) as typeof fetch;
}

export const digest = (content: ArrayBuffer): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', content);

/** The edition that a worker of this build would have. */
export const editionFrom = (files: Files, caches: FakeCaches, server: FakeServer): Edition =>
  editionOf(headOf(files), openStore(caches, scope), arrivalsFrom({ fetch: server.fetch, scope, digest }));
