import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activityTypes,
  extensions,
  own,
  verbs,
  profile as version,
} from '../../../src/delivery/xapi/iris.ts';
import { anyPicks, anySeed, playOut } from '../../encounter/play.ts';
import { parcel } from '../../story/parcel.ts';
import { at, brokenRules, examples, followsPattern, isOf, profile, wrongIn } from './profile.ts';
import { refusalOf } from './strict.ts';
import { telling, wholeTelling } from './told.ts';

type Thing = Record<string, unknown>;

const published = JSON.stringify(profile);

/** Everything that a statement says, held against the profile. */
function templateOf(statement: unknown): string {
  const of = profile.templates.filter((template) => isOf(statement, template));
  expect(of.map(({ id }) => id)).toHaveLength(1);
  for (const template of of) expect(brokenRules(statement, template)).toEqual([]);
  for (const [where, type] of [
    ['$.context.extensions', 'ContextExtension'],
    ['$.result.extensions', 'ResultExtension'],
  ] as const) {
    for (const [iri, value] of Object.entries((at(statement, where)[0] ?? {}) as Thing)) {
      const concept = profile.concepts.find(({ id }) => id === iri);
      expect([iri, concept?.type]).toEqual([iri, type]);
      expect([iri, wrongIn(value, JSON.parse(concept?.inlineSchema ?? '{}'))]).toEqual([iri, null]);
    }
  }
  return of[0]?.id ?? '';
}

describe('the published profile', () => {
  test('has every verb, type and extension that statements use, under the addresses that they use', () => {
    expect(profile.id).toBe(own);
    expect(profile.versions[0]?.id).toBe(version);
    expect(new Set(profile.concepts.map(({ id }) => id))).toEqual(new Set(Object.values(extensions)));
    expect(new Set(profile.templates.map(({ verb }) => verb))).toEqual(new Set(Object.values(verbs)));
    for (const type of Object.values(activityTypes)) expect(published).toContain(`"${type}"`);
  });

  test('says of each thing once what it is, and refers to nothing that is not there', () => {
    const all = [...profile.concepts, ...profile.templates, ...profile.patterns] as unknown as Thing[];
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of all) {
      expect(each.inScheme).toBe(version);
      expect((each.definition as Thing).en).toMatch(/\.$/);
      expect(String(each.id).startsWith(`${own}/`)).toBe(true);
    }
    for (const { recommendedVerbs } of profile.concepts) {
      for (const verb of recommendedVerbs ?? []) expect(Object.values<string>(verbs)).toContain(verb);
    }
    for (const { sequence, alternates, optional, zeroOrMore } of profile.patterns) {
      const named = [...(sequence ?? []), ...(alternates ?? []), optional, zeroOrMore].filter((id) => id);
      expect(named.length).toBeGreaterThan(0);
      for (const id of named) expect(ids).toContain(id);
    }
  });

  test('no statement can be of two templates', () => {
    const marks = profile.templates.map(({ verb, objectActivityType, contextParentActivityType }) =>
      JSON.stringify([verb, objectActivityType, contextParentActivityType]),
    );
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('the examples', () => {
  test('are each valid, of one template, and there is one of every template', () => {
    for (const example of examples) expect(refusalOf(example)).toBeNull();
    expect(new Set(examples.map(templateOf))).toEqual(new Set(profile.templates.map(({ id }) => id)));
  });

  test('say nothing that statements do not say today', () => {
    const today = new Map<string, Set<string>>();
    const paths = (value: unknown, where: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${where}/${key}`))
        : [where];
    const said = wholeTelling(telling, playOut(parcel, 7, [{ which: 1, latency: 4251 }]));
    for (const each of said) {
      const id = templateOf(each);
      today.set(id, new Set([...(today.get(id) ?? []), ...paths(each, '')]));
    }
    for (const example of examples) {
      const known = today.get(templateOf(example));
      const open = /\/(standards|techniques)\/|extensions\/.*\/(lapse|technique|kind|silence)$/;
      expect(paths(example, '').filter((path) => !known?.has(path) && !open.test(path))).toEqual([]);
    }
  });
});

describe('any run', () => {
  test('keeps to the templates and follows the pattern, at every level of detail', () => {
    fc.assert(
      fc.property(
        anySeed,
        anyPicks,
        fc.constantFrom('outcome', 'decisions', 'full'),
        (seed, picks, detail) => {
          const told = wholeTelling({ ...telling, detail }, playOut(parcel, seed, picks));
          expect(followsPattern(told.map(templateOf))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('told in another order, it does not follow the pattern', () => {
    const told = wholeTelling(telling, playOut(parcel, 7, [{ which: 1, latency: 4251 }])).map(templateOf);
    expect(followsPattern(told)).toBe(true);
    expect(followsPattern([...told].reverse())).toBe(false);
    expect(followsPattern(told.slice(1))).toBe(false);
  });
});
