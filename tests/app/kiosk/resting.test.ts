import { expect, it } from 'vitest';
import { restingInKiosk } from '../../../src/app/kiosk/resting.ts';
import type { Visit } from '../../../src/app/kiosk/visit.ts';
import { whenToTake } from '../../../src/app/offline/update.ts';

const pageWith = (dialog: boolean) => ({
  querySelector: (selector: string) => (dialog && selector === 'dialog[open]' ? {} : null),
});
const inKiosk = (phase: Visit['phase'], dialog = false) =>
  restingInKiosk(() => phase, pageWith(dialog) as unknown as Document);

const updateIn = ({ occupied, reading, unseen }: ReturnType<typeof inKiosk>) =>
  whenToTake({
    waiting: true,
    resting: !occupied(),
    unkept: false,
    othersBusy: false,
    reading: reading(),
    unseen: unseen(),
    sinceArrival: 10_000,
    sincePress: 10_000,
    triedBefore: false,
  });

it('a kiosk that waits for a touch takes a new version, whatever it could not show', () => {
  expect(updateIn(inKiosk('attract'))).toBe('take');
});

it('an open dialog is still in the way of it, and so is a visit', () => {
  expect(updateIn(inKiosk('attract', true))).toBe('offer');
  for (const phase of ['choosing', 'playing', 'debrief', 'facilitator', 'reset'] as const)
    expect(updateIn(inKiosk(phase))).toBe('later');
});
