import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, readRoute } from '../../src/app/route.ts';

it.each([
  ['', { at: 'home' }],
  ['#/', { at: 'home' }],
  ['#/briefing/waiting-room', { at: 'briefing', scenario: 'waiting-room' }],
  ['#/encounter/7f3a', { at: 'encounter', record: '7f3a' }],
  ['#/debrief/7f3a', { at: 'debrief', record: '7f3a' }],
  ['#/debrief/', { at: 'home' }],
  ['#/elsewhere/x', { at: 'home' }],
  ['#/debrief/<img src=x>', { at: 'home' }],
  ['#/debrief/../../x', { at: 'home' }],
])('%s is %o', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

it('is home for anything else, and comes back from its own address', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const route = readRoute(text);
      expect(readRoute(hashOf(route))).toEqual(route);
    }),
  );
});
