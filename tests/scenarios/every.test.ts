import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compact, expand, longestCompact } from '../../src/encounter/compact.ts';
import { Encounter } from '../../src/encounter/encounter.ts';
import { type RunRecord, readRecord } from '../../src/encounter/record.ts';
import { OtherVersionError, replay, traceOf } from '../../src/encounter/replay.ts';
import { grain } from '../../src/encounter/step.ts';
import type { Cause, Person, Trace } from '../../src/encounter/trace.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { anyPicks, anySeed, type Pick, playOut, recordOf } from '../encounter/play.ts';
import { parcel } from '../story/parcel.ts';
import { scenarios } from './all.ts';

const measures = ['arousal', 'trust', 'need'] as const;

function expectCausesToSum(causes: readonly Cause[], before: Person, after: Person): void {
  for (const on of measures) {
    const by = causes.filter((cause) => cause.on === on).reduce((total, cause) => total + cause.by, 0);
    expect(by).toBe(after[on] - before[on]);
  }
}

/** A trace with every latency replaced: what must not depend on them. */
const untimed = (trace: Trace) =>
  JSON.stringify({ ...trace, turns: trace.turns.map((turn) => ({ ...turn, latency: 0 })) });

/** A record as it comes back from a file. */
function stored(record: RunRecord): RunRecord {
  const read = readRecord(JSON.stringify(record));
  if (!read.ok) throw new Error(read.message);
  return read.record;
}

// Slow, because every resumption reads its whole story again; slower still on a busy machine.
describe.each(scenarios)('$name', { timeout: 60_000 }, ({ load }) => {
  let scenario: Scenario = parcel;
  beforeAll(async () => {
    scenario = await load();
  });

  /** Any play of it, from first line to ending. */
  const everyPlay = (numRuns: number, check: (live: Encounter, seed: number, picks: Pick[]) => void) =>
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => check(playOut(scenario, seed, picks), seed, picks)),
      // A smaller failing play is worth little here, and shrinking a long one takes minutes.
      { numRuns, endOnFailure: true },
    );

  it('reaches an ending that the script names, and then nothing is open', () => {
    everyPlay(40, (live) => {
      expect(live.over).toBe(true);
      expect(live.open).toBeNull();
      expect(live.ending).not.toBeNull();
      expect(live.beats.length).toBeGreaterThan(0);
    });
  });

  it('explains every change by causes that sum to it, on the grain, turn after turn', () => {
    everyPlay(12, (live) => {
      const { start, openingCauses, turns } = live.trace;
      let before = start;
      let causes = openingCauses;
      for (const turn of turns) {
        expectCausesToSum(causes, before, turn.before);
        for (const on of measures) expect(turn.after[on] % grain).toBe(0);
        expect(turn.why).not.toBe('');
        expect(turn.inside).not.toBe('');
        before = turn.before;
        causes = turn.causes;
      }
      expectCausesToSum(causes, before, live.person);
    });
  });

  it('is the same live, replayed from its stored record, and resumed after every single decision', () => {
    everyPlay(5, (live) => {
      const whole = JSON.stringify(live.trace);
      const record = stored(recordOf(live));
      expect(JSON.stringify(traceOf(scenario, record))).toBe(whole);
      let made = { ...record, decisions: record.decisions.slice(0, 0) };
      let resumed = new Encounter(scenario, record.seed);
      for (const decision of record.decisions) {
        resumed = replay(scenario, stored(made));
        const until = JSON.stringify({
          ...live.trace,
          turns: live.turns.slice(0, made.decisions.length),
          ending: null,
        });
        expect(JSON.stringify(resumed.trace)).toBe(until);
        resumed.decide(decision);
        made = recordOf(resumed);
      }
      expect(JSON.stringify(resumed.trace)).toBe(whole);
    });
  });

  it('meets the same person however long the learner takes', () => {
    everyPlay(5, (live, seed, picks) => {
      const other = picks.map((pick, at) => ({
        ...pick,
        latency: pick.latency === null || at % 2 === 0 ? (pick.latency ?? 0) + 1000 : null,
      }));
      const again = playOut(scenario, seed, other);
      expect(untimed(again.trace)).toBe(untimed(live.trace));
      expect(again.turns.map((turn) => turn.latency)).not.toEqual(live.turns.map((turn) => turn.latency));
    });
  });

  it('is told by its compact form: at most 200 characters, and back again', () => {
    everyPlay(5, (live) => {
      const text = compact(scenario, recordOf(live));
      expect(text.length).toBeLessThanOrEqual(longestCompact);
      expect(text).toMatch(/^[\x21-\x7e]+$/);
      const back = expand(scenario, text);
      expect(compact(scenario, back)).toBe(text);
      expect(untimed(traceOf(scenario, back))).toBe(untimed(live.trace));
    });
  });

  it('refuses a record of another version of itself, and of another scenario', () => {
    const record = recordOf(playOut(scenario, 1, [{ which: 0, latency: 1000 }]));
    const other = record.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(() => replay(scenario, { ...record, hash: other })).toThrow(OtherVersionError);
    expect(() => replay(scenario, { ...record, scenario: 'elsewhere' })).toThrow(OtherVersionError);
    expect(() => compact(scenario, { ...record, hash: other })).toThrow(OtherVersionError);
  });

  it('draws all that its twists may be, and nothing else', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => new Encounter(scenario, seed).twists);
    for (const { name, low, high } of scenario.about.twists) {
      const drawn = [...new Set(seeds.map((twists) => twists[name] ?? Number.NaN))].sort((a, b) => a - b);
      expect(drawn).toEqual(Array.from({ length: high - low + 1 }, (_, at) => low + at));
    }
  });
});
