import { describe, expect, test } from 'vitest';
import type { EndingKind } from '../../src/story/scenario.ts';
import drivers from '../../stories/kit/drivers.json';
import endings from '../../stories/kit/endings.json';
import standards from '../../stories/kit/standards.json';
import techniques from '../../stories/kit/techniques.json';
import warnings from '../../stories/kit/warnings.json';
import { sentences } from './wording.ts';

const kindOf = new Map(Object.entries(techniques).map(([id, { kind }]) => [id, kind]));

describe('drivers', () => {
  test('are the eight that move a person differently', () => {
    expect(Object.keys(drivers).sort()).toEqual([
      'dementia',
      'frightened',
      'frustrated',
      'instrumental',
      'intoxicated',
      'overload',
      'psychosis',
      'pupil',
    ]);
  });

  test('have less room for words sooner where the table says so', () => {
    const midpoints = Object.fromEntries(Object.entries(drivers).map(([id, { midpoint }]) => [id, midpoint]));
    expect(midpoints).toEqual({
      frustrated: 65,
      frightened: 65,
      psychosis: 50,
      dementia: 50,
      overload: 50,
      intoxicated: 55,
      pupil: 65,
      instrumental: 65,
    });
  });

  test('only someone who wants something by force is little moved by being understood', () => {
    for (const [id, { weights }] of Object.entries(drivers)) {
      const expected =
        id === 'instrumental'
          ? { 'attentive-listening': 30, validation: 30, 'affect-labelling': 30, 'reflection-paraphrase': 30 }
          : {};
      expect(weights, id).toEqual(expected);
    }
  });

  test.each(Object.entries(drivers))(
    '%s tries only helpful techniques first, and none that it also avoids',
    (_id, driver) => {
      expect(driver.first.length).toBeGreaterThanOrEqual(3);
      for (const id of driver.first) expect(kindOf.get(id), id).toBe('helpful');
      for (const id of driver.avoid) expect(kindOf.has(id), id).toBe(true);
      const avoided: readonly string[] = driver.avoid;
      expect(driver.first.filter((id) => avoided.includes(id))).toEqual([]);
    },
  );

  test.each(Object.entries(drivers))('%s has one sentence of note', (_id, { note }) => {
    expect(sentences(note)).toHaveLength(1);
  });
});

describe('standards', () => {
  test('are the six of the house', () => {
    expect(Object.keys(standards)).toEqual(['seen', 'honest', 'dignity', 'way-forward', 'safe', 'together']);
  });

  test.each(Object.entries(standards))(
    '%s is one sentence, with two examples and one that is not',
    (_id, standard) => {
      expect(sentences(standard.text)).toHaveLength(1);
      expect(standard.looksLike).toHaveLength(2);
      expect(standard.notThis).toHaveLength(1);
      for (const example of [...standard.looksLike, ...standard.notThis])
        expect(example).toMatch(/^You .+[.”]$/);
    },
  );
});

describe('endings', () => {
  test('cover every kind; leaving safely and handing over well are good ones, holding it is only safe', () => {
    const good: Record<EndingKind, boolean> = {
      settled: true,
      contained: false,
      'left-safely': true,
      'handed-over': true,
      escalated: false,
      'broke-down': false,
    };
    expect(Object.fromEntries(Object.entries(endings).map(([kind, ending]) => [kind, ending.good]))).toEqual(
      good,
    );
    const safe = Object.entries(endings).filter(([, ending]) => ending.safe);
    expect(safe.map(([kind]) => kind)).toEqual(['settled', 'contained', 'left-safely', 'handed-over']);
  });

  test.each(Object.entries(endings))('%s has one plain sentence', (_kind, { line }) => {
    expect(sentences(line)).toHaveLength(1);
  });
});

describe('warning signs', () => {
  test('cover 0 to 100 in five bands, without a gap or an overlap', () => {
    expect(warnings.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    expect(warnings.map(({ low }) => low)).toEqual([0, ...warnings.slice(0, -1).map(({ high }) => high + 1)]);
    expect(warnings.at(-1)?.high).toBe(100);
  });

  test('name no sign in two bands', () => {
    const signs = warnings.flatMap(({ body, voice }) => [...body, ...voice]);
    expect(new Set(signs).size).toBe(signs.length);
  });

  test('say of every sign of a coming attack, but a spoken threat, that it is belief or lore', () => {
    const crisis = warnings[4];
    const unlabelled = [...(crisis?.body ?? []), ...(crisis?.voice ?? [])].filter(
      (sign) => !/\((widely believed, not proven|(.*; )?practitioner lore, unproven)\)$/.test(sign),
    );
    expect(unlabelled).toEqual(['threatens to hurt someone']);
  });
});
