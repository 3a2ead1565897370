import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSetup, offeredBy, SetupSchema, withScenario } from '../../../src/app/kiosk/setup.ts';
import type { ScenarioEntry } from '../../../src/app/scenario-entry.ts';

const all = ['a', 'b', 'c'].map((id) => ({ id }) as ScenarioEntry);
const idsOf = (entries: readonly ScenarioEntry[]) => entries.map(({ id }) => id);

describe('how a kiosk is set up', () => {
  it('is as it usually is where what was kept cannot be read', () => {
    expect(v.parse(SetupSchema, { quiet: 17, scenarios: ['../x'], keepRuns: 'yes', settings: 3 })).toEqual(
      defaultSetup,
    );
    expect(defaultSetup).toMatchObject({ scenarios: null, quiet: 90, keepRuns: false });
  });

  it('offers the chosen ones in the product’s order, and all where none of them is here any more', () => {
    expect(idsOf(offeredBy({ ...defaultSetup, scenarios: ['c', 'a', 'gone'] }, all))).toEqual(['a', 'c']);
    expect(idsOf(offeredBy({ ...defaultSetup, scenarios: ['gone'] }, all))).toEqual(['a', 'b', 'c']);
  });

  it('always offers somebody, whatever is switched on and off', () => {
    const switches = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(switches, (told) => {
        let setup = defaultSetup;
        for (const [id, on] of told) {
          const before = idsOf(offeredBy(setup, all));
          setup = withScenario(setup, all, id, on);
          const now = idsOf(offeredBy(setup, all));
          expect(now.length).toBeGreaterThan(0);
          expect(now.includes(id)).toBe(on || (before.length === 1 && before[0] === id));
        }
        // What comes later is offered where nothing was taken out.
        expect(setup.scenarios === null).toBe(offeredBy(setup, all).length === all.length);
      }),
    );
  });
});
