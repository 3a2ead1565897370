/** Renders the mixer's graph offline in a real Chromium, from tones, noise and files, and hands the samples over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { Graph } from '../../src/sound/graph.ts';
import type { SoundSettings } from '../../src/sound/sound.ts';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';

const house = join(import.meta.dirname, '../..');
export const RATE = 48_000;
export const FULL: SoundSettings = { on: true, tension: 1, room: 1, cues: 1, voices: 1, ui: 1 };

type Input = keyof Graph['inputs'];
/** What goes into an input: a tone, noise, short bursts of a tone, or a file of public/sound. */
export type Feed = { readonly into: Input; readonly level?: number; readonly left?: boolean } & (
  | { readonly tone: number }
  | { readonly noise: true }
  | { readonly bursts: number; readonly every: number; readonly ms: number }
  | { readonly file: string; readonly window?: readonly [number, number]; readonly at?: readonly number[] }
);

export interface Render {
  readonly seconds: number;
  readonly tension?: number;
  readonly settings?: Partial<SoundSettings>;
  readonly feeds: readonly Feed[];
  /** Calls of the graph's methods, at times in seconds. */
  readonly acts?: readonly (readonly [at: number, method: keyof Graph, ...args: unknown[]])[];
}

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

const script = `import { buildGraph } from '${house}/src/sound/graph.ts';
import { gains } from '${house}/src/sound/layers.ts';
const RATE = ${RATE};
async function source(context, feed, seconds) {
  if (feed.tone) return new OscillatorNode(context, { frequency: feed.tone });
  const buffer = new AudioBuffer({ length: RATE * (feed.bursts ? seconds : 2), sampleRate: RATE });
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i++) {
    if (feed.noise) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      samples[i] = state / 2 ** 31;
    } else {
      const into = i % (feed.every * RATE);
      if (into < (feed.ms * RATE) / 1000) samples[i] = Math.sin((2 * Math.PI * feed.bursts * into) / RATE);
    }
  }
  return new AudioBufferSourceNode(context, { buffer, loop: true });
}
async function fileSources(context, feed) {
  const buffer = await context.decodeAudioData(await (await fetch('/baked/' + feed.file)).arrayBuffer());
  if (!feed.window) return (feed.at ?? [0]).map((at) => [new AudioBufferSourceNode(context, { buffer }), at]);
  const [start, length] = feed.window.map((ms) => ms / 1000);
  const loop = { buffer, loop: true, loopStart: start, loopEnd: start + length };
  return [[new AudioBufferSourceNode(context, loop), 0, start]];
}
window.render = async ({ seconds, tension = 0, settings, feeds, acts = [] }) => {
  const context = new OfflineAudioContext(2, seconds * RATE, RATE);
  const master = new GainNode(context, { gain: 0.6 });
  master.connect(context.destination);
  const graph = buildGraph(context, master);
  const layers = gains(tension, settings);
  graph.setEars(settings);
  graph.setLevels({ cues: settings.cues, voice: settings.voices, ui: settings.ui });
  graph.setLayers(layers, 0.001);
  graph.setHeart(layers.heart, 0.001);
  graph.setOpen(true);
  for (const feed of feeds) {
    const starts = feed.file ? await fileSources(context, feed) : [[await source(context, feed, seconds), 0]];
    for (const [node, ...start] of starts) {
      const level = new GainNode(context, { gain: feed.level ?? 1 });
      node.connect(level);
      if (feed.left) level.connect(new StereoPannerNode(context, { pan: -1 })).connect(graph.inputs[feed.into]);
      else level.connect(graph.inputs[feed.into]);
      node.start(...start);
    }
  }
  for (const [at, method, ...args] of acts) {
    context.suspend(at).then(() => {
      graph[method](...args);
      return context.resume();
    });
  }
  const out = await context.startRendering();
  return [0, 1].map((channel) => {
    const bytes = new Uint8Array(out.getChannelData(channel).buffer);
    let text = '';
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
    return btoa(text);
  });
};
`;

export interface GraphPage {
  render(terms: Render): Promise<Stereo>;
  close(): Promise<void>;
}

export async function openGraphPage(): Promise<GraphPage> {
  const folder = mkdtempSync(join(tmpdir(), 'composure-graph-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.ts"></script>');
  writeFileSync(join(folder, 'page.ts'), script);
  const own = { root: folder, configFile: false, logLevel: 'error' } as const;
  await build({ ...own, build: { target: 'es2022', modulePreload: false } });
  const server = await preview({ ...own, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  const page = await browser.newPage();
  await page.route('**/baked/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/baked/'.length);
    return route.fulfill({ body: readFileSync(join(house, 'public/sound', name)) });
  });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction('window.render');
  return {
    async render({ settings, ...terms }) {
      const whole = JSON.stringify({ ...terms, settings: { ...FULL, ...settings } });
      const channels = (await page.evaluate(`render(${whole})`)) as [string, string];
      const [left, right] = channels.map((text) => {
        const bytes = Buffer.from(text, 'base64');
        return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      });
      if (!left || !right) throw new Error('nothing was rendered');
      return { left, right };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A stretch of a signal, in seconds. */
export function stretch(signal: Float32Array, from: number, to: number): Float32Array {
  return signal.subarray(Math.round(from * RATE), Math.round(to * RATE));
}

/** The level of one pitch in dB (0 is a sine from -1 to 1), over the whole of a signal. */
export function toneLevel(signal: Float32Array, hz: number): number {
  let [sine, cosine] = [0, 0];
  // A window without edges: other pitches do not leak in.
  for (const [i, sample] of signal.entries()) {
    const hann = 1 - Math.cos((2 * Math.PI * i) / signal.length);
    sine += hann * sample * Math.sin((2 * Math.PI * hz * i) / RATE);
    cosine += hann * sample * Math.cos((2 * Math.PI * hz * i) / RATE);
  }
  return 20 * Math.log10((2 * Math.hypot(sine, cosine)) / signal.length + 1e-9);
}
