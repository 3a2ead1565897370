/** What a browser, a network or a device may do to the sound. The captions go on, nobody waits, and it comes back. */
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSoundBrowser, type SoundBrowser, type SoundName, type SoundPage } from './sound-page.ts';

const HEARD = -52;
const GONE = -75;

let browser: SoundBrowser;
beforeAll(async () => {
  // As people's browsers have it: nothing is heard before a press.
  browser = await openSoundBrowser(['--autoplay-policy=document-user-activation-required']);
});
afterAll(() => browser.close());

const press = (it: SoundPage) => it.page.mouse.click(300, 300);

/** Tension that comes and goes is told, whatever is heard. */
async function expectCaptions(it: SoundPage): Promise<void> {
  await it.run('captions.length = 0; for (const tension of [0.9, 0, 0.75]) sound.setTension(tension)');
  expect(await it.run<number>('captions.length')).toBeGreaterThanOrEqual(2);
}

async function expectHeard(it: SoundPage, ...sounds: readonly SoundName[]): Promise<void> {
  await it.wait(3);
  for (const level of await it.levels(...sounds)) expect(level).toBeGreaterThan(HEARD);
}

async function begun(before?: Parameters<SoundBrowser['open']>[0]): Promise<SoundPage> {
  const it = await browser.open(before);
  await it.begin();
  await it.run("sound.setTension(0.75); sound.ui('open')");
  return it;
}

const noErrors = (it: SoundPage) => expect(it.asked.filter((entry) => entry.startsWith('error'))).toEqual([]);

describe('a browser that allows no sound before a press', () => {
  test('keeps it silent; the captions go on, nothing piles up, and the next press brings it', async () => {
    const it = await browser.open();
    await it.run('void begin()');
    await it.until('window.ready');
    expect(await it.run('Howler.ctx.state')).toBe('suspended');
    await expectCaptions(it);
    await it.run("sound.ui('open'); sound.cue('doors'); sound.cue('desk')");
    await it.wait(1.5);
    await press(it);
    await it.until("Howler.ctx.state === 'running'");
    await it.levels('doors');
    await it.wait(0.5);
    for (const level of await it.levels('doors', 'desk')) expect(level).toBeLessThan(GONE);
    await expectHeard(it, 'drone', 'room-hall', 'pad');
    noErrors(it);
    await it.page.close();
  });
});

describe('a context', () => {
  let it: SoundPage;
  beforeAll(async () => {
    it = await begun();
    await it.wait(3);
  });
  afterAll(() => it.page.close());

  test('that is suspended from outside comes back with the next press', async () => {
    await it.run('Howler.ctx.suspend()');
    await expectCaptions(it);
    await it.run("sound.cue('doors')");
    await it.wait(1);
    await press(it);
    await it.until("Howler.ctx.state === 'running'");
    await it.wait(0.4);
    expect((await it.levels('doors'))[0]).toBeLessThan(GONE);
    await expectHeard(it, 'drone', 'pad');
    const beaten = await it.run<number>('beats.length');
    await it.wait(2);
    expect(await it.run<number>('beats.length')).toBeGreaterThan(beaten);
  });

  test('that a phone call has interrupted is asked to go on by the next press', async () => {
    await it.run(`window.resumed = 0;
      const { ctx } = Howler;
      Object.defineProperty(ctx, 'state', { value: 'interrupted', configurable: true });
      ctx.resume = () => { window.resumed += 1; delete ctx.state; delete ctx.resume; return ctx.resume(); }`);
    await expectCaptions(it);
    await press(it);
    expect(await it.run<number>('window.resumed')).toBe(1);
    await expectHeard(it, 'drone');
  });

  test('that is closed, as when its device goes, is replaced by the next press', async () => {
    await it.run('window.before = Howler.ctx; Howler.ctx.close()');
    await expectCaptions(it);
    await press(it);
    await it.until("Howler.ctx !== window.before && Howler.ctx.state === 'running'");
    await it.wait(3);
    await expectHeard(it, 'room-hall', 'drone', 'pad');
  });

  test('that Howler throws away is replaced, with everything that was on', async () => {
    await it.run('Howler.unload()');
    await expectCaptions(it);
    await it.wait(3);
    await expectHeard(it, 'room-hall', 'drone', 'pad');
    const beaten = await it.run<number>('beats.length');
    await it.wait(2);
    expect(await it.run<number>('beats.length')).toBeGreaterThan(beaten);
  });

  test("was never the page's trouble", async () => {
    expect(await it.run('problems')).toEqual([]);
    noErrors(it);
  });
});

