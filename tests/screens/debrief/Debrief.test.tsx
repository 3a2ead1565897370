// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Debrief as DebriefReport, Reflections } from '../../../src/debrief/report.ts';
import { Debrief } from '../../../src/screens/debrief/Debrief.tsx';
import { states } from '../../../src/screens/debrief/run-line.ts';
import { debrief, trace, withBeats } from './fixture.ts';
import { beat } from './fixture-run.ts';

const checkedIn: Reflections = { sure: 50, feeling: 'steady' };
const allSaid: Reflections = { ...checkedIn, goals: { 1: 'Give the facts', 3: 'Buy time', 6: 'Help' } };

const calls = { onReflect: vi.fn(), onRetry: vi.fn(), onAgain: vi.fn(), onHome: vi.fn() };
let page: HTMLElement;

function show(reflections: Reflections, report: DebriefReport = debrief): void {
  act(() => render(<Debrief debrief={report} reflections={reflections} {...calls} />, page));
}

function all(selector: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(selector)];
}

function named(selector: string, words: string): HTMLElement {
  const found = all(selector).find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(words),
  );
  if (!found) throw new Error(`nothing named: ${words}`);
  return found;
}

function press(words: string): void {
  act(() => named('button', words).click());
}

function key(name: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
}

function write(field: HTMLElement, words: string): void {
  act(() => {
    (field as HTMLTextAreaElement).value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  window.scrollTo = vi.fn();
});

afterEach(() => {
  act(() => render(null, page));
  page.remove();
  vi.clearAllMocks();
});

describe('the check-in', () => {
  it('stands alone until both questions are answered', () => {
    show({});
    expect(page.textContent).not.toContain(debrief.conduct);
    press('Fairly');
    expect(page.textContent).not.toContain(debrief.conduct);
    press('Stirred up');
    expect(page.textContent).toContain(debrief.conduct);
    expect(calls.onReflect.mock.calls).toEqual([[{ sure: 75 }], [{ feeling: 'stirred' }]]);
  });

  it('can be skipped, and then only that is kept', () => {
    show({ sure: 25 });
    press('Skip this');
    expect(page.textContent).toContain(debrief.conduct);
    expect(calls.onReflect).toHaveBeenCalledExactlyOnceWith({ skipped: ['check-in'] });
  });

  it('is not asked again once it was skipped, even after a break was asked for', () => {
    show({ feeling: 'need-a-break', skipped: ['check-in'] });
    expect(page.textContent).toContain(debrief.conduct);
    expect(page.textContent).not.toContain('First, you');
  });

  it('offers to stop when a break is needed, and tells nothing until they go on', () => {
    show({ sure: 25 });
    press('I need a break');
    expect(page.textContent).not.toContain(debrief.conduct);
    press('Stop here for now');
    expect(calls.onHome).toHaveBeenCalledOnce();
    press('Go on with the debrief');
    expect(page.textContent).toContain(debrief.conduct);
  });

  it('moves focus to how it went, since the button that was pressed is gone', () => {
    show({});
    press('Skip this');
    expect(document.activeElement?.textContent).toBe('How it went');
  });
});

describe('a turning point', () => {
  const first = debrief.turningPoints[0];
  if (!first) throw new RangeError('the fixture has no turning point');

  it('reveals nothing before the goal is given', () => {
    show(checkedIn);
    const before = page.innerHTML;
    expect(before).not.toContain(first.yours.why);
    expect(before).not.toContain(first.yours.inside);
    expect(before).not.toContain(first.contrast.why);
    expect(before).not.toContain('in this game');
    expect(before).not.toContain('The whole run');
    expect(all('h4')).toHaveLength(0);
  });

  it('asks again when neither an intent nor words were given', () => {
    show(checkedIn);
    press('Show me what it did');
    expect(page.textContent).toContain('Pick one, or write a few words');
    expect(page.textContent).not.toContain(first.yours.why);
  });

  it('reveals why once the goal is given, and keeps the goal by its decision', () => {
    show({ ...checkedIn, goals: { 6: 'Help' } });
    act(() => named('label', 'Give the facts').querySelector('input')?.click());
    write(named('form', '').querySelector('textarea') as HTMLElement, 'so that he knew');
    press('Show me what it did');
    expect(calls.onReflect).toHaveBeenLastCalledWith({
      goals: { 1: 'Give the facts: so that he knew', 6: 'Help' },
    });
    expect(page.textContent).toContain(first.yours.why);
    expect(page.textContent).toContain(first.yours.inside);
    expect(page.textContent).toContain('Give the facts: so that he knew');
    expect(document.activeElement?.textContent).toBe('What it did');
  });

  it('reveals why when the question is skipped, and keeps no goal', () => {
    show(checkedIn);
    press('Skip the question');
    expect(page.textContent).toContain(first.yours.why);
    expect(page.textContent).not.toContain('You were going for');
    expect(calls.onReflect).toHaveBeenCalledExactlyOnceWith({ skipped: ['1'] });
  });

  it('stays revealed when the question was skipped before, and adds to what was skipped', () => {
    show({ ...checkedIn, skipped: ['1'] });
    expect(page.textContent).toContain(first.yours.why);
    press('Next: decision 4');
    press('Skip the question');
    expect(calls.onReflect).toHaveBeenCalledExactlyOnceWith({ skipped: ['1', '3'] });
  });

  it('shows causes whose sum is the change', () => {
    show({ ...checkedIn, goals: { 1: 'Give the facts' } });
    const groups = all('ul')
      .filter((list) => /^[+−]/.test(list.textContent))
      .map(({ parentElement }) => parentElement as HTMLElement);
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      const amount = (text: string) => Number(text.replace('−', '-'));
      const shares = [...group.querySelectorAll('li')].map((one) =>
        amount(/^[+−]\d+/.exec(one.textContent)?.[0] ?? ''),
      );
      const total = amount(/([+−]\d+)\s*together/.exec(group.textContent)?.[1] ?? '');
      const ends = /(\d+)\D+?to\s*(\d+)/.exec(group.textContent);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(Number(ends?.[2]) - Number(ends?.[1])).toBe(total);
    }
  });

  it('sets yours and another branch side by side, and lets another be chosen', () => {
    show({ ...checkedIn, goals: { 1: 'Give the facts' } });
    expect(page.textContent).not.toContain(first.contrast.why);
    press('See the other branch');
    expect(all('h5').map(({ textContent }) => textContent)).toEqual(['What you did', 'The other branch']);
    expect(all('h4').at(-1)?.textContent).toBe('The two branches');
    expect(page.textContent).toContain(first.contrast.why);
    const second = first.others[1];
    act(() =>
      named('label', second?.response.text ?? '')
        .querySelector('input')
        ?.click(),
    );
    expect(page.textContent).toContain(second?.why);
    expect(page.textContent).not.toContain(first.contrast.why);
  });

  it('can be tried again now', () => {
    show({ ...checkedIn, goals: { 1: 'Give the facts' } });
    press('Try this moment again now');
    expect(calls.onRetry).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is one of several, each under its own heading in the order of the run', () => {
    show(checkedIn);
    expect(all('ol h3').map(({ textContent }) => /Turning.*/.exec(textContent)?.[0])).toEqual([
      'Turning point 1: Decision 2 of 12',
      'Turning point 2: Decision 4 of 12',
      'Turning point 3: Decision 7 of 12',
    ]);
    expect(all('form')).toHaveLength(1);
    press('Next: decision 4');
    expect(document.activeElement?.textContent).toContain('Decision 4');
    expect(all('form')).toHaveLength(1);
  });

  it('asks what was in the way, and not for a goal, when the window closed', () => {
    const turns = trace.turns.map((turn, at) => (at === 1 ? { ...turn, lapse: true } : turn));
    show(checkedIn, { ...debrief, trace: { ...trace, turns } });
    expect(page.textContent).toContain('What was going on for you?');
    expect(page.textContent).not.toContain('What were you going for?');
  });
});

