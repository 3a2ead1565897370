/** Runs the sculpture's shader in headless Chromium and brings the two colour targets back. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { compileInPage, renderInPage } from './gl.ts';
import type { Person } from './person.ts';
import type { Uniforms } from './pose.ts';
import { sculptSource } from './source.ts';

/** Rows from the top; RGBA bytes. See scene.glsl for the channels. */
export interface Buffers {
  readonly width: number;
  readonly height: number;
  readonly light: Uint8Array;
  readonly mark: Uint8Array;
}

const read = (name: string): string => readFileSync(new URL(`./sculpt/${name}`, import.meta.url), 'utf8');

/** Whether shadows too are taken from the guide, or only where to begin. */
export type Role = 'alone' | 'guide' | 'guided' | 'started';

export class Renderer {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(person: Person): Promise<Renderer> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...[
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
        ...[
          '--no-first-run',
          '--use-angle=swiftshader',
          '--enable-unsafe-swiftshader',
          '--disable-gpu-watchdog',
        ],
      ],
    });
    const page = await browser.newPage();
    // tsx names functions through this helper; the page does not have it.
    await page.evaluate('globalThis.__name = (f) => f');
    await page.evaluate(compileInPage, sculptSource(person, read));
    return new Renderer(browser, page);
  }

  /**
   * Renders the rectangle `rect` (output pixels, from the top) of a picture of `size`, one sample per `pixel` output
   * pixels. A `guide` is kept for renderings of the same scene that are `guided` by it: several times as fast.
   */
  async render(
    uniforms: Uniforms,
    size: readonly [number, number],
    rect: readonly [number, number, number, number],
    pixel: number,
    role: Role = 'alone',
  ): Promise<Buffers> {
    const width = Math.round(rect[2] / pixel);
    const height = Math.round(rect[3] / pixel);
    const all = {
      ...uniforms,
      uSize: size,
      uPixel: pixel,
      uOrigin: [rect[0], size[1] - rect[1] - rect[3]],
      uZero: 0,
    };
    const [light, mark] = await this.page.evaluate(renderInPage, { width, height, all, role });
    const top = (text: string): Uint8Array => flipped(Buffer.from(text, 'base64'), width, height);
    return { width, height, light: top(light), mark: top(mark) };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

function flipped(rows: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(rows.length);
  const row = width * 4;
  for (let y = 0; y < height; y++)
    out.set(rows.subarray((height - 1 - y) * row, (height - y) * row), y * row);
  return out;
}