describe('a file', () => {
  const missing = (route: Route) => route.fulfill({ status: 404, body: 'nothing here' });
  const broken = (route: Route) => route.fulfill({ contentType: 'audio/wav', body: 'this is no sound' });

  test.each([
    ['is missing', missing],
    ['cannot be decoded', broken],
    ['is cut off by the network', (route: Route) => route.abort()],
  ])('that %s is left out, told once, and fetched again by a later press', async (_, fail) => {
    const it = await begun((page) => page.route(/\/sound\/(drone|heart|desk)\.wav/, (route) => fail(route)));
    await expectHeard(it, 'room-hall', 'pad');
    expect((await it.levels('drone'))[0]).toBeLessThan(GONE);
    await it.run("sound.cue('desk'); sound.cue('desk')");
    await expectCaptions(it);
    await it.wait(0.5);
    const problems = await it.run<string[]>('problems');
    expect(problems).toHaveLength(3);
    for (const name of ['drone', 'heart', 'desk']) {
      expect(problems.filter((problem) => problem.includes(name))).toHaveLength(1);
    }
    const asked = it.fetched().filter((name) => name === 'drone').length;
    await it.page.unroute(/\/sound\/(drone|heart|desk)\.wav/);
    await it.run('sound.setTension(0.8); sound.setTension(0.75)');
    await it.wait(0.5);
    expect(it.fetched().filter((name) => name === 'drone')).toHaveLength(asked);
    await it.wait(4);
    await press(it);
    await it.wait(2);
    await expectHeard(it, 'drone');
    expect(await it.run<number>('beats.length')).toBeGreaterThan(0);
    await it.run("sound.cue('desk')");
    await it.wait(0.5);
    expect((await it.levels('desk'))[0]).toBeGreaterThan(HEARD);
    noErrors(it);
    await it.page.close();
  });

  test('that tells what there is and is missing leaves the captions; a later press tries again', async () => {
    const it = await browser.open((page) => page.route(/sound\.json/, missing));
    await it.begin();
    await expectCaptions(it);
    expect(await it.run('problems')).toEqual(['sound manifest does not load: /sound/sound.json: 404']);
    await it.page.unroute(/sound\.json/);
    await it.wait(4);
    await press(it);
    await it.wait(2);
    await expectHeard(it, 'room-hall', 'drone');
    noErrors(it);
    await it.page.close();
  });

  test('that never comes keeps nobody waiting', async () => {
    const it = await browser.open((page) => page.route(/sound\.json/, () => {}));
    await it.begin();
    await expectCaptions(it);
    await it.page.close();
  });
});

describe('a worker that does not start', () => {
  test('leaves out the murmur and nothing else', async () => {
    const it = await begun((page) => page.route(/worker/, (route) => route.abort()));
    await it.run('sound.setSettings({ ...settings, voices: 1 })');
    await it.run("sound.speak({ text: 'Nobody came.', arousal: 40, hz: 104, seed: 1 })");
    await it.until('problems.length > 0');
    expect(await it.run<string[]>('problems')).toEqual([expect.stringMatching(/^murmurs cannot be made/)]);
    await expectCaptions(it);
    await expectHeard(it, 'drone', 'pad');
    noErrors(it);
    await it.page.close();
  });
});
