import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOM_HIGH } from './fixture.ts';
import { openSoundBrowser, type SoundBrowser, type SoundPage } from './sound-page.ts';

const SPEECH = "{ text: 'Nobody has told me one single thing all day.', arousal: 50, hz: 104, seed: 1 }";
/** Above this a tone is there, below the other it is not; in between it comes or goes. In dB. */
const HEARD = -52;
const GONE = -75;

let browser: SoundBrowser;
let it: SoundPage;

beforeAll(async () => {
  browser = await openSoundBrowser();
  it = await browser.open();
});
afterAll(() => browser.close());

describe('what is fetched', () => {
  test('is nothing before a press', async () => {
    await it.wait(0.5);
    expect(it.asked.filter((path) => /mixer|\/sound\//.test(path))).toEqual([]);
    await it.begin();
    expect(it.asked).toContain('/sound/sound.json');
  });

  test('is the room, the drone and the heart before the first moment, however tense it is', async () => {
    await it.run('sound.setTension(0.55)');
    await it.wait(2);
    expect(it.fetched()).toEqual(['room-hall', 'drone', 'heart']);
  });

  test('are the strings that tension is near and the sounds of the script after it, each once', async () => {
    await it.run("sound.ui('open')");
    // In idle time: a busy machine takes a while.
    await expect.poll(() => it.fetched().length, { timeout: 40_000 }).toBe(12);
    const fetched = it.fetched().slice(3);
    expect(fetched.slice(0, 3).sort()).toEqual(['cluster', 'pad', 'ui-open']);
    expect(fetched.slice(3)).toEqual(['ui-take', 'ui-low', 'doors', 'doors-2', 'desk', 'release']);
    await it.run('sound.setTension(0.2); sound.setTension(0.55)');
    await it.wait(1);
    expect(it.fetched()).toHaveLength(12);
  });

  test('are the high strings when it comes near the top, and they come up, they do not burst in', async () => {
    const coming = it.page.waitForRequest(/strain/);
    await it.run('sound.setTension(0.95)');
    await coming;
    await it.wait(0.4);
    const [soon = 0] = await it.levels('strain');
    await it.wait(4);
    const [late = 0] = await it.levels('strain');
    expect(late).toBeGreaterThan(HEARD);
    expect(soon).toBeLessThan(late - 4);
    expect(it.fetched().filter((name) => name === 'strain')).toHaveLength(1);
  });
});

describe('what is heard', () => {
  test('at rest is the room, open', async () => {
    await it.run('sound.setTension(0)');
    await it.wait(9);
    const [room = 0, high = 0, drone = 0, pad = 0] = await it.levels('room-hall', ROOM_HIGH, 'drone', 'pad');
    expect(room).toBeGreaterThan(HEARD);
    expect(Math.abs(room - high)).toBeLessThan(2);
    expect(drone).toBeLessThan(GONE);
    expect(pad).toBeLessThan(GONE);
  });

  test('follows tension up within three seconds: layers come, and the room alone turns dull', async () => {
    await it.run('sound.setTension(1)');
    await it.wait(3);
    // A busy machine decodes late what has not been heard yet.
    await expect
      .poll(async () => Math.min(...(await it.levels('drone', 'pad', 'cluster', 'strain'))), {
        timeout: 15_000,
      })
      .toBeGreaterThan(HEARD);
    const [room = 0, high = 0] = await it.levels('room-hall', ROOM_HIGH);
    expect(high).toBeLessThan(room - 20);
    await expect.poll(() => it.rate(), { timeout: 10_000 }).toBeGreaterThan(100);
  });

  test('lets go more slowly, the heart last of all, and the heart comes down on the way', async () => {
    const [before = 0] = await it.levels('drone');
    const fast = await it.rate();
    await it.run('sound.setTension(0)');
    await it.wait(2.5);
    const [half = 0] = await it.levels('drone');
    expect(half).toBeGreaterThan(before - 22);
    expect(half).toBeLessThan(before - 4);
    await it.wait(5.5);
    const [gone = 0] = await it.levels('drone');
    expect(gone).toBeLessThan(before - 26);
    expect(await it.rate()).toBeLessThan(fast - 25);
    const beaten = await it.run<number>('beats.length');
    await it.wait(2);
    expect(await it.run<number>('beats.length')).toBeGreaterThan(beaten);
    await it.wait(12);
    const rested = await it.run<number>('beats.length');
    await it.wait(3);
    expect(await it.run<number>('beats.length')).toBe(rested);
  });

  test('steps back by 4 dB while somebody reads aloud, and comes back', async () => {
    await it.run('sound.setTension(0.6)');
    await it.wait(3.5);
    const before = await it.levels('drone', 'room-hall');
    await it.run('sound.setSpoken(true)');
    await it.wait(0.8);
    const during = await it.levels('drone', 'room-hall');
    await it.run('sound.setSpoken(false)');
    await it.wait(2.2);
    const after = await it.levels('drone', 'room-hall');
    for (const [k, level] of before.entries()) {
      expect(level - (during[k] ?? 0)).toBeGreaterThan(3.2);
      expect(level - (during[k] ?? 0)).toBeLessThan(4.8);
      expect(Math.abs(level - (after[k] ?? 0))).toBeLessThan(0.8);
    }
  });

  test('is a single sound over layers that step back, and the next time its other take', async () => {
    const [before = 0] = await it.levels('drone');
    await it.run("sound.cue('doors'); sound.cue('trombone')");
    await it.wait(0.6);
    const [first = 0, second = 0, drone = 0] = await it.levels('doors', 'doors-2', 'drone');
    expect(first).toBeGreaterThan(HEARD);
    expect(second).toBeLessThan(GONE);
    expect(before - drone).toBeGreaterThan(3);
    await it.wait(1.5);
    await it.run("sound.cue('doors')");
    await it.wait(0.6);
    const [again = 0, other = 0] = await it.levels('doors', 'doors-2');
    expect(other).toBeGreaterThan(HEARD);
    expect(again).toBeLessThan(GONE);
    await it.wait(2);
  });

  test('is nothing of the layers in a hush, and everything of them after it', async () => {
    const [before = 0] = await it.levels('drone');
    await it.run("sound.cue('hush')");
    await it.wait(0.9);
    const [hushed = 0] = await it.levels('drone');
    await it.wait(3.5);
    const [after = 0] = await it.levels('drone');
    expect(hushed).toBeLessThan(before - 40);
    expect(Math.abs(after - before)).toBeLessThan(1);
  });

  test('is a murmur under a line, only where voices are wanted, and no longer than the line', async () => {
    const speak = async () => {
      await it.run(`sound.speak(${SPEECH})`);
      await it.wait(0.7);
      const [low = 0] = await it.levels(60 * 9);
      return low;
    };
    const without = await speak();
    await it.run('sound.setSettings({ ...settings, voices: 1 })');
    await it.run(`sound.prepare(${SPEECH})`);
    await it.wait(1.5);
    const heard = await it.run<number>(`(async () => {
      let most = -120;
      sound.speak(${SPEECH});
      for (let k = 0; k < 12; k++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        most = Math.max(most, ...(await levels([340, 420, 520, 620])));
      }
      return most;
    })()`);
    expect(heard).toBeGreaterThan(without + 10);
    await it.run('sound.speak(null)');
    await it.wait(0.6);
    const [after = 0] = await it.levels(540);
    expect(after).toBeLessThan(heard - 20);
    await it.run('sound.setSettings(settings)');
  });

  test('pause, a hidden page and the switch each bring silence and stop the heart; it all comes back', async () => {
    const hide = (state: string) =>
      it.run(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await it.run('sound.setTension(0.8)');
    await it.wait(3);
    const ways: readonly [() => Promise<unknown>, () => Promise<unknown>][] = [
      [() => it.run('sound.setPaused(true)'), () => it.run('sound.setPaused(false)')],
      [() => hide('hidden'), () => hide('visible')],
      [
        () => it.run('sound.setSettings({ ...settings, on: false })'),
        () => it.run('sound.setSettings(settings)'),
      ],
    ];
    for (const [off, on] of ways) {
      await off();
      await it.wait(1.6);
      const beaten = await it.run('beats.length');
      for (const level of await it.levels('drone', 'room-hall', 'pad')) expect(level).toBeLessThan(GONE);
      await it.wait(1);
      expect(await it.run('beats.length')).toBe(beaten);
      await on();
      await it.wait(2);
      expect((await it.levels('drone'))[0]).toBeGreaterThan(HEARD);
    }
  });

  test('at the end is the room and a chord', async () => {
    await it.run('sound.release(); sound.setTension(0.9)');
    await it.wait(0.5);
    expect((await it.levels('release'))[0]).toBeGreaterThan(HEARD);
    await it.wait(11);
    const [room = 0, drone = 0] = await it.levels('room-hall', 'drone');
    expect(room).toBeGreaterThan(HEARD);
    expect(drone).toBeLessThan(room - 30);
  });

  test('nothing went wrong on the way', async () => {
    expect(await it.run('problems')).toEqual([]);
    expect(it.asked.filter((entry) => entry.startsWith('error'))).toEqual([]);
  });
});