describe('the order of the page', () => {
  it('keeps the rest back until every turning point was explained or left', () => {
    show({ ...checkedIn, goals: { 1: 'a', 3: 'b' } });
    expect(page.textContent).not.toContain('The whole run');
    press('Leave the questions');
    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'How it went',
      'Turning points',
      'The whole run',
      'How we treat people here',
      'One plan to take with you',
      'From here',
    ]);
    expect(document.activeElement?.textContent).toBe('The whole run');
  });

  it('keeps that the questions were left, and opens at its top as it was left', () => {
    show({ ...checkedIn, goals: { 1: 'a' } });
    press('Leave the questions');
    expect(calls.onReflect).toHaveBeenCalledExactlyOnceWith({ skipped: ['rest'] });
    act(() => render(null, page));
    show({ ...checkedIn, goals: { 1: 'a' }, skipped: ['rest'] });
    expect(page.textContent).toContain('The whole run');
    expect(page.textContent).not.toContain('Leave the questions');
    expect(document.activeElement?.textContent).toBe('Looking back');
  });

  it('leads on to the whole run from the last turning point, once all were explained', () => {
    show(allSaid);
    press('Next: decision 4');
    press('Next: decision 7');
    press('On to the whole run');
    expect(document.activeElement?.textContent).toBe('The whole run');
    expect(calls.onReflect).not.toHaveBeenCalled();
  });

  it('does not lead on from the last turning point while another is still open', () => {
    show({ ...checkedIn, goals: { 6: 'Help' } });
    press('Look at this one: decision 7');
    expect(page.textContent).not.toContain('On to the whole run');
  });

  it('goes straight on where the run has no turning point', () => {
    show(checkedIn, { ...debrief, turningPoints: [], outcome: null });
    expect(page.textContent).toContain('Leaving is fine');
    expect(page.textContent).toContain('The whole run');
  });

  it('stands up with a run that was left before its first decision', () => {
    const left = { ...trace, turns: [], ending: null };
    show(checkedIn, { ...debrief, trace: left, turningPoints: [], standards: [], outcome: null });
    expect(page.textContent).toContain('before the first decision');
    expect(all('[role="tab"]')).toHaveLength(0);
  });

  it('says what it is not', () => {
    show(allSaid);
    expect(page.textContent).toContain('This is a teaching model');
    expect(page.textContent).toContain('Real people do not follow equations');
  });
});

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

