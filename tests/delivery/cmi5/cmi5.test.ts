import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { standardsOf } from '../../../src/debrief/standards.ts';
import { notLetIn, startAgain, unreachable, visitOver } from '../../../src/delivery/cmi5/token.ts';
import type { Played } from '../../../src/delivery/host.ts';
import { extensions } from '../../../src/delivery/xapi/iris.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import { answer, type Pick, recordOf } from '../../encounter/play.ts';
import { parcel } from '../../story/parcel.ts';
import { chanceFrom, Disk, World } from '../xapi/world.ts';
import { FakeLms, isDefined, sessionId, type Visit, verbOf } from './fake-lms.ts';
import { openPage, type Page, Tab } from './page.ts';

let world: World;
let lms: FakeLms;
let disk: Disk;
let tab: Tab;

beforeEach(() => {
  world = new World();
  lms = new FakeLms(world);
  disk = new Disk();
  tab = new Tab();
});

const open = (visit: Visit, passes?: (played: Played) => boolean | null) =>
  openPage(world, lms, visit, tab, disk, passes);

const picks: readonly Pick[] = [
  { which: 1, latency: 2100 },
  { which: 0, latency: 900 },
];

const playedOf = (encounter: Encounter, id = 'run-1', sure?: number): Played => ({
  scenario: parcel,
  record: { ...recordOf(encounter), id, reflections: sure === undefined ? {} : { sure } },
  trace: encounter.trace,
});

/** Plays a whole run and tells it, as the product does. */
function playAndTell(page: Page, id = 'run-1'): void {
  const encounter = new Encounter(parcel, 7);
  for (const pick of picks) {
    answer(encounter, pick);
    page.host?.decided(playedOf(encounter, id));
    page.host?.sceneEnded(playedOf(encounter, id));
  }
  page.host?.ended(playedOf(encounter, id), standardsOf(encounter.turns));
  page.host?.reflected(playedOf(encounter, id, 75));
}

async function leave(page: Page) {
  const leaving = page.host?.leave();
  await world.until(world.now + 120_000);
  return leaving;
}

const toldIn = (visit: Visit | undefined) =>
  (visit?.told ?? []).map((each) => (isDefined(each) ? '=' : '') + verbOf(each));

