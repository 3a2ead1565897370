import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../src/delivery/xapi/statement.ts';
import { playOut } from '../../encounter/play.ts';
import { parcel } from '../../story/parcel.ts';
import { refusalOf } from './strict.ts';
import { telling, wholeTelling } from './told.ts';

type Thing = Record<string, unknown>;

const all = wholeTelling(telling, playOut(parcel, 7, [{ which: 1, latency: 4251 }]));
const decision = all.find(({ verb }) => verb.id.endsWith('responded'));
const copy = (): Thing => structuredClone(decision) as unknown as Thing;

/** The decision with what lies at a path replaced; undefined takes it away. */
function changed(path: string, value: unknown): Thing {
  const whole = copy();
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = whole;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Thing;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return whole;
}

const answer = { id: 'a', description: { en: 'A' } };

/** What a real LRS was seen to refuse. */
const refused: readonly [string, string, unknown][] = [
  ['a null', 'result/response', null],
  ['a null deep inside', 'object/definition/name', null],
  ['an extension without an IRI for its key', 'result/extensions/technique', 'x'],
  ['a duration in numbers', 'result/duration', 4.25],
  ['an empty duration', 'result/duration', 'PT'],
  ['a scaled score beyond 1', 'result/score', { scaled: 1.2 }],
  ['a relative verb', 'verb/id', 'responded'],
  ['a verb with a space', 'verb/id', 'http://example.org/re sponded'],
  ['a bad language tag', 'verb/display', { en_GB: 'responded' }],
  ['a bad language', 'context/language', 'e'],
  ['a registration that is no UUID', 'context/registration', 'course-9'],
  ['an unknown key', 'feeling', 'steady'],
  ['an unknown key in the result', 'result/mood', 'steady'],
  ['two answers of one id', 'object/definition/choices', [answer, answer]],
  ['an answer without its words', 'object/definition/choices', [{ id: 'a' }]],
  ['answers to no question', 'object/definition/interactionType', undefined],
  ['two identifiers', 'actor/mbox', 'mailto:a@example.org'],
  ['no identifier', 'actor/account', undefined],
  ['a response in numbers', 'result/response', 3],
  ['a success in words', 'result/success', 'true'],
  ['a zone that nobody knows', 'timestamp', '2026-05-01T12:00:00-00:00'],
  ['an id that is no UUID', 'id', '17'],
];

/** What some take, though it is wrong. */
const wronglyTaken: readonly [string, string, unknown][] = [
  ['an instant without a zone', 'timestamp', '2026-05-01T12:00:00.000'],
  ['an instant that never was', 'timestamp', '2026-02-30T12:00:00.000Z'],
  ['a raw score above its maximum', 'result/score', { raw: 101, max: 100 }],
  ['a parent that is no list', 'context/contextActivities/parent', { id: 'https://example.org/a' }],
  ['a number that JSON cannot say', 'result/extensions', { 'https://example.org/x': Number.NaN }],
];

describe('the guard', () => {
  test('lets through what is right', () => {
    for (const statement of all) expect(checkStatement(statement).ok).toBe(true);
    for (const [path, value] of [
      ['timestamp', '2024-02-29T23:59:59.5+01:00'],
      ['result/duration', 'P1W'],
      ['result/score', { scaled: -1, raw: 3, min: 0, max: 5 }],
      ['result/extensions', { 'urn:x:y': null }],
      ['verb/display', { 'zh-Hant-TW': 'x' }],
    ] as const) {
      expect([path, checkStatement(changed(path, value)).ok]).toEqual([path, true]);
      expect([path, refusalOf(changed(path, value))]).toEqual([path, null]);
    }
  });

  test.each(refused)('stops %s', (_, path, value) => {
    expect(checkStatement(changed(path, value)).ok).toBe(false);
    expect(refusalOf(changed(path, value))).not.toBeNull();
  });

  test.each(wronglyTaken)('stops, as not every LRS does, %s', (_, path, value) => {
    expect(checkStatement(changed(path, value)).ok).toBe(false);
    expect(refusalOf(changed(path, value))).not.toBeNull();
  });

  test('says where', () => {
    expect(checkStatement(changed('result/duration', 'soon'))).toEqual({
      ok: false,
      message: 'result.duration: a duration is written like PT4.25S',
    });
  });

  test('lets nothing through that a strict LRS refuses, whatever befalls a statement', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        'x',
        'PT',
        'P',
        'Z',
        0,
        -1,
        1.5,
        true,
        [],
        {},
        [null],
        [{}],
      ),
      fc.constantFrom<unknown>(
        'en',
        'de-AT',
        'a b',
        'a:b',
        '2026-13-01T00:00:00Z',
        '2026-01-01T24:00:00Z',
        'PT1H1S',
      ),
      fc.string(),
      fc.jsonValue(),
    );
    const seen = { stopped: 0, passed: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.nat(30)), odd, (statement, way, value) => {
        const whole = structuredClone(statement) as unknown as Thing;
        let at: Thing = whole;
        for (const step of way) {
          const keys = Object.keys(at);
          const key = keys[step % Math.max(1, keys.length)];
          if (key === undefined) break;
          const inner = at[key];
          if (typeof inner === 'object' && inner !== null && step % 4 !== 0) {
            at = inner as Thing;
            continue;
          }
          // What JSON could not bring, nobody can send: names beside a list's places, and gaps in it.
          if (Array.isArray(at)) at[key] = value ?? null;
          else if (value === undefined) delete at[key];
          else at[step % 5 === 0 ? `${key}x` : key] = value;
          break;
        }
        const ours = checkStatement(whole).ok;
        seen[ours ? 'passed' : 'stopped'] += 1;
        if (ours) expect(refusalOf(whole)).toBeNull();
      }),
      { numRuns: 3000 },
    );
    expect(seen.stopped).toBeGreaterThan(500);
    expect(seen.passed).toBeGreaterThan(100);
  });
});
