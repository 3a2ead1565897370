/**
 * Decisions lost, whatever becomes of the messages: 0. And "kept" is only said of what the page has stored, and would
 * give back. A page in a frame whose storage is blocked has nothing but the text that the page around it keeps.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedTold } from '../../../src/delivery/frame/telling.ts';
import type { FrameHost } from '../../../src/delivery/frame/visit.ts';
import { type Kept, notKept } from '../../../src/delivery/host.ts';
import { readResume, resumedRecord } from '../../../src/delivery/resume.ts';
import { endless, played } from '../scorm/playing.ts';
import { World } from '../xapi/world.ts';
import { around, type Fate, game, host, loadGame, type Opened, Site, Wire } from './wire.ts';

/** Played once: the properties look at it a thousand times. */
const run = played(
  endless,
  11,
  Array.from({ length: 16 }, (_, at) => ({ which: at % 3, latency: 1000 + at * 10 })),
);
const stepAt = (at: number) => {
  const step = run[at];
  if (!step) throw new Error('the run is too short');
  return step;
};
const idsUpTo = (count: number) => run.slice(0, count).map((step, at) => decidedTold(step, at)?.id);

const decisionsAt = (site: Site) => site.of('decided').map(({ id }) => id);
function givenBack(site: Site): number {
  const [newest] = readResume(site.resume ?? '')?.runs ?? [];
  return newest ? resumedRecord(endless, newest).decisions.length : 0;
}

const mark = { source: 'composure', v: 1 };
/** What somebody may say who is not the page around: it would do harm if it were believed. */
const lies = [
  { ...mark, type: 'kept', ids: [...idsUpTo(16), 'run-11/ended'], keep: '1.2' },
  { ...mark, type: 'asked-to-leave' },
  { ...mark, type: 'asked-to-keep', id: 'x' },
];
/** What the page around may say by mistake. */
const slips = [
  null,
  'kept',
  { ...mark, v: 2, type: 'kept', ids: idsUpTo(16) },
  { ...mark, type: 'kept', ids: 'all' },
  { ...mark, type: 'kept', ids: ['no such id'], keep: 'no such question' },
  { ...mark, type: 'kept' },
  { ...mark, type: 'later-invention' },
  { type: 'kept', ids: idsUpTo(16) },
];

interface Step {
  readonly fates: readonly Fate[];
  /** How many storings fail from here on. */
  readonly failing: number;
  readonly lie: number;
  readonly slip: number;
  readonly after: 'stay' | 'keep' | 'hide' | 'asked' | 'frame killed' | 'page reloaded';
  /** Milliseconds until the next decision. */
  readonly pause: number;
}
const fate = fc.constantFrom<Fate>('sent', 'sent', 'lost', 'lost', 'doubled', 'late', 'very late');
const anyStep = (...after: Step['after'][]): fc.Arbitrary<Step> =>
  fc.record({
    fates: fc.array(fate, { maxLength: 12 }),
    failing: fc.oneof(fc.constant(0), fc.nat({ max: 3 })),
    lie: fc.nat({ max: lies.length - 1 }),
    slip: fc.nat({ max: slips.length - 1 }),
    after: fc.constantFrom(...after),
    pause: fc.constantFrom(0, 30, 1000, 12_000),
  });

/** Everything that was counted over all cases. */
const totals = { decisions: 0, lost: 0, doubled: 0, answers: 0, kept: 0, deaths: 0 };

class Play {
  readonly world = new World();
  readonly site = new Site();
  wire = new Wire(this.world);
  page = around(this.wire, this.site);
  game: Opened = loadGame(this.wire);
  /** Decisions that the learner's run has, in the page that is open now. */
  made = 0;

  get host(): FrameHost | null {
    return this.game.host();
  }

  begin({ fates, failing, lie, slip }: Step): void {
    this.wire.fates = [...fates];
    this.site.failing = failing;
    this.wire.forge(lies[lie], host, 'elsewhere');
    this.wire.forge(lies[lie], 'https://other.example.org', 'parent');
    this.wire.forge(lies[lie], 'https://evil.example.com', 'parent');
    this.wire.forge(slips[slip], host, 'parent');
  }

  decide(): void {
    this.host?.decided(stepAt(this.made));
    this.made += 1;
  }

  async keep(): Promise<Kept> {
    let answer: Kept | null = this.host ? null : notKept('nobody is there');
    void this.host?.keep().then((kept) => {
      answer = kept;
    });
    for (let waited = 0; answer === null; waited++) {
      // It may not hold anybody up for ever, whatever is lost.
      if (waited > 100) throw new Error('keep never ended');
      await this.world.until(this.world.now + 250);
    }
    return answer;
  }

