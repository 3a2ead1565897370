import { expect, it } from 'vitest';
import { cardOf, unfinishedAmong } from '../../src/app/runs.ts';
import { forkRecord, newRecord } from '../../src/encounter/record.ts';
import { parcel } from '../story/parcel.ts';

const fresh = newRecord(parcel, 1, 'a', '2026-03-04T05:06:07.000Z');
const decided = {
  ...fresh,
  decisions: [{ moment: 'counter.card', response: 'apologise', lapse: false, latency: 900 }],
};
const ended = { ...decided, ended: true, ending: 'handed-over' as const };

it('names the ending of a finished run', () => {
  expect(cardOf(ended, [parcel])).toMatchObject({
    title: 'The parcel',
    state: 'finished',
    ending: 'Handed over',
    decisions: 1,
  });
});

it('says of a moment tried again that it is one', () => {
  const again = forkRecord(ended, 1, 'b', '2026-03-04T06:06:07.000Z');
  expect(cardOf(again, [parcel])).toMatchObject({
    title: 'The parcel: decision 2 again',
    state: 'unfinished',
    ending: null,
  });
});

it('tells runs of another version, and of no scenario that is here', () => {
  expect(cardOf({ ...decided, hash: '0123456789abcdef' }, [parcel]).state).toBe('other-version');
  expect(cardOf({ ...decided, scenario: 'gone' }, [parcel])).toMatchObject({
    state: 'unknown-scenario',
    title: 'gone',
  });
});

it('offers the newest unfinished run to go on with', () => {
  const cards = [ended, decided].map((record) => cardOf(record, [parcel]));
  expect(unfinishedAmong(cards)?.id).toBe('a');
  expect(unfinishedAmong(cards.slice(0, 1))).toBeNull();
});
