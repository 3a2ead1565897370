/** Every scenario, decided by a room from its first moment to its end. */
import { describe, expect, it } from 'vitest';
import { newRecord } from '../../../src/encounter/record.ts';
import { replay } from '../../../src/encounter/replay.ts';
import { scenarios } from '../../scenarios/all.ts';
import { openRoom } from './bench-room.ts';

describe.each(scenarios)('$name', ({ load }) => {
  it('is played to its end by a room that sees two ways at every moment', async () => {
    const scenario = await load();
    const start = newRecord(scenario, 11, 'run', '2026-01-01T00:00:00.000Z');
    const bench = openRoom(start, { textSpeed: 220 }, scenario);
    const until = async (...at: readonly string[]) => {
      for (let i = 0; i < 200 && !at.includes(bench.at) && bench.ended === 0; i++)
        await bench.clock.pass(2000);
    };
    for (let moment = 0; moment < 60 && bench.ended === 0; moment++) {
      await until('opening');
      if (bench.ended > 0) break;
      await bench.vote(...bench.room.view.value.options.map((_, at) => (at + moment) % 5));
      const picks = bench.room.view.value.options.map(({ id }) => id);
      const [one = '', two = ''] = [picks[moment % picks.length], picks[(moment + 1) % picks.length]];
      await bench.press({ press: 'run', options: [one, two] });
      await until('back');
      await bench.press('back');
      await until('choosing');
      expect(bench.room.view.value.ran.map(({ option }) => option.id)).toEqual([one, two]);
      await bench.press({ press: 'go-on-with', option: moment % 2 === 0 ? one : two });
      await bench.clock.pass(100);
    }
    expect(bench.ended).toBe(1);
    const record = bench.kept.at(-1) ?? start;
    expect(bench.kept.map(({ decisions }) => decisions.length)).toEqual(
      record.decisions.map((_, at) => at + 1),
    );
    expect(record.votes).toHaveLength(record.decisions.length);
    expect(replay(scenario, record).over).toBe(true);
  }, 60_000);
});