describe('a cmi5 launch', () => {
  test('is told from initialized to terminated, in order, and led back', async () => {
    const visit = lms.launch({ returnURL: 'https://lms.example.org/course', launchParameters: 'x' });
    const page = await open(visit);
    expect(page.host).toMatchObject({
      mode: 'normal',
      resumed: [],
      returnTo: 'https://lms.example.org/course',
    });
    expect(page.session?.preferences).toEqual({ languages: ['en-GB', 'fr'], audio: 'off' });
    playAndTell(page);
    expect(await leave(page)).toEqual({ kept: true });
    expect(toldIn(visit)).toEqual([
      '=initialized',
      'initialized',
      'responded',
      'progressed',
      'responded',
      'progressed',
      'completed',
      '=completed',
      'responded',
      '=terminated',
    ]);
    expect(lms.broken).toEqual([]);
    expect(disk.data.size).toBe(0);
  });

  test('says nothing of who the learner is', async () => {
    const page = await open(lms.launch());
    expect(page.host?.learner).toMatch(/^[0-9a-f-]{36}$/);
    expect(page.host?.learner).not.toContain('1625378');
  });

  test('survives a reload: the token is not asked for again, nothing is told twice, the run is given back', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    const encounter = new Encounter(parcel, 7);
    answer(encounter, picks[0] as Pick);
    page.host?.decided(playedOf(encounter));
    page.host?.hide();
    await world.until(world.now + 5000);
    page.crash();
    const again = await open(visit);
    expect(again.host?.resumed.map(({ id, sent, ended }) => ({ id, sent, ended }))).toEqual([
      // It was handed over as the page went, and nobody heard whether it arrived.
      { id: 'run-1', sent: 0, ended: false },
    ]);
    answer(encounter, picks[1] as Pick);
    again.host?.decided(playedOf(encounter));
    again.host?.ended(playedOf(encounter), []);
    await leave(again);
    expect(toldIn(visit)).toEqual([
      '=initialized',
      'initialized',
      'responded',
      'responded',
      'completed',
      '=completed',
      '=terminated',
    ]);
    expect(lms.broken).toEqual([]);
  });

  test('opened twice with nothing kept, says so in words and tells nothing', async () => {
    const visit = lms.launch();
    await open(visit);
    tab = new Tab();
    const again = await open(visit);
    expect(again.host).toBeNull();
    expect(again.words).toBe(startAgain);
    expect(toldIn(visit)).toEqual(['=initialized']);
  });

  test('opened again after it was left, says that it is over', async () => {
    const visit = lms.launch();
    await leave(await open(visit));
    const again = await open(visit);
    expect(again.words).toBe(visitOver);
    expect(lms.broken).toEqual([]);
  });

  test('reloaded before the platform had heard of it, on a device that keeps nothing, still begins with initialized', async () => {
    const visit = lms.launch();
    let asked = 0;
    // The token, the launch data, the wishes and two questions are answered; then the network is gone.
    lms.fault = () => {
      asked += 1;
      return asked > 5 ? 'lost' : 'none';
    };
    const page = await open(visit);
    expect(page.host).not.toBeNull();
    page.crash();
    lms.fault = () => 'none';
    disk = new Disk();
    playAndTell(await open(visit));
    await world.until(world.now + 60_000);
    expect(toldIn(visit)[0]).toBe('=initialized');
    expect(lms.broken).toEqual([]);
  });

  test('nothing is told or written after it was left', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    await leave(page);
    playAndTell(page);
    page.host?.hide();
    void page.host?.keep();
    await world.until(world.now + 60_000);
    expect(toldIn(visit)).toEqual(['=initialized', '=terminated']);
    expect(lms.states.size).toBe(0);
    expect(lms.broken).toEqual([]);
  });

  test('left offline, is not closed before the run is there; tells the rest when its tab is opened again', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    playAndTell(page);
    lms.fault = () => 'lost';
    expect((await leave(page))?.kept).toBe(false);
    page.crash();
    lms.fault = () => 'none';
    const again = await open(visit);
    expect(toldIn(visit)).toHaveLength(9);
    expect(await leave(again)).toEqual({ kept: true });
    expect(toldIn(visit).at(-1)).toBe('=terminated');
    expect(toldIn(visit)).toHaveLength(10);
    expect(lms.broken).toEqual([]);
  });

  test('left offline and tried again once the network is back, has everything, the run too', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    playAndTell(page);
    lms.fault = () => 'lost';
    expect((await leave(page))?.kept).toBe(false);
    lms.fault = () => 'none';
    expect(await leave(page)).toEqual({ kept: true });
    expect(toldIn(visit).at(-1)).toBe('=terminated');
    const next = await open(lms.launch());
    expect(next.host?.resumed).toHaveLength(1);
    expect(lms.broken).toEqual([]);
  });

  test('somebody who insists is let go, and what waits is sent when the network is back', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    playAndTell(page);
    lms.fault = () => 'lost';
    await leave(page);
    expect((await leave(page))?.kept).toBe(false);
    lms.fault = () => 'none';
    await leave(page);
    expect(toldIn(visit).at(-1)).toBe('=terminated');
    expect(toldIn(visit).filter((verb) => verb === '=terminated')).toHaveLength(1);
  });

  test('nobody at the other end is said in words; so is a platform that lets nobody in', async () => {
    lms.fault = () => 'lost';
    expect((await open(lms.launch())).words).toBe(unreachable);
    lms.fault = () => 'none';
    const visit = lms.launch();
    tab.text = JSON.stringify({
      fetch: new URLSearchParams(visit.search).get('fetch'),
      token: 'forged',
      began: null,
      opened: false,
      last: 0,
      judged: false,
      completed: false,
      ended: false,
    });
    expect((await open(visit)).words).toBe(notLetIn);
  });

  test('waits for a platform that is busy at the start', async () => {
    let times = 0;
    lms.fault = () => {
      times += 1;
      return times === 2 || times === 3 ? 503 : 'none';
    };
    const visit = lms.launch();
    expect((await open(visit)).host).not.toBeNull();
    expect(toldIn(visit)).toEqual(['=initialized']);
  });

  test('a clock set back does not change the order', async () => {
    const visit = lms.launch();
    const page = await open(visit);
    world.now -= 86_400_000;
    playAndTell(page);
    await leave(page);
    expect(toldIn(visit).at(-1)).toBe('=terminated');
    expect(lms.broken).toEqual([]);
  });
});

