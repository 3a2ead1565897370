import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attract, type AttractProps } from '../../../src/screens/kiosk/Attract.tsx';
import { longPress } from '../../../src/screens/kiosk/long-press.ts';
import { button, key, type Shown, show } from '../showing.tsx';

let shown: Shown;
const told: string[] = [];
const props: AttractProps = {
  picture: undefined,
  stageHost: () => {},
  staged: true,
  line: { speaker: 'Dan', text: 'Who is somebody?', yours: false },
  tension: 0.5,
  onBegin: () => told.push('begin'),
  onFacilitator: () => told.push('facilitator'),
};

beforeEach(async () => {
  vi.useFakeTimers();
  told.length = 0;
  shown = await show(<Attract {...props} />);
});
afterEach(() => {
  shown.gone();
  vi.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  }) as Promise<void>;

function pointer(name: string, x = 60, y = 40): Promise<void> {
  const mark = shown.root.firstElementChild?.lastElementChild;
  return act(() => {
    const event = new PointerEvent(name, { bubbles: true, clientX: x, clientY: y, button: 0 });
    mark?.dispatchEvent(event);
  }) as Promise<void>;
}

describe('the screen that nobody has touched', () => {
  it('is one button, which has the focus', async () => {
    expect(shown.root.querySelectorAll('button')).toHaveLength(1);
    const begin = button(shown.root, 'Touch to begin');
    expect(document.activeElement).toBe(begin);
    await act(() => begin.click());
    expect(told).toEqual(['begin']);
  });

  it('begins at any key that means something, and at none that only goes with others', async () => {
    for (const name of [
      'Tab',
      'Shift',
      'Control',
      'Alt',
      'AltGraph',
      'Meta',
      'Escape',
      'F11',
      'CapsLock',
      'AudioVolumeUp',
    ])
      await key(name);
    await key('a', { ctrlKey: true });
    await key('a', { repeat: true });
    // A button answers these by itself.
    await key('Enter');
    await key(' ');
    expect(told).toEqual([]);
    for (const name of ['a', '1', 'ArrowDown']) await key(name);
    expect(told).toEqual(['begin', 'begin', 'begin']);
  });

  it('tells what goes on on the stage to nobody who cannot see it', () => {
    const words = [...shown.root.querySelectorAll('p')].find(
      ({ textContent }) => textContent === 'Who is somebody?',
    );
    expect(words?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(shown.root.querySelector('[aria-live], [role="status"]')).toBeNull();
  });

  it('lets a facilitator in by keys', async () => {
    await key('f', { ctrlKey: true, altKey: true, code: 'KeyF' });
    expect(told).toEqual(['facilitator']);
  });

  it('lets a facilitator in who holds the mark for two seconds, and begins for whoever only touches it', async () => {
    await pointer('pointerdown');
    await pass(longPress - 1);
    expect(told).toEqual([]);
    await pass(1);
    await pointer('pointerup');
    expect(told).toEqual(['facilitator']);
    await pointer('pointerdown');
    await pass(300);
    await pointer('pointerup');
    expect(told).toEqual(['facilitator', 'begin']);
  });

  it('takes a finger that strays for no holding', async () => {
    await pointer('pointerdown');
    await pointer('pointermove', 120, 40);
    await pass(longPress * 2);
    await pointer('pointerup');
    expect(told).toEqual([]);
  });
});
