import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Outlook } from '../../../src/debrief/outlook.ts';
import type { TurningPoint } from '../../../src/debrief/report.ts';
import { aheadOf, inHundred } from '../../../src/screens/debrief/ahead.ts';
import { debrief, trace } from './fixture.ts';
import { calls, checkedIn, named, page, press, show } from './shown.tsx';

const [plain] = debrief.turningPoints;
if (!plain) throw new RangeError('the fixture has no turning point');
const endings = ['settled/card', 'escalated/counted'];
const reckoned: TurningPoint = {
  ...plain,
  before: { good: 0.41, endings },
  yours: { ...plain.yours, prospect: { good: 0.23, endings } },
  contrast: {
    ...plain.contrast,
    prospect: { good: 0.67, endings },
    informed: { onward: [], ending: { kind: 'handed-over', id: 'kofi' } },
  },
};

const choose = (words: string): void => {
  act(() => named('label', words).querySelector('input')?.click());
};

describe('what lay ahead, in words', () => {
  it('never makes none of some, nor all of most', () => {
    expect([0, 0.004, 0.234, 0.996, 1 - 2 ** -50, 1].map(inHundred)).toEqual([
      'none',
      'fewer than 1 in 100',
      '23 in 100',
      'more than 99 in 100',
      'all',
      'all',
    ]);
  });

  it('stands before the answer, after it, and after the one beside it', () => {
    expect(aheadOf(reckoned).map(({ words }) => words)).toEqual(['41 in 100', '23 in 100', '67 in 100']);
    expect(aheadOf(plain)).toEqual([]);
  });
});

describe('a debrief that knows what lay ahead', () => {
  const outlook: Outlook = trace.turns.map(({ response }, at) =>
    at === 0
      ? null
      : { before: { good: 0.41, endings }, after: { [response]: { good: 0.23, endings } }, onward: {} },
  );
  const others = [reckoned.contrast, ...plain.others.slice(1)];
  const known = {
    ...debrief,
    turningPoints: [{ ...reckoned, others }],
    outlook,
    lastChances: [{ kind: 'left-safely', name: 'Left safely', decision: 3 } as const],
  };

  it('says so at a turning point, once their own account is given', () => {
    show(checkedIn, known);
    expect(page.textContent).not.toContain('41 in 100');
    press('Skip the question');
    expect(page.textContent).toContain('What it left open');
    expect(page.textContent).toContain('41 in 100');
  });

  it('shows the other branch gone on with as well as it could, when asked', () => {
    show(checkedIn, known);
    press('Skip the question');
    press('See the other branch');
    expect(page.textContent).not.toContain('You handed over to somebody.');
    choose('As well as it could');
    expect(page.textContent).toContain('You handed over to somebody.');
    choose('As you went on');
    expect(page.textContent).not.toContain('You handed over to somebody.');
  });

  it('says until when it could still have ended otherwise, and goes there', () => {
    show({ ...checkedIn, skipped: ['rest'] }, known);
    expect(page.textContent).toContain('Left safely');
    press('until decision 4: Left safely');
    expect(page.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('4');
    expect(page.textContent).toContain('not followed');
  });

  it('waits with the turning points, and says so, while ways are being followed', () => {
    show({ ...checkedIn, skipped: ['rest'] }, { ...debrief, turningPoints: [], complete: false });
    expect(page.querySelector('[role=status]')?.textContent).toContain('Following every way');
    expect(page.textContent).toContain(debrief.conduct);
    expect(page.textContent).not.toContain('The whole run');
    expect(calls.onRetry).not.toHaveBeenCalled();
    show({ ...checkedIn, skipped: ['rest'] }, debrief);
    expect(page.querySelector('[role=status]')?.textContent).toBe('The turning points are ready.');
    expect(page.textContent).toContain('The whole run');
  });
});