describe('in one registration', () => {
  test('completed is told once, in however many sessions', async () => {
    for (let at = 0; at < 3; at += 1) {
      tab = new Tab();
      const page = await open(lms.launch());
      playAndTell(page, `run-${at}`);
      await leave(page);
    }
    expect(
      lms
        .all()
        .filter(isDefined)
        .map(verbOf)
        .filter((verb) => verb === 'completed'),
    ).toHaveLength(1);
    // Not even sent again: some platforms close a session over it.
    expect(lms.came.filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(lms.visits.map((visit) => toldIn(visit).at(-1))).toEqual([
      '=terminated',
      '=terminated',
      '=terminated',
    ]);
    expect(lms.broken).toEqual([]);
  });

  test('failed may come before passed, and nothing is judged after it', async () => {
    const verdicts = [false, false, true, false, true];
    for (const [at, verdict] of verdicts.entries()) {
      tab = new Tab();
      const page = await open(lms.launch({ masteryScore: 0.8, moveOn: 'CompletedAndPassed' }), () => verdict);
      playAndTell(page, `run-${at}a`);
      playAndTell(page, `run-${at}b`);
      await leave(page);
    }
    const judged = lms.all().filter((each) => isDefined(each) && ['passed', 'failed'].includes(verbOf(each)));
    expect(judged.map(verbOf)).toEqual(['failed', 'failed', 'passed']);
    expect(lms.broken).toEqual([]);
  });

  test('nobody fails while the platform does not say whether they have passed', async () => {
    const first = await open(lms.launch(), () => true);
    playAndTell(first);
    await leave(first);
    tab = new Tab();
    let asked = 0;
    // The token, the launch data, the wishes and whether it is completed are answered; whether it is passed is not.
    lms.fault = () => {
      asked += 1;
      return asked >= 5 && asked <= 7 ? 503 : 'none';
    };
    const second = await open(lms.launch(), () => false);
    playAndTell(second, 'run-2');
    await leave(second);
    expect(lms.came).not.toContain('failed');
    expect(lms.broken).toEqual([]);
  });

  test('a platform that waits for a pass is said to wait for what it will not get', async () => {
    const page = await open(lms.launch({ moveOn: 'Passed' }));
    expect(page.host?.found.words).toContain('waits for a pass');
    playAndTell(page);
    await leave(page);
    expect(lms.all().filter(isDefined).map(verbOf)).not.toContain('passed');
  });

  test('the next session finds the runs of the last one', async () => {
    const first = await open(lms.launch());
    playAndTell(first);
    await leave(first);
    tab = new Tab();
    const second = await open(lms.launch());
    expect(second.host?.resumed.map(({ id, ended }) => [id, ended])).toEqual([['run-1', true]]);
  });
});

describe.each(['Browse', 'Review'])('a launch to %s', (launchMode) => {
  test('is opened and closed, and nothing else is told or written', async () => {
    const visit = lms.launch({ launchMode });
    const page = await open(visit, () => true);
    expect(page.host?.mode).toBe(launchMode.toLowerCase());
    playAndTell(page);
    const keeping = page.host?.keep();
    await world.until(world.now + 10_000);
    expect(await keeping).toMatchObject({ kept: false });
    await leave(page);
    expect(toldIn(visit)).toEqual(['=initialized', '=terminated']);
    expect(lms.states.size).toBe(0);
    expect(lms.broken).toEqual([]);
  });
});

describe('whatever befalls it', () => {
  const move = fc.oneof(
    { weight: 6, arbitrary: fc.constant('decide' as const) },
    { weight: 2, arbitrary: fc.constantFrom('keep' as const, 'hide' as const, 'wait' as const) },
    { weight: 2, arbitrary: fc.constantFrom('reload' as const, 'crash' as const) },
    { weight: 1, arbitrary: fc.constantFrom('leave' as const, 'launch' as const) },
  );

  test('a page keeps to the order, and what it told is told once', { timeout: 60_000 }, async () => {
    const seen = { completed: 0, terminated: 0, sessions: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { maxLength: 30, size: 'max' }),
        fc.integer(),
        fc.constantFrom(0, 0.2, 0.5),
        fc.constantFrom('Normal', 'Normal', 'Browse'),
        async (moves, seed, share, launchMode) => {
          world = new World();
          lms = new FakeLms(world);
          disk = new Disk();
          tab = new Tab();
          const chance = chanceFrom(seed);
          const faulty = () =>
            chance() < share
              ? ((['lost', 'answer lost', 503] as const)[Math.floor(chance() * 3)] ?? 'none')
              : 'none';
          let visit = lms.launch({ launchMode });
          let page = await open(visit, () => chance() < 0.5);
          lms.fault = faulty;
          let run = 0;
          /** What this session was told of, until it was left. */
          let told = new Set<string>();
          let left = false;
          let encounter = new Encounter(parcel, seed);
          for (const one of moves) {
            if (one === 'decide') {
              answer(encounter, { which: Math.floor(chance() * 9), latency: 1000 });
              const played = playedOf(encounter, `run-${run}`);
              page.host?.decided(played);
              page.host?.sceneEnded(played);
              if (page.host && !left) told.add(`run-${run}/${encounter.turns.length}`);
              if (encounter.over) {
                page.host?.ended(played, []);
                run += 1;
                encounter = new Encounter(parcel, seed + run);
              }
            } else if (one === 'keep') void page.host?.keep();
            else if (one === 'hide') page.host?.hide();
            else if (one === 'leave') {
              left ||= page.host !== null;
              void page.host?.leave();
            } else if (one !== 'wait') {
              if (one === 'reload') page.host?.hide();
              page.crash();
              if (one === 'launch') {
                visit = lms.launch({ launchMode });
                tab = new Tab();
                told = new Set();
                left = false;
              }
              page = await open(visit, () => chance() < 0.5);
            }
            // Nobody decides and is gone within half a second.
            await world.until(world.now + 500 + Math.floor(chance() * 20_000));
          }
          lms.fault = () => 'none';
          await world.until(world.now + 600_000);
          // A page that never reached the platform is loaded again once it can.
          if (!page.host) page = await open(visit);
          await leave(page);
          expect(lms.broken).toEqual([]);
          const decisions = visit.told.flatMap(({ result, context }) => {
            const made = (result?.extensions as Record<string, { decision?: number }> | undefined)?.[
              extensions.decision
            ];
            return made ? [`${context?.extensions?.[extensions.run]}/${made.decision}`] : [];
          });
          expect(new Set(decisions).size).toBe(decisions.length);
          if (launchMode === 'Normal')
            expect([...told].filter((each) => !decisions.includes(each))).toEqual([]);
          for (const each of lms.visits) {
            if (each.told.length === 0) continue;
            expect(verbOf(each.told[0] as (typeof each.told)[number])).toBe('initialized');
            expect(
              each.told.every(({ context }) => context?.extensions?.[sessionId] === each.sessionId),
            ).toBe(true);
            seen.sessions += 1;
          }
          const verbs = lms.all().filter(isDefined).map(verbOf);
          seen.completed += verbs.filter((verb) => verb === 'completed').length;
          seen.terminated += verbs.filter((verb) => verb === 'terminated').length;
          expect(new Set(lms.all().map(({ id }) => id)).size).toBe(lms.all().length);
        },
      ),
      { numRuns: 60 },
    );
    expect(seen.completed).toBeGreaterThan(5);
    expect(seen.terminated).toBeGreaterThan(5);
    expect(seen.sessions).toBeGreaterThan(40);
  });
});
