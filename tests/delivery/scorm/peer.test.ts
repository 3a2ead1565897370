/** Beside our own strict table, an LMS side that others wrote: laxer in formats, fuller in the rest. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readResume, resumedRecord } from '../../../src/delivery/resume.ts';
import { endless, hostOf, parcel, played } from './playing.ts';

const silent = { autocommit: false, logLevel: 5 } as const;
const picks = [
  { which: 0, latency: 4260 },
  { which: 1, latency: 900 },
];

function peer12(given: object = {}) {
  const api = new Scorm12API(silent);
  api.loadFromJSON(
    { core: { student_id: 'jane', lesson_mode: 'normal', credit: 'credit', entry: 'ab-initio' } },
    'cmi',
  );
  api.loadFromJSON(given as Parameters<typeof api.loadFromJSON>[0], 'cmi');
  return api;
}

function peer2004(given: object = {}) {
  const api = new Scorm2004API(silent);
  api.loadFromJSON({ learner_id: 'jane', mode: 'normal', credit: 'credit', entry: 'ab_initio' }, 'cmi');
  api.loadFromJSON(given as Parameters<typeof api.loadFromJSON>[0], 'cmi');
  return api;
}

/** A list as the LMS side holds it: in 1.2, answers cannot be read by the usual way. */
function rowsOf(
  api: Scorm12API | Scorm2004API,
  list: 'interactions' | 'objectives',
): Record<string, unknown>[] {
  const { cmi } = v.parse(Rendered, JSON.parse(api.renderCMIToJSONString()));
  return Object.values(cmi[list]).filter((row) => typeof row === 'object');
}

const Row = v.record(v.string(), v.unknown());
const List = v.record(v.string(), v.union([Row, v.string(), v.number()]));
const Rendered = v.object({ cmi: v.object({ interactions: List, objectives: List }) });

const conduct = [{ id: 'way-forward', name: 'A way forward', shown: [1], missed: [0] }];

describe('with scorm-again', () => {
  it('a SCORM 1.2 visit is kept, to the last answer', async () => {
    const api = peer12();
    const { host } = hostOf('1.2', () => api);
    const steps = played(parcel, 7, picks);
    for (const step of steps) host.decided(step);
    const last = steps.at(-1);
    if (last) host.ended(last, conduct);
    expect(await host.keep()).toEqual({ kept: true });
    expect(api.cmi.core.lesson_status).toBe('completed');
    expect(rowsOf(api, 'interactions').map((row) => row.type)).toEqual(['choice', 'choice', 'fill-in']);
    expect(rowsOf(api, 'objectives')).toMatchObject([{ id: 'standard.way_forward', score: { raw: '50' } }]);
    expect(await host.leave()).toEqual({ kept: true });
    expect(api.isTerminated()).toBe(true);
  });

  it('a SCORM 2004 visit is kept, to the last answer', async () => {
    const api = peer2004();
    const { host } = hostOf('2004', () => api);
    const steps = played(parcel, 7, picks);
    for (const step of steps) host.decided(step);
    const last = steps.at(-1);
    if (last) host.ended(last, conduct);
    expect(await host.keep()).toEqual({ kept: true });
    expect([api.cmi.completion_status, api.cmi.success_status]).toEqual(['completed', 'unknown']);
    expect(rowsOf(api, 'interactions').map((row) => row.type)).toEqual(['choice', 'choice', 'fill-in']);
    expect(rowsOf(api, 'interactions')[0]?.latency).toBe('PT0H0M4.26S');
    expect(rowsOf(api, 'objectives')).toMatchObject([
      { id: 'standard.way_forward', score: { scaled: '0.5' } },
    ]);
    expect(await host.leave()).toEqual({ kept: true });
    expect(api.isTerminated()).toBe(true);
  });

  it.each(['1.2', '2004'] as const)('a SCORM %s run is gone on with in the next visit', async (standard) => {
    const open = (given?: object) => (standard === '1.2' ? peer12(given) : peer2004(given));
    const api = open();
    const first = hostOf(standard, () => api);
    const steps = played(endless, 5, Array(12).fill({ which: 2, latency: 1500 }));
    for (const step of steps) first.host.decided(step);
    expect(await first.host.leave()).toEqual({ kept: true });
    const suspended = api.cmi.suspend_data;
    expect(readResume(suspended)?.runs).toHaveLength(1);
    const again = open({ suspend_data: suspended });
    const [resumed] = hostOf(standard, () => again).host.resumed;
    expect(resumed && resumedRecord(endless, resumed)).toEqual(steps.at(-1)?.record);
  });

  it.each(['1.2', '2004'] as const)(
    'a SCORM %s visit mends itself after a commit that failed',
    async (standard) => {
      const api = standard === '1.2' ? peer12() : peer2004();
      const commit = standard === '1.2' ? 'LMSCommit' : 'Commit';
      let down = true;
      const through = new Proxy(api, {
        get: (target, name) => (name === commit && down ? () => 'false' : Reflect.get(target, name)),
      });
      const { host } = hostOf(standard, () => through);
      const steps = played(endless, 5, Array(4).fill({ which: 2, latency: 1500 }));
      for (const step of steps) host.decided(step);
      expect((await host.keep()).kept).toBe(false);
      down = false;
      expect(await host.keep()).toEqual({ kept: true });
      const rows = rowsOf(api, 'interactions');
      expect(rows.map((row) => String(row.id).split('.').at(-1))).toEqual(['1', '2', '3', '4']);
      expect(new Set(rows.map((row) => row.type))).toEqual(new Set(['choice']));
    },
  );
});
