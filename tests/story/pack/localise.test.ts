import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Encounter } from '../../../src/encounter/encounter.ts';
import { compilePlain, compileScenario } from '../../../src/story/compile.ts';
import { localise } from '../../../src/story/pack/localise.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { Telling } from '../../../src/story/teller.ts';
import { anyPicks, anySeed, playOut, recordOf } from '../../encounter/play.ts';
import { parcel, readScript } from '../parcel.ts';

/** A script that is Ink and little more, as a scenario. */
function plain(text: string): Scenario {
  return { ...parcel, ink: compilePlain('plain.ink', () => text).ink };
}
const words = { 'Resus 2': 'Bay 4', Dan: 'Tom' };
const told = (scenario: Scenario) => new Telling(scenario, () => {}).next();
const linesOf = (text: string) =>
  told(localise(plain(text), words).scenario).beats.map(
    ({ speaker, text: line }) => `${speaker ?? '-'}: ${line}`,
  );

describe('a scenario in local words', () => {
  it.each([
    ['a line', 'Dan: To Resus 2, Dan.\n-> END', ['Tom: To Bay 4, Tom.']],
    ['over glue', 'Go to Resus <>\n2 now.\n-> END', ['-: Go to Bay 4 now.']],
    ['in a branch', 'VAR a = 1\n{a: Resus 2|no}\n-> END', ['-: Bay 4']],
    [
      'in a text that is compared',
      'VAR s = "Resus 2"\n{s == "Resus 2": same {s}|other}\n-> END',
      ['-: same Bay 4'],
    ],
    ['not where logic cuts through it', 'VAR n = 2\nResus {n}\n-> END', ['-: Resus 2']],
    ['not across the end of a line', 'Resus\n2\n-> END', ['-: Resus', '-: 2']],
  ])('is read so: %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('keeps reasons as text, and ids, techniques and cues as names', () => {
    const text =
      '* [Ring Resus 2. # Dan # id: Resus 2 # standard: Dan]\n    # why: Resus 2 rang.\n    # inside: Dan knew.\n    # stance: Dan\n    So.\n- -> END';
    const telling = new Telling(localise(plain(text), words).scenario, () => {});
    expect(telling.next().moment?.responses).toMatchObject([
      { id: 'Resus 2', text: 'Ring Bay 4.', technique: 'Dan', shows: ['Dan'] },
    ]);
    telling.choose('Resus 2');
    expect(telling.next()).toMatchObject({
      why: 'Bay 4 rang.',
      inside: 'Tom knew.',
      beats: [{ cues: { stance: 'Dan' } }],
    });
  });

  it('says what it is in them, and leaves who, where and what drives alone', () => {
    const { about } = localise(parcel, { parcel: 'crate', Mo: 'Sam', dan: 'x', frustrated: 'x' }).scenario;
    expect(about).toMatchObject({
      title: 'The crate',
      person: 'Sam',
      know: ['His crate went back this morning.'],
    });
    expect([about.figure, about.driver]).toEqual([parcel.about.figure, parcel.about.driver]);
  });

  it('has a hash of its own with any words that are found, and the script’s without', () => {
    const one = localise(parcel, { Mo: 'Sam' });
    const other = localise(parcel, { Mo: 'Al' });
    const none = localise(parcel, { Nowhere: 'Sam' });
    expect(new Set([parcel, one.scenario, other.scenario].map(({ hash }) => hash)).size).toBe(3);
    expect(one.scenario.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(localise(parcel, { Mo: 'Sam' }).scenario.hash).toBe(one.scenario.hash);
    expect(none).toEqual({ scenario: parcel, found: new Set() });
    expect([...one.found]).toEqual(['Mo']);
  });

  it('takes the same decisions to the same person: only the words differ', () => {
    const local = localise(parcel, { Mo: 'Sam', parcel: 'crate', card: 'ticket' }).scenario;
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const here = recordOf(playOut(local, seed, picks));
        const there = recordOf(playOut(parcel, seed, picks));
        expect(here.decisions).toEqual(there.decisions);
        expect(new Encounter(local, seed).person).toEqual(new Encounter(parcel, seed).person);
      }),
      { numRuns: 25 },
    );
  });

  it('is the script with the words written into it, as it is told', async () => {
    const written = await compileScenario('parcel.ink', (path) => {
      const text = readScript(path);
      return path === 'parcel.ink' ? text.replace(/\bMo\b/g, 'Sam').replace(/\bcard\b/g, 'ticket') : text;
    });
    const local = localise(parcel, { Mo: 'Sam', card: 'ticket' }).scenario;
    // Labels and variables may be words too; a telling shows what is read.
    expect(told(local).beats).toEqual(told(written.scenario).beats);
    expect(local.about).toEqual(written.scenario.about);
  });
});
