import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsDialog } from '../../../src/screens/settings/SettingsDialog.tsx';
import { madeSafe } from '../../../src/screens/settings/safe.ts';
import { defaultSettings, type Settings } from '../../../src/screens/settings/settings.ts';
import { press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

async function open(settings = defaultSettings, canRead = true) {
  const onChange = vi.fn();
  const onClose = vi.fn();
  shown = await show(
    <SettingsDialog open settings={settings} onChange={onChange} onClose={onClose} canRead={canRead} />,
  );
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
  ['A room votes', { clock: 'room' }],
  ['When I press', { textSpeed: 'press' }],
  ['Answer with the number keys', { numberKeys: false }],
  ['Say in words what can be heard', { captions: false }],
  ['Still pictures', { picture: 'plain' }],
  ['Large', { textSize: 150 }],
  ['Softer on headphones', { comfort: true }],
  ['The same in both ears', { mono: true }],
  ['Rough and shrill sounds', { smooth: true }],
  ['Heartbeat', { silentHeart: true }],
  ['Loud and soft close together', { even: true }],
  ['Read lines and answers aloud', { readAloud: true }],
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
  ['Button sounds', 'buttonsLevel'],
  ['Voices', 'voicesLevel'],
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
  for (const words of ['Heartbeat and tension', 'Voices', 'Heartbeat', 'Softer on headphones'])
    expect(control(words).disabled).toBe(true);
  expect(control('Sensory-safe').disabled).toBe(false);
  expect(control('How far light and sound may tighten').disabled).toBe(false);
});

test('voices are said to be what they are, and are off', async () => {
  await open();
  expect(shown.root.textContent).toContain(
    'A murmur under the words; not real speech. Off unless you want it.',
  );
  expect(control('Voices').value).toBe('0');
});

test('sensory-safe is one press, and says what was changed since', async () => {
  const { onChange } = await open();
  await act(() => control('Sensory-safe').click());
  const safe = madeSafe(defaultSettings);
  expect(onChange).toHaveBeenCalledWith(safe);
  const shows = async (settings: Settings) => {
    shown.gone();
    await open(settings);
    return [control('Sensory-safe').checked, shown.root.querySelector('[role="status"]')?.textContent];
  };
  expect(await shows(safe)).toEqual([true, '']);
  expect(await shows({ ...safe, silentHeart: false, motion: 'full' })).toEqual([
    true,
    'Changed by you: the heartbeat, movement',
  ]);
});

test('without a voice of its own the device cannot read aloud, and it is said why', async () => {
  await open({ ...defaultSettings, readAloud: true }, false);
  expect(control('Read lines and answers aloud').disabled).toBe(true);
  expect(control('Read lines and answers aloud').checked).toBe(false);
  expect(shown.root.textContent).toContain('no voice that reads without sending the words elsewhere');
});

test('it closes by its button and by Esc', async () => {
  const { onClose } = await open();
  await press(shown.root, 'Done');
  await act(() => {
    shown.root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(onClose).toHaveBeenCalledTimes(2);
});
