/** Where the learner is, as the address says it: `#/encounter/7f3a…`. Pure; an address is never trusted. */

export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'briefing'; readonly scenario: string }
  | { readonly at: 'encounter'; readonly record: string }
  | { readonly at: 'debrief'; readonly record: string }
  /** For authors. */
  | { readonly at: 'workshop'; readonly page: WorkshopPage };

/** Scripts being worked on, one of them tried out, a figure's dials, and packages for learning platforms. */
export type WorkshopPage = 'scripts' | (typeof workshopPages)[number];
const workshopPages = ['rehearsal', 'figure', 'package'] as const;

const home: Route = { at: 'home' };
const name = /^[A-Za-z0-9_-]{1,120}$/;

/** The route of a hash; anything that is not one is home. */
export function readRoute(hash: string): Route {
  const [, at, id = ''] = hash.replace(/^#/, '').split('/');
  if (at === 'workshop' && id === '') return { at, page: 'scripts' };
  if (!name.test(id)) return home;
  if (at === 'briefing') return { at, scenario: id };
  if (at === 'encounter' || at === 'debrief') return { at, record: id };
  const page = workshopPages.find((each) => each === id);
  if (at === 'workshop' && page) return { at, page };
  return home;
}

export function hashOf(route: Route): string {
  if (route.at === 'home') return '#/';
  if (route.at === 'workshop') return route.page === 'scripts' ? '#/workshop' : `#/workshop/${route.page}`;
  return `#/${route.at}/${route.at === 'briefing' ? route.scenario : route.record}`;
}
