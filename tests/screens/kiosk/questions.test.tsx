import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clocksFor, ForYou } from '../../../src/screens/kiosk/ForYou.tsx';
import { StillThere } from '../../../src/screens/kiosk/StillThere.tsx';
import { defaultSettings } from '../../../src/screens/settings/settings.ts';
import { press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => {
  shown.gone();
  vi.useRealTimers();
});

describe('the question whether anybody is there', () => {
  it('counts for the eye each second, and says it to others once more only', async () => {
    vi.useFakeTimers();
    let left = 20_000;
    shown = await show(<StillThere open left={() => left} whole={20_000} onHere={() => {}} />);
    const said: string[] = [];
    const seen: string[] = [];
    for (; left > 0; left -= 1000) {
      await act(() => {
        vi.advanceTimersByTime(200);
      });
      seen.push(shown.root.querySelector('[aria-hidden="true"]')?.textContent ?? '');
      said.push(shown.root.querySelector('[role="status"]')?.textContent ?? '');
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, at) => String(20 - at)));
    expect([...new Set(said)]).toEqual(['', 'About ten seconds left.']);
    expect(shown.root.textContent).toContain('in about 20 seconds');
  });

  it('is answered by its button', async () => {
    let here = 0;
    shown = await show(<StillThere open left={() => 9000} whole={20_000} onHere={() => here++} />);
    await press(shown.root, 'I’m here');
    expect(here).toBe(1);
  });
});

describe('what a learner can have otherwise', () => {
  it('offers the clock as it is set here, longer, and none, each once', () => {
    expect(clocksFor(1, 1)).toEqual([1, 2, 'off']);
    expect(clocksFor('off', 'off')).toEqual(['off', 2]);
    expect(clocksFor(5, 1.5)).toEqual([1.5, 2, 'off', 5]);
  });

  it('says what becomes of what they do, as it is', async () => {
    const props = { settings: defaultSettings, onChange: () => {}, usualClock: 1 } as const;
    shown = await show(<ForYou {...props} keepsRuns={false} />);
    expect(shown.root.textContent).toContain('Nothing of what you do is kept');
    await shown.again(<ForYou {...props} keepsRuns />);
    expect(shown.root.textContent).toContain('is kept here for those who run this training');
    expect(shown.root.textContent).not.toContain('Nothing of what you do is kept');
  });
});
