import { describe, expect, it } from 'vitest';
import type { StandardConduct } from '../../../src/delivery/host.ts';
import { resumedRecord } from '../../../src/delivery/resume.ts';
import type { Pick } from '../../encounter/play.ts';
import { endless, hostOf, parcel, played, standards } from './playing.ts';
import { type Standard, StrictPlatform } from './strict.ts';

const picks: readonly Pick[] = [
  { which: 0, latency: 4260 },
  { which: 1, latency: 900 },
];
const conduct: readonly StandardConduct[] = [
  { id: 'way-forward', name: 'A way forward', shown: [1], missed: [] },
  { id: 'dignity', name: 'Dignity', shown: [0], missed: [1, 2] },
  { id: 'safe', name: 'Safe', shown: [], missed: [] },
];
const response = (standard: Standard) => (standard === '1.2' ? 'student_response' : 'learner_response');

function visit(standard: Standard, platform = new StrictPlatform(standard)) {
  const api = platform.launch();
  return { platform, api, ...hostOf(standard, () => api) };
}

/** Plays the parcel to its end, told and kept. */
async function wholeRun(standard: Standard, platform?: StrictPlatform, id?: string) {
  const here = visit(standard, platform);
  const steps = played(parcel, 7, picks, id);
  for (const step of steps) here.host.decided(step);
  const last = steps.at(-1);
  if (!last) throw new Error('nothing was played');
  here.host.ended(last, conduct);
  const answer = await here.host.keep();
  return { ...here, steps, last, answer };
}

