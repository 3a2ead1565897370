import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PackForm } from '../../../../src/screens/workshop/pack/PackForm.tsx';
import {
  emptyPack,
  type PackValues,
  slugOf,
  standardsOf,
  wordsOf,
} from '../../../../src/screens/workshop/pack/pack-values.ts';
import { press, type Shown, show } from '../../showing.tsx';

let shown: Shown | null = null;
afterEach(() => shown?.gone());

test('a pack is filled in: title, words, and standards in the organisation’s own words', async () => {
  const onMake = vi.fn();
  let values: PackValues = emptyPack;
  function Filled() {
    const [now, setNow] = useState<PackValues>(emptyPack);
    values = now;
    return (
      <PackForm
        values={now}
        onChange={setNow}
        scenarios={['a.ink', 'b.ink']}
        told={null}
        onMake={onMake}
        onPackage={() => {}}
      />
    );
  }
  shown = await show(<Filled />);
  const { root } = shown;
  const write = (label: string, value: string) =>
    act(() => {
      const name = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
      const field = root.querySelector<HTMLInputElement>(`[id="${name?.getAttribute('for')}"]`);
      if (!field) throw new Error(`no field is called: ${label}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await write('Title', 'Ours');
  await press(root, 'Add a word');
  await press(root, 'Add a word');
  await write('In the script, row 2', 'Resus 2');
  await write('Here we say, row 2', 'Bay 4');
  await press(root, 'Remove');
  await press(root, 'Honest');
  await write('Name, in place of “Honest”', 'Straight');
  expect(values).toMatchObject({
    title: 'Ours',
    words: [{ here: 'Resus 2', there: 'Bay 4' }],
    standards: [{ id: 'honest', name: 'Straight' }],
  });
  // One that is already in it is not offered again.
  expect([...root.querySelectorAll('button')].some((each) => each.textContent === 'Honest')).toBe(false);
  await press(root, 'Save the pack');
  expect(onMake).toHaveBeenCalledOnce();
});

test('rows that are half filled in are left out', () => {
  expect(
    wordsOf([
      { here: ' a ', there: ' b ' },
      { here: 'c', there: '' },
    ]),
  ).toEqual({ a: 'b' });
  expect(
    standardsOf([
      { id: null, name: 'On time', text: 'We come.' },
      { id: null, name: '!', text: 'x' },
    ]),
  ).toEqual({
    'on-time': { name: 'On time', text: 'We come.' },
  });
});

test('a name for addresses has small letters, digits and hyphens, and is no longer than it may be', () => {
  expect(slugOf('St Mary’s, Été 2026!', 24)).toBe('st-mary-s-ete-2026');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (words, most) => {
      expect(slugOf(words, most)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugOf(words, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
