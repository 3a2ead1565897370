/** The sound in a real Chromium: a page with one button, built by Vite as the product is, with the fixture's sounds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { BEAT_SECONDS, TONES, writeSounds } from './fixture.ts';

const house = join(import.meta.dirname, '../..');

/** Opens a sound on a press; shows what Howler's master gain carries, pitch by pitch, and when hearts beat. */
const html = '<!doctype html><button>begin</button><script type="module" src="page.ts"></script>';
const script = `import { openSound } from '${house}/src/sound/open.ts';
const [beats, problems, captions] = [[], [], []];
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (when, ...rest) {
  if (!this.loop && Math.abs((this.buffer?.duration ?? 0) - ${BEAT_SECONDS}) < 0.01) beats.push(when);
  return start.call(this, when, ...rest);
};
const settings = { on: true, tension: 1, room: 1, cues: 1, ui: 1, voices: 0 };
const sound = openSound({
  base: '/sound/', room: 'hall', cues: ['doors', 'desk'], settings, onProblem: (problem) => problems.push(problem),
});
sound.onCaption((caption) => captions.push(caption));
const begin = () => sound.unlock().then(() => { window.ready = true; });
document.querySelector('button').onclick = begin;
let tap;
/** The level of each of these pitches in dB now. */
async function levels(pitches) {
  const { Howler } = window;
  if (tap?.context !== Howler.ctx) {
    tap = new AnalyserNode(Howler.ctx, { fftSize: 8192, smoothingTimeConstant: 0 });
    Howler.masterGain.connect(tap);
    // It has heard nothing yet.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const bins = new Float32Array(tap.frequencyBinCount);
  tap.getFloatFrequencyData(bins);
  const bin = (hz) => Math.round(hz / (tap.context.sampleRate / tap.fftSize));
  return pitches.map((hz) => Math.max(-120, ...bins.slice(bin(hz) - 2, bin(hz) + 3)));
}
Object.assign(window, { sound, begin, settings, beats, problems, captions, levels });
`;

/** A sound of the fixture, or a pitch in Hz. */
export type SoundName = keyof typeof TONES | number;

export interface SoundPage {
  readonly page: Page;
  /** Every path that was asked for, in order, and errors as "error: …". */
  readonly asked: string[];
  /** Sounds by their file's name, in the order in which they were fetched. */
  readonly fetched: () => string[];
  /** Runs a script in the page. It is no press: what browsers allow on a press only is not allowed to it. */
  run<T = unknown>(script: string): Promise<T>;
  /** Waits for a script's result to be true; ten seconds at most. */
  until(script: string): Promise<void>;
  wait(seconds: number): Promise<void>;
  /** The level of sounds in dB over the last sixth of a second, by name or by pitch. */
  levels(...sounds: readonly SoundName[]): Promise<number[]>;
  /** Beats a minute over the last beats. */
  rate(): Promise<number>;
  begin(): Promise<void>;
}

export interface SoundBrowser {
  open(before?: (page: Page) => Promise<unknown>): Promise<SoundPage>;
  close(): Promise<void>;
}

export async function openSoundBrowser(flags: readonly string[] = []): Promise<SoundBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'composure-sound-'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'page.ts'), script);
  writeSounds(join(folder, 'public'));
  const own = { root: folder, configFile: false, logLevel: 'error' } as const;
  await build({ ...own, build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0 } });
  const server = await preview({ ...own, preview: { port: 0, host: '127.0.0.1' } });
  const browser: Browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumFlags, ...flags],
  });
  return {
    async open(before) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
      await before?.(page);
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      return soundPage(page, asked, await context.newCDPSession(page));
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function soundPage(page: Page, asked: string[], session: CDPSession): Promise<SoundPage> {
  // Playwright's own way of running a script counts as a press.
  async function run<T>(expression: string): Promise<T> {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: false };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
  async function until(expression: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await run(`Boolean(${expression})`)) return;
      await page.waitForTimeout(100);
    }
    throw new Error(`this did not come true in ten seconds: ${expression}`);
  }
  await until('window.sound');
  return {
    page,
    asked,
    fetched: () => asked.flatMap((path) => /^\/sound\/(.+)\.wav$/.exec(path)?.[1] ?? []),
    run,
    until,
    wait: (seconds) => page.waitForTimeout(seconds * 1000),
    async levels(...sounds) {
      const pitches = sounds.map((sound) => (typeof sound === 'number' ? sound : TONES[sound]));
      return run(`levels(${JSON.stringify(pitches)})`);
    },
    async rate() {
      const last = await run<number[]>('beats.slice(-4)');
      return (60 * (last.length - 1)) / ((last.at(-1) ?? Number.NaN) - (last[0] ?? Number.NaN));
    },
    async begin() {
      await page.click('button');
      await until('window.ready');
    },
  };
}
