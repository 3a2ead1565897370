import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { FirstRun } from '../../src/screens/FirstRun.tsx';
import { madeSafe } from '../../src/screens/settings/safe.ts';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

test('before anything is timed, sensory-safe is one press away', async () => {
  const onChange = vi.fn();
  shown = await show(<FirstRun settings={defaultSettings} onChange={onChange} onDone={() => {}} />);
  const label = [...shown.root.querySelectorAll('label')].find((each) =>
    each.textContent?.startsWith('Sensory-safe'),
  );
  await act(() => label?.querySelector('input')?.click());
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(onChange).toHaveBeenCalledWith(madeSafe(defaultSettings));
});
