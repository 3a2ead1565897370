import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';

const HOUSE = join(import.meta.dirname, '../..');
/** Opens a sound on a press, and shows this test what Howler's master gain carries and when hearts beat. */
const PAGE = `<!doctype html><button>begin</button><script type="module">
import { openSound } from '/@fs${HOUSE}/src/sound/open.ts';
const beats = [];
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (when, ...rest) {
  if (!this.loop && this.buffer && Math.abs(this.buffer.duration - 0.5) < 0.02) beats.push(when);
  return start.call(this, when, ...rest);
};
const problems = [];
const settings = { on: true, tension: 1, room: 1, cues: 1 };
const sound = openSound({ base: '/sound/', settings, onProblem: (problem) => problems.push(problem) });
document.querySelector('button').onclick = () => sound.unlock().then(() => { window.ready = true; });
let tap;
/** Levels in dB over the last 0.7 s: all of it, and above 2 kHz; and the highest sample. */
function level() {
  const { Howler } = window;
  if (!tap || tap.context !== Howler.ctx) {
    tap = Howler.ctx.createAnalyser();
    tap.fftSize = 32768;
    tap.smoothingTimeConstant = 0;
    Howler.masterGain.connect(tap);
  }
  const wave = new Float32Array(tap.fftSize);
  tap.getFloatTimeDomainData(wave);
  const bins = new Float32Array(tap.frequencyBinCount);
  tap.getFloatFrequencyData(bins);
  const from = Math.round(2000 / (Howler.ctx.sampleRate / tap.fftSize));
  const power = wave.reduce((sum, v) => sum + v * v, 0) / wave.length;
  const treble = bins.slice(from).reduce((sum, db) => sum + 10 ** (db / 10), 0);
  const peak = wave.reduce((top, v) => Math.max(top, Math.abs(v)), 0);
  return { rms: 10 * Math.log10(power + 1e-12), treble: 10 * Math.log10(treble + 1e-12), peak };
}
Object.assign(window, { sound, settings, beats, problems, level });
</script>`;

