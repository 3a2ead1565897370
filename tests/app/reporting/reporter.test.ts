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
    noted: (_, what) => calls.push(what),
    decided: ({ record }) => calls.push(`decided ${record.decisions.length}`),
    sceneEnded: () => calls.push('scene ended'),
    reflected: () => calls.push('reflected'),
    ended: (_, conduct) => calls.push(`ended with ${conduct.length} standards`),
    ready: (_, readiness) => calls.push(`ready for ${readiness.length}`),
    keep: () => {
      calls.push('keep');
      return Promise.resolve(kept);
    },
    ...more,
  };
  const ready = async () => [{ standard: 'way-forward', value: 50, on: '2026-05-01' }];
  const untold = {
    add: (run: string) => calls.push(`untold ${run}`),
    settle: (runs: readonly string[]) => runs.length > 0 && calls.push(`settled ${runs.join()}`),
  };
  return { calls, said, reporter: new Reporter({ host, heard: (what) => said.push(what), ready, untold }) };
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

  it('tells the ending with its standards, and then how ready they are', async () => {
    const { calls, reporter } = heard();
    reporter.decided(last, null);
    expect(calls).toEqual([
      `decided ${last.record.decisions.length}`,
      'scene ended',
      expect.stringMatching(/^ended with [1-9]\d* standards$/),
      'keep',
    ]);
    await Promise.resolve();
    await Promise.resolve();
    expect(calls.slice(4)).toEqual(['ready for 1', 'keep', 'settled run-7', 'settled run-7']);
  });

  it('tells a run that is opened again: the page may have gone between the disk and the host', () => {
    const { calls, reporter } = heard();
    reporter.opened(first);
    expect(calls).toEqual(['untold run-7', 'decided 1', 'came-back']);
  });

  it('tells an ending that the host does not have', () => {
    const { calls, reporter } = heard();
    reporter.late(last);
    expect(calls[0]).toMatch(/^decided/);
    expect(calls[1]).toMatch(/^ended with/);
  });

  it('tells that a run was looked back at, and nothing more of one that is long over', () => {
    const { calls, reporter } = heard({
      resumed: [{ ...resumedRun(first.scenario, first.record, 1), ended: true }],
    });
    reporter.debriefed(last);
    expect(calls).toEqual(['debriefed', 'keep']);
  });

  it('tells that a run was left, unless it had come to its end', () => {
    const { calls, reporter } = heard();
    reporter.left(first);
    reporter.left(last);
    expect(calls).toEqual(['left', 'keep', 'keep']);
  });

  it('counts a run as untold from its first line until the host has its ending', async () => {
    let answer: Kept = { kept: false, why: 'It is away.' };
    const { calls, reporter } = heard({ keep: () => Promise.resolve(answer) });
    reporter.opened(first);
    reporter.decided(last, null);
    await reporter.bring();
    expect(calls.filter((call) => call.startsWith('settled'))).toEqual([]);
    answer = kept;
    await reporter.bring();
    expect(calls.at(-1)).toBe('settled run-7');
  });

  it('brings nothing by itself while another run is played', async () => {
    const { calls, reporter } = heard();
    reporter.opened({ ...first, record: { ...first.record, id: 'another' } });
    calls.length = 0;
    reporter.late(last);
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).toContain('ready for 1');
    expect(calls).not.toContain('keep');
    reporter.left({ ...first, record: { ...first.record, id: 'another' } });
    expect(calls).toContain('keep');
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
    expect(calls.slice(3)).toEqual(['reflected', 'keep']);
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
