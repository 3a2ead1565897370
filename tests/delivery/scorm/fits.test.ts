/** Every value written, for any run that can be played, is one that a strict platform takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/delivery/host.ts';
import { anyPicks, anySeed } from '../../encounter/play.ts';
import { scenarios } from '../../scenarios/all.ts';
import { endless, hostOf, parcel, played, standards } from './playing.ts';
import { StrictPlatform } from './strict.ts';

/** An author's names may be anything that Ink takes, and more. */
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.stringMatching(/^[a-z_-]{1,20}$/),
);
const anyNames = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 300 }),
  moment: anyName,
  response: anyName,
  record: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
});
type Names = typeof anyNames extends fc.Arbitrary<infer T> ? T : never;

/** The same run under other names; what the record holds stays readable. */
function renamed({ scenario, record, trace }: Played, names: Names): Played {
  return {
    scenario: { ...scenario, about: { ...scenario.about, title: names.title } },
    record,
    trace: {
      ...trace,
      turns: trace.turns.map((turn) => ({
        ...turn,
        response: names.response,
        moment: {
          ...turn.moment,
          id: names.moment,
          responses: turn.moment.responses.map((each) =>
            each.id === turn.response ? { ...each, id: names.response } : each,
          ),
        },
      })),
    },
  };
}

const anyConduct = fc.array(
  fc.record({
    id: anyName,
    name: fc.string({ unit: 'grapheme', maxLength: 300 }),
    shown: fc.array(fc.nat({ max: 60 }), { maxLength: 40 }),
    missed: fc.array(fc.nat({ max: 60 }), { maxLength: 40 }),
  }),
  { maxLength: 12 },
);
const anyReadiness = fc.array(
  fc.record({
    standard: anyName,
    value: fc.double({ min: -10, max: 200, noNaN: true }),
    on: fc.oneof(fc.constant('2026-02-03'), anyName),
  }),
  { maxLength: 4 },
);

describe.each(standards)('what is written to SCORM %s', (standard) => {
  it('is refused nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          endlessly: fc.boolean(),
          seed: anySeed,
          picks: anyPicks,
          names: anyNames,
          conduct: anyConduct,
          readiness: anyReadiness,
          sure: fc.double({ min: 0, max: 100, noNaN: true }),
          now: fc.integer({ min: 0, max: Date.UTC(2037, 0) }),
          elapsed: fc.double({ min: -1e6, max: 1e11, noNaN: true }),
          keepEach: fc.boolean(),
        }),
        async ({ endlessly, seed, picks, names, conduct, readiness, sure, now, elapsed, keepEach }) => {
          const platform = new StrictPlatform(standard);
          const api = platform.launch();
          const { host, clock } = hostOf(standard, () => api);
          clock.now = now;
          clock.elapsed += elapsed;
          const steps = played(endlessly ? endless : parcel, seed, picks, names.record).map((step) =>
            renamed(step, names),
          );
          for (const step of steps) {
            host.decided(step);
            host.sceneEnded(step);
            if (keepEach) await host.keep();
          }
          const last = steps.at(-1);
          if (!last) throw new Error('nothing was played');
          host.reflected({ ...last, record: { ...last.record, reflections: { sure } } });
          host.ended(last, conduct);
          host.ready(last, readiness);
          expect(await host.keep()).toEqual({ kept: true });
          expect(await host.leave()).toEqual({ kept: true });
          expect(platform.refusals).toEqual([]);
          expect(platform.suspended).toMatch(/^[\x20-\x7e]{1,3900}$/);
          expect(platform.rows('interactions').filter((row) => row.id === undefined)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it.each(scenarios)(
    'is refused nothing in $name',
    async ({ load }) => {
      const scenario = await load();
      const platform = new StrictPlatform(standard);
      for (const seed of [1, 2, 3]) {
        const api = platform.launch();
        const { host } = hostOf(standard, () => api);
        const picks = Array.from({ length: 40 }, (_, at) => ({ which: at * seed, latency: at * 700 }));
        for (const step of played(scenario, seed, picks)) host.decided(step);
        expect(await host.leave()).toEqual({ kept: true });
      }
      expect(platform.refusals).toEqual([]);
    },
    60_000,
  );
});
