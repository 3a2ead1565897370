import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/story/compile.ts';
import { kitVocabulary } from '../../src/story/kit.ts';
import { ScriptError } from '../../src/story/problem.ts';
import cast from '../../stories/kit/cast.json' with { type: 'json' };
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import { anyPicks, anySeed, playOut } from '../encounter/play.ts';
import { compileExample, example, fragments, guide, messages, slips, toldOf } from './guide.ts';

/** The first and second column of the guide's table rows. */
const rows = [...guide.matchAll(/^\| (.+?) \| (.*?) ?\|$/gm)].map(
  (row) => [row[1] ?? '', row[2] ?? ''] as const,
);
const rowOf = (tag: string) => rows.find(([first]) => first.includes(`\`# ${tag}`))?.[1] ?? '';
const listIn = (text: string) => text.split(':')[0]?.split(', ') ?? [];

describe('the example of the authors’ guide', () => {
  it('compiles as it stands, without a warning', async () => {
    const { scenario, warnings } = await compileExample();
    expect(warnings).toEqual([]);
    expect(scenario).toMatchObject({ id: 'ten-to-five', about: { title: 'Ten to five', person: 'Owen' } });
  });

  it('plays to an ending, and to each of its endings', async () => {
    const { scenario } = await compileExample();
    const endings = new Set<string | undefined>();
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const { ending, turns } = playOut(scenario, seed, picks);
        endings.add(ending?.id);
        expect(turns).toHaveLength(2);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect([...endings].sort()).toEqual(['contained', 'escalated', 'settled']);
  });

  it('is what the pieces before it are taken from', () => {
    expect(fragments.length).toBeGreaterThan(2);
    for (const line of fragments.join('').split('\n')) {
      const words = line.split('#')[0]?.trim() ?? '';
      expect(example).toContain(words);
    }
  });
});

describe('the messages in the authors’ guide', () => {
  it.each(Object.entries(slips))('are what the check says: %s', async (_, slip) => {
    const slipped = slip(example);
    expect(slipped).not.toBe(example);
    const told = await toldOf(slipped);
    expect(told).toHaveLength(1);
    expect(messages).toContain(told[0]);
  });

  it('are all accounted for', () => {
    expect(messages).toHaveLength(Object.keys(slips).length);
  });
});

describe('the words in the authors’ guide', () => {
  it('are the kit’s cues, endings and pressures, all of them and no others', () => {
    for (const [kind, values] of Object.entries(kitVocabulary.cues)) {
      expect(listIn(rowOf(`${kind}:`))).toEqual(values);
    }
    expect(listIn(rowOf('ending:'))).toEqual(kitVocabulary.endings);
    expect(listIn(rowOf('pressure:'))).toEqual(kitVocabulary.pressures);
  });

  it('are the kit’s people and rooms, each as the kit says it, with what can be shown close there', () => {
    const section = guide.split('## Who and where')[1]?.split('\n## ')[0] ?? '';
    const named = [...section.matchAll(/^\| `([a-z-]+)` \| (.*?) \|(?: (.*?) \|)?$/gm)];
    const people = named.filter(([, , , insets]) => insets === undefined);
    const places = named.filter(([, , , insets]) => insets !== undefined);
    expect(Object.fromEntries(people.map(([, name, what]) => [name, what]))).toEqual(
      Object.fromEntries(Object.entries(cast).map(([name, { what }]) => [name, what])),
    );
    expect(places.map(([, name, what, insets]) => [name, what?.toLowerCase(), insets?.split(', ')])).toEqual(
      Object.entries(rooms).map(([name, { what, insets }]) => [
        name,
        what.toLowerCase(),
        insets.filter((inset) => inset !== 'doors' && inset !== 'clock'),
      ]),
    );
  });

  it('are the kit’s drivers and standards', () => {
    expect(listIn(rowOf('driver:'))).toEqual([...kitVocabulary.drivers]);
    expect(rowOf('standard:').split(': ')[1]?.split(', ')).toEqual([...kitVocabulary.standards]);
  });

  it('are the kit’s techniques, all of them and no others', () => {
    const lists = [...guide.matchAll(/^(?:Helpful|Counter-productive): ([\s\S]*?)\.$/gm)];
    const named = lists.flatMap((list) => (list[1] ?? '').split(/,\s+/));
    expect(named.sort()).toEqual([...kitVocabulary.techniques].sort());
  });
});

describe('an author is also told', () => {
  it('of a driver that the person cannot have, and the nearest', async () => {
    const [told] = await toldOf(example.replace('# driver: frustrated', '# driver: frustated'));
    expect(told).toContain('[unknown-driver] unknown driver: frustated');
    expect(told).toContain('Did you mean "frustrated"?');
  });

  it.each(['Ten To Five', 'café', 'a~b', '', 'x'.repeat(41)])(
    'that %j is no name for a file whose name is an id',
    async (name) => {
      const file = `stories/library/${name}.ink`;
      const failed = await compileScenario(file, () => example).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(ScriptError);
      const codes = failed instanceof ScriptError ? failed.problems.map((problem) => problem.code) : [];
      expect(codes).toContain('file-name');
    },
  );
});
