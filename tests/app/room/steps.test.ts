import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterNews,
  afterPress,
  between,
  type RoomStep,
  standsStill,
} from '../../../src/app/live/room/steps.ts';
import type { RoomPress } from '../../../src/screens/room/room-view.ts';

const ballot = { turn: 0, options: ['a', 'b', 'c', 'silence'] };
const next = { turn: 1, options: ['d', 'silence'] };
const reached = (to: typeof ballot | null) => ({ news: 'reached', ballot: to }) as const;
const presses = (step: RoomStep, ...all: readonly RoomPress[]) => all.reduce(afterPress, step);
const count = (option: string, hands: number) => ({ press: 'count', option, hands }) as const;

const opening = afterNews(between, reached(ballot));
const counting = presses(opening, { press: 'open' }, { press: 'close' });
const decided = (...hands: readonly (readonly [string, number])[]) =>
  presses(counting, ...hands.map(([option, number]) => count(option, number)), { press: 'show' });

describe('the steps of a room', () => {
  it('lead from the moment to the next, one option run', () => {
    expect(opening).toEqual({ at: 'opening', ballot });
    const running = afterPress(decided(['b', 3]), { press: 'run', options: ['b'] });
    expect(running).toMatchObject({ at: 'running', runs: ['b'], branch: null });
    expect(afterNews(running, reached(next))).toEqual({ at: 'opening', ballot: next });
    expect(afterNews(running, reached(null))).toEqual(between);
  });

  it('lead through both, and on with either', () => {
    const first = afterPress(decided(['b', 3], ['a', 1]), { press: 'run', options: ['b', 'a'] });
    expect(first).toMatchObject({ at: 'running', branch: 0 });
    const back = afterNews(first, reached(next));
    expect(back.at).toBe('back');
    const second = afterPress(back, { press: 'back' });
    expect(second).toMatchObject({ at: 'running', branch: 1 });
    const choosing = afterNews(second, reached(null));
    expect(choosing.at).toBe('choosing');
    const on = afterPress(choosing, { press: 'go-on-with', option: 'a' });
    expect(on).toMatchObject({ at: 'going-on', chosen: 'a' });
    expect(afterNews(on, { news: 'kept' })).toEqual(between);
  });

  it('can be taken back: opened again, counted again, with the hands counted so far', () => {
    expect(afterPress(counting, { press: 'reopen' })).toEqual({ at: 'open', ballot });
    expect(afterPress(decided(['b', 3]), { press: 'recount' })).toEqual({
      at: 'counting',
      ballot,
      counts: { b: 3 },
    });
  });

  it.each([
    [
      'the most and the next are foreseen',
      [
        ['a', 2],
        ['c', 5],
      ],
      ['c', 'a'],
    ],
    [
      'two that are level stand for both',
      [
        ['a', 4],
        ['silence', 4],
      ],
      ['a', 'silence'],
    ],
    [
      'a tie for the second is left to whoever leads',
      [
        ['a', 4],
        ['b', 1],
        ['c', 1],
      ],
      ['a'],
    ],
    [
      'three that are level are left to whoever leads',
      [
        ['a', 2],
        ['b', 2],
        ['c', 2],
      ],
      [],
    ],
    ['nobody voted', [], []],
  ] as const)('%s', (_, hands, picks) => {
    expect(decided(...hands)).toMatchObject({ picks });
  });

  it('a pick is taken back by another press, and a third takes the place of the second', () => {
    const pick = (option: string) => ({ press: 'pick', option }) as const;
    const step = decided(['a', 2], ['c', 5]);
    expect(presses(step, pick('a'))).toMatchObject({ picks: ['c'] });
    expect(presses(step, pick('silence'))).toMatchObject({ picks: ['c', 'silence'] });
    expect(presses(step, pick('c'), pick('a'), pick('b'))).toMatchObject({ picks: ['b'] });
  });

  it('hands are whole numbers of people', () => {
    const hands = (number: number) => presses(counting, count('a', number));
    expect(hands(-3)).toMatchObject({ counts: { a: 0 } });
    expect(hands(1e9)).toMatchObject({ counts: { a: 999 } });
    expect(hands(Number.NaN)).toMatchObject({ counts: { a: 0 } });
    expect(hands(2.4)).toMatchObject({ counts: { a: 2 } });
    expect(presses(counting, count('elsewhere', 3))).toBe(counting);
  });

  it('what was not run cannot be gone on with, nor the same thing run twice', () => {
    const both = afterPress(decided(['a', 1]), { press: 'run', options: ['a', 'b'] });
    const back = afterNews(both, reached(next));
    expect(afterPress(back, { press: 'go-on-with', option: 'b' })).toBe(back);
    expect(afterPress(back, { press: 'go-on-with', option: 'a' }).at).toBe('going-on');
    const step = decided(['a', 1]);
    expect(afterPress(step, { press: 'run', options: ['a', 'a'] })).toBe(step);
    expect(afterPress(step, { press: 'run', options: ['a', 'b', 'c'] })).toBe(step);
    expect(afterPress(step, { press: 'run', options: ['elsewhere'] })).toBe(step);
    expect(afterPress(step, { press: 'run', options: [] })).toBe(step);
  });

  it('no press leads past the vote: only what was opened, closed and shown is run', () => {
    const any = fc.oneof(
      fc.constantFrom<RoomPress>(
        { press: 'open' },
        { press: 'close' },
        { press: 'reopen' },
        { press: 'show' },
        { press: 'recount' },
        { press: 'back' },
        { press: 'pick', option: 'a' },
        { press: 'run', options: ['a'] },
        { press: 'run', options: ['b', 'a'] },
        { press: 'go-on-with', option: 'a' },
      ),
      fc.nat({ max: 30 }).map((hands) => count('b', hands)),
    );
    const before: Partial<Record<RoomStep['at'], readonly RoomStep['at'][]>> = {
      open: ['opening', 'counting'],
      counting: ['open', 'decided'],
      decided: ['counting'],
      running: ['decided', 'back'],
      'going-on': ['back', 'choosing'],
    };
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 40 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (all, news) => {
          let step = opening;
          for (const [at, press] of all.entries()) {
            const after = afterPress(step, press);
            if (after.at !== step.at) expect(before[after.at]).toContain(step.at);
            step = news[at] ? afterNews(after, reached(next)) : after;
            expect(standsStill(step)).toBe(!['lines', 'open', 'running'].includes(step.at));
          }
        },
      ),
    );
  });
});
