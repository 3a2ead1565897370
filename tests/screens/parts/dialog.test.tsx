import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/screens/parts/Dialog.tsx';
import { press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const screen = (open: boolean, onClose: () => void = () => {}) => (
  <>
    <button type="button">Open it</button>
    <Dialog title="A word" open={open} onClose={onClose}>
      <p>Inside</p>
    </Dialog>
  </>
);

test('it takes the focus to its title and gives it back where it was', async () => {
  shown = await show(screen(false));
  const opener = shown.root.querySelector('button');
  opener?.focus();
  await shown.again(screen(true));
  expect(document.activeElement?.textContent).toBe('A word');
  await shown.again(screen(false));
  expect(document.activeElement).toBe(opener);
});

test('it gives the focus back even when it is taken out of the page while open', async () => {
  shown = await show(screen(false));
  const opener = shown.root.querySelector('button');
  opener?.focus();
  await shown.again(screen(true));
  await shown.again(
    <button type="button" key="same">
      Open it
    </button>,
  );
  expect(shown.root.querySelector('dialog')).toBeNull();
  expect(document.activeElement?.tagName).not.toBe('H2');
});

test('it asks to be closed and stays until it is', async () => {
  const onClose = vi.fn();
  shown = await show(screen(true, onClose));
  await press(shown.root, 'Close');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(shown.root.querySelector('dialog')?.open).toBe(true);
});

test('a dialog that the browser closed by itself tells the app', async () => {
  const onClose = vi.fn();
  shown = await show(screen(true, onClose));
  shown.root.querySelector('dialog')?.close();
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('nothing of it is in the page while it is closed', async () => {
  shown = await show(screen(false));
  expect(shown.root.textContent).toBe('Open it');
});
