import { expect, it } from 'vitest';
import { canRun, type Ground, groundHere } from '../../../src/app/offline/can-run.ts';
import { plainLabel } from '../../../src/delivery/package/label.ts';

const good: Ground = {
  built: true,
  version: 'a1',
  target: 'web',
  secure: true,
  supported: true,
  framed: false,
  hosted: false,
};

it('runs in the built product by itself', () => {
  expect(canRun(good)).toBe(true);
});

it.each<[string, Partial<Ground>]>([
  ['in development', { built: false }],
  ['in a page that says no version', { version: null }],
  ['in a SCORM 1.2 package', { target: 'scorm12' }],
  ['in a SCORM 2004 package', { target: 'scorm2004' }],
  ['in a cmi5 package', { target: 'cmi5' }],
  ['over plain http', { secure: false }],
  ['in a browser without workers', { supported: false }],
  ['in somebody’s frame', { framed: true }],
  ['where somebody beyond this device keeps the runs', { hosted: true }],
])('does not run %s', (_, change) => {
  expect(canRun({ ...good, ...change })).toBe(false);
});

it('takes a browser that forbids the very question for one without', () => {
  const forbidding = {
    isSecureContext: true,
    get navigator(): Navigator {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  } as unknown as Window;
  expect(groundHere(forbidding, plainLabel, 'a1', false).supported).toBe(false);
});
