/** The debrief on a page of its own, and a learner's moves on it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Debrief as DebriefReport, Reflections } from '../../../src/debrief/report.ts';
import type { Vote } from '../../../src/encounter/votes.ts';
import { Debrief } from '../../../src/screens/debrief/Debrief.tsx';
import { debrief } from './fixture.ts';

export const checkedIn: Reflections = { sure: 50, feeling: 'steady' };
export const allSaid: Reflections = {
  ...checkedIn,
  goals: { 1: 'Give the facts', 3: 'Buy time', 6: 'Help' },
};

export const calls = { onReflect: vi.fn(), onRetry: vi.fn(), onAgain: vi.fn(), onHome: vi.fn() };
export let page: HTMLElement;

export function show(
  reflections: Reflections,
  report: DebriefReport = debrief,
  votes: readonly Vote[] = [],
): void {
  act(() => render(<Debrief debrief={report} reflections={reflections} votes={votes} {...calls} />, page));
}

export function all(selector: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(selector)];
}

export function named(selector: string, words: string): HTMLElement {
  const found = all(selector).find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(words),
  );
  if (!found) throw new Error(`nothing named: ${words}`);
  return found;
}

export function press(words: string): void {
  act(() => named('button', words).click());
}

export function key(name: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
}

export function write(field: HTMLElement, words: string): void {
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