describe('the mixer in a real browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-sound-'));
  const requests: string[] = [];
  let server: ViteDevServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), PAGE);
    server = await createServer({
      root: folder,
      configFile: false,
      publicDir: join(HOUSE, 'public'),
      cacheDir: join(folder, 'cache'),
      logLevel: 'error',
      server: { port: 0, fs: { strict: false }, hmr: false, watch: null },
    });
    await server.listen();
    browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => requests.push(`error: ${error.message}`));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('window.sound');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (script: string) => page.evaluate(script);
  const wait = (seconds: number) => page.waitForTimeout(seconds * 1000);
  /** The mean of some looks: loops and beats make a single one accidental. */
  async function level(): Promise<{ rms: number; treble: number; peak: number }> {
    // The first look may be made with a tap that has heard nothing yet.
    await run('level()');
    await wait(0.4);
    const looks: { rms: number; treble: number; peak: number }[] = [];
    for (let k = 0; k < 4; k++) {
      await wait(0.5);
      looks.push((await run('level()')) as { rms: number; treble: number; peak: number });
    }
    const mean = (key: 'rms' | 'treble') => looks.reduce((sum, look) => sum + look[key], 0) / looks.length;
    return { rms: mean('rms'), treble: mean('treble'), peak: Math.max(...looks.map(({ peak }) => peak)) };
  }
  /** Beats per minute over the last few beats. */
  async function rate(): Promise<number> {
    const last = ((await run('beats.slice(-4)')) as number[]) ?? [];
    return (60 * (last.length - 1)) / ((last.at(-1) ?? Number.NaN) - (last[0] ?? Number.NaN));
  }

  test('loads nothing before a press', async () => {
    await wait(0.5);
    expect(requests.filter((path) => /howler|\/sound\/[^/]+\.(json|webm|mp3)/.test(path))).toEqual([]);
    await page.click('button');
    await page.waitForFunction('window.ready');
    expect(requests).toContain('/sound/sound.json');
  });

  test('there is a soft room first, and a cue stands out of it', async () => {
    await wait(3);
    const calm = await level();
    expect(calm.rms).toBeGreaterThan(-42);
    expect(calm.rms).toBeLessThan(-24);
    await run("sound.cue('doors'); sound.cue('trombone')");
    await wait(0.6);
    const during = (await run('level()')) as { peak: number };
    expect(during.peak).toBeGreaterThan(calm.peak * 2);
    await wait(2.5);
  });

  test('levels and heart follow tension up, and down more slowly', async () => {
    const calm = await level();
    expect(await run('beats.length')).toBe(0);
    await run('sound.setTension(0.55)');
    await wait(3.5);
    const tense = await level();
    const tenseRate = await rate();
    await run('sound.setTension(1)');
    await wait(4);
    const worst = await level();
    const worstRate = await rate();
    await run('sound.setTension(0.4)');
    await wait(2);
    const soonRate = await rate();
    await wait(6);
    const after = await level();
    const afterRate = await rate();
    expect(tense.rms).toBeGreaterThan(calm.rms + 4);
    expect(worst.rms).toBeGreaterThan(tense.rms + 1);
    expect(after.rms).toBeLessThan(worst.rms - 4);
    expect(worst.peak).toBeLessThan(10 ** (-3 / 20));
    expect(tenseRate).toBeGreaterThan(80);
    expect(worstRate).toBeGreaterThan(105);
    expect(soonRate).toBeLessThan(worstRate);
    expect(soonRate).toBeGreaterThan(afterRate);
    expect(afterRate).toBeLessThan(86);
  });

  test('a hush silences the layers and gives them back', async () => {
    await run("sound.cue('hush')");
    await wait(0.75 + 0.4);
    const hushed = (await run('level()')) as { rms: number };
    await wait(2.5);
    const back = await level();
    expect(hushed.rms).toBeLessThan(back.rms - 20);
  });

  test('pause, a hidden page and the switch each bring silence, and it comes back', async () => {
    const hide = (state: string) =>
      run(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await run('sound.setTension(0.8)');
    await wait(3);
    const ways: readonly [() => Promise<unknown>, () => Promise<unknown>][] = [
      [() => run('sound.setPaused(true)'), () => run('sound.setPaused(false)')],
      [() => hide('hidden'), () => hide('visible')],
      [() => run('sound.setSettings({ ...settings, on: false })'), () => run('sound.setSettings(settings)')],
    ];
    for (const [off, on] of ways) {
      await off();
      await wait(2.2);
      const beaten = await run('beats.length');
      const quiet = (await run('level()')) as { rms: number };
      expect(quiet.rms).toBeLessThan(-75);
      expect(await run('beats.length')).toBe(beaten);
      await on();
      await wait(2.5);
      expect(((await run('level()')) as { rms: number }).rms).toBeGreaterThan(-40);
    }
  });

  test('a context that Howler throws away is replaced by a new mixer', async () => {
    await run('Howler.unload()');
    await run('sound.setTension(0.7)');
    await wait(6);
    expect((await level()).rms).toBeGreaterThan(-40);
  });

  test('the release lets everything but the room go', async () => {
    await run('sound.release(); sound.setTension(0.9)');
    await wait(1.5);
    const swell = (await run('level()')) as { rms: number };
    await wait(9);
    const after = await level();
    expect(swell.rms).toBeGreaterThan(after.rms);
    expect(after.rms).toBeLessThan(-30);
  });

  test('nothing went wrong on the way', async () => {
    expect(await run('problems')).toEqual([]);
    expect(requests.filter((entry) => entry.startsWith('error'))).toEqual([]);
    expect(requests.filter((path) => path.endsWith('.mp3'))).toEqual([]);
  });
});
