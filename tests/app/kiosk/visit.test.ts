import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askingTime,
  atRest,
  dueAt,
  type Happening,
  leftToAnswer,
  mostLapses,
  onward,
  type Visit,
  type VisitTerms,
} from '../../../src/app/kiosk/visit.ts';

const terms: VisitTerms = { quiet: 90_000, asking: askingTime };

/** Happenings with the milliseconds that went by before each. */
type Told = readonly (readonly [number, Happening])[];

const phases = ['attract', 'choosing', 'playing', 'debrief', 'facilitator'] as const;
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { is: 'touched' },
    { is: 'waits' },
    { is: 'flows' },
    { is: 'lapsed' },
    { is: 'looked' },
    { is: 'done' },
  ),
  fc.constantFrom(...phases).map((to): Happening => ({ is: 'moved', to })),
);
const story: fc.Arbitrary<Told> = fc.array(fc.tuple(fc.nat(120_000), happening), { maxLength: 60 });

function play(told: Told, from: Visit = atRest): { readonly visits: Visit[]; readonly now: number } {
  let now = 0;
  const visits = [from];
  for (const [after, what] of told) {
    now += after;
    visits.push(onward(visits.at(-1) ?? from, what, now, terms));
  }
  return { visits, now };
}

describe('a visit', () => {
  it('is over once it has been reset', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const reset: Visit = { ...(play(before).visits.at(-1) ?? atRest), phase: 'reset', askedAt: null };
        for (const visit of play(after, reset).visits) expect(visit).toEqual(reset);
      }),
    );
  });

  it('ends only when somebody is done, or after the question has stood its whole time', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { visits } = play(told);
        let now = 0;
        told.forEach(([after, what], at) => {
          now += after;
          const [before, then] = [visits[at], visits[at + 1]];
          if (!before || then?.phase !== 'reset' || before.phase === 'reset') return;
          if (what.is === 'done') return;
          expect(what.is).toBe('looked');
          expect(before.askedAt).not.toBeNull();
          expect(now - (before.askedAt ?? now)).toBeGreaterThanOrEqual(askingTime);
        });
      }),
    );
  });

  it('asks nobody at rest', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const { phase, askedAt } of play(told).visits)
          if (phase === 'attract') expect(askedAt).toBeNull();
      }),
    );
  });

  it('asks nothing any more after a touch, and counts the quiet anew', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { visits, now } = play(told);
        const before = visits.at(-1) ?? atRest;
        fc.pre(before.phase !== 'reset');
        const after = onward(before, { is: 'touched' }, now, terms);
        expect(after).toMatchObject({ phase: before.phase, askedAt: null, lapses: 0 });
        expect(after.quietSince).toBe(before.quietSince === null ? null : now);
      }),
    );
  });

  it('left alone anywhere but at rest and in a flowing encounter is over after the quiet and the question', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('choosing', 'playing', 'debrief', 'facilitator'), (told, to) => {
        const { visits, now } = play(told);
        fc.pre(visits.at(-1)?.phase !== 'reset');
        let visit = onward(visits.at(-1) ?? atRest, { is: 'moved', to }, now, terms);
        const looks: number[] = [];
        for (let due = dueAt(visit, terms); due !== null; due = dueAt(visit, terms)) {
          looks.push(due);
          visit = onward(visit, { is: 'looked' }, due, terms);
          if (visit.phase === 'reset') break;
        }
        expect(looks).toEqual([now + terms.quiet, now + terms.quiet + askingTime]);
        expect(visit.phase).toBe('reset');
      }),
    );
  });

  it('that is looked at too late, after a sleep, is asked first and has the whole time to answer', () => {
    const choosing = onward(atRest, { is: 'moved', to: 'choosing' }, 0, terms);
    const asked = onward(choosing, { is: 'looked' }, 10_000_000, terms);
    expect(asked).toMatchObject({ phase: 'choosing', askedAt: 10_000_000 });
    expect(leftToAnswer(asked, 10_005_000, terms)).toBe(15_000);
    expect(onward(asked, { is: 'looked' }, 10_019_999, terms).phase).toBe('choosing');
  });
});

describe('an encounter', () => {
  const playing = onward(atRest, { is: 'moved', to: 'playing' }, 0, terms);

  it('that never begins does not stand there for ever', () => {
    expect(dueAt(playing, terms)).toBe(90_000);
  });

  it('that goes on by itself is never too long', () => {
    expect(dueAt(onward(playing, { is: 'flows' }, 5000, terms), terms)).toBeNull();
  });

  it('that waits without a clock counts from when it began to wait, and no longer once it goes on', () => {
    const flows = onward(playing, { is: 'flows' }, 1000, terms);
    const waits = onward(flows, { is: 'waits' }, 5000, terms);
    const still = onward(waits, { is: 'waits' }, 50_000, terms);
    expect(dueAt(still, terms)).toBe(95_000);
    expect(dueAt(onward(still, { is: 'flows' }, 60_000, terms), terms)).toBeNull();
  });

  it('whose windows close one after another without a touch is asked, and not where one came between', () => {
    let alone = playing;
    for (let lapse = 0; lapse < mostLapses; lapse++) {
      expect(alone.askedAt).toBeNull();
      alone = onward(alone, { is: 'lapsed' }, 1000 * lapse, terms);
    }
    expect(alone.askedAt).toBe(1000 * (mostLapses - 1));
    let there = playing;
    for (let lapse = 0; lapse < 9; lapse++) {
      there = onward(there, { is: 'lapsed' }, lapse, terms);
      expect(there.askedAt).toBeNull();
      there = onward(there, { is: 'touched' }, lapse, terms);
    }
  });

  it('does not answer the question by itself', () => {
    const asked = onward(onward(playing, { is: 'waits' }, 0, terms), { is: 'looked' }, 90_000, terms);
    for (const is of ['flows', 'waits', 'lapsed'] as const)
      expect(onward(asked, { is }, 95_000, terms)).toEqual(asked);
  });
});
