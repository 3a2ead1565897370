import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { states } from '../../../src/screens/debrief/run-line.ts';
import { debrief, trace } from './fixture.ts';
import { all, allSaid, key, named, press, show } from './shown.tsx';

describe('the whole run', () => {
  const chosen = () => all('[role="tab"]').findIndex((tab) => tab.getAttribute('aria-selected') === 'true');

  it('has one tab stop, and every decision on it', () => {
    show(allSaid);
    expect(all('[role="tab"]')).toHaveLength(trace.turns.length);
    expect(all('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it('is walked with the arrow keys, Home and End, and stops at its ends', () => {
    show(allSaid);
    act(() => all('[role="tab"][tabindex="0"]')[0]?.focus());
    expect(chosen()).toBe(1);
    key('ArrowRight');
    expect(chosen()).toBe(2);
    expect(document.activeElement).toBe(all('[role="tab"]')[2]);
    key('End');
    expect(chosen()).toBe(11);
    key('ArrowRight');
    expect(chosen()).toBe(11);
    key('Home');
    key('ArrowLeft');
    expect(chosen()).toBe(0);
    expect(named('[role="tabpanel"]', '').textContent).toContain('Decision 1');
  });

  it('leaves other keys alone', () => {
    show(allSaid);
    act(() => all('[role="tab"][tabindex="0"]')[0]?.focus());
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(chosen()).toBe(1);
  });

  it('says how a room voted, at the decisions that one voted on', () => {
    const responses = trace.turns[2]?.shown ?? [];
    const [first = '', second = ''] = responses;
    show(allSaid, debrief, [{ turn: 2, counts: { [first]: 9, [second]: 1 } }]);
    const hands = () => (named('[role="tabpanel"]', '').textContent ?? '').match(/\d+ hands?/g) ?? [];
    act(() => all('[role="tab"]')[2]?.click());
    expect(hands().slice(0, 2)).toEqual(['9 hands', '1 hand']);
    expect(hands()).toHaveLength(responses.length);
    act(() => all('[role="tab"]')[3]?.click());
    expect(hands()).toEqual([]);
  });

  it('tells every cause and every open response of the chosen decision', () => {
    show(allSaid);
    act(() => all('[role="tab"]')[6]?.click());
    const panel = named('[role="tabpanel"]', '').textContent;
    expect(panel).toContain('Another name was called before Joe’s');
    expect(panel).toContain('It came before Dan trusted you');
    for (const { text } of trace.turns[6]?.moment.responses ?? []) expect(panel).toContain(text);
  });

  it('words a closed window and a chosen silence apart', () => {
    show(allSaid);
    act(() => all('[role="tab"]')[2]?.click());
    const lapse = named('[role="tabpanel"]', '').textContent;
    act(() => all('[role="tab"]')[8]?.click());
    const silence = named('[role="tabpanel"]', '').textContent;
    expect(lapse).toContain('The window closed before you had answered');
    expect(lapse).not.toContain('chose to say nothing');
    expect(silence).toContain('You chose to say nothing, after about 7 seconds');
    expect(silence).not.toContain('window closed');
  });

  it('says how it was answered only where there is something to say', () => {
    const turns = trace.turns.map((turn, at) => (at === 0 ? { ...turn, latency: null } : turn));
    show(allSaid, { ...debrief, trace: { ...trace, turns } });
    act(() => all('[role="tab"]')[0]?.click());
    expect(named('[role="tabpanel"]', '').textContent).not.toContain('You answered');
    act(() => all('[role="tab"]')[1]?.click());
    expect(named('[role="tabpanel"]', '').textContent).toContain('You answered after about 7 seconds.');
  });

  it('has the same run as a table, there for screen readers before it is shown', () => {
    show(allSaid);
    const rows = all('tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    );
    expect(rows).toEqual(states(trace).map(({ arousal, trust, need }) => [arousal, trust, need]));
    expect(all('table')[0]?.parentElement?.className).toContain('visually-hidden');
    press('Show the run as a table');
    expect(all('table')[0]?.parentElement?.className).not.toContain('visually-hidden');
  });

  it('draws as many points as the table has rows', () => {
    show(allSaid);
    const longest = Math.max(
      ...all('svg path').map((path) => (path.getAttribute('d') ?? '').split('L').length),
    );
    expect(longest).toBe(all('tbody tr').length);
  });

  it('is where the decisions of a standard lead', () => {
    show(allSaid);
    press('decision 10');
    expect(chosen()).toBe(9);
    expect(document.activeElement).toBe(all('[role="tab"]')[9]);
  });

  it('says what happened in the room before the first decision', () => {
    const openingCauses = [
      { on: 'arousal', by: 6, kind: 'event', what: 'The board went up to two hours' },
    ] as const;
    const start = { ...trace.start, arousal: trace.start.arousal - 6 };
    show(allSaid, { ...debrief, trace: { ...trace, start, openingCauses } });
    act(() => all('[role="tab"]')[0]?.click());
    expect(named('[role="tabpanel"]', '').textContent).toContain('The board went up to two hours');
  });
});
