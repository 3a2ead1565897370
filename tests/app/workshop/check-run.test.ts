import { describe, expect, it } from 'vitest';
import type { News } from '../../../src/app/workshop/check-news.ts';
import { run } from '../../../src/app/workshop/check-run.ts';
import { readScript } from '../../story/parcel.ts';

const parcel = readScript('parcel.ink');
const numbers = readScript('kit/numbers.ink');

async function checked(text: string, more: Partial<Parameters<typeof run>[0]> = {}): Promise<News[]> {
  const news: News[] = [];
  await run(
    {
      root: 'parcel.ink',
      scripts: [
        { path: 'parcel.ink', text },
        { path: 'numbers.ink', text: numbers },
      ],
      kit: '',
      seconds: 5,
      ...more,
    },
    // Between threads only plain data goes.
    (each) => news.push(structuredClone(each)),
  );
  return news;
}

describe('a check', () => {
  it('tells the script’s own findings first, then the map, its chances, and what following the runs finds', async () => {
    const news = await checked(parcel);
    expect(news.map(({ is }) => is)).toEqual(['compiled', 'map', 'map', 'checked', 'map', 'weighed']);
    const [compiled, sketch, map, last, exact, weighed] = news;
    expect(compiled).toMatchObject({ plain: false, scenario: { id: 'parcel' } });
    expect(sketch).toMatchObject({ sampled: 0 });
    expect(exact).toMatchObject({ sampled: null, map: { partial: null } });
    expect(weighed).toMatchObject({ weight: { luck: expect.any(Number) } });
    if (map?.is !== 'map' || last?.is !== 'checked') throw new Error('there is no map');
    const [first] = map.map.moments;
    expect(first).toMatchObject({ id: 'counter.card', chance: 1, place: { file: 'parcel.ink' } });
    expect(parcel.split('\n')[(first?.place?.line ?? 0) - 1]).toContain('(card)');
    expect(map.facts.map(({ id }) => id)).toEqual(map.map.moments.map(({ id }) => id));
    expect(last.outcome?.telling?.others.length).toBeGreaterThan(5);
    const sum = last.outcome?.chances.reduce((all, { chance }) => all + (chance ?? 0), 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('stops at a mistake, which is where the author opened it', async () => {
    const news = await checked(parcel.replace('# apologise', '# apologize'));
    expect(news.map(({ is }) => is)).toEqual(['compiled', 'checked']);
    const [compiled] = news;
    expect(compiled).toMatchObject({
      scenario: null,
      problems: [{ code: 'unknown-technique', place: { file: 'parcel.ink' } }],
    });
  });

  it('says which include is not open', async () => {
    const [compiled] = await checked(parcel, { scripts: [{ path: 'parcel.ink', text: parcel }] });
    if (compiled?.is !== 'compiled') throw new Error('nothing was compiled');
    expect(compiled.problems[0]?.message).toContain('kit/numbers.ink is not open');
  });

  it('names findings in an include by the path that it was opened by', async () => {
    const news = await checked(parcel, {
      scripts: [
        { path: 'parcel.ink', text: parcel },
        { path: 'numbers.ink', text: `${numbers}\n=== lost ===\nNobody comes here.\n-> nowhere\n` },
      ],
    });
    const [compiled] = news;
    if (compiled?.is !== 'compiled') throw new Error('nothing was compiled');
    expect(compiled.problems.map(({ place }) => place?.file)).toContain('numbers.ink');
  });

  it('takes plain Ink as what it is', async () => {
    const news = await checked('Hello.\n* [Go on] -> END\n* [Stay]\n  Why?\n');
    expect(news[0]).toMatchObject({ is: 'compiled', plain: true, scenario: null });
    expect(news.at(-1)).toMatchObject({ is: 'checked', outcome: null });
  });
});
