import { describe, expect, test } from 'vitest';
import { isStudyRead as isRead, promiseIn } from '../../src/story/claims.ts';
import drivers from '../../stories/kit/drivers.json';
import evidence from '../../stories/kit/evidence.json';
import techniques from '../../stories/kit/techniques.json';
import warnings from '../../stories/kit/warnings.json';
import { texts } from './wording.ts';

const byId = new Map(evidence.map((entry) => [entry.id, entry]));
const citing = [
  ...Object.entries(techniques).map(([id, technique]) => ({
    id,
    sources: technique.sources,
    says: technique,
  })),
  ...Object.entries(drivers).map(([id, driver]) => ({ id, sources: driver.sources, says: driver })),
  ...warnings.map((band) => ({ id: `warnings ${band.level}`, sources: band.sources, says: band })),
];

/** Only these may stand behind "research shows". */
const isStudyRead = (id: string): boolean => isRead(byId.get(id));

describe('evidence', () => {
  test('has 164 entries with unique ids, each with a citation, a claim and its limits', () => {
    expect(evidence).toHaveLength(164);
    expect(byId.size).toBe(164);
    for (const entry of evidence) {
      expect(entry.citation.length, entry.id).toBeGreaterThan(20);
      expect(entry.claim.length, entry.id).toBeGreaterThan(20);
      expect(entry.limits.length, entry.id).toBeGreaterThan(2);
    }
  });

  test('keeps only what a learner may see', () => {
    const kept = ['citation', 'claim', 'doi', 'id', 'limits', 'type', 'verified', 'year'];
    for (const entry of evidence) expect(Object.keys(entry).sort(), entry.id).toEqual(kept);
  });

  test('says of every entry how far it was checked and what kind it is', () => {
    const kinds = [
      'meta-analysis',
      'rct',
      'experiment',
      'observational',
      'review',
      'theory',
      'consensus',
      'guideline',
      'measure',
    ];
    for (const entry of evidence) {
      expect(['text-seen', 'citation-seen', 'memory'], entry.id).toContain(entry.verified);
      expect(kinds, entry.id).toContain(entry.type);
      if (entry.doi !== null) expect(entry.doi, entry.id).toMatch(/^10\.\d{4,}\//);
    }
  });
});

describe('sources', () => {
  test.each(citing)('$id cites at least one entry, each of which exists, none twice', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const id of sources) expect(byId.has(id), id).toBe(true);
  });

  test.each(citing)('$id cites nothing that nobody looked up', ({ sources }) => {
    for (const id of sources) expect(byId.get(id)?.verified, id).not.toBe('memory');
  });

  test.each(Object.entries(techniques))('%s puts a source first whose text was read', (_id, { sources }) => {
    expect(byId.get(sources[0] ?? '')?.verified).toBe('text-seen');
  });

  test.each(citing)(
    '$id says that research shows something only where a study read stands first',
    ({ sources, says }) => {
      const claims = texts(says).filter(({ text }) => promiseIn(text) !== null);
      if (claims.length > 0) expect(isStudyRead(sources[0] ?? ''), claims[0]?.text).toBe(true);
    },
  );

  test.each(Object.entries(techniques))(
    '%s names an experiment only where it cites one',
    (_id, technique) => {
      if (/\bexperiments?\b/i.test(technique.mechanism))
        expect(technique.sources.some(isStudyRead)).toBe(true);
    },
  );

  test('strength A is claimed only with an experiment or trial that was read, put first', () => {
    const best = Object.entries(techniques).filter(([, { strength }]) => strength === 'A');
    expect(best.map(([id]) => id)).toEqual(['limit-setting']);
    for (const [, { sources }] of best) expect(isStudyRead(sources[0] ?? '')).toBe(true);
  });
});
