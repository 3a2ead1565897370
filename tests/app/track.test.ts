import { expect, it } from 'vitest';
import { openTrack } from '../../src/app/live/track.ts';
import type { Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { defaultSettings } from '../../src/screens/settings/settings.ts';
import { parcel } from '../story/parcel.ts';
import { fakeClock } from './fake-clock.ts';

const record = newRecord(parcel, 5, 'run', '2026-01-01T00:00:00.000Z');
const apologised: RunRecord = {
  ...record,
  decisions: [{ moment: 'counter.card', response: 'apologise', lapse: false, latency: null }],
};

function open(
  from: RunRecord = record,
  meets: { arousal: number; trust: number; need: number } | null = null,
) {
  const clock = fakeClock();
  const kept: [RunRecord, Encounter][] = [];
  const ends: string[] = [];
  const changes: Encounter[] = [];
  const track = openTrack({
    scenario: parcel,
    record: from,
    meets,
    banner: 'a rehearsal',
    clock,
    settings: () => ({ ...defaultSettings, clock: 'off' }),
    keep: async (next, encounter) => {
      kept.push([next, encounter]);
    },
    show: () => {},
    onChange: (encounter) => changes.push(encounter),
    onOver: () => ends.push('the run'),
    onTrouble: (error) => {
      throw error;
    },
  });
  track.live.start();
  return { track, clock, kept, ends, changes };
}

it('tries a record out at its open moment, with everything that was said, and keeps nothing of it', async () => {
  const { track, clock, kept, changes } = open();
  const before = track.live;
  track.tryOut(record, 'only tried', () => {});
  expect(track.live).not.toBe(before);
  expect(track.own.live).toBe(before);
  expect(changes).toEqual([track.encounter]);
  const { moment, banner, line, said } = track.live.view.value;
  expect(moment?.answered).toBeNull();
  expect([banner, line]).toEqual(['only tried', said.findLast(({ speaker }) => speaker !== 'You')]);
  track.live.answer('apologise');
  await clock.pass(20_000);
  expect(track.live.record.decisions).toHaveLength(1);
  expect(track.own.live.record).toBe(record);
  expect(kept).toEqual([]);
});

it('takes a record up as the run: the next decision is kept, with the encounter that it led to', async () => {
  const { track, clock, kept } = open();
  track.tryOut(record, '', () => {});
  track.takeUp(apologised);
  expect(track.own.live).toBe(track.live);
  expect(track.live.view.value.banner).toBe('a rehearsal');
  track.live.answer('tactical-pause');
  await clock.pass(20_000);
  expect(kept.map(([next, encounter]) => [next.decisions.length, encounter.turns.length])).toEqual([[2, 2]]);
});

it('keeps a record with the encounter that it leads to, whatever is on', async () => {
  const { track, kept } = open();
  await track.keep(apologised);
  expect(kept[0]?.[1].turns).toHaveLength(1);
  expect(track.encounter.turns).toHaveLength(0);
});

it('the end of what is only tried is not the end of the run', async () => {
  const { track, clock, ends } = open(apologised);
  track.tryOut(apologised, '', () => ends.push('tried'));
  track.live.answer('tactical-pause');
  await clock.pass(60_000);
  expect(ends).toEqual(['tried']);
});

it('a pause and a notice stay through a change', () => {
  const { track } = open();
  track.live.hold('menu');
  track.live.notice('The pictures did not load.');
  track.tryOut(record, '', () => {});
  expect(track.live.view.value).toMatchObject({ paused: true, notice: 'The pictures did not load.' });
});

it('in a rehearsal every way on begins with the person as somebody wanted to meet them', () => {
  const met = { arousal: 80, trust: 10, need: 40 };
  const { track } = open(apologised, met);
  expect(track.encounter.person).toMatchObject(met);
  track.tryOut(apologised, '', () => {});
  expect(track.encounter.person).toMatchObject(met);
});
