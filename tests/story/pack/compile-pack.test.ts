import { describe, expect, it } from 'vitest';
import { readRoute } from '../../../src/app/route.ts';
import { debriefOf } from '../../../src/debrief/debrief.ts';
import { compact, longestCompact } from '../../../src/encounter/compact.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import { readRecord } from '../../../src/encounter/record.ts';
import { PackError } from '../../../src/story/pack/pack-error.ts';
import standards from '../../../stories/kit/standards.json';
import { playOut, recordOf } from '../../encounter/play.ts';
import { parcel } from '../parcel.ts';
import { compiled, deskInk, manifestWith, packWith, refusalOf } from './packs.ts';

describe('a pack’s scenario', () => {
  it('is told in local words, under an id that no scenario of the product can have', async () => {
    const { scenarios, warnings } = await compiled(packWith());
    expect(warnings).toEqual([]);
    const [desk] = scenarios;
    expect(desk?.scenario).toMatchObject({
      id: 'st-marys_desk',
      about: { know: ['the Reading Room is shut. Ring 55 12.'] },
    });
    const encounter = new Encounter(desk?.scenario ?? parcel, 1);
    expect(encounter.beats.map(({ text }) => text)).toEqual(['Where is the Reading Room?']);
    encounter.decide({ moment: 'desk.first', response: 'reflection-paraphrase', lapse: false, latency: 900 });
    const causes = encounter.turns.flatMap((turn) => JSON.stringify(turn));
    expect(causes.join()).toContain('somebody from the Reading Room laughed');
    expect(encounter.beats.map(({ text }) => text)).toContain('He stays by the Reading Room.');
  });

  it('is judged by the organisation’s standards', async () => {
    const { scenarios } = await compiled(packWith());
    const scenario = scenarios[0]?.scenario ?? parcel;
    const played = playOut(scenario, 1, [{ which: 0, latency: 1000 }]);
    const report = debriefOf(scenario, recordOf(played)).standards;
    expect(report.map(({ id }) => id)).toEqual([...Object.keys(standards), 'first-name']);
    expect(report.find(({ id }) => id === 'seen')).toMatchObject({
      name: 'Noticed',
      text: 'We notice people.',
    });
  });

  it('has an id and records that addresses, files and the compact form carry, at its longest', async () => {
    const name = 'a'.repeat(40);
    const id = 'b'.repeat(24);
    const pack = packWith({
      'pack.json': manifestWith({ id, scenarios: [`${name}.ink`] }),
      'desk.ink': null,
      [`${name}.ink`]: deskInk,
    });
    const scenario = (await compiled(pack)).scenarios[0]?.scenario ?? parcel;
    expect(scenario.id).toBe(`${id}_${name}`);
    expect(readRoute(`#/briefing/${scenario.id}`)).toEqual({ at: 'briefing', scenario: scenario.id });
    const record = recordOf(playOut(scenario, 1, [{ which: 0, latency: 1000 }]));
    expect(readRecord(JSON.stringify(record))).toMatchObject({ ok: true });
    const text = compact(scenario, record);
    expect(text.length).toBeLessThanOrEqual(longestCompact - 3 * 25);
  });

  it('may be a local version of the product’s own, with an id of its own', async () => {
    const pack = packWith({
      'pack.json': manifestWith({ scenarios: [], localises: ['parcel'], words: { Mo: 'Sam' } }),
      'desk.ink': null,
      'parts/end.ink': null,
    });
    const { scenarios, warnings } = await compiled(pack);
    expect(warnings).toEqual([]);
    expect(scenarios).toMatchObject([
      {
        base: 'parcel',
        scenario: {
          id: 'st-marys_parcel',
          about: { person: 'Sam' },
          standards: { seen: { name: 'Noticed' } },
        },
      },
    ]);
    expect(scenarios[0]?.scenario.hash).not.toBe(parcel.hash);
  });

  it('uses the product’s person.ink, whatever the pack brings by that name', async () => {
    for (const include of ['../kit/person.ink', 'kit/person.ink']) {
      const pack = packWith({
        'desk.ink': deskInk.replace('../kit/person.ink', include),
        'kit/person.ink': 'EXTERNAL event(a, b, c, d)\n-> nowhere',
      });
      expect((await compiled(pack)).scenarios).toHaveLength(1);
    }
  });
});

