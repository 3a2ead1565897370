import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forkRecord, newRecord, type RunRecord, readRecord } from '../../src/encounter/record.ts';

const decision = { moment: 'counter.card', response: 'apologise', lapse: false, latency: 4200 };
const whole: RunRecord = {
  ...newRecord({ id: 'parcel', hash: '0123456789abcdef' }, 7, 'run-1', '2026-01-02T03:04:05.000Z'),
  decisions: [decision, { moment: 'deciding', response: 'ignoring', lapse: true, latency: null }],
  reflections: {
    sure: 70,
    feeling: 'stirred',
    goals: { 'counter.card': 'to slow him down' },
    plan: { cue: 'he points', response: 'I step back' },
  },
  forkedFrom: { record: 'run-0', turn: 1 },
  ended: true,
};

const read = (value: unknown) => readRecord(JSON.stringify(value));
const without = (key: keyof RunRecord) =>
  Object.fromEntries(Object.entries(whole).filter(([each]) => each !== key));

describe('a record', () => {
  it('is read as it was written', () => {
    expect(read(whole)).toEqual({ ok: true, record: whole });
    const fresh = newRecord({ id: 'parcel', hash: '0123456789abcdef' }, 7, 'r', '2026-01-02T03:04:05Z');
    expect(read(fresh)).toEqual({ ok: true, record: fresh });
  });

  it('keeps its seed as 32 bits, whatever number it was begun with', () => {
    const seed = (number: number) => newRecord({ id: 's', hash: '0' }, number, 'r', '').seed;
    expect([seed(-1), seed(2 ** 32 + 5), seed(1.9)]).toEqual([0xffff_ffff, 5, 1]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'record'],
    ['a list', [], 'format'],
    ['a word', 'run', 'record'],
    ['another format', { ...whole, format: 'composure/record@9' }, 'format'],
    ['no format', without('format'), 'format'],
    ['an empty id', { ...whole, id: '' }, 'id'],
    ['an endless id', { ...whole, id: 'x'.repeat(121) }, 'id'],
    ['no scenario', without('scenario'), 'scenario'],
    ['a number for a scenario', { ...whole, scenario: 4 }, 'scenario'],
    ['a short hash', { ...whole, hash: '0123' }, 'hash'],
    ['a hash in capitals', { ...whole, hash: '0123456789ABCDEF' }, 'hash'],
    ['a seed below nought', { ...whole, seed: -1 }, 'seed'],
    ['a seed of 33 bits', { ...whole, seed: 2 ** 32 }, 'seed'],
    ['a broken seed', { ...whole, seed: 0.5 }, 'seed'],
    ['a seed in words', { ...whole, seed: '7' }, 'seed'],
    ['yesterday', { ...whole, startedAt: 'yesterday' }, 'startedAt'],
    ['no decisions', without('decisions'), 'decisions'],
    ['one decision that is no list', { ...whole, decisions: decision }, 'decisions'],
    ['too many decisions', { ...whole, decisions: Array(501).fill(decision) }, 'decisions'],
    ['a decision that is nothing', { ...whole, decisions: [decision, null] }, 'decisions.1'],
    [
      'a decision without a moment',
      { ...whole, decisions: [{ ...decision, moment: '' }] },
      'decisions.0.moment',
    ],
    ['a lapse that is a word', { ...whole, decisions: [{ ...decision, lapse: 'no' }] }, 'decisions.0.lapse'],
    [
      'a latency below nought',
      { ...whole, decisions: [{ ...decision, latency: -1 }] },
      'decisions.0.latency',
    ],
    ['a broken latency', { ...whole, decisions: [{ ...decision, latency: 1.5 }] }, 'decisions.0.latency'],
    ['a decision with more in it', { ...whole, decisions: [{ ...decision, score: 3 }] }, 'decisions.0.score'],
    ['no reflections', without('reflections'), 'reflections'],
    ['surer than sure', { ...whole, reflections: { sure: 101 } }, 'reflections.sure'],
    ['an unknown feeling', { ...whole, reflections: { feeling: 'fine' } }, 'reflections.feeling'],
    ['a goal that is a number', { ...whole, reflections: { goals: { a: 1 } } }, 'reflections.goals.a'],
    ['half a plan', { ...whole, reflections: { plan: { cue: 'x' } } }, 'reflections.plan.response'],
    [
      'a plan without end',
      { ...whole, reflections: { plan: { cue: 'x'.repeat(2001), response: 'y' } } },
      'reflections.plan.cue',
    ],
    ['a fork from nowhere', { ...whole, forkedFrom: { record: '', turn: 0 } }, 'forkedFrom.record'],
    ['a fork before the start', { ...whole, forkedFrom: { record: 'r', turn: -1 } }, 'forkedFrom.turn'],
    ['no word on its end', without('ended'), 'ended'],
  ])('is refused with %s, by the name of the field', (_, value, field) => {
    const result = read(value);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.message).toContain(`this is not a record: ${field}: `);
  });

  it('is refused when it is no JSON, or holds numbers that JSON cannot', () => {
    for (const text of ['', '{', 'undefined', '\u0000', `${JSON.stringify(whole)}x`]) {
      expect(readRecord(text)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^this is not JSON: /),
      });
    }
    const endless = JSON.stringify(whole).replace('4200', '1e999');
    expect(readRecord(endless)).toMatchObject({
      ok: false,
      message: expect.stringContaining('decisions.0.latency'),
    });
  });

  it('is refused in a few lines, however much is wrong with it', () => {
    const long = 'x'.repeat(100_000);
    for (const value of [
      { ...whole, format: long },
      { ...whole, startedAt: long, hash: long },
      { ...whole, decisions: Array(400).fill({ [long]: 1 }) },
    ]) {
      const result = read(value);
      expect(result.ok).toBe(false);
      expect(result.ok ? 0 : result.message.length).toBeLessThan(1500);
    }
  });

  it('reads anything at all without a throw, and takes nothing in that it would not write', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.json().map((text) => JSON.parse(text) as unknown),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readRecord(text)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), json, (key, value) => {
        const result = read({ ...whole, [key]: value });
        if (result.ok) expect(read(result.record)).toEqual(result);
        else expect(result.message).toMatch(new RegExp(`: ${key}`));
      }),
      { numRuns: 500 },
    );
    for (const deep of ['[', '{"a":']) expect(readRecord(deep.repeat(200_000)).ok).toBe(false);
  });

  it('is not a way to reach into every object', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty'];
    for (const name of names) {
      const evil = `"${name}":{"ended":true,"polluted":"yes"}`;
      const text = JSON.stringify(whole)
        .replace(/^\{/, `{${evil},`)
        .replace('"goals":{', `"goals":{"${name}":"yes",`)
        .replace('"reflections":{', `"reflections":{${evil},`);
      const result = readRecord(text);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (!result.ok) continue;
      expect(Object.getPrototypeOf(result.record)).toBe(Object.prototype);
      expect(Object.getPrototypeOf(result.record.reflections)).toBe(Object.prototype);
      expect(Object.getPrototypeOf(result.record.reflections.goals ?? {})).toBe(Object.prototype);
    }
  });
});

describe('a fork', () => {
  it('keeps the first decisions and says where they come from, and nothing that was felt', () => {
    const fork = forkRecord(whole, 1, 'run-2', '2026-01-03T00:00:00.000Z');
    expect(fork).toEqual({
      ...whole,
      id: 'run-2',
      startedAt: '2026-01-03T00:00:00.000Z',
      decisions: [decision],
      forkedFrom: { record: 'run-1', turn: 1 },
      reflections: {},
      ended: false,
    });
    expect(read(fork)).toEqual({ ok: true, record: fork });
    expect(whole.decisions).toHaveLength(2);
  });
});
