import { describe, expect, test } from 'vitest';
import type { Played } from '../../../src/delivery/host.ts';
import { retelling } from '../../../src/delivery/xapi/retelling.ts';
import { replay } from '../../../src/encounter/replay.ts';
import { sureSteps } from '../../../src/screens/debrief/check-in.ts';
import { playOut, recordOf } from '../../encounter/play.ts';
import { parcel } from '../../story/parcel.ts';
import { noon, telling } from './told.ts';

const record = recordOf(playOut(parcel, 7, [{ which: 1, latency: 2000 }]));
const playedTo = (decisions: number, more: Partial<Played['record']> = {}): Played => ({
  scenario: parcel,
  record: { ...record, ...more, decisions: record.decisions.slice(0, decisions) },
  trace: replay(parcel, record, decisions).trace,
});
const now = () => noon;
const said = (statements: readonly { readonly verb: { readonly display?: unknown } }[]) =>
  statements.map(({ verb }) => (verb.display as { en: string }).en);

describe('a run', () => {
  test('is told as it goes: that it began once, each decision once', () => {
    const runs = retelling(telling, new Map());
    expect(said(runs.upTo(playedTo(1), now))).toEqual(['initialized', 'responded']);
    expect(said(runs.upTo(playedTo(1), now))).toEqual([]);
    expect(said(runs.upTo(playedTo(2), now))).toEqual(['responded']);
    expect(runs.toldOf(record.id)).toBe(2);
  });

  test('taken up from an earlier visit, tells that visit’s last decision again, as the same statement', () => {
    const before = retelling(telling, new Map()).upTo(playedTo(1), now).at(-1);
    const runs = retelling(telling, new Map([[record.id, 1]]));
    const again = runs.upTo(playedTo(2), now);
    expect(said(again)).toEqual(['responded', 'responded']);
    expect(again[0]?.id).toBe(before?.id);
  });

  test('tried again from a moment, does not tell the decisions that it took over', () => {
    const again = playedTo(2, { id: 'again', forkedFrom: { record: record.id, turn: 1 } });
    expect(said(retelling(telling, new Map()).upTo(again, now))).toEqual(['initialized', 'responded']);
  });

  test('tells how sure they were when they say so, and not again with whatever else they write', () => {
    const runs = retelling(telling, new Map());
    const sure = (value: number) => playedTo(2, { reflections: { sure: value } });
    expect(said(runs.sure(sure(50), sureSteps, now))).toEqual(['responded']);
    expect(said(runs.sure(sure(50), sureSteps, now))).toEqual([]);
    expect(said(runs.sure(sure(75), sureSteps, now))).toEqual(['responded']);
    expect(said(runs.sure(sure(33), sureSteps, now))).toEqual([]);
    expect(said(runs.sure(playedTo(2, { reflections: {} }), sureSteps, now))).toEqual([]);
  });
});
