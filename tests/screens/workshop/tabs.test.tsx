import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '../../../src/screens/workshop/Tabs.tsx';
import { key, press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const tabs = [
  { id: 'a', label: 'First' },
  { id: 'b', label: 'Second' },
  { id: 'c', label: 'Third' },
] as const;

function Faces() {
  const [value, setValue] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Tabs label="Faces" tabs={tabs} value={value} onChange={setValue}>
      Shows {value}
    </Tabs>
  );
}

const chosen = () => shown.root.querySelector('[aria-selected="true"]');

test('arrow keys go round the tabs, and the panel is named after the one that is chosen', async () => {
  shown = await show(<Faces />);
  (chosen() as HTMLElement).focus();
  await key('ArrowRight');
  expect(chosen()?.textContent).toBe('Second');
  expect(document.activeElement).toBe(chosen());
  await key('End');
  await key('ArrowRight');
  expect(chosen()?.textContent).toBe('First');
  await key('ArrowLeft');
  const panel = shown.root.querySelector('[role="tabpanel"]');
  expect(panel?.textContent).toBe('Shows c');
  expect(panel?.getAttribute('aria-labelledby')).toBe(chosen()?.id);
});

test('one tab alone can be come to by Tab, and a press chooses', async () => {
  shown = await show(<Faces />);
  await press(shown.root, 'Second');
  expect(
    [...shown.root.querySelectorAll<HTMLElement>('[role="tab"]')].map(({ tabIndex }) => tabIndex),
  ).toEqual([-1, 0, -1]);
});
