import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel, type PanelProps } from '../../../src/screens/kiosk/Panel.tsx';
import { clockFactors, defaultSettings } from '../../../src/screens/settings/settings.ts';
import { clockLabel } from '../../../src/screens/settings/words.ts';
import { press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const told: unknown[] = [];
const tell =
  (what: string) =>
  (...more: readonly unknown[]): void => {
    told.push([what, ...more]);
  };
const props: PanelProps = {
  scenarios: [
    { id: 'a', title: 'Right behind you', about: 'Triage nurse.', offered: true },
    { id: 'b', title: 'Off the list', about: 'School office.', offered: false },
  ],
  settings: defaultSettings,
  quiet: 90,
  quietTimes: [30, 60, 90, 120],
  keepsRuns: false,
  kept: 0,
  fullscreen: true,
  notice: null,
  onOffer: tell('offer'),
  onSettings: tell('settings'),
  onAllSettings: tell('all'),
  onQuiet: tell('quiet'),
  onKeepRuns: tell('keep'),
  onFullscreen: tell('fullscreen'),
  onSave: tell('save'),
  onDeleteAll: tell('delete'),
  onChangePin: tell('pin'),
  onLeave: tell('leave'),
  onLock: tell('lock'),
};

const input = (label: string) =>
  [...shown.root.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.includes(label))
    ?.querySelector('input');

describe('the facilitator’s panel', () => {
  it('keeps one scenario on offer', async () => {
    shown = await show(<Panel {...props} />);
    expect(input('Right behind you')?.disabled).toBe(true);
    expect(input('Off the list')?.disabled).toBe(false);
    await act(() => input('Off the list')?.click());
    expect(told.pop()).toEqual(['offer', 'b', true]);
  });

  it('offers every clock that the settings have', async () => {
    shown = await show(<Panel {...props} />);
    for (const clock of [...clockFactors, 'off'] as const)
      expect(input(clockLabel(clock)), clockLabel(clock)).toBeDefined();
  });

  it('keeps no runs unless somebody says so, and deletes them only after asking', async () => {
    shown = await show(<Panel {...props} />);
    expect(input('Keep them on this machine')?.checked).toBe(false);
    expect(shown.root.textContent).not.toContain('Delete all');
    await shown.again(<Panel {...props} kept={12} />);
    expect(shown.root.textContent).toContain('12 runs are kept here.');
    told.length = 0;
    await press(shown.root, 'Delete all');
    expect(told).toEqual([]);
    await press(shown.root, 'Keep it');
    expect(told).toEqual([]);
    await press(shown.root, 'Delete all');
    await press(shown.root, 'Remove for good');
    expect(told).toEqual([['delete']]);
  });

  it('leads to the file, the PIN, out, and back to the learners', async () => {
    shown = await show(<Panel {...props} kept={1} />);
    told.length = 0;
    for (const words of [
      'Save as a file',
      'Change the PIN',
      'Leave kiosk mode',
      'All other settings',
      'Lock and start',
    ])
      await press(shown.root, words);
    expect(told.map((each) => (each as unknown[])[0])).toEqual(['save', 'pin', 'leave', 'all', 'lock']);
  });
});
