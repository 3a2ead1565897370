import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/story/findings/catalogue.ts';
import { contestedIn, holds } from '../../src/story/phrases.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import contested from '../../stories/kit/contested.json';
import drivers from '../../stories/kit/drivers.json';
import endings from '../../stories/kit/endings.json';
import evidence from '../../stories/kit/evidence.json';
import standards from '../../stories/kit/standards.json';
import techniques from '../../stories/kit/techniques.json';
import warnings from '../../stories/kit/warnings.json';
import { sentences, texts, wordCount } from './wording.ts';

const kit = texts({ techniques, drivers, standards, endings, warnings });
const insteads = texts(contested.map(({ instead }) => ({ instead })));
const root = join(import.meta.dirname, '../..');
const scripts = scenarioFiles(root);

/** Entries that name a contested phrase in order to dispute it, or as what was measured. */
const disputes: Readonly<Record<string, readonly string[]>> = {
  'arnsten-2009': ['thinking brain'],
  'bushman-2002': ['let it out'],
  'cesario-2020': ['reptilian'],
  'easterbrook-1959': ['tunnel vision'],
  'grossman-2023': ['polyvagal', 'vagal'],
  'kaplan-wheeler-1983': ['90 minutes'],
  'kennedy-2009': ['amygdala'],
  'ledoux-2016': ['amygdala'],
  'lieberman-2007': ['amygdala'],
  'mehrabian-1967': ['7-38-55'],
  'pashler-2008': ['learning style'],
  'teigen-1994': ['inverted U'],
};

describe('the words of the kit', () => {
  test('no sentence is longer than 30 words', () => {
    const long = [...kit, ...insteads].flatMap(({ path, text }) =>
      sentences(text)
        .filter((sentence) => wordCount(sentence) > 30)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('no text holds a contested phrase, nor does any wording offered instead of one', () => {
    const found = [...kit, ...insteads].flatMap(({ path, text }) =>
      contested.filter(({ phrase }) => holds(text, phrase)).map(({ phrase }) => `${path}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  test('the evidence names a contested phrase only where it disputes it or measured it', () => {
    const found = evidence.flatMap(({ id, claim, limits }) => {
      const phrases = contested
        .map(({ phrase }) => phrase)
        .filter((phrase) => holds(`${claim} ${limits}`, phrase));
      return phrases.length === 0 ? [] : [[id, phrases]];
    });
    expect(Object.fromEntries(found)).toEqual(disputes);
  });

  test('texts use curved quotes and apostrophes', () => {
    expect(kit.filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });

  test('nobody is told that they were right or wrong', () => {
    expect(kit.filter(({ text }) => /\b(in)?correct\b|\bwell done\b/i.test(text))).toEqual([]);
  });
});

describe('contested phrases', () => {
  test('hold the ones that every course repeats, each once, with something honest to say instead', () => {
    const phrases = contested.map(({ phrase }) => phrase);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of [
      'reptilian',
      'triune',
      'amygdala hijack',
      'polyvagal',
      'neuroception',
      '93%',
      '7-38-55',
      'co-regulation',
      '90 minutes',
      'let it out',
      'learning styles',
      'muscle memory',
      '10,000 hours',
    ]) {
      expect(phrases).toContain(phrase);
    }
    for (const { instead, scope } of contested) {
      expect(instead).toMatch(/^[A-Z].+\.$/);
      expect(['everywhere', 'explanations']).toContain(scope);
    }
  });

  test('are found however they are spelled, and only as whole words', () => {
    expect(holds('It is called Co‑Regulation.', 'co-regulation')).toBe(true);
    expect(holds('Keep two arm’s lengths.', "two arm's lengths")).toBe(true);
    expect(holds('preventing harm', 'venting')).toBe(false);
    expect(holds('193% of it', '93%')).toBe(false);
  });

  test('are found wherever they stand in a text', () => {
    const phrases = contested.map(({ phrase }) => phrase);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...phrases), fc.string(), (before, phrase, after) =>
        holds(`${before} ${phrase.toUpperCase()} ${after}`, phrase),
      ),
    );
  });

  test('of the milder kind are held against explanations and not against what people say', () => {
    const phrasesIn = (text: string, explains: boolean) =>
      contestedIn(text, explains, contested).map(({ phrase }) => phrase);
    expect(phrasesIn('Ninety minutes. His sats are 93%.', false)).toEqual([]);
    expect(phrasesIn('It takes 90 minutes, by polyvagal theory.', true)).toEqual(['polyvagal', '90 minutes']);
    expect(phrasesIn('My reptilian brain.', false)).toEqual(['reptilian']);
  });

  test('that are a length of time are claims only where something settles in it', () => {
    expect(contestedIn('It took ninety seconds, and it was something to hold.', true, contested)).toEqual([]);
    expect(contestedIn('Anger is gone in ninety seconds.', true, contested)).toHaveLength(1);
  });

  test('stand in no script, nor does anything else that a script may not claim', async () => {
    expect(scripts.length).toBeGreaterThan(0);
    const claims: readonly string[] = Object.keys(chapters['What is claimed to be known']);
    const checked = await Promise.all(
      scripts.map(async (file) => [file, await compileFrom(root, file)] as const),
    );
    const found = checked.flatMap(([file, { warnings }]) =>
      warnings.filter(({ code }) => claims.includes(code)).map(({ message }) => `${file}: ${message}`),
    );
    expect(found).toEqual([]);
  }, 60_000);
});
