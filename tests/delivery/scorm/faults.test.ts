/** Decisions lost, whatever the platform does: 0. And "kept" is only said of what is stored. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/delivery/host.ts';
import { readResume, resumedRecord } from '../../../src/delivery/resume.ts';
import { shortOf } from '../../../src/delivery/scorm/ids.ts';
import { type Fault, FaultyPlatform } from './faults.ts';
import { endless, hostOf, played, standards, type World } from './playing.ts';
import { type Standard, StrictPlatform } from './strict.ts';

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'none' },
    { kind: 'missing' },
    { kind: 'replaced' },
    { kind: 'down' },
    { kind: 'slow' },
  ),
  fc.record({ kind: fc.constantFrom('throws', 'refuses'), after: fc.nat({ max: 30 }) }),
);

/** What becomes of the visit after a decision. */
type After = 'stay' | 'keep' | 'hide' | 'tab killed' | 'page gone' | 'left';
interface Step {
  readonly fault: Fault;
  readonly after: After;
}
const anySteps = fc.array(
  fc.record<Step>({
    fault: anyFault,
    after: fc.constantFrom<After>('stay', 'keep', 'keep', 'hide', 'tab killed', 'page gone', 'left'),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Played once: the properties look at it a thousand times. Each latency has hundredths of its own. */
const whole = played(
  endless,
  11,
  Array.from({ length: 15 }, (_, at) => ({ which: at % 3, latency: 1000 + at * 10 })),
);
const run = (length: number) => whole.slice(0, length);
/** From this decision on the run counts as ended: a status to lose, besides the answers. */
const endsAt = 3;
const scoreAt = (at: number) => String(Math.round(100 / (1 + at)));
/** A property of some seconds on a busy machine. */
const patience = 60_000;

/** The rows of the run's decisions that are stored whole, by turn, each as often as it is there. */
function stored(standard: Standard, platform: StrictPlatform, { record, trace }: Played): number[] {
  const name = standard === '1.2' ? 'student_response' : 'learner_response';
  return trace.turns.flatMap((turn, at) => {
    const place = turn.moment.responses.findIndex(({ id }) => id === turn.response);
    const answer = standard === '1.2' ? String(place) : turn.response.replaceAll('-', '_');
    return platform
      .rows('interactions')
      .filter(
        (row) =>
          row.id?.endsWith(`.${shortOf(record.id)}.${at + 1}`) &&
          row.type === 'choice' &&
          row[name] === answer &&
          row.result === 'neutral' &&
          row.latency?.includes(`.${String(at).padStart(2, '0')}`),
      )
      .map(() => at);
  });
}

const inOrder = (length: number) => Array.from({ length }, (_, at) => at);

function resumedDecisions(platform: StrictPlatform): number {
  const [newest] = readResume(platform.suspended)?.runs ?? [];
  return newest ? resumedRecord(endless, newest).decisions.length : 0;
}

describe.each(standards)('SCORM %s under faults', (standard) => {
  const oneVisit = async (faults: readonly Fault[]) => {
    const platform = new StrictPlatform(standard);
    const faulty = new FaultyPlatform(platform);
    faulty.fault = faults[0] ?? { kind: 'none' };
    const { host } = hostOf(standard, faulty.find);
    const steps = run(faults.length).map((step, at) => ({
      ...step,
      record: { ...step.record, ended: at >= endsAt },
    }));
    const holds = (step: Played, at: number) => {
      expect(stored(standard, platform, step)).toEqual(inOrder(at + 1));
      expect(resumedDecisions(platform)).toBe(at + 1);
      expect(platform.status).toBe(at >= endsAt ? 'completed' : 'incomplete');
      expect(platform.rows('objectives').map((row) => row['score.raw'])).toContain(scoreAt(at));
    };
    for (const [at, fault] of faults.entries()) {
      const step = steps[at];
      if (!step) throw new Error('the run is too short');
      faulty.fault = fault;
      host.decided(step);
      host.ended(step, [{ id: 'seen', name: 'Seen', shown: [0], missed: inOrder(at) }]);
      const answer = await host.keep();
      if (answer.kept) holds(step, at);
      else expect(answer.why).not.toBe('');
    }
    faulty.fault = { kind: 'none' };
    await host.keep();
    expect(await host.keep()).toEqual({ kept: true });
    const last = steps.at(-1);
    if (last) holds(last, faults.length - 1);
    expect(platform.rows('interactions')).toHaveLength(faults.length);
    expect(platform.refusals.filter(({ element }) => !/objectives\.\d+\.id$/.test(element))).toEqual([]);
  };

  it(
    'loses no decision and doubles none in one visit, and says "kept" only of what is stored',
    () =>
      fc.assert(fc.asyncProperty(fc.array(anyFault, { minLength: 1, maxLength: 14 }), oneVisit), {
        numRuns: Number(process.env.FAULT_RUNS ?? 100),
      }),
    patience,
  );

  // Found by the property above, each in an outbox that was wrong in its own way.
  it.each<{ readonly faults: readonly Fault[] }>([
    { faults: [{ kind: 'down' }, { kind: 'throws', after: 18 }, { kind: 'replaced' }, { kind: 'none' }] },
    { faults: [{ kind: 'down' }, { kind: 'throws', after: 1 }, { kind: 'none' }] },
    {
      faults: [
        { kind: 'throws', after: 8 },
        { kind: 'throws', after: 22 },
        { kind: 'replaced' },
        { kind: 'none' },
      ],
    },
    {
      faults: [
        { kind: 'throws', after: 14 },
        { kind: 'down' },
        { kind: 'down' },
        { kind: 'throws', after: 25 },
        { kind: 'replaced' },
        { kind: 'throws', after: 0 },
      ],
    },
    {
      faults: [
        { kind: 'down' },
        { kind: 'throws', after: 0 },
        { kind: 'refuses', after: 0 },
        { kind: 'replaced' },
        { kind: 'throws', after: 9 },
        { kind: 'none' },
      ],
    },
  ])('loses none under $faults', ({ faults }) => oneVisit(faults));

  const manyVisits = async (plan: readonly Step[]) => {
    const platform = new StrictPlatform(standard);
    let faulty = new FaultyPlatform(platform);
    let world: World | null = null;
    const steps = run(plan.length + 1);
    for (const [at, { fault, after }] of plan.entries()) {
      const step = steps[at];
      if (!step) throw new Error('the run is too short');
      if (world === null) {
        faulty = new FaultyPlatform(platform);
        faulty.fault = fault;
        world = hostOf(standard, faulty.find);
      }
      faulty.fault = fault;
      const { host, page } = world;
      host.decided(step);
      if (after === 'keep') await host.keep();
      if (after === 'hide') page.hide();
      if (after === 'page gone') page.go();
      if (after === 'left') await host.leave();
      if (['tab killed', 'page gone', 'left'].includes(after)) world = null;
    }
    platform.up = true;
    const { host } = hostOf(standard, new FaultyPlatform(platform).find);
    const last = steps.at(-1);
    if (!last) throw new Error('the run is too short');
    host.decided(last);
    await host.keep();
    expect(await host.keep()).toEqual({ kept: true });
    expect([...new Set(stored(standard, platform, last))]).toEqual(inOrder(steps.length));
    expect(resumedDecisions(platform)).toBe(steps.length);
  };

  it(
    'loses no decision over visits that end in any way, with what the device has kept',
    () =>
      fc.assert(fc.asyncProperty(anySteps, manyVisits), { numRuns: Number(process.env.FAULT_RUNS ?? 100) }),
    patience,
  );

  it('loses none when a visit dies at any call of its mending', async () => {
    for (let after = 0; after < 60; after++) {
      await manyVisits([
        { fault: { kind: 'down' }, after: 'hide' },
        { fault: { kind: 'down' }, after: 'hide' },
        { fault: { kind: 'throws', after }, after: 'keep' },
        { fault: { kind: 'none' }, after: 'stay' },
      ]);
      await manyVisits([
        { fault: { kind: 'down' }, after: 'hide' },
        { fault: { kind: 'throws', after }, after: 'page gone' },
        { fault: { kind: 'none' }, after: 'stay' },
      ]);
    }
  });

  it('writes a whole row again where a platform that had said "true" comes back without it', async () => {
    const platform = new StrictPlatform(standard);
    const [set, commit] =
      standard === '1.2' ? (['LMSSetValue', 'LMSCommit'] as const) : (['SetValue', 'Commit'] as const);
    const liar = platform.launch();
    const real = { ...liar };
    liar[set] = (element = '', value = '') =>
      element.endsWith('.latency') ? 'false' : (real[set]?.(element, value) ?? '');
    liar[commit] = () => 'true';
    let api = liar;
    const { host } = hostOf(standard, () => api);
    const steps = run(1);
    for (const step of steps) host.decided(step);
    expect((await host.keep()).kept).toBe(false);
    for (const name of Object.keys(liar)) {
      liar[name] = () => {
        throw new Error('gone');
      };
    }
    api = platform.launch();
    expect(await host.keep()).toEqual({ kept: true });
    const [step] = steps;
    expect(step && stored(standard, platform, step)).toEqual([0]);
  });

  it('writes over nobody’s rows when the platform comes back with more than it had', async () => {
    const platform = new StrictPlatform(standard);
    const faulty = new FaultyPlatform(platform);
    const { host } = hostOf(standard, faulty.find);
    const steps = run(2);
    for (const step of steps) host.decided(step);
    faulty.fault = { kind: 'down' };
    expect((await host.keep()).kept).toBe(false);
    platform.up = true;
    const elsewhere = hostOf(standard, new FaultyPlatform(platform).find).host;
    for (const step of run(3)) elsewhere.decided({ ...step, record: { ...step.record, id: 'elsewhere' } });
    await elsewhere.leave();
    faulty.fault = { kind: 'replaced' };
    expect(await host.keep()).toEqual({ kept: true });
    expect(platform.rows('interactions')).toHaveLength(5);
  });

  it('finds a platform that comes late, and keeps what earlier visits left there', async () => {
    const platform = new StrictPlatform(standard);
    const before = hostOf(standard, new FaultyPlatform(platform).find);
    const old = run(3).map((step) => ({ ...step, record: { ...step.record, id: 'older' } }));
    for (const step of old) before.host.decided(step);
    await before.host.leave();

    const faulty = new FaultyPlatform(platform);
    faulty.fault = { kind: 'missing' };
    const { host } = hostOf(standard, faulty.find);
    expect(host.resumed).toEqual([]);
    for (const step of run(2)) host.decided(step);
    expect(await host.keep()).toEqual({ kept: false, why: expect.stringContaining('does not answer') });
    faulty.fault = { kind: 'none' };
    expect(await host.keep()).toEqual({ kept: true });
    expect(readResume(platform.suspended)?.runs.map(({ id }) => id)).toEqual(['run-11', 'older']);
  });

  it('ends the visit that another try can still end', async () => {
    const platform = new StrictPlatform(standard);
    const faulty = new FaultyPlatform(platform);
    const { host, page } = hostOf(standard, faulty.find);
    for (const step of run(2)) host.decided(step);
    faulty.fault = { kind: 'throws', after: 0 };
    expect((await host.leave()).kept).toBe(false);
    faulty.fault = { kind: 'none' };
    page.go();
    expect(platform.rows('interactions')).toHaveLength(2);
    expect(platform.log.filter((line) => /Finish|Terminate/.test(line))).toHaveLength(1);
  });

  it('counts a slow platform as a platform', async () => {
    const platform = new StrictPlatform(standard);
    const faulty = new FaultyPlatform(platform);
    faulty.fault = { kind: 'slow' };
    const { host } = hostOf(standard, faulty.find);
    const steps = run(4);
    for (const step of steps) host.decided(step);
    expect(faulty.slept).toBeLessThanOrEqual(8000 * 10);
    expect(await host.keep()).toEqual({ kept: true });
    const last = steps.at(-1);
    expect(last && stored(standard, platform, last)).toEqual([0, 1, 2, 3]);
  });

  it('tells when the platform says "true" and keeps something else', async () => {
    const platform = new StrictPlatform(standard);
    const api = platform.launch();
    const get = standard === '1.2' ? 'LMSGetValue' : 'GetValue';
    const real = api[get];
    let cut = true;
    api[get] = (element = '') => {
      const value = real?.(element) ?? '';
      return cut && element === 'cmi.suspend_data' ? value.slice(0, 40) : value;
    };
    const { host } = hostOf(standard, () => api);
    for (const step of run(2)) host.decided(step);
    expect(await host.keep()).toEqual({
      kept: false,
      why: expect.stringContaining('did not give the same back'),
    });
    cut = false;
    expect(await host.keep()).toEqual({ kept: true });
  });

  /** A platform without one element, for good. */
  const without = (element: RegExp) => {
    const platform = new StrictPlatform(standard);
    const api = platform.launch();
    const [get, set, last] =
      standard === '1.2'
        ? (['LMSGetValue', 'LMSSetValue', 'LMSGetLastError'] as const)
        : (['GetValue', 'SetValue', 'GetLastError'] as const);
    const real = { ...api };
    let refused = false;
    const unless = (name: string, answer: string) => {
      api[name] = (of = '', ...given) => {
        refused = element.test(of);
        return refused ? answer : (real[name]?.(of, ...given) ?? '');
      };
    };
    unless(get, '');
    unless(set, 'false');
    api[last] = () => (refused ? '401' : (real[last]?.() ?? ''));
    return { platform, api };
  };

  it.each([
    { element: /\.latency$/, words: /would not take one detail.*latency/, rows: 6 },
    { element: /suspend_data$/, words: /does not hold your runs for the next visit/, rows: 6 },
    { element: /interactions/, words: /would not take one detail.*interactions\._count/, rows: 0 },
  ])('goes on without $element where the platform has no such thing, and says so once', async (lacking) => {
    const { platform, api } = without(lacking.element);
    const { host } = hostOf(standard, () => api);
    const answers = [];
    for (const step of run(6)) {
      host.decided(step);
      answers.push(await host.keep());
    }
    expect(answers[0]).toEqual({ kept: false, why: expect.stringMatching(lacking.words) });
    expect(answers.slice(1)).toEqual(Array(5).fill({ kept: true }));
    expect(platform.rows('interactions')).toHaveLength(lacking.rows);
    expect(platform.status).toBe('incomplete');
    expect(await host.leave()).toEqual({ kept: true });
  });
});
