import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { debrief, trace, withBeats } from './fixture.ts';
import { beat } from './fixture-run.ts';
import { all, allSaid, calls, checkedIn, named, page, press, show, write } from './shown.tsx';

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
