import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PackPanel, type PackPanelProps } from '../../src/screens/PackPanel.tsx';
import { button, press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const pack = { id: 'st-marys', title: 'The library', maker: 'St Mary’s', version: '1.0', scenarios: 1 };

async function open(more: Partial<PackPanelProps> = {}) {
  const calls = { onFile: vi.fn(), onRemove: vi.fn() };
  shown = await show(<PackPanel packs={[pack]} checking={null} {...calls} {...more} />);
  return calls;
}

/** As a browser tells of a file that is dragged in. */
async function drag(type: string, types: readonly string[], files: readonly File[] = []): Promise<Event> {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files }, relatedTarget: null });
  await act(() => {
    document.body.dispatchEvent(event);
  });
  return event;
}

test('it says what is here and whose it is', async () => {
  await open();
  expect(shown.root.textContent).toContain('From St Mary’s. Version 1.0. One scenario.');
});

test('removing asks first, says what becomes of the runs, and leaves the focus near', async () => {
  const calls = await open();
  await press(shown.root, 'Remove');
  expect(shown.root.textContent).toContain('Its runs stay');
  expect(document.activeElement).toBe(button(shown.root, 'Keep it'));
  await press(shown.root, 'Keep it');
  expect(calls.onRemove).not.toHaveBeenCalled();
  await press(shown.root, 'Remove');
  await press(shown.root, 'Remove for good');
  expect(calls.onRemove.mock.calls).toEqual([['st-marys']]);
  expect(document.activeElement?.textContent).toBe('Packs');
});

test('a file that is chosen is handed on', async () => {
  const calls = await open();
  const input = shown.root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const file = new File([''], 'library.zip');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(calls.onFile.mock.calls).toEqual([[file]]);
});

test('a file that is dropped anywhere is handed on, and never opened by the browser', async () => {
  const calls = await open();
  const file = new File([''], 'library.zip');
  expect((await drag('dragover', ['Files'])).defaultPrevented).toBe(true);
  expect(shown.root.textContent).toContain('Let go to look into it.');
  expect((await drag('drop', ['Files'], [file])).defaultPrevented).toBe(true);
  expect(calls.onFile.mock.calls).toEqual([[file]]);
  expect(shown.root.textContent).not.toContain('Let go');
});

test('text that is dragged about is left alone', async () => {
  const calls = await open();
  expect((await drag('dragover', ['text/plain'])).defaultPrevented).toBe(false);
  expect((await drag('drop', ['text/plain'])).defaultPrevented).toBe(false);
  expect(calls.onFile).not.toHaveBeenCalled();
});

test('while one is looked into, it says so', async () => {
  await open({ checking: 'library.zip' });
  expect(shown.root.querySelector('[role=status]')?.textContent).toContain('Looking into library.zip');
  expect(button(shown.root, 'Add a pack').disabled).toBe(true);
});
