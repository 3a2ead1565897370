import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, readRoute } from '../../src/app/route.ts';

it.each([
  ['', { at: 'home' }],
  ['#/', { at: 'home' }],
  ['#/briefing/waiting-room', { at: 'briefing', scenario: 'waiting-room' }],
  ['#/encounter/7f3a', { at: 'encounter', record: '7f3a' }],
  ['#/debrief/7f3a', { at: 'debrief', record: '7f3a' }],
  ['#/workshop', { at: 'workshop', page: 'scripts' }],
  ['#/workshop/', { at: 'workshop', page: 'scripts' }],
  ['#/workshop/figure', { at: 'workshop', page: 'figure' }],
  ['#/workshop/rehearsal', { at: 'workshop', page: 'rehearsal' }],
  ['#/workshop/package', { at: 'workshop', page: 'package' }],
  ['#/workshop/elsewhere', { at: 'home' }],
  ['#/debrief/', { at: 'home' }],
  ['#/elsewhere/x', { at: 'home' }],
  ['#/debrief/<img src=x>', { at: 'home' }],
  ['#/debrief/../../x', { at: 'home' }],
])('%s is %o', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

it.each([
  { at: 'briefing', scenario: 'waiting-room' },
  { at: 'debrief', record: '7f3a' },
  { at: 'workshop', page: 'figure' },
  { at: 'workshop', page: 'scripts' },
] as const)('%o comes back from its own address', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

it('is home for anything else, and comes back from its own address', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const route = readRoute(text);
      expect(readRoute(hashOf(route))).toEqual(route);
    }),
  );
});
