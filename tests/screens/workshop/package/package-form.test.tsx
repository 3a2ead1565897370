import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PackageForm } from '../../../../src/screens/workshop/package/PackageForm.tsx';
import {
  firstValues,
  originsIn,
  type PackageState,
  type PackageValues,
  toggled,
} from '../../../../src/screens/workshop/package/package-values.ts';
import { type Shown, show } from '../../showing.tsx';

const rows = ['a', 'b', 'c'].map((id) => ({ id, title: `Title ${id}`, note: `Role ${id}`, picture: null }));
let shown: Shown | null = null;
afterEach(() => shown?.gone());

async function form(state: PackageState = { is: 'idle' }) {
  const seen: { values: PackageValues } = { values: firstValues(rows) };
  const onMake = vi.fn();
  const onStop = vi.fn();
  let tell: (state: PackageState) => void = () => {};
  function Filled() {
    const [values, setValues] = useState(firstValues(rows));
    const [now, setNow] = useState(state);
    tell = setNow;
    seen.values = values;
    return (
      <PackageForm
        values={values}
        onChange={setValues}
        scenarios={rows}
        state={now}
        onMake={onMake}
        onStop={onStop}
      />
    );
  }
  shown = await show(<Filled />);
  const { root } = shown;
  const labelled = (words: string) => {
    const label = [...root.querySelectorAll('label')].find((each) => each.textContent?.includes(words));
    const input =
      label?.querySelector('input') ??
      root.querySelector<HTMLElement>(`[id="${label?.getAttribute('for')}"]`);
    return input ?? null;
  };
  const press = (words: string) => act(() => labelled(words)?.click());
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words) ?? null;
  return {
    root,
    seen,
    onMake,
    onStop,
    press,
    labelled,
    button,
    tell: (next: PackageState) => act(() => tell(next)),
  };
}

test('everything is chosen for SCORM 1.2 until somebody says otherwise', async () => {
  const { seen, press, button, onMake } = await form();
  expect(seen.values).toMatchObject({ target: 'scorm12', chosen: ['a', 'b', 'c'] });
  await press('Title b');
  expect(seen.values.chosen).toEqual(['a', 'c']);
  await press('Title b');
  expect(seen.values.chosen).toEqual(['a', 'b', 'c']);
  button('Make the package')?.click();
  expect(onMake).toHaveBeenCalledOnce();
});

test('only what a target has a use for is asked for', async () => {
  const { press, labelled } = await form();
  expect(labelled('Record stores')).toBeNull();
  await press('SCORM 2004');
  expect(labelled('Record stores')).toBeNull();
  await press('cmi5');
  expect(labelled('Record stores')).not.toBeNull();
  expect(labelled('Pages that may hold it')).toBeNull();
  await press('A web page');
  expect(labelled('Pages that may hold it')).not.toBeNull();
});

test('the whole product has no choice of scenarios', async () => {
  const { press, labelled } = await form();
  await press('A web page');
  expect(labelled('Title a')).not.toBeNull();
  await press('The whole product');
  expect(labelled('Title a')).toBeNull();
});

test('what it is doing is said, how far it is is shown, and the focus stays where it was', async () => {
  const { root, tell, button, onStop } = await form();
  const make = button('Make the package');
  make?.focus();
  await tell({ is: 'working', words: 'Fetching 541 files', share: 0.25 });
  expect(root.querySelector('progress')?.value).toBe(0.25);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Fetching 541 files');
  await tell({ is: 'working', words: 'Fetching 541 files', share: 0.5 });
  expect(root.querySelector('[role=status]')?.textContent).toBe('Fetching 541 files');
  expect(document.activeElement).toBe(button('Stop'));
  button('Stop')?.click();
  expect(onStop).toHaveBeenCalledOnce();
  await tell({ is: 'made', words: ['It was saved.', 'Upload it.'] });
  expect(root.querySelector('[role=status]')?.textContent).toBe('It was saved.Upload it.');
  expect(document.activeElement).toBe(button('Make the package'));
});

test('why it was not made is said', async () => {
  const { root } = await form({ is: 'refused', words: 'A file is missing.' });
  expect(root.querySelector('[role=status]')?.textContent).toBe('A file is missing.');
});

test('scenarios keep the order of the list, however they were chosen', () => {
  expect(toggled(rows, ['c'], 'a', true)).toEqual(['a', 'c']);
  expect(toggled(rows, ['a', 'gone', 'c'], 'c', false)).toEqual(['a']);
});

test('addresses may stand on lines, with commas or with spaces', () => {
  expect(originsIn(' https://a.example,\nhttps://b.example  https://c.example ')).toEqual([
    'https://a.example',
    'https://b.example',
    'https://c.example',
  ]);
  expect(originsIn('  ')).toEqual([]);
});

test('what somebody came with is chosen alone', () => {
  expect(firstValues(rows, 'b').chosen).toEqual(['b']);
});
