/** A product of a few small files, listed as a build lists its own. */
import { strToU8 } from 'fflate';
import * as v from 'valibot';
import type { Order } from '../../../src/delivery/package/order.ts';
import {
  filesFormat,
  type OfferedAbout,
  type ProductFiles,
  ProductFilesSchema,
} from '../../../src/delivery/package/product-files.ts';
import { sumOf } from '../../../src/delivery/package/write-package.ts';

export const pageHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;">

    <meta charset="utf-8">
    <title>Composure</title>
    <script type="module" crossorigin src="./assets/app.js"></script>
  </head>
  <body></body>
</html>
`;

const texts: Readonly<Record<string, string>> = {
  'index.html': pageHtml,
  'favicon.svg': '<svg/>',
  'sw.js': 'keeps copies',
  'unheard-of.txt': 'asked for by nobody',
  'assets/app.js': 'the app',
  'assets/app.css': 'styles',
  'assets/font.woff2': 'letters',
  'assets/shared.js': 'shared by the debrief and the workshop',
  'assets/debrief.js': 'the debrief',
  'assets/workshop.js': 'the workshop',
  'assets/check-worker.js': 'a worker of the workshop',
  'assets/bring.js': 'takes packs in',
  'assets/hatch.js': 'the script of hatch',
  'assets/hatch-lines.js': 'where its lines stand',
  'assets/gate.js': 'the script of gate',
  'assets/gate-lines.js': 'where its lines stand',
  'stage/dan/figure.json': '{}',
  'stage/dan/a0.webp': 'dan',
  'stage/mei/figure.json': '{}',
  'stage/waiting-room/room.json': '{}',
  'stage/corridor/room.json': '{}',
  'stage/bank/room.json': '{}',
  'stage/cards/hatch.webp': 'a card',
  'stage/cards/gate.webp': 'a card',
  'sound/sound.json': '{}',
  'sound/bell.mp3': 'a bell',
  'sound/room-waiting-room.mp3': 'a tone',
  'sound/room-corridor.mp3': 'a tone',
};

const needs: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['assets/app.js', 'favicon.svg', 'sw.js'],
  'assets/app.js': ['assets/app.css'],
  'assets/app.css': ['assets/font.woff2'],
  'assets/debrief.js': ['assets/shared.js', 'assets/app.js'],
  'assets/workshop.js': ['assets/shared.js', 'assets/check-worker.js'],
};
const later: Readonly<Record<string, readonly string[]>> = {
  'assets/app.js': [
    'assets/debrief.js',
    'assets/workshop.js',
    'assets/bring.js',
    'assets/hatch.js',
    'assets/hatch-lines.js',
    'assets/gate.js',
    'assets/gate-lines.js',
  ],
};

export const files: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(texts).map(([path, text]) => [path, strToU8(text)]),
);

export const aboutWith = (change: Partial<OfferedAbout>): OfferedAbout => ({
  title: 'Right behind you',
  role: 'Triage nurse',
  person: 'Dan',
  figure: 'dan',
  room: 'waiting-room',
  you: 'You have the hatch.',
  content: 'Nobody is struck.',
  ...change,
});

export const product: ProductFiles = v.parse(ProductFilesSchema, {
  format: filesFormat,
  version: '0.1.0',
  scenarios: [
    {
      id: 'hatch',
      hash: '1',
      base: null,
      about: aboutWith({}),
      files: ['assets/hatch.js', 'assets/hatch-lines.js'],
    },
    {
      id: 'gate',
      hash: '2',
      base: null,
      about: aboutWith({
        title: 'Off the list',
        role: 'School administrator',
        figure: 'mei',
        room: 'corridor',
      }),
      files: ['assets/gate.js', 'assets/gate-lines.js'],
    },
  ],
  parts: { workshop: ['assets/workshop.js'], packs: ['assets/bring.js'] },
  files: [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sumOf(bytes),
    needs: needs[path] ?? [],
    later: later[path] ?? [],
  })),
});

/** A pack with a script of its own and a local version of `gate`. */
export const ward = {
  id: 'ward',
  bytes: strToU8('a pack'),
  scenarios: [
    { id: 'ward_night', base: null, about: aboutWith({ title: 'The night desk' }) },
    {
      id: 'ward_gate',
      base: 'gate',
      about: aboutWith({ title: 'Off our list', figure: 'mei', room: 'corridor' }),
    },
  ],
};

export const orderWith = (change: Partial<Order>): Order => ({
  target: 'scorm12',
  scenarios: null,
  packs: [],
  hosts: [],
  connect: [],
  detail: null,
  ...change,
});
