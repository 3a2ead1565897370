import { describe, expect, test } from 'vitest';
import { otherBranch, otherBranchSteps, ownBranch, type Run, runOf } from '../../src/debrief/branches.ts';
import { longestOnward, playOn } from '../../src/debrief/play-on.ts';
import type { Branch } from '../../src/debrief/report.ts';
import { replay } from '../../src/encounter/replay.ts';
import { compileChanged, parcel } from '../story/parcel.ts';
import { anyPicks, enoughTime, forPlays, playBy, wholePicks } from './plays.ts';

function othersAt(run: Run, at: number): readonly Branch[] {
  const steps = otherBranchSteps(run, at);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const changeOf = ({ before, after, causes }: Pick<Branch, 'before' | 'after' | 'causes'>) =>
  (['arousal', 'trust', 'need'] as const).map((on) => ({
    change: after[on] - before[on],
    causes: causes.filter((cause) => cause.on === on).reduce((sum, { by }) => sum + by, 0),
  }));

/** Every answer of the parcel leads back to its last moment. */
const { scenario: looped } = await compileChanged((text) =>
  text.replace(/- \(last\)[\s\S]*$/, '- (last)\n-> deciding\n'),
);
/** Waiting leads back to the same moment; the others end. */
const { scenario: waiting } = await compileChanged((text) =>
  text.replace('Nothing moves.', 'Nothing moves.\n    -> deciding'),
);

describe('the branches of a decision', () => {
  const run = runOf(parcel, playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']));

  test('are every other response that was open, in the order written, really run', () => {
    const others = othersAt(run, 0);
    expect(others.map(({ response }) => response.id)).toEqual([
      'orienting',
      'apologise',
      'tactical-pause',
      'ignoring',
    ]);
    const apology = others[1];
    expect(apology?.why).toBe('It names the cost.');
    expect(apology?.beats.map(({ text }) => text)).toEqual(['…Yeah. I did.', 'The blind is half down.']);
    expect(apology?.ending).toEqual({ kind: 'settled', id: 'settled' });
    expect(run.trace.ending?.kind).not.toBe('settled');
  });

  test("go on with the learner's own next decision where the same moment comes", () => {
    const [orienting] = othersAt(run, 0);
    expect(orienting?.onward.map(({ response }) => response)).toEqual(['telling-to-calm-down']);
    expect(orienting?.own).toBe(1);
    expect(orienting?.onward[0]?.latency).toBe(3000);
  });

  test('go on with the steadiest on offer where the learner had decided nothing', () => {
    const left = runOf(parcel, playBy(parcel, 1, ['arguing-facts']));
    const apology = otherBranch(left, 0, 'apologise');
    expect(apology?.onward.map(({ response }) => response)).toEqual(['concrete-help']);
    expect(apology?.own).toBe(0);
    expect(apology?.ending).not.toBeNull();
  });

  test("take the learner's answers to a moment that came again in their order", () => {
    const often = runOf(
      waiting,
      playBy(waiting, 1, ['arguing-facts', 'lapse', 'tactical-pause', 'concrete-help']),
    );
    const branch = otherBranch(often, 0, 'apologise');
    expect(branch?.own).toBe(3);
    expect(branch?.onward.map(({ response, lapse }) => [response, lapse])).toEqual([
      ['tactical-pause', true],
      ['tactical-pause', false],
      ['concrete-help', false],
    ]);
    expect(otherBranch(often, 1, 'offering-choices')?.onward).toEqual([]);
  });

  test('end without an ending where the script goes round for ever', () => {
    const branch = otherBranch(runOf(looped, playBy(looped, 1, ['orienting'])), 0, 'apologise');
    expect(branch?.onward).toHaveLength(longestOnward);
    expect(branch?.ending).toBeNull();
  });

  test('of a way on which the script itself fails are left out', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('Mo: …Yeah. I did.', '-> lost').concat('\n=== lost ===\nThe line goes dead.\n'),
    );
    const failing = runOf(scenario, playBy(scenario, 1, ['orienting', 'concrete-help']));
    const ids = othersAt(failing, 0).map(({ response }) => response.id);
    expect(ids).toContain('arguing-facts');
    expect(ids).not.toContain('apologise');
  });

  test('that only a closing window can bring are run as a lapse', () => {
    const branch = otherBranch(run, 0, 'ignoring');
    expect(branch?.why).toBe('Nothing came back.');
  });
});

describe('over any play', () => {
  test(
    'the own branch is the run, and playing it on again gives the run byte for byte',
    enoughTime,
    async () => {
      await forPlays(wholePicks, (scenario, play) => {
        const run = runOf(scenario, play);
        expect(run.trace.ending).not.toBeNull();
        for (const at of play.decisions.keys()) {
          const again = replay(scenario, play, at);
          const own = play.decisions.slice(at);
          expect(playOn(again, own)).toBe(own.length);
          expect(JSON.stringify(again.trace)).toBe(JSON.stringify(run.trace));
          const branch = ownBranch(run, at);
          expect(JSON.stringify(branch?.onward)).toBe(JSON.stringify(run.trace.turns.slice(at + 1)));
          expect(branch?.ending).toEqual(run.trace.ending);
        }
      });
    },
  );

  test(
    'branches start where the decision stood, sum up to their causes, and leave the run as it was',
    enoughTime,
    async () => {
      await forPlays(anyPicks, (scenario, play) => {
        const run = runOf(scenario, play);
        const before = JSON.stringify(run);
        const at = play.decisions.length - 1;
        for (const other of othersAt(run, at)) {
          expect(other.before).toEqual(run.trace.turns[at]?.before);
          expect(other.response.id).not.toBe(run.trace.turns[at]?.response);
          for (const turn of [other, ...other.onward]) {
            for (const { change, causes } of changeOf(turn)) expect(causes).toBe(change);
          }
          expect(other.own).toBeLessThanOrEqual(other.onward.length);
        }
        expect(JSON.stringify(run)).toBe(before);
      });
    },
  );
});
