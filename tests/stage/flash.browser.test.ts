/**
 * Every room as the browser draws it, through the worst that a scene can do to its light, put before the flash counter:
 * from rest to the top at once with an outburst, a close-up, them gone and back, and the release at the end.
 */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rooms from '../../stories/kit/rooms.json' with { type: 'json' };
import { type Blocks, blocksOf, judge, quarter } from './flash.ts';
import { type StageServer, serveStage, show } from './stage-server.ts';

/** The window in which the standard counts. */
const size = { width: 1024, height: 768 };

let server: StageServer;
beforeAll(async () => {
  server = await serveStage();
});
afterAll(() => server?.close());

/** Every picture that the browser shows meanwhile, as it comes. */
async function filmed(page: Page, during: () => Promise<void>): Promise<Blocks[]> {
  const session = await page.context().newCDPSession(page);
  const taken: { at: number; data: string }[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    taken.push({ at: (metadata.timestamp ?? 0) * 1000, data });
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 90, maxWidth: 512, maxHeight: 384 });
  await during();
  await session.send('Page.stopScreencast');
  return Promise.all(
    taken.map(async ({ at, data }) => {
      const { data: pixels, info } = await sharp(Buffer.from(data, 'base64'))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return blocksOf(at, new Uint8Array(pixels), info.width, info.height);
    }),
  );
}

describe('the rendered stage', () => {
  it('is filmed so that a flash would be seen', async () => {
    const page = await server.open('prefer=plain&motion=full', { size });
    const film = await filmed(page, async () => {
      await page.evaluate(() => {
        const lamp = document.createElement('div');
        lamp.style.cssText = 'position:fixed;inset:0;z-index:9;background:#fff';
        document.body.append(lamp);
        setInterval(() => lamp.toggleAttribute('hidden'), 100);
      });
      await page.waitForTimeout(3000);
    });
    expect(judge(film).share).toBeGreaterThan(quarter);
    await page.close();
  });

  it.each(Object.keys(rooms))('does not flash in the worst scene: %s', async (room) => {
    const page = await server.open(`prefer=plain&motion=full&room=${room}`, { size });
    await page.waitForLoadState('networkidle');
    const film = await filmed(page, async () => {
      await show(page, {
        room,
        tension: 1,
        arousal: 100,
        line: 'No. No, no, no! Not again!',
        inset: 'clock',
      });
      await page.waitForTimeout(2500);
      await show(page, { room, tension: 1, arousal: 100, stance: 'gone' });
      await page.waitForTimeout(1200);
      await show(page, { room, tension: 1, arousal: 100, stance: 'pacing', risen: true });
      await page.waitForTimeout(1200);
      await show(page, { room, tension: 0, arousal: 20, released: true });
      await page.waitForTimeout(2500);
    });
    // Enough of them, or a flash could fall between two.
    expect(film.length).toBeGreaterThan(30);
    expect(judge(film).share).toBeLessThanOrEqual(quarter);
    await page.close();
  });
});
