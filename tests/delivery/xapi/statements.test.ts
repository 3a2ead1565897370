import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerId } from '../../../src/delivery/xapi/activities.ts';
import { opaqueActor } from '../../../src/delivery/xapi/actor.ts';
import { usualDetail } from '../../../src/delivery/xapi/detail.ts';
import { extensions, verbs } from '../../../src/delivery/xapi/iris.ts';
import { checkStatement, type Statement } from '../../../src/delivery/xapi/statement.ts';
import { statementOf } from '../../../src/delivery/xapi/statements.ts';
import type { Telling } from '../../../src/delivery/xapi/telling.ts';
import { compileFrom } from '../../../src/story/plugin.ts';
import { anyPicks, anySeed, playOut } from '../../encounter/play.ts';
import { root } from '../../scenarios/all.ts';
import { parcel } from '../../story/parcel.ts';
import { refusalOf } from './strict.ts';
import { noon, runOf, telling, wholeTelling } from './told.ts';

const whole = playOut(parcel, 7, [
  { which: 1, latency: 4251 },
  { which: 99, latency: null },
]);
const all = wholeTelling(telling, whole);
const by = (verb: string) => all.filter(({ verb: { display } }) => display?.en === verb);

describe('statements of a run', () => {
  test('tell it in order, from its beginning to its debrief', () => {
    expect(all.map(({ verb }) => verb.display?.en)).toEqual([
      'initialized',
      'responded',
      'progressed',
      'suspended',
      'resumed',
      'responded',
      'progressed',
      'completed',
      'progressed',
      'responded',
      'viewed',
    ]);
  });

  test('a decision has its technique, its latency, the options as shown, and the person before and after', () => {
    const [turn] = whole.turns;
    const [told] = by('responded');
    expect(told?.result?.response).toBe(turn?.response);
    expect(told?.result?.duration).toBe('PT4.25S');
    expect(told?.result?.extensions?.[extensions.decision]).toMatchObject({
      decision: 1,
      timedOut: false,
      shown: turn?.shown,
      technique: turn?.moment.responses.find(({ id }) => id === turn.response)?.technique,
    });
    const { arousal, trust, need } = turn?.after ?? whole.person;
    expect(told?.result?.extensions?.[extensions.after]).toEqual({ arousal, trust, need });
    expect(told?.context?.extensions?.[extensions.before]).toMatchObject({ trust: 30, need: 60 });
    expect(told?.object.definition?.choices?.map(({ id }) => id)).toEqual(
      turn?.moment.responses.map(({ id }) => id),
    );
  });

  test('a window that closed is no answer of the learner’s, and names no technique', () => {
    const lapsed = playOut(parcel, 7, [{ which: 4, latency: 9000 }]);
    expect(lapsed.turns[0]?.lapse).toBe(true);
    const told = statementOf(telling, runOf(lapsed), { what: 'decided', turn: 0 }, noon);
    expect(told?.result?.response).toBeUndefined();
    expect(told?.result?.extensions?.[extensions.decision]).toMatchObject({
      timedOut: true,
      lapse: 'ignoring',
    });
    expect(JSON.stringify(told?.result)).not.toContain('technique');
  });

  test('the ending comes with conduct by standard, and with nothing that could be read as a mark', () => {
    const [told] = by('completed');
    expect(told?.result).toMatchObject({ completion: true, duration: 'PT61.23S' });
    expect(told?.result?.extensions?.[extensions.outcome]).toMatchObject({
      ending: whole.ending?.kind,
      standards: { seen: { shown: 0, missed: 0 } },
      decisions: 2,
    });
    for (const each of all) {
      expect(each.result?.score).toBeUndefined();
      expect(each.result?.success).toBeUndefined();
    }
  });

  test('a debrief refers to the ending that was told', () => {
    expect(by('viewed')[0]?.context?.statement?.id).toBe(by('completed')[0]?.id);
  });

  test('confidence is an answer on its scale, held against the run by its id', () => {
    const told = by('responded').at(-1);
    expect(told?.result?.response).toBe('c4');
    expect(told?.object.definition?.scale?.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(told?.context?.extensions?.[extensions.run]).toBe('a-run');
  });

  test('a moment tried again says which run it is from', () => {
    const run = runOf(whole, { forkedFrom: { record: 'first', turn: 2 } });
    const told = statementOf(telling, run, { what: 'began' }, noon);
    expect(told?.context?.extensions?.[extensions.againFrom]).toEqual({ run: 'first', decision: 3 });
  });

  test('told again, they are the same statements; another learner has others', () => {
    expect(wholeTelling(telling, whole)).toEqual(all);
    const others: Telling[] = [
      { ...telling, actor: opaqueActor('https://lms.example.org', '8f14e45e') },
      { ...telling, actor: opaqueActor('https://lms.example.net', '8f14e45f') },
    ];
    const ids = [telling, ...others].flatMap((each) => wholeTelling(each, whole).map(({ id }) => id));
    expect(new Set(ids).size).toBe(all.length * 3);
  });

  test('another registration has others in cmi5 alone: elsewhere the next launch brings another for the same run', () => {
    const idsIn = (more: Partial<Telling>) =>
      wholeTelling({ ...telling, ...more }, whole).map(({ id }) => id);
    const registration = '00000000-0000-4000-8000-000000000000';
    expect(idsIn({ registration })).toEqual(idsIn({ registration: null }));
    const [one, other] = [idsIn({ template: {} }), idsIn({ template: {}, registration })];
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  test('the same moment decided otherwise is another statement: one that was lost may have arrived', () => {
    const decided = (which: number) => {
      const told = wholeTelling(telling, playOut(parcel, 7, [{ which, latency: 4251 }]));
      return told.find(({ verb }) => verb.display?.en === 'responded');
    };
    expect(decided(0)?.object.id).toBe(decided(1)?.object.id);
    expect(decided(0)?.id).not.toBe(decided(1)?.id);
  });

  test('a host’s template is in every one, and the session itself says who left and came back', () => {
    const theirs = { id: 'https://lms.example.org/course/9' };
    const template = {
      contextActivities: { grouping: [theirs] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' },
    };
    const told = wholeTelling({ ...telling, template }, whole);
    expect(told).toHaveLength(all.length - 2);
    for (const { context } of told) {
      expect(context?.contextActivities?.grouping?.[0]).toEqual(theirs);
      expect(context?.contextActivities?.grouping).toHaveLength(2);
      expect(context?.extensions).toMatchObject(template.extensions);
    }
  });
});

describe('the level of detail', () => {
  const verbsAt = (detail: Telling['detail']) =>
    new Set(wholeTelling({ ...telling, detail }, whole).map(({ verb }) => verb.id));

  const trajectories = (detail: Telling['detail']) =>
    JSON.stringify(wholeTelling({ ...telling, detail }, whole)).split(extensions.trajectory).length - 1;

  test('none tells nothing; outcome no answer; decisions no line of the person; full all', () => {
    expect(verbsAt('none').size).toBe(0);
    expect(verbsAt('outcome').has(verbs.responded)).toBe(false);
    expect(verbsAt('outcome').has(verbs.completed)).toBe(true);
    expect(verbsAt('decisions').has(verbs.responded)).toBe(true);
    expect(trajectories('decisions')).toBe(0);
    expect(trajectories('full')).toBeGreaterThan(1);
    expect(verbsAt('full').size).toBe(Object.keys(verbs).length);
  });

  test('the outcome alone says nothing of single answers, not even which techniques were used', () => {
    const told = JSON.stringify(wholeTelling({ ...telling, detail: 'outcome' }, whole));
    expect(told).not.toContain('technique');
    expect(told).not.toContain('person-');
    expect(told).not.toContain('trajectory');
    expect(told).not.toContain('seed');
  });

  test('is the outcome at a kiosk', () => {
    expect([usualDetail('kiosk'), usualDetail('lms'), usualDetail('self')]).toEqual([
      'outcome',
      'decisions',
      'none',
    ]);
  });
});

describe('what a learner wrote or is', () => {
  test('is in no statement', () => {
    const secret = 'Xyzzy';
    const reflections = {
      sure: 50,
      feeling: 'shaken',
      goals: { 0: secret },
      plan: { cue: secret, response: secret },
    };
    const run = runOf(whole, { reflections: reflections as never });
    for (const happening of [
      { what: 'began' },
      { what: 'decided', turn: 0 },
      { what: 'ended', standards: [], lasted: null },
      { what: 'debriefed', lasted: null },
    ] as const) {
      const text = JSON.stringify(statementOf(telling, run, happening, noon));
      expect(text).not.toContain(secret);
      expect(text).not.toContain('shaken');
    }
  });

  test('an address or a person’s name is no opaque actor', () => {
    for (const name of ['ana@example.org', 'Ana Lima', '']) {
      expect(() => opaqueActor('https://lms.example.org', name)).toThrow(RangeError);
    }
    expect(() => opaqueActor('lms', 'x1')).toThrow(RangeError);
  });
});

describe('any run', () => {
  const holds = (statement: Statement) => {
    expect(refusalOf(JSON.parse(JSON.stringify(statement)))).toBeNull();
    expect(checkStatement(statement)).toEqual({ ok: true, statement });
  };

  test('tells nothing that a strict LRS refuses', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        anySeed,
        anyPicks,
        fc.constantFrom('outcome', 'decisions', 'full'),
        (seed, picks, detail) => {
          const told = wholeTelling({ ...telling, detail }, playOut(parcel, seed, picks));
          told.forEach(holds);
          expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of a shipped scenario too', { timeout: 60_000 }, async () => {
    const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const told = wholeTelling(telling, playOut(scenario, seed, picks));
        told.forEach(holds);
        for (const each of told) expect(JSON.stringify(each).length).toBeLessThan(8000);
      }),
      { numRuns: 5 },
    );
  });

  test('whatever authors call their answers, ids are one word each and stay apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (a, b) => {
          expect(answerId(a)).toMatch(/^[A-Za-z0-9_.:%-]+$/);
          expect(answerId(a) === answerId(b)).toBe(a === b);
        },
      ),
    );
    expect(answerId('a[,]b')).toBe('a%5B%2C%5Db');
  });
});
