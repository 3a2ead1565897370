import { afterEach, expect, test, vi } from 'vitest';
import { PackOffer, type PackOfferView } from '../../src/screens/PackOffer.tsx';
import { press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

type Offered = Extract<PackOfferView, { is: 'offered' }>;
const finding = (n: number) => ({
  code: 'unused-word',
  message: `this word stands in none of its scenarios: w${n}`,
  fix: 'Is it spelt so?',
  place: { file: 'pack.json', line: n },
  frame: n === 1 ? '> 1 | "w1"' : null,
});
const offered: Offered = {
  is: 'offered',
  title: 'The library',
  version: '2.0',
  maker: 'St Mary’s',
  scenarios: [
    { title: 'The desk', localOf: null },
    { title: 'Right behind you', localOf: 'Right behind you' },
    { title: 'Just behind you', localOf: 'Right behind you' },
  ],
  here: null,
  same: false,
  warnings: [],
};

async function open(offer: PackOfferView) {
  const calls = { onAdd: vi.fn(), onClose: vi.fn() };
  shown = await show(<PackOffer offer={offer} {...calls} />);
  return { ...calls, text: shown.root.textContent ?? '' };
}

test('it shows what a pack says of itself, and that it says so', async () => {
  const { text, onAdd } = await open(offered);
  expect(text).toContain('Add this pack?');
  expect(text).toContain('By its own account from St Mary’s.');
  expect(text).toContain('Right behind you, in words of their own');
  expect(text).toContain('Just behind you (“Right behind you” in words of their own)');
  expect(text).toContain('not part of Composure');
  await press(shown.root, 'Add it');
  expect(onAdd).toHaveBeenCalledOnce();
});

test('it can be left', async () => {
  const { onAdd, onClose } = await open(offered);
  await press(shown.root, 'Not now');
  expect(onClose).toHaveBeenCalledOnce();
  expect(onAdd).not.toHaveBeenCalled();
});

test('it says what would be replaced', async () => {
  const { text } = await open({ ...offered, here: '1.0' });
  expect(text).toContain('Replace this pack?');
  expect(text).toContain('Version 1.0 of it is on this device.');
});

test('it offers nothing where the very same is here', async () => {
  const { text } = await open({ ...offered, here: '2.0', same: true });
  expect(text).toContain('It is here already');
  expect(text).not.toContain('Add it');
});

test('it tells its maker what is to no purpose, and does not go on for ever', async () => {
  const { text } = await open({ ...offered, warnings: Array.from({ length: 15 }, (_, n) => finding(n + 1)) });
  expect(text).toContain('15 things for whoever made it');
  expect(shown.root.querySelectorAll('ol > li')).toHaveLength(12);
  expect(text).toContain('And 3 more.');
});

test('it says why a pack cannot be used: where, what, and what to try', async () => {
  const refusal = {
    code: 'scripts',
    file: null,
    happened: 'one thing is wrong in its scripts',
    fix: 'Can whoever wrote it mend what stands below?',
    problems: [finding(1)],
  };
  const { text, onClose } = await open({ is: 'refused', name: 'library.zip', refusal });
  expect(text).toContain('Nothing was added. In library.zip: one thing is wrong in its scripts.');
  expect(text).toContain('pack.json, line 1');
  expect(shown.root.querySelector('pre')?.textContent).toBe('> 1 | "w1"');
  await press(shown.root, 'Close');
  expect(onClose).toHaveBeenCalledOnce();
});

test('what a pack says is text', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const { text } = await open({ ...offered, title: markup, maker: markup });
  expect(text).toContain(markup);
  expect(shown.root.querySelector('img')).toBeNull();
});
