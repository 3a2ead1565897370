import { describe, expect, it } from 'vitest';
import { calm, project } from '../../../src/app/kiosk/projector.ts';
import { lettingGo, reelOf, type Shot, stillOf } from '../../../src/app/kiosk/reel.ts';
import { compileFrom, scenarioFiles } from '../../../src/story/plugin.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { fakeClock } from '../fake-clock.ts';

const root = new URL('../../../', import.meta.url).pathname;
const scenarios = await Promise.all(
  scenarioFiles(root).map(async (file) => (await compileFrom(root, file)).scenario),
);

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the reel of %s',
  (_, scenario) => {
    const reels = [1, 2, 3, 4].map((seed) => [...reelOf(scenario, seed)]);

    it('is the same for the same seed', () => {
      expect([...reelOf(scenario, 1)]).toEqual(reels[0]);
    });

    it('begins with the person’s own words, and they never leave', () => {
      for (const reel of reels) {
        expect(reel[0]?.speaking).toBe(true);
        expect(reel.filter(({ beat }) => beat?.cues.stance === 'gone' || beat?.cues.inset)).toEqual([]);
      }
    });

    it('says three things in the learner’s place, of what can be said', () => {
      for (const reel of reels) {
        const yours = reel.filter(({ line }) => line.yours);
        expect(yours).toHaveLength(3);
        for (const { line } of yours) expect(line.text).not.toBe('');
      }
    });

    it('shows somebody who is stirred, and lets go after them', () => {
      for (const reel of reels)
        expect(Math.max(...reel.map(({ arousal }) => arousal))).toBeGreaterThan(lettingGo.arousal + 30);
    });

    it('lasts about a minute or two', () => {
      for (const reel of reels) {
        const seconds = reel.reduce((sum, { stays }) => sum + stays, 0) / 1000;
        expect(seconds).toBeGreaterThan(40);
        expect(seconds).toBeLessThan(130);
      }
    });
  },
);

describe('the projector', () => {
  const [first, second] = scenarios as [Scenario, Scenario];
  const load = (scenario: Scenario) => ({ load: () => Promise.resolve(scenario) });
  const long = (reel: readonly Shot[]) => reel.reduce((sum, { stays }) => sum + stays, 0);

  it('shows one reel after another, with a calm between, and goes no further while it is held', async () => {
    const clock = fakeClock();
    const shown: string[] = [];
    const projector = project({
      clock,
      scenarios: [load(first), load(second)],
      seed: 0,
      still: false,
      show: ({ id }, shot) => shown.push(`${id}: ${shot ? shot.line.text : 'calm'}`),
    });
    const reel = [...reelOf(first, 0)];
    await clock.pass(10);
    expect(shown).toEqual([`${first.id}: ${reel[0]?.line.text}`]);
    projector.hold();
    await clock.pass(1_000_000);
    expect(shown).toHaveLength(1);
    projector.go();
    await clock.pass(long(reel));
    expect(shown).toHaveLength(reel.length + 1);
    expect(shown.at(-1)).toBe(`${first.id}: calm`);
    await clock.pass(calm);
    expect(shown.at(-1)).toContain(`${second.id}: `);
    projector.close();
    const before = shown.length;
    await clock.pass(1_000_000);
    expect(shown).toHaveLength(before);
  });

  it('held from the start, as on a hidden page, waits with its first picture', async () => {
    const clock = fakeClock();
    const shown: string[] = [];
    const projector = project({
      clock,
      scenarios: [load(first)],
      seed: 0,
      still: false,
      show: (_, shot) => shown.push(shot?.line.text ?? 'calm'),
    });
    projector.hold();
    await clock.pass(1_000_000);
    expect(shown).toHaveLength(1);
    projector.close();
  });

  it('shows one picture, and no more, to those who want it still', async () => {
    const clock = fakeClock();
    const shown: (Shot | null)[] = [];
    project({ clock, scenarios: [load(first)], seed: 3, still: true, show: (_, shot) => shown.push(shot) });
    await clock.pass(1_000_000);
    expect(shown).toEqual([stillOf(reelOf(first, 3))]);
    expect(shown[0]?.speaking).toBe(true);
  });

  it.each([false, true])('goes on with the next where a script goes wrong (still: %s)', async (still) => {
    const clock = fakeClock();
    const shown: string[] = [];
    const broken: Scenario = { ...first, id: 'broken', ink: { inkVersion: 21 } };
    project({
      clock,
      scenarios: [load(broken), load(second)],
      seed: 0,
      still,
      show: ({ id }, shot) => shown.push(shot ? id : `${id}: calm`),
    });
    await clock.pass(calm - 1);
    expect(shown).toEqual([]);
    await clock.pass(2);
    expect(shown.at(-1)).toBe(second.id);
  });

  it('lets go where a script goes wrong after its first words', async () => {
    const clock = fakeClock();
    const shown: string[] = [];
    const show = ({ id }: Scenario, shot: Shot | null): void => {
      if (shot && shown.length === 1) throw new Error('cannot be shown');
      shown.push(shot ? id : `${id}: calm`);
    };
    const projector = project({ clock, scenarios: [load(first), load(second)], seed: 0, still: false, show });
    await clock.pass((reelOf(first, 0).next().value?.stays ?? 0) + calm - 1);
    expect(shown).toEqual([first.id, `${first.id}: calm`]);
    await clock.pass(2);
    expect(shown.at(-1)).toBe(second.id);
    projector.close();
  });

  it('passes over a scenario that does not load, and does not hurry', async () => {
    const clock = fakeClock();
    const shown: string[] = [];
    let asked = 0;
    const broken = {
      load: () => {
        asked += 1;
        return Promise.reject(new Error('gone'));
      },
    };
    project({
      clock,
      scenarios: [broken, load(second)],
      seed: 0,
      still: true,
      show: ({ id }) => shown.push(id),
    });
    await clock.pass(calm - 1);
    expect([asked, shown]).toEqual([1, []]);
    await clock.pass(1);
    await clock.pass(1);
    expect(shown).toEqual([second.id]);
  });
});
