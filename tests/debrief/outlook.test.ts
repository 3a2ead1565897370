import { describe, expect, test } from 'vitest';
import { debriefAtFirst, debriefOf } from '../../src/debrief/debrief.ts';
import { changeOf, lastChances, type Outlook, type Reckoned } from '../../src/debrief/outlook.ts';
import { traceOf } from '../../src/encounter/replay.ts';
import { Explorer } from '../../src/workshop/explore/explore.ts';
import { outlookOf } from '../../src/workshop/explore/outlook.ts';
import { parcel } from '../story/parcel.ts';
import { type Play, playBy } from './plays.ts';

const reckoned = (before: number, after: Readonly<Record<string, number>>, endings: string[]): Reckoned => ({
  before: { good: before, endings },
  after: Object.fromEntries(Object.entries(after).map(([id, good]) => [id, { good, endings }])),
  onward: {},
});

describe('how much a decision changed', () => {
  test('is how far the chance of a good ending moved, either way', () => {
    const here = reckoned(0.5, { up: 0.7, down: 0.2, same: 0.5 }, ['settled/a', 'escalated/b']);
    expect(changeOf(here, 'up')).toBeCloseTo(0.2);
    expect(changeOf(here, 'down')).toBeCloseTo(0.3);
    expect(changeOf(here, 'same')).toBe(0);
    expect(changeOf(here, 'unheard-of')).toBe(0);
  });

  test('counts the kinds of ending that went out of reach', () => {
    const before = ['settled/a', 'settled/c', 'left-safely/d', 'escalated/b'];
    const here: Reckoned = {
      before: { good: 0.5, endings: before },
      after: {
        'one-of-a-kind': { good: 0.5, endings: before.filter((id) => id !== 'settled/a') },
        'a-whole-kind': { good: 0.5, endings: before.filter((id) => id !== 'left-safely/d') },
      },
      onward: {},
    };
    expect(changeOf(here, 'one-of-a-kind')).toBe(0);
    expect(changeOf(here, 'a-whole-kind')).toBeGreaterThan(0);
  });
});

describe('the last chances', () => {
  const at = (...endings: string[]): Reckoned => reckoned(0.5, {}, endings);
  const outlook: Outlook = [
    null,
    at('settled/a', 'left-safely/b', 'escalated/c'),
    at('settled/a', 'escalated/c'),
    at('escalated/c'),
  ];

  test('are the last decision from which each other kind of ending could be reached', () => {
    expect(lastChances(outlook, 'escalated')).toEqual([
      { kind: 'left-safely', name: 'Left safely', decision: 1 },
      { kind: 'settled', name: 'Settled', decision: 2 },
    ]);
  });

  test('of a run that was left are of every kind', () => {
    expect(lastChances(outlook, null).map(({ kind }) => kind)).toEqual([
      'left-safely',
      'settled',
      'escalated',
    ]);
  });

  test('are none where nothing was followed', () => {
    expect(lastChances([], 'settled')).toEqual([]);
    expect(lastChances([null, null], 'settled')).toEqual([]);
  });
});

function outlookFor(play: Play): Outlook {
  const { twists, turns } = traceOf(parcel, play);
  const responses = turns.map(({ response }) => response);
  return outlookOf(new Explorer(parcel), { twists, responses }, 1e6);
}

describe('a debrief that knows what lay ahead', () => {
  const record = playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']);
  const outlook = outlookFor(record);
  const debrief = debriefOf(parcel, record, outlook);

  test('sets the answer that left most open beside one that hurt', () => {
    for (const { turn, contrast, yours, others } of debrief.turningPoints) {
      const after = outlook[turn]?.after ?? {};
      const best = Math.max(...others.map(({ response }) => after[response.id]?.good ?? 0));
      expect(after[contrast.response.id]?.good).toBe(best);
      expect(yours.prospect).toEqual(after[yours.response.id]);
    }
    expect(debrief.turningPoints.length).toBeGreaterThan(0);
  });

  test('shows each other branch gone on with as well as it could', () => {
    for (const { turn, others } of debrief.turningPoints)
      for (const { response, informed } of others) {
        const good = outlook[turn]?.after[response.id]?.good ?? 0;
        const endsWell = informed?.ending ? ['settled', 'left-safely', 'handed-over'] : [];
        expect(endsWell.includes(informed?.ending?.kind ?? '')).toBe(good > 0);
      }
  });

  test('makes turning points of what was followed, and of nothing else', () => {
    const partly = outlook.map((each, decision) => (decision === 0 ? null : each));
    const points = debriefOf(parcel, record, partly).turningPoints;
    expect(points.map(({ turn }) => turn)).toEqual([1]);
  });

  test('is there at once without its turning points', () => {
    const first = debriefAtFirst(parcel, record);
    expect(first).toMatchObject({ complete: false, turningPoints: [], outlook: [], lastChances: [] });
    const { complete, turningPoints, outlook: _, lastChances: __, techniques, ...same } = first;
    expect(debrief).toMatchObject(same);
    expect(debrief.complete).toBe(true);
  });
});