describe('standards', () => {
  it('are shown, missed, mixed and never tested, and never added up', () => {
    show(allSaid);
    const part = all('section').find((one) => one.textContent.startsWith('How we treat people here'));
    expect([...(part?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Shown',
      'Shown and missed',
      'Missed',
      'Never tested',
    ]);
    expect(part?.textContent).not.toMatch(/score|\d+ of \d+|%/);
  });
});

describe('the plan', () => {
  const fields = () => all('form textarea').slice(-2);

  it('is kept when both halves are there', () => {
    show(allSaid);
    const [cue, response] = fields();
    write(cue as HTMLElement, '  a voice goes up ');
    press('Keep this plan');
    expect(calls.onReflect).not.toHaveBeenCalled();
    expect(page.textContent).toContain('Both halves are needed');
    write(response as HTMLElement, 'breathe out first');
    press('Keep this plan');
    const plan = { cue: 'a voice goes up', response: 'breathe out first' };
    expect(calls.onReflect).toHaveBeenCalledExactlyOnceWith({ plan });
    expect(page.textContent).toContain('Kept. It will meet you at your next encounter.');
  });

  it('is filled in, both halves, from a suggestion that may then be reworded', () => {
    show(allSaid);
    press('If I catch myself explaining, then I will name what it is like for them.');
    expect(fields().map((field) => (field as HTMLTextAreaElement).value)).toEqual([
      'I catch myself explaining',
      'name what it is like for them',
    ]);
    expect(document.activeElement).toBe(fields()[0]);
  });

  it('shows the plan that was kept before', () => {
    show({ ...allSaid, plan: { cue: 'a fist', response: 'step back' } });
    expect(fields().map((field) => (field as HTMLTextAreaElement).value)).toEqual(['a fist', 'step back']);
  });
});

describe('text from a script or a record', () => {
  it('stays text', () => {
    const hostile = '<img src=x onerror="alert(1)"><b>bold</b>';
    const report = withBeats(1, [beat('Dan', hostile)]);
    show(
      { ...allSaid, goals: { ...allSaid.goals, 1: hostile }, plan: { cue: hostile, response: 'x' } },
      report,
    );
    expect(page.textContent).toContain(hostile);
    expect(all('img, b')).toHaveLength(0);
  });
});

describe('what comes next', () => {
  it('is the same again with another turn of events, or home', () => {
    show(allSaid);
    press('Play again');
    press('Home');
    expect(calls.onAgain).toHaveBeenCalledOnce();
    expect(calls.onHome).toHaveBeenCalledOnce();
  });
});
