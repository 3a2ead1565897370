import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsDialog } from '../../../src/screens/settings/SettingsDialog.tsx';
import { defaultSettings } from '../../../src/screens/settings/settings.ts';
import { press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

async function open(settings = defaultSettings) {
  const onChange = vi.fn();
  const onClose = vi.fn();
  shown = await show(<SettingsDialog open settings={settings} onChange={onChange} onClose={onClose} />);
  return { onChange, onClose };
}

function control(words: string): HTMLInputElement {
  const label = [...shown.root.querySelectorAll('label')].find((each) =>
    [each, ...each.querySelectorAll('span')].some((part) => part.textContent === words),
  );
  const input = label?.querySelector('input') ?? document.getElementById(label?.getAttribute('for') ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no control says: ${words}`);
  return input;
}

test.each([
  ['Ten times', { clock: 10 }],
  ['No clock', { clock: 'off' }],
  ['When I press', { textSpeed: 'press' }],
  ['Answer with the number keys', { numberKeys: false }],
  ['Say in words what can be heard', { captions: false }],
  ['Still pictures', { picture: 'plain' }],
  ['Large', { textSize: 150 }],
])('choosing "%s" changes just that, at once', async (words, change) => {
  const { onChange } = await open();
  await act(() => control(words).click());
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, ...change });
});

test.each([
  ['How far light and sound may tighten', 'ceiling'],
  ['Heartbeat and tension', 'tensionLevel'],
  ['The room', 'roomLevel'],
  ['Single sounds', 'cuesLevel'],
] as const)('the dial "%s" is its own', async (words, name) => {
  const { onChange } = await open();
  const dial = control(words);
  await act(() => {
    dial.value = '0.5';
    dial.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, [name]: 0.5 });
});

test('with the sound off its dials rest', async () => {
  await open({ ...defaultSettings, sound: false });
  expect(control('Heartbeat and tension').disabled).toBe(true);
  expect(control('How far light and sound may tighten').disabled).toBe(false);
});

test('it closes by its button and by Esc', async () => {
  const { onClose } = await open();
  await press(shown.root, 'Done');
  await act(() => {
    shown.root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(onClose).toHaveBeenCalledTimes(2);
});