describe.each(standards)('a visit to a strict SCORM %s platform', (standard) => {
  it('tells each decision once, with its answer and its latency, and is refused nothing', async () => {
    const { platform, answer, steps } = await wholeRun(standard);
    expect(answer).toEqual({ kept: true });
    expect(platform.refusals).toEqual([]);
    const [first, second] = platform.rows('interactions');
    expect(first?.id).toMatch(/^parcel\.counter\.card\.\w{7}\.1$/);
    expect(first).toMatchObject({ type: 'choice', result: 'neutral' });
    expect(first?.latency).toBe(standard === '1.2' ? '0000:00:04.26' : 'PT0H0M4.26S');
    const [made] = steps[0]?.record.decisions ?? [];
    const place = steps[0]?.trace.turns[0]?.moment.responses.findIndex(({ id }) => id === made?.response);
    expect(first?.[response(standard)]).toBe(
      standard === '1.2' ? String(place) : made?.response.replaceAll('-', '_'),
    );
    expect(second?.latency).toBe(standard === '1.2' ? '0000:00:00.90' : 'PT0H0M0.90S');
    expect(platform.rows('interactions').map((row) => row.type)).toEqual(['choice', 'choice', 'fill-in']);
  });

  it('writes no answer for a window that closed, and no latency with the clock off', async () => {
    const { platform, host } = visit(standard);
    const [step] = played(parcel, 3, [{ which: 4, latency: null }]);
    expect(step?.record.decisions[0]?.lapse).toBe(true);
    if (step) host.decided(step);
    await host.keep();
    const [row] = platform.rows('interactions');
    expect(row).toMatchObject({ type: 'choice', result: 'neutral' });
    expect(row).not.toHaveProperty(response(standard));
    expect(row).not.toHaveProperty('latency');
  });

  it('begins incomplete, completes once, and is never downgraded by playing again', async () => {
    const { platform, host, page } = await wholeRun(standard);
    expect(platform.status).toBe('completed');
    await host.leave();
    page.go();
    platform.log.length = 0;
    const again = visit(standard, platform);
    const [step] = played(parcel, 8, picks);
    if (step) again.host.decided(step);
    expect(await again.host.keep()).toEqual({ kept: true });
    await again.host.leave();
    expect(platform.status).toBe('completed');
    expect(platform.log.filter((line) => /status (incomplete|browsed|completed)/.test(line))).toEqual([]);
  });

  it.each(standard === '1.2' ? ['passed', 'failed', 'completed'] : ['completed'])(
    'leaves a status of %s as it was found',
    async (status) => {
      const element = standard === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
      const platform = new StrictPlatform(standard, { [element]: status });
      await wholeRun(standard, platform);
      expect(platform.status).toBe(status);
    },
  );

  it('never says passed, and gives no mark to the whole', async () => {
    const { platform, host } = await wholeRun(standard);
    await host.leave();
    expect([...platform.stored.values()]).not.toContain('passed');
    expect([...platform.stored.keys()].filter((element) => /^cmi\.(core\.)?score/.test(element))).toEqual([]);
  });

  it('tells conduct by standard, each under its own id, and the same row again in the next visit', async () => {
    const given = { 'cmi.objectives.0.id': 'PRIMARYOBJ' };
    const platform = new StrictPlatform(standard, given);
    const first = await wholeRun(standard, platform);
    await first.host.leave();
    const ids = () => platform.rows('objectives').map((row) => row.id);
    expect(ids()).toEqual(['PRIMARYOBJ', 'standard.way_forward', 'standard.dignity']);
    expect(platform.rows('objectives').map((row) => row['score.raw'])).toEqual([undefined, '100', '33']);
    await wholeRun(standard, platform, 'another');
    expect(ids()).toEqual(['PRIMARYOBJ', 'standard.way_forward', 'standard.dignity']);
    expect(platform.refusals).toEqual([]);
  });

  it.each(['review', 'browse'])('writes nothing in %s', async (mode) => {
    const platform = new StrictPlatform(standard, {
      [standard === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode,
    });
    const { host, page, answer } = await wholeRun(standard, platform);
    expect(host.mode).toBe(mode);
    expect(answer).toEqual({ kept: false, why: expect.stringContaining('for looking only') });
    page.hide();
    page.go();
    expect(platform.log.filter((line) => /Set|Commit/.test(line))).toEqual([]);
    expect(platform.log.filter((line) => /Finish|Terminate/.test(line))).toHaveLength(1);
  });

  it('gives back the runs of the visit before, to be played on', async () => {
    const { platform, host } = visit(standard);
    const steps = played(endless, 5, Array(9).fill({ which: 2, latency: 1500 }));
    for (const step of steps) host.decided(step);
    await host.leave();
    const [resumed] = visit(standard, platform).host.resumed;
    const record = resumed && resumedRecord(endless, resumed);
    expect(record).toEqual(steps.at(-1)?.record);
    expect(resumed?.sent).toBe(9);
  });

  it('goes on with a run and tells only what is new', async () => {
    const platform = new StrictPlatform(standard);
    const steps = played(endless, 5, Array(6).fill({ which: 2, latency: 1500 }));
    const first = visit(standard, platform);
    for (const step of steps.slice(0, 4)) first.host.decided(step);
    await first.host.leave();
    const second = visit(standard, platform);
    for (const step of steps.slice(4)) second.host.decided(step);
    await second.host.leave();
    const turns = platform.rows('interactions').map((row) => row.id?.split('.').at(-1));
    expect(turns).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(platform.refusals).toEqual([]);
  });

  it('does not tell as its own what a moment tried again took over', async () => {
    const { platform, host } = visit(standard);
    const [, second] = played(endless, 5, Array(2).fill({ which: 2, latency: 1500 }));
    if (second) {
      const forkedFrom = { record: 'the-first', turn: 1 };
      host.decided({ ...second, record: { ...second.record, forkedFrom } });
    }
    await host.keep();
    expect(platform.rows('interactions').map((row) => row.id?.split('.').at(-1))).toEqual(['2']);
  });

  it('says how sure they were as one of five steps, and nothing that they wrote', async () => {
    const { platform, host, last } = await wholeRun(standard);
    const plan = { cue: 'when he shouts', response: 'I will breathe' };
    host.reflected({ ...last, record: { ...last.record, reflections: { sure: 75, plan } } });
    await host.keep();
    const row = platform.rows('interactions').find((each) => each.type === 'likert');
    expect(row?.[response(standard)]).toBe(standard === '1.2' ? '3' : 'c3');
    expect([...platform.stored.values()].join()).not.toContain('breathe');
  });

  it('tells readiness with its date', async () => {
    const { platform, host, last } = await wholeRun(standard);
    host.ready(last, [{ standard: 'way-forward', value: 61.6, on: '2026-02-03' }]);
    expect(await host.keep()).toEqual({ kept: true });
    const row = platform.rows('interactions').find(({ type }) => type === 'numeric');
    expect(row).toMatchObject({ id: 'readiness.way_forward.2026_02_03', type: 'numeric' });
    expect(row?.[response(standard)]).toBe('62');
  });

  it('does not call the platform between what it is told and keep', () => {
    const { platform, host } = visit(standard);
    platform.log.length = 0;
    for (const step of played(parcel, 7, picks)) {
      host.decided(step);
      host.sceneEnded(step);
      host.ended(step, conduct);
    }
    expect(platform.log).toEqual([]);
  });

  it('calls nothing when there is nothing new', async () => {
    const { platform, host, page } = await wholeRun(standard);
    platform.log.length = 0;
    expect(await host.keep()).toEqual({ kept: true });
    page.hide();
    expect(platform.log).toEqual([]);
  });

  it('leaves unfinished with suspend, and finished without', async () => {
    const element = standard === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
    const { platform, host } = visit(standard);
    const [step] = played(parcel, 7, picks);
    if (step) host.decided(step);
    await host.leave();
    expect(platform.stored.get(element)).toBe('suspend');
    const done = await wholeRun(standard);
    await done.host.leave();
    expect(done.platform.log.findLast((line) => line.includes(element))).toBe(
      standard === '1.2' ? 'LMSSetValue cmi.core.exit' : 'SetValue cmi.exit normal',
    );
  });

  it('gives the time of the visit by a clock that does not jump', async () => {
    const { platform, host, clock } = visit(standard);
    const [step] = played(parcel, 7, picks);
    clock.now -= 86_400_000;
    clock.elapsed += 3_723_450;
    if (step) host.decided(step);
    await host.leave();
    const element = standard === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time';
    expect(platform.stored.get(element)).toBe(standard === '1.2' ? '0001:02:03.45' : 'PT1H2M3.45S');
  });

  it('commits when the page is hidden, and ends the visit once when it goes', async () => {
    const { platform, host, page, told } = visit(standard);
    const [first, second] = played(parcel, 7, picks);
    if (first) host.decided(first);
    page.hide();
    expect(told).toEqual([{ kept: true }]);
    expect(platform.rows('interactions')).toHaveLength(1);
    if (second) host.decided(second);
    page.go();
    page.go();
    expect(platform.rows('interactions')).toHaveLength(2);
    expect(platform.log.filter((line) => /Finish|Terminate/.test(line))).toHaveLength(1);
    expect(platform.log.filter((line) => /Initialize/.test(line))).toHaveLength(1);
  });

  it('swallows what comes after the visit is closed, and says so', async () => {
    const { platform, host, page } = visit(standard);
    const [first, second] = played(parcel, 7, picks);
    if (first) host.decided(first);
    expect(await host.leave()).toEqual({ kept: true });
    platform.log.length = 0;
    expect(await host.keep()).toEqual({ kept: true });
    if (second) host.decided(second);
    expect(await host.keep()).toEqual({ kept: false, why: expect.stringContaining('closed this visit') });
    page.hide();
    page.go();
    await host.leave();
    expect(platform.log).toEqual([]);
  });

  it('names the learner so that nobody can read who it is, and the same in every visit', () => {
    const platform = new StrictPlatform(standard);
    const { learner } = visit(standard, platform).host;
    expect(learner).toMatch(/^[0-9a-f]{16}$/);
    expect(visit(standard, platform).host.learner).toBe(learner);
  });

  it('stops adding answers before the last message of a visit grows too large', async () => {
    const { platform, host } = visit(standard);
    const steps = played(endless, 1, Array(120).fill({ which: 2, latency: 700 }));
    const last = steps.at(-1);
    if (last) host.decided(last);
    expect(await host.keep()).toEqual({
      kept: false,
      why: expect.stringContaining('as many single answers'),
    });
    expect(await host.keep()).toEqual({ kept: true });
    expect(platform.rows('interactions')).toHaveLength(100);
    const bytes = [...platform.stored].reduce(
      (sum, [element, value]) => sum + encodeURIComponent(`${element}=${value}&`).length,
      0,
    );
    expect(bytes).toBeLessThan(64 * 1024);
    const [resumed] = visit(standard, platform).host.resumed;
    expect(resumed && resumedRecord(endless, resumed).decisions).toHaveLength(120);
  });

  it('says in words what it found', () => {
    expect(visit(standard).host.found.words).toContain(`speaks SCORM ${standard}`);
    const { host } = hostOf(standard, () => null);
    expect(host.found.words).toMatch(/made for SCORM .* does not answer/);
  });

  it('goes on in a visit that a page around it has opened already', async () => {
    const platform = new StrictPlatform(standard);
    const api = platform.launch();
    api[standard === '1.2' ? 'LMSInitialize' : 'Initialize']?.('');
    const { host } = hostOf(standard, () => api);
    const [step] = played(parcel, 7, picks);
    if (step) host.decided(step);
    expect(await host.keep()).toEqual({ kept: true });
    expect(platform.rows('interactions')).toHaveLength(1);
  });

  it('says so when somebody else has closed the visit', async () => {
    const { platform, host, api, page } = visit(standard);
    const [step] = played(parcel, 7, picks);
    if (step) host.decided(step);
    api[standard === '1.2' ? 'LMSFinish' : 'Terminate']?.('');
    expect((await host.keep()).kept).toBe(false);
    expect((await host.keep()).kept).toBe(false);
    page.go();
    expect(platform.rows('interactions')).toEqual([]);
  });

  it('plays on when what was kept cannot be read, and says so once', async () => {
    const platform = new StrictPlatform(standard, { 'cmi.suspend_data': 'another course’s' });
    const { host } = visit(standard, platform);
    expect(host.resumed).toEqual([]);
    expect(await host.keep()).toEqual({ kept: false, why: expect.stringContaining('could not be read') });
    const [step] = played(parcel, 7, picks);
    if (step) host.decided(step);
    expect(await host.keep()).toEqual({ kept: true });
  });

  it('keeps the runs of several visits, the newest first', async () => {
    const platform = new StrictPlatform(standard);
    for (const id of ['one', 'two', 'three']) {
      const { host } = visit(standard, platform);
      for (const step of played(endless, 5, Array(3).fill({ which: 2, latency: 90 }), id)) host.decided(step);
      await host.leave();
    }
    expect(visit(standard, platform).host.resumed.map(({ id }) => id)).toEqual(['three', 'two', 'one']);
  });
});
