/** The service worker: one version of the product, served to the pages of that version whatever the network does. */
import * as v from 'valibot';
import { HeadSchema } from '../../../delivery/package/offline-list.ts';
import { type Ask, AskSchema } from '../asks.ts';
import { lockNames } from '../locks.ts';
import { arrivalsFrom } from './arrive.ts';
import { askedFor } from './asked-for.ts';
import { editionOf } from './edition.ts';
import type { WorkerScope } from './scope.ts';
import { openStore } from './store.ts';

const here = self as unknown as WorkerScope;
const { scope } = here.registration;
const head = v.parse(HeadSchema, here.composure);
const edition = editionOf(
  head,
  openStore(here.caches, scope),
  arrivalsFrom({
    fetch: (...asked) => fetch(...asked),
    scope,
    digest: (content) => here.crypto.subtle.digest('SHA-256', content),
  }),
);

/** False once somebody has emptied the browser's storage: then the server serves, as if we were not here. */
let whole: Promise<boolean> | null = null;
const isWhole = (): Promise<boolean> => {
  whole ??= edition.page().then(
    (page) => page !== undefined,
    () => false,
  );
  return whole;
};

here.addEventListener('install', (event) => event.waitUntil(edition.install()));
here.addEventListener('activate', (event) => event.waitUntil(edition.clearUp()));

here.addEventListener('fetch', (event) => {
  const { request } = event;
  const asked = askedFor(request, scope);
  if (asked.is === 'other') return;
  const answer = async (): Promise<Response> => {
    if (!(await isWhole())) {
      if (asked.is === 'page') await here.registration.unregister();
      return fetch(request);
    }
    if (asked.is === 'whether-page') return new Response(null, { status: 200 });
    // A file of another version is worse than none: for none the page has words.
    const own = asked.is === 'page' ? await edition.page() : await edition.file(asked.path);
    return own ?? fetch(request);
  };
  event.respondWith(answer().catch(() => Response.error()));
});

here.addEventListener('message', (event) => {
  const ask = v.safeParse(AskSchema, event.data);
  const [port] = event.ports;
  if (!ask.success || !port) return;
  event.waitUntil(
    answerTo(ask.output).then(
      (answer) => port.postMessage(answer),
      () => port.postMessage(null),
    ),
  );
});

async function answerTo(ask: Ask): Promise<unknown> {
  if (ask.ask === 'state') return edition.state(ask.wanted);
  if (ask.ask === 'bring') return edition.bring(ask.paths);
  if (ask.ask === 'pages') return { pages: (await pages()).length };
  if (ask.ask === 'take') {
    // Not awaited: it ends when this worker is the active one, which waits for whatever is under way, this among it.
    void here.skipWaiting();
    return { done: true };
  }
  if (ask.version !== head.version || (await othersHere())) return { done: false };
  await here.clients.claim();
  return { done: true };
}

const pages = async () =>
  (await here.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
    url.startsWith(scope),
  );

/** Whether a page of another version may be open. Claiming takes them all. */
async function othersHere(): Promise<boolean> {
  const { locks } = here.navigator;
  if (!locks) return (await pages()).length > 1;
  const { held = [] } = await locks.query();
  const of = lockNames.versions(scope);
  return held.some(({ name = '' }) => (of.exec(name)?.[1] ?? head.version) !== head.version);
}
