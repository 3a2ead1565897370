import { afterEach, expect, test, vi } from 'vitest';
import { OfflineLine } from '../../src/screens/OfflineLine.tsx';
import { SettingsDialog } from '../../src/screens/settings/SettingsDialog.tsx';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { UpdateOffer } from '../../src/screens/UpdateOffer.tsx';
import type { OfflineView } from '../../src/screens/views.ts';
import { press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const views: readonly OfflineView[] = [
  { is: 'ready', words: 'Ready.', missing: [] },
  { is: 'coming', words: 'Coming.', missing: [] },
  { is: 'lacking', words: 'Lacking.', missing: ['the sounds', 'the pictures of “Off the list”'] },
];

test('how ready it is can be told by the shape of its sign, which nobody has to hear of', async () => {
  const shapes = new Set<string>();
  for (const view of views) {
    shown = await show(<OfflineLine view={view} />);
    expect(shown.root.textContent).toBe(view.words);
    expect(shown.root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    shapes.add(shown.root.querySelector('path')?.getAttribute('d') ?? '');
    shown.gone();
  }
  expect(shapes.size).toBe(views.length);
});

test('a new version comes in when that is pressed', async () => {
  const onTake = vi.fn();
  shown = await show(<UpdateOffer onTake={onTake} />);
  await press(shown.root, 'Bring it in now');
  expect(onTake).toHaveBeenCalledTimes(1);
});

const dialog = (offline: OfflineView | null) => (
  <SettingsDialog open settings={defaultSettings} onChange={() => {}} onClose={() => {}} offline={offline} />
);

test('the settings say what would be missing', async () => {
  shown = await show(dialog(views[2] ?? null));
  expect(shown.root.textContent).toContain('Without a network');
  expect([...shown.root.querySelectorAll('li')].map((each) => each.textContent)).toEqual(views[2]?.missing);
});

test('the settings say nothing of it where it is not to be had', async () => {
  shown = await show(dialog(null));
  expect(shown.root.textContent).not.toContain('Without a network');
});
