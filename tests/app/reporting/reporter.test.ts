import { describe, expect, it } from 'vitest';
import { Reporter } from '../../../src/app/reporting/reporter.ts';
import { type Host, type Kept, kept } from '../../../src/delivery/host.ts';
import { nobody } from '../../../src/delivery/nobody.ts';
import { resumedRun } from '../../../src/delivery/resume.ts';
import { parcel, played } from '../../delivery/scorm/playing.ts';

const steps = played(parcel, 7, [
  { which: 0, latency: 100 },
  { which: 1, latency: 100 },
]);
const [first, last] = [steps[0], steps.at(-1)];
if (!first || !last?.record.ended) throw new Error('the parcel is over after two decisions');

function heard(more: Partial<Host> = {}) {
  const calls: string[] = [];
  const said: Kept[] = [];
  const host: Host = {
    ...nobody(),
    decided: ({ record }) => calls.push(`decided ${record.decisions.length}`),
    sceneEnded: () => calls.push('scene ended'),
    reflected: () => calls.push('reflected'),
    ended: (_, conduct) => calls.push(`ended with ${conduct.length} standards`),
    keep: () => {
      calls.push('keep');
      return Promise.resolve(kept);
    },
    ...more,
  };
  return { calls, said, reporter: new Reporter(host, (what) => said.push(what)) };
}

describe('a reporter', () => {
  it('tells a decision and brings nothing while the scene goes on', () => {
    const { calls, reporter } = heard();
    reporter.decided(first, `${first.trace.turns[0]?.moment.id.split('.')[0]}.next`);
    expect(calls).toEqual(['decided 1']);
  });

  it('brings everything once the next moment is of another scene', () => {
    const { calls, reporter } = heard();
    reporter.decided(first, 'elsewhere.next');
    expect(calls).toEqual(['decided 1', 'scene ended', 'keep']);
  });

  it('tells the ending with its standards', () => {
    const { calls, reporter } = heard();
    reporter.decided(last, null);
    expect(calls).toEqual([
      `decided ${last.record.decisions.length}`,
      'scene ended',
      expect.stringMatching(/^ended with [1-9]\d* standards$/),
      'keep',
    ]);
  });

  it('tells a run that is opened again: the page may have gone between the disk and the host', () => {
    const { calls, reporter } = heard();
    reporter.opened(first);
    expect(calls).toEqual(['decided 1']);
  });

  it('tells an ending that the host does not have when the debrief is opened, and only then', () => {
    const open = resumedRun(first.scenario, first.record, 1);
    const { calls, reporter } = heard({ resumed: [open] });
    reporter.debriefed(last);
    reporter.debriefed(last);
    expect(calls.filter((call) => call.startsWith('ended'))).toHaveLength(1);
    const over = heard({ resumed: [{ ...open, ended: true }] });
    over.reporter.debriefed(last);
    expect(over.calls).toEqual([]);
  });

  it('tells nothing of older runs that the host never heard of', () => {
    const { calls, reporter } = heard();
    reporter.debriefed(last);
    reporter.reflected(last);
    expect(calls).toEqual([]);
  });

  it('tells what was said after a run of this visit', () => {
    const { calls, reporter } = heard();
    reporter.opened(first);
    reporter.reflected(last);
    expect(calls).toEqual(['decided 1', 'reflected', 'keep']);
  });

  it('lets no fault of a host stop a run, and says what it was', () => {
    const { said, reporter } = heard({
      decided: () => {
        throw new Error('no such thing');
      },
    });
    reporter.decided(first, null);
    expect(said).toEqual([{ kept: false, why: expect.stringContaining('no such thing') }]);
  });
});
