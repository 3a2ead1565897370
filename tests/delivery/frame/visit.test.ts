/** What the page around is told, when, and what it is never told. */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { standardsOf } from '../../../src/debrief/standards.ts';
import * as words from '../../../src/delivery/frame/words.ts';
import type { Played } from '../../../src/delivery/host.ts';
import { readResume } from '../../../src/delivery/resume.ts';
import { anyPicks, anySeed } from '../../encounter/play.ts';
import { parcel, played } from '../scorm/playing.ts';
import { LtiSchema, SaidSchema } from './strict.ts';
import { anew, first, last, open, page, run, site, soon, sure, types, wire, world } from './visiting.ts';
import { game } from './wire.ts';

beforeEach(anew);

describe('a run', () => {
  it('is told as it goes: each decision at once, the runs behind it, and asked for once', async () => {
    const host = await open();
    const before = wire.posted.length;
    host.decided(first(run(1)));
    expect(types().slice(before)).toEqual(['decided']);
    await world.until(world.now);
    expect(types().slice(before)).toEqual(['decided', 'resume']);
    expect(await soon(host.keep())).toEqual({ kept: true });
    expect(types().slice(before)).toEqual(['decided', 'resume', 'keep']);
    // Nothing has happened since, so there is nothing to ask.
    expect(await soon(host.keep())).toEqual({ kept: true });
    expect(types().slice(before)).toHaveLength(3);
  });

  it('is told with moment, response, technique, lapse, latency and turn', async () => {
    const host = await open();
    const steps = played(parcel, 3, [
      { which: 0, latency: 1234 },
      { which: 9, latency: null },
    ]);
    for (const step of steps) host.decided(step);
    await soon(host.keep());
    const { turns } = last(steps).trace;
    expect(site.of('decided')).toEqual(
      turns.map(({ moment, response, lapse, latency }, at) =>
        expect.objectContaining({
          run: 'run-3',
          scenario: 'parcel',
          started: '2026-01-02T03:04:05.000Z',
          turn: at + 1,
          moment: moment.id,
          response,
          technique: lapse ? null : moment.responses.find(({ id }) => id === response)?.technique,
          lapse,
          latency,
        }),
      ),
    );
  });

  it('puts no technique down to the learner where the window closed', async () => {
    const host = await open();
    const step = first(run(1));
    const [turn] = step.trace.turns;
    if (!turn) throw new Error('nothing was played');
    host.decided({ ...step, trace: { ...step.trace, turns: [{ ...turn, lapse: true }] } });
    await soon(host.keep());
    expect(site.of('decided')).toMatchObject([{ lapse: true, technique: null }]);
  });

  it('says how it ended, in one word, and conduct by the standards that were tested', async () => {
    const host = await open();
    const steps = played(
      parcel,
      3,
      Array.from({ length: 9 }, () => ({ which: 1, latency: 500 })),
    );
    host.ended(last(steps), [
      { id: 'seen', name: 'Seen', shown: [0, 2], missed: [1] },
      { id: 'first-name', name: 'By name', shown: [], missed: [] },
    ]);
    await soon(host.keep());
    expect(site.of('ended')).toMatchObject([
      {
        ending: last(steps).trace.ending?.kind,
        conduct: [{ standard: 'seen', name: 'Seen', shown: 2, missed: 1 }],
      },
    ]);
  });

  it('says how far they have come, how sure they were each time they say otherwise, and readiness with its day', async () => {
    const host = await open();
    const step = last(run(3));
    host.sceneEnded(step);
    for (const value of [50, 50, 75, 50]) host.reflected(sure(step, value));
    const readiness = [{ standard: 'seen', value: 61.5, on: '2026-02-03' }];
    host.ready(step, readiness);
    host.ready(step, readiness);
    host.ready(last(run(1)), []);
    await soon(host.keep());
    expect(site.of('scene')).toMatchObject([{ decisions: 3 }]);
    expect(site.of('reflected').map((each) => each.sure)).toEqual([50, 75, 50]);
    expect(site.of('readiness')).toMatchObject([{ readiness }]);
  });

  it('tells nothing that the learner wrote, felt or set, and what a strict page would take', async () => {
    const words = ['DIARY', 'shaken', 'IF THEN', 'PLAN'];
    await fc.assert(
      fc.asyncProperty(anySeed, anyPicks, fc.nat({ max: 100 }), async (seed, picks, how) => {
        anew();
        const host = await open();
        const steps = played(parcel, seed, picks).map((step): Played => {
          const reflections = {
            sure: how,
            feeling: 'shaken' as const,
            goals: { a: 'DIARY' },
            plan: { cue: 'IF THEN', response: 'PLAN' },
          };
          return { ...step, record: { ...step.record, reflections } };
        });
        for (const step of steps) {
          host.decided(step);
          host.sceneEnded(step);
        }
        host.reflected(last(steps));
        host.ended(last(steps), standardsOf(last(steps).trace.turns));
        host.ready(last(run(1)), [{ standard: 'seen', value: how, on: '2026-02-03' }]);
        host.resized(700.4);
        expect(await soon(host.leave())).toEqual({ kept: true });
        expect(types()).toEqual(expect.arrayContaining(['decided', 'scene', 'reflected', 'resume', 'leave']));
        for (const { message } of wire.posted) {
          v.parse('subject' in message ? LtiSchema : SaidSchema, message);
          for (const word of words) expect(JSON.stringify(message)).not.toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['none', []],
    ['outcome', ['scene', 'ended', 'readiness']],
    ['decisions', ['decided', 'scene', 'reflected', 'ended', 'readiness']],
    ['full', ['decided', 'scene', 'reflected', 'ended', 'readiness']],
  ] as const)('with the detail "%s" tells of %j, and its runs for the next visit', async (detail, kinds) => {
    const host = await open({ detail });
    const steps = played(
      parcel,
      3,
      Array.from({ length: 9 }, () => ({ which: 1, latency: 500 })),
    );
    host.decided(last(steps));
    host.sceneEnded(last(steps));
    host.reflected(sure(last(steps), 25));
    host.ended(last(steps), []);
    host.ready(last(run(1)), [{ standard: 'seen', value: 61, on: '2026-02-03' }]);
    await soon(host.keep());
    const told = new Set([...site.stored.values()].map(({ type }) => type));
    expect([...told].sort()).toEqual([...kinds, 'resume'].sort());
  });
});

describe('a page that only looks', () => {
  it.each(['review', 'browse'] as const)(
    'in %s is told nothing, and the learner is told so',
    async (mode) => {
      site.welcome = { mode };
      const host = await open();
      expect(host).toMatchObject({ mode, found: { words: words.onlyLooking } });
      expect(await soon(host.keep())).toEqual({ kept: true });
      const step = last(run(3));
      host.decided(step);
      host.sceneEnded(step);
      host.reflected(sure(step, 25));
      host.ended(step, []);
      host.ready(last(run(1)), [{ standard: 'seen', value: 61, on: '2026-02-03' }]);
      expect(await soon(host.keep())).toEqual({ kept: false, why: words.onlyLooking });
      await soon(host.leave());
      expect(site.stored.size).toBe(0);
      expect(types().filter((type) => !['hello', 'ready', 'leave'].includes(String(type)))).toEqual([]);
      expect(site.left).toBe(1);
    },
  );
});

describe('keeping', () => {
  it('is not said of what the page could not store, and made good when it can', async () => {
    const host = await open();
    site.failing = 100;
    host.decided(first(run(1)));
    expect(await soon(host.keep())).toEqual({ kept: false, why: words.notAllKept });
    site.failing = 0;
    expect(await soon(host.keep())).toEqual({ kept: true });
    expect(site.of('decided')).toHaveLength(1);
  });

  it('ends after a while where the page is silent, and takes an answer that comes later', async () => {
    const host = await open({ keepMs: 1000 });
    wire.fates = ['sent', 'sent', 'sent', 'very late'];
    host.decided(first(run(1)));
    let answer: unknown;
    void host.keep().then((kept) => {
      answer = kept;
    });
    await world.until(world.now + 999);
    expect(answer).toBeUndefined();
    await world.until(world.now + 1);
    expect(answer).toEqual({ kept: false, why: words.noAnswer });
    await world.until(world.now + 10_000);
    const before = wire.posted.length;
    expect(await soon(host.keep())).toEqual({ kept: true });
    expect(wire.posted).toHaveLength(before);
  });

  it('is brought when the page is hidden, and all of it said once more when it goes', async () => {
    const { opened, ...host } = await open().then((all) => ({ opened: all.opened, decided: all.decided }));
    host.decided(first(run(1)));
    opened.window.document.visibilityState = 'hidden';
    opened.window.document.dispatchEvent(new Event('visibilitychange'));
    await world.until(world.now + 1000);
    expect(opened.told).toEqual([{ kept: true }]);

    wire.fates = ['lost', 'lost'];
    host.decided(last(run(2)));
    await world.until(world.now + 1000);
    expect(site.of('decided')).toHaveLength(1);
    opened.window.dispatchEvent(new Event('pagehide'));
    await world.until(world.now + 1000);
    expect(site.of('decided')).toHaveLength(2);
    expect(readResume(site.resume ?? '')?.runs).toHaveLength(1);
  });

  it('can be asked for by the page, which hears when it has everything', async () => {
    const host = await open();
    wire.fates = ['lost'];
    host.decided(first(run(1)));
    const asked = page.askToKeep();
    await world.until(world.now + 1000);
    expect(await asked).toBe(true);
    expect(host.opened.wanted).toEqual(['keep']);
    expect(host.opened.told).toEqual([{ kept: true }]);
    expect(site.of('decided')).toHaveLength(1);
    // With nothing left to tell it is answered too.
    const again = page.askToKeep();
    await world.until(world.now + 1000);
    expect(await again).toBe(true);
  });

  it('is not confirmed to a page that cannot store, which is told that it took too long', async () => {
    const host = await open();
    site.failing = 100;
    host.decided(first(run(1)));
    const asked = page.askToKeep(50);
    await world.until(world.now + 1000);
    expect(await asked).toBe(false);
    expect(host.opened.told).toMatchObject([{ kept: false }]);
  });
});

describe('leaving', () => {
  it('brings the rest, says so once, and later calls do nothing but say why', async () => {
    const host = await open();
    host.decided(first(run(1)));
    expect(await soon(host.leave())).toEqual({ kept: true });
    expect(site.left).toBe(1);
    const before = wire.posted.length;
    expect(await soon(host.keep())).toEqual({ kept: true });
    host.decided(last(run(3)));
    host.sceneEnded(last(run(3)));
    host.resized(900);
    host.ready(last(run(1)), [{ standard: 'seen', value: 1, on: '2026-02-03' }]);
    expect(await soon(host.keep())).toEqual({ kept: false, why: words.left });
    host.opened.window.dispatchEvent(new Event('pagehide'));
    expect(wire.posted.slice(before)).toEqual([]);
  });

  it('is not said while the page does not hold everything: the frame would be taken away with it', async () => {
    const host = await open();
    site.failing = 100;
    host.decided(first(run(1)));
    expect(await soon(host.leave())).toEqual({ kept: false, why: words.notAllKept });
    expect(site.left).toBe(0);
    site.failing = 0;
    expect(await soon(host.leave())).toEqual({ kept: true });
    expect(site.left).toBe(1);
    expect(site.of('decided')).toHaveLength(1);
  });

  it('can be asked for by the page, even while the learner is leaving, and is said once', async () => {
    const host = await open();
    host.decided(first(run(1)));
    const asked = page.askToLeave();
    const both = host.leave();
    await world.until(world.now + 1000);
    expect([await asked, await both]).toEqual([true, { kept: true }]);
    expect(site.left).toBe(1);
    expect(host.opened.wanted).toEqual(['leave']);
  });

  it('is said again to a page that asks again, since it may have been lost', async () => {
    const host = await open();
    host.decided(first(run(1)));
    wire.fates = ['sent', 'sent', 'sent', 'lost'];
    await soon(host.leave());
    expect(site.left).toBe(0);
    wire.fates = [];
    const asked = page.askToLeave();
    await world.until(world.now + 1000);
    expect(await asked).toBe(true);
    expect(site.left).toBe(1);
  });
});

describe('the height', () => {
  it('is asked for once a size, in both tongues, and never an absurd one', async () => {
    const host = await open();
    for (const height of [720, 720, 719.2, 760, 720, 0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])
      host.resized(height);
    await world.until(world.now + 10);
    expect(site.heights).toEqual([720, 760, 720]);
    const lti = wire.posted.filter(({ message }) => message.subject === 'lti.frameResize');
    expect(lti.map(({ message }) => message)).toEqual(
      [720, 760, 720].map((height) => ({ subject: 'lti.frameResize', height })),
    );
    expect(lti.every(({ target }) => target === wire.around)).toBe(true);
  });
});

it('the page’s own script listens to the game and to nobody else', async () => {
  await open();
  const lie = { source: 'composure', v: 1, type: 'decided', id: 'a-lie' };
  const hear = (origin: string, source: unknown, data: unknown = lie) =>
    wire.hostWindow.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  hear('https://evil.example.com', wire.contentWindow);
  hear(game, {});
  hear(game, null);
  for (const data of [null, 'text', { ...lie, v: 2 }, { ...lie, source: 'other' }, { ...lie, id: 7 }])
    hear(game, wire.contentWindow, data);
  await world.until(world.now + 10);
  expect(site.stored.size).toBe(0);
  hear(game, wire.contentWindow);
  await world.until(world.now + 10);
  expect(site.stored.size).toBe(1);
  page.stop();
  hear(game, wire.contentWindow, { ...lie, id: 'another' });
  await world.until(world.now + 10);
  expect(site.stored.size).toBe(1);
});
