import { describe, expect, it } from 'vitest';
import { askAgain, beginAfresh, isThere } from '../../../src/app/kiosk/afresh.ts';
import { meaningOf } from '../../../src/app/kiosk/closed-doors.ts';
import { demandOf, lapsedIn } from '../../../src/app/kiosk/demand.ts';
import { isKiosk, kioskAddress, usualAddress } from '../../../src/app/kiosk/kiosk-mode.ts';
import type { MomentView } from '../../../src/screens/views.ts';
import { fakeClock } from '../fake-clock.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}, altGraph = false) =>
  ({
    key: name,
    code: '',
    target: null,
    getModifierState: () => altGraph,
    ...more,
  }) as unknown as KeyboardEvent;

describe('a key', () => {
  it('that loads the page again is a reset', () => {
    for (const again of [
      key('F5'),
      key('r', { ctrlKey: true }),
      key('R', { ctrlKey: true, shiftKey: true }),
      key('r', { metaKey: true }),
    ])
      expect(meaningOf(again, false)).toBe('again');
  });

  it('that belongs to the browser does nothing', () => {
    const unwanted = [
      key('p', { ctrlKey: true }),
      key('ArrowLeft', { altKey: true }),
      key('+', { ctrlKey: true }),
      key('F11'),
      key('F12'),
      key('Backspace'),
      key('ContextMenu'),
      key('BrowserBack'),
      key('v', { ctrlKey: true }),
    ];
    expect(unwanted.map((each) => meaningOf(each, false))).toEqual(unwanted.map(() => 'unwanted'));
  });

  it('that answers, goes on, moves the focus or is the facilitator’s is left alone', () => {
    const ours = [
      key('1'),
      key('Tab'),
      key('Escape'),
      key('Enter'),
      key('P', { shiftKey: true }),
      key('f', { ctrlKey: true, altKey: true, code: 'KeyF' }),
      key('Control', { ctrlKey: true }),
    ];
    expect(ours.map((each) => meaningOf(each, false))).toEqual(ours.map(() => 'ours'));
  });
});

describe('a key in a text field', () => {
  it('writes, edits and moves in it, with AltGr too, and opens nothing', () => {
    const editing = [
      key('Backspace'),
      key('v', { ctrlKey: true }),
      key('ArrowLeft', { ctrlKey: true }),
      key('@', { ctrlKey: true, altKey: true }, true),
    ];
    expect(editing.map((each) => meaningOf(each, true))).toEqual(editing.map(() => 'ours'));
    expect(meaningOf(key('p', { ctrlKey: true }), true)).toBe('unwanted');
    expect(meaningOf(key('@', { ctrlKey: true, altKey: true }, true), false)).toBe('unwanted');
  });
});

describe('the reset', () => {
  it('takes everything away at once, and goes only where somebody answers', async () => {
    const clock = fakeClock();
    const told: string[] = [];
    let reachable = false;
    void beginAfresh({
      address: 'https://example.org/?mode=kiosk',
      clear: () => told.push('clear'),
      ask: () => {
        told.push('ask');
        return reachable ? Promise.resolve() : Promise.reject(new Error('offline'));
      },
      replace: (address) => told.push(address),
      after: clock.after,
    });
    expect(told).toEqual(['clear', 'ask']);
    await clock.pass(askAgain * 2);
    expect(told).toEqual(['clear', 'ask', 'ask', 'ask']);
    reachable = true;
    await clock.pass(askAgain + 1);
    expect(told.slice(4)).toEqual(['ask', 'https://example.org/?mode=kiosk']);
    await clock.pass(60_000);
    expect(told).toHaveLength(6);
  });
});

describe('the address', () => {
  it('has no hash, with which going there would only scroll; what else it says stays', () => {
    expect(kioskAddress('https://a.example/x/?mode=kiosk&picture=moving#/debrief/1')).toBe(
      'https://a.example/x/?mode=kiosk&picture=moving',
    );
    expect(usualAddress('https://a.example/?mode=kiosk#/')).toBe('https://a.example/');
    expect(isKiosk('?a=1&mode=kiosk')).toBe(true);
    expect(isKiosk('?mode=kiosks')).toBe(false);
  });
});

describe('an encounter', () => {
  const moment: MomentView = { id: '1:a', options: [], clock: null, answered: null };
  const timed = { ...moment, clock: { left: () => 1, running: true } };
  const view = { moment: null, waiting: false, paused: false };

  it('waits for the learner where no clock runs, and flows elsewhere', () => {
    expect(demandOf(view, false, false, false)).toBe('flows');
    expect(demandOf({ ...view, moment: timed }, false, false, false)).toBe('flows');
    expect(demandOf({ ...view, moment: { ...moment, answered: 'x' } }, false, false, false)).toBe('flows');
    for (const waits of [
      demandOf({ ...view, moment }, false, false, false),
      demandOf({ ...view, waiting: true }, false, false, false),
      demandOf({ ...view, paused: true, moment: timed }, false, false, false),
      demandOf({ ...view, moment: timed }, false, true, false),
      demandOf(view, true, false, false),
      // A room talks in the middle of the lines.
      demandOf(view, false, false, true),
    ])
      expect(waits).toBe('waits');
  });

  it('says whose window has closed', () => {
    expect(lapsedIn({ moment: { ...moment, answered: 'lapse' } })).toBe('1:a');
    expect(lapsedIn({ moment })).toBeNull();
  });
});

describe('whether the page would come', () => {
  const answering = (status: number) => (async () => new Response(null, { status })) as typeof fetch;

  it('is known from a good answer, and from a server that does not know the question', async () => {
    for (const status of [200, 204, 405, 501])
      await expect(isThere('https://example.org/', answering(status))).resolves.toBeUndefined();
  });

  it('is not taken from a server in trouble', async () => {
    for (const status of [404, 500, 503])
      await expect(isThere('https://example.org/', answering(status))).rejects.toThrow(String(status));
  });
});