describe('the maker of a pack is told', () => {
  it('everything that is wrong in its scripts at once, with file, line and frame', async () => {
    const refusal = await refusalOf(() =>
      compiled(
        packWith({
          'desk.ink': deskInk
            .replace('# reflection-paraphrase', '# reflecting')
            .replace('standard: seen', 'standard: sen'),
        }),
      ),
    );
    const line = deskInk.split('\n').findIndex((each) => each.includes('You came for')) + 1;
    expect(refusal.code).toBe('scripts');
    expect(refusal.problems.map(({ code, place }) => [code, place])).toEqual([
      ['unknown-technique', { file: 'desk.ink', line }],
      ['unknown-standard', { file: 'desk.ink', line }],
    ]);
    expect(refusal.problems[1]?.fix).toBe('Did you mean "seen"?');
    expect(refusal.problems[0]?.frame).toContain(`> ${line} | * [“You came for Bay 2.” # reflecting`);
    expect(new PackError(refusal).message).toContain(`desk.ink:${line} [unknown-technique]`);
  });

  it('of an include that is not in the pack, and cannot reach out of it', async () => {
    for (const path of ['gone.ink', '../../secrets.ink', '/etc/passwd']) {
      const refusal = await refusalOf(() =>
        compiled(packWith({ 'desk.ink': deskInk.replace('parts/end.ink', path) })),
      );
      expect(refusal.problems[0]?.message).toContain('there is no such file in the pack');
    }
  });

  it('of words that are never found, files that are never used, and what is not read', async () => {
    const pack = packWith({
      'pack.json': manifestWith({ words: { 'Bay 2': 'Bay 3', 'bay 9': 'Bay 1' } }),
      'spare.ink': 'Nothing.',
    });
    const { warnings } = await compiled({ ...pack, left: ['logo.png'] });
    expect(warnings.map(({ code, place }) => [code, place?.file])).toEqual([
      ['unused-word', 'pack.json'],
      ['unused-file', 'spare.ink'],
      ['unread-file', 'logo.png'],
    ]);
    const source = pack.manifestSource.split('\n');
    expect(source[(warnings[0]?.place?.line ?? 0) - 1]).toContain('bay 9');
  });

  it.each([
    [{ localises: ['parsel'] }, 'unknown-scenario', 'Did you mean "parcel"?'],
    [{ scenarios: ['parcel.ink'], localises: ['parcel'] }, 'scenario-twice', 'Can you rename the script?'],
  ])('when the product’s scenarios are mistaken: %j', async (change, code, fix) => {
    const pack = packWith({ 'pack.json': manifestWith(change), 'parcel.ink': deskInk });
    expect(await refusalOf(() => compiled(pack))).toMatchObject({ code, fix });
  });
});

describe('a script that would take too long or go too deep', () => {
  const inDesk = (text: string) =>
    packWith({ 'desk.ink': deskInk.replace('-> desk\n', `${text}\n-> desk\n`) });

  it.each<[string, string]>([
    ['text in text in text', `{${'"{'.repeat(12)}1${'}"'.repeat(12)}}`],
    ['a line without an end', 'a '.repeat(5000)],
    ['brackets without an end', `{${'('.repeat(3000)}1`],
    ['choices in choices', Array.from({ length: 300 }, (_, n) => `${'* '.repeat(n + 1)}a`).join('\n')],
  ])('is refused: %s', async (_, text) => {
    const refusal = await refusalOf(() => compiled(inDesk(text)));
    expect(refusal.code).toBe('scripts');
    expect(refusal.problems.length).toBeGreaterThan(0);
  });

  it('is refused when its includes double', async () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `d${n}.ink`,
        n === 19 ? 'x' : `INCLUDE d${n + 1}.ink\nINCLUDE d${n + 1}.ink\n`,
      ]),
    );
    const pack = packWith({ ...doubling, 'desk.ink': deskInk.replace('parts/end.ink', 'd0.ink') });
    const refusal = await refusalOf(() => compiled(pack));
    expect(refusal.problems.map(({ message }) => message).join()).toContain('includes are more than');
  });
});
