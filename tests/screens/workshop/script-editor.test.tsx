import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ScriptEditor, type ScriptEditorProps } from '../../../src/screens/workshop/ScriptEditor.tsx';
import { type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const text = '=== desk ===\nOwen: What?\n\n-> END';

async function open(more: Partial<ScriptEditorProps> = {}) {
  const onChange = vi.fn();
  const screen = (props: Partial<ScriptEditorProps>) => (
    <ScriptEditor label="Script a.ink" text={text} marks={[]} goTo={null} onChange={onChange} {...props} />
  );
  shown = await show(screen(more));
  const field = shown.root.querySelector('textarea');
  if (!field) throw new Error('there is no field');
  return { field, onChange, again: (props: Partial<ScriptEditorProps>) => shown.again(screen(props)) };
}

const lines = () => [...shown.root.querySelectorAll<HTMLElement>('[data-line]')];

test('it has a named field with the text, and a numbered copy for the eyes alone', async () => {
  const { field } = await open();
  expect(field.value).toBe(text);
  expect(field.getAttribute('aria-label')).toBe('Script a.ink');
  expect(lines()).toHaveLength(4);
  expect(lines()[1]?.textContent).toBe('2Owen: What?');
  expect(lines()[0]?.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('it marks the lines where something is wrong', async () => {
  await open({ marks: [{ line: 2, severity: 'error', words: 'wrong' }] });
  expect(lines().map((each) => each.className.includes('error'))).toEqual([false, true, false, false]);
});

test('it goes to a place: from its column to the end of its line, and again when asked again', async () => {
  const { field, again } = await open();
  await again({ goTo: { line: 2, column: 7 } });
  expect(document.activeElement).toBe(field);
  expect(text.slice(field.selectionStart, field.selectionEnd)).toBe('What?');
  field.setSelectionRange(0, 0);
  await again({ goTo: { line: 2, column: 7 } });
  expect(text.slice(field.selectionStart, field.selectionEnd)).toBe('What?');
  await again({ goTo: { line: 99, column: 99 } });
  expect(field.selectionStart).toBe(text.length);
});

test('it tells what is written', async () => {
  const { field, onChange } = await open();
  await act(() => {
    field.value = `${text}\nMore.`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onChange.mock.calls).toEqual([[`${text}\nMore.`]]);
});
