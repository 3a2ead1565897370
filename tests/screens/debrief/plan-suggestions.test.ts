import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Branch, Debrief, TurningPoint } from '../../../src/debrief/report.ts';
import { techniqueIds, techniqueOf } from '../../../src/encounter/technique.ts';
import { fits, planSuggestions } from '../../../src/screens/debrief/plan-suggestions.ts';
import type { Cues } from '../../../src/story/scenario.ts';
import { debrief } from './fixture.ts';
import { beat } from './fixture-run.ts';

const [model] = debrief.turningPoints;
if (!model) throw new RangeError('the fixture has no turning point');
const { yours: mine, contrast: another } = model;

/** How it went, on its own: calm at the end went well, and nothing else tells branches apart here. */
function went(branch: Branch, technique: string, arousal: number): Branch {
  const response = { ...branch.response, id: technique, technique, silence: false, lapse: false };
  return { ...branch, response, after: { ...branch.after, arousal }, onward: [], ending: null };
}

function reportOf(cues: Cues, line: string, yours: Branch, others: readonly [Branch, ...Branch[]]): Debrief {
  const point: TurningPoint = {
    turn: 1,
    leadUp: [beat('Dan', line, cues)],
    yours,
    others,
    contrast: others[0],
    before: null,
  };
  return { ...debrief, turningPoints: [point] };
}

const techniques = fc.constantFrom(...techniqueIds);
const arousal = fc.integer({ min: 0, max: 100 });
const cues: fc.Arbitrary<Cues> = fc.record({
  hands: fc.constantFrom('fist', 'grip', 'open', 'point', 'face'),
  stance: fc.constantFrom('closer', 'forward', 'ease', 'pacing'),
  voice: fc.constantFrom('shout', 'raised', 'low', 'level'),
  distance: fc.constantFrom('near', 'normal'),
});
const reports: fc.Arbitrary<Debrief> = fc
  .record({
    cues,
    line: fc.constantFrom('Where is he?', 'I have been here all night.', ''),
    yours: fc.tuple(techniques, arousal),
    others: fc.array(fc.tuple(techniques, arousal), { minLength: 1, maxLength: 4 }),
  })
  .map(({ cues, line, yours, others }) => {
    const [first, ...more] = others.map(([id, after]) => went(another, id, after));
    return reportOf(cues, line, went(mine, ...yours), [first ?? another, ...more]);
  });

const dangerous = /fist|closer|near|shout|points at me|threat|too close/;
const answers = /room|quieter|help|wait|short thing|voice|leave/;

describe('a suggested plan', () => {
  it('never answers a sign of danger with talk', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const { cue, response } of planSuggestions(report)) {
          if (dangerous.test(cue)) expect(response).toMatch(answers);
        }
      }),
      { numRuns: 500 },
    );
    expect(fits({ danger: true }, 'affect-labelling')).toBe(false);
    expect(fits({ danger: true }, 'giving-space')).toBe(true);
  });

  it('has words for every technique that helps, and none for one that harms', () => {
    for (const id of techniqueIds) {
      expect(fits({ danger: false }, id), id).toBe(techniqueOf(id).kind === 'helpful');
    }
  });

  it('never quotes the script, and its halves make one sentence', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const { cue, response } of planSuggestions(report)) {
          expect(`If ${cue}, then I will ${response}.`).toMatch(
            /^If [a-zI][^“”.?]+, then I will [a-z][^“”.?]+\.$/,
          );
          for (const { text } of report.turningPoints[0]?.leadUp ?? []) {
            if (text !== '') expect(cue).not.toContain(text);
          }
        }
      }),
    );
  });

  it('comes from what went better: the other branch, or one’s own where that helped', () => {
    const shown: Cues = { voice: 'raised' };
    const poor = went(mine, 'over-explaining', 80);
    const good = went(another, 'affect-labelling', 40);
    expect(planSuggestions(reportOf(shown, 'No.', poor, [good]))).toEqual([
      { cue: 'I catch myself explaining', response: 'name what it is like for them' },
    ]);
    const own = went(mine, 'giving-space', 30);
    expect(planSuggestions(reportOf(shown, 'No.', own, [good]))).toEqual([
      { cue: 'a voice goes up', response: 'step back and give room' },
    ]);
  });

  it('answers danger with the best that is not talk, where that too went better', () => {
    const yours = went(mine, 'open-question', 90);
    const talk = went(another, 'affect-labelling', 40);
    const room = went(another, 'giving-space', 60);
    const report = (...others: [Branch, ...Branch[]]) => reportOf({ hands: 'fist' }, 'No.', yours, others);
    expect(planSuggestions(report(talk, room))).toContainEqual({
      cue: 'I see hands close into fists',
      response: 'step back and give room',
    });
    const worse = went(another, 'giving-space', 95);
    expect(JSON.stringify(planSuggestions(report(talk, worse)))).not.toContain('fists');
  });

  it('is not drawn from a branch that harms, however well it went', () => {
    const yours = went(mine, 'open-question', 90);
    const lucky = went(another, 'false-promise', 10);
    expect(planSuggestions(reportOf({ voice: 'raised' }, 'No.', yours, [lucky]))).toEqual([]);
  });

  it('takes the last of each sign, since earlier ones may have passed', () => {
    const yours = went(mine, 'giving-space', 30);
    const report = reportOf({ hands: 'fist' }, 'No.', yours, [went(another, 'validation', 60)]);
    const [point] = report.turningPoints;
    if (!point) throw new RangeError('no point');
    const eased = { ...point, leadUp: [...point.leadUp, beat(null, 'He opens them.', { hands: 'open' })] };
    expect(JSON.stringify(planSuggestions(report))).toContain('fists');
    expect(JSON.stringify(planSuggestions({ ...report, turningPoints: [eased] }))).not.toContain('fists');
  });

  it('is one of a few, with no cue twice', () => {
    fc.assert(
      fc.property(fc.array(reports, { maxLength: 5 }), (some) => {
        const points = some.flatMap(({ turningPoints }) => turningPoints);
        const pairs = planSuggestions({ ...debrief, turningPoints: points });
        expect(pairs.length).toBeLessThanOrEqual(4);
        expect(new Set(pairs.map(({ cue }) => cue)).size).toBe(pairs.length);
      }),
    );
    expect(planSuggestions(debrief).length).toBeGreaterThan(1);
  });
});