  /** "Kept" may only be said of what is stored, and would be given back. */
  holds(answer: Kept): void {
    totals.answers += 1;
    if (!answer.kept) {
      expect(answer.why).not.toBe('');
      return;
    }
    totals.kept += 1;
    expect(decisionsAt(this.site)).toEqual(expect.arrayContaining(idsUpTo(this.made)));
    expect(givenBack(this.site)).toBe(this.made);
  }

  /** The frame is loaded anew with nothing on its disk, and perhaps the page around it too. */
  async die(withPage: boolean): Promise<void> {
    totals.deaths += 1;
    if (withPage) {
      this.page.stop();
      this.wire = new Wire(this.world);
      this.page = around(this.wire, this.site);
    }
    this.game = loadGame(this.wire);
    await this.world.until(this.world.now + 40_000);
    const [newest] = this.host?.resumed ?? [];
    this.made = newest ? resumedRecord(endless, newest).decisions.length : 0;
  }

  async step(step: Step): Promise<void> {
    this.begin(step);
    this.decide();
    if (step.after === 'keep') this.holds(await this.keep());
    if (step.after === 'hide') {
      this.game.window.document.visibilityState = 'hidden';
      this.game.window.document.dispatchEvent(new Event('visibilitychange'));
    }
    if (step.after === 'asked') this.wire.contentWindow.postMessage({ ...mark, type: 'asked-to-keep' }, game);
    if (step.after === 'frame killed' || step.after === 'page reloaded')
      await this.die(step.after === 'page reloaded');
    await this.world.until(this.world.now + step.pause);
  }

  /** All is well again: one more decision, and everything must be there, each once. */
  async end(): Promise<void> {
    this.wire.fates = [];
    this.site.failing = 0;
    await this.world.until(this.world.now + 20_000);
    this.decide();
    const answer = await this.keep();
    expect(answer).toEqual({ kept: true });
    this.holds(answer);
    const there = decisionsAt(this.site);
    totals.decisions += this.made;
    totals.lost += idsUpTo(this.made).filter((id) => !there.includes(String(id))).length;
    expect(there).toEqual(expect.arrayContaining(idsUpTo(this.made)));
    // What a page told that died before its run was kept is there too: it was decided.
    expect(idsUpTo(run.length)).toEqual(expect.arrayContaining(there));
  }
}

const numRuns = Number(process.env.FAULT_RUNS ?? 100);
/** A property of some seconds on a busy machine. */
const patience = 60_000;

describe('a page in a frame, under faults', () => {
  it(
    'loses no decision and doubles none in one visit, whoever lies and whatever is lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fate, { maxLength: 10 }),
          fc.array(anyStep('stay', 'keep', 'keep', 'hide', 'asked'), { minLength: 1, maxLength: 14 }),
          async (greeting, steps) => {
            const play = new Play();
            play.wire.fates = [...greeting];
            await play.world.until(play.world.now + 500);
            for (const step of steps) await play.step(step);
            await play.end();
            expect(decisionsAt(play.site).sort()).toEqual([...idsUpTo(play.made)].sort());
            for (const times of play.site.times.values()) totals.doubled += times - 1;
            expect(play.site.left).toBe(0);
          },
        ),
        { numRuns },
      );
    },
    patience,
  );

  it(
    'loses none over pages that die at any time, with nothing kept but by the page around',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStep('stay', 'keep', 'keep', 'frame killed', 'page reloaded'), {
            minLength: 1,
            maxLength: 14,
          }),
          async (steps) => {
            const play = new Play();
            await play.world.until(play.world.now + 500);
            for (const step of steps) {
              const before = play.made + 1;
              const kept = givenBack(play.site);
              await play.step(step);
              // What the page around had is never forgotten again.
              expect(play.made).toBeGreaterThanOrEqual(Math.min(before, kept));
            }
            await play.end();
          },
        ),
        { numRuns },
      );
    },
    patience,
  );

  it('counted enough of each to mean something, and none lost', () => {
    expect(totals.lost).toBe(0);
    expect(totals.doubled).toBe(0);
    expect(totals.decisions).toBeGreaterThan(numRuns * 4);
    expect(totals.kept).toBeGreaterThan(numRuns);
    expect(totals.answers - totals.kept).toBeGreaterThan(numRuns / 10);
    expect(totals.deaths).toBeGreaterThan(numRuns / 2);
    if (process.env.FAULT_COUNTS) process.stdout.write(`${JSON.stringify(totals)}\n`);
  });
});
