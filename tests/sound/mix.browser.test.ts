/** The whole mix in the graph itself, from the baked files, at the default volume: how loud, how even, how safe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { integrated, loudestSpan, moments, truePeak } from '../../assets/sound/loudness.ts';
import { timeConstant } from '../../src/sound/follow.ts';
import { gains } from '../../src/sound/layers.ts';
import { closeTogether, heldTo, loudnessOf } from '../../src/sound/loudness.ts';
import { type Baked, parseManifest } from '../../src/sound/manifest.ts';
import { planBeats } from '../../src/sound/pulse.ts';
import { isSting } from '../../src/sound/stings.ts';
import { type Feed, FULL, type GraphPage, openGraphPage, type Render, stretch } from './graph-page.ts';

const manifest = parseManifest(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/sound/sound.json'), 'utf8')),
);
const ROOM = 'room-waiting-room';
const BEDS = { room: ROOM, drone: 'drone', pad: 'pad', cluster: 'cluster', strain: 'strain' } as const;
type Layer = keyof typeof BEDS;

let page: GraphPage;
beforeAll(async () => {
  page = await openGraphPage();
});
afterAll(() => page.close());

function find(name: string): Baked {
  const baked = manifest.sounds.find((each) => each.name === name);
  if (!baked) throw new Error(`not baked: ${name}`);
  return baked;
}

/** Chromium plays the first of the files. */
function feed(into: Feed['into'], name: string, more: { at?: readonly number[]; level?: number } = {}): Feed {
  const { files, window } = find(name);
  return { into, file: files[0] ?? '', ...(window ? { window } : {}), ...more };
}

/** Every layer, and the heart at its rate. */
function layersAt(tension: number, seconds: number, room: string = ROOM): Feed[] {
  const { bpm } = gains(tension, FULL);
  const beats = planBeats({ due: 0.2, bpm }, 0, seconds, bpm).times;
  const layers = (Object.keys(BEDS) as Layer[]).map((layer) =>
    feed(layer, layer === 'room' ? room : BEDS[layer]),
  );
  return [...layers, feed('heart', 'heart', { at: beats })];
}

/** One ear, once the graph has opened: sounds are baked in one channel, and their loudness is counted in one. */
async function heard(terms: Render): Promise<Float64Array> {
  const { left } = await page.render(terms);
  return Float64Array.from(stretch(left, 1.5, terms.seconds));
}

describe('the mix', () => {
  test('gets louder all the way, from a room one hardly notices to -20 ± 2 LUFS', async () => {
    const loudness: number[] = [];
    for (const tension of [0, 0.35, 0.6, 0.8, 1]) {
      const seconds = 17.5;
      loudness.push(integrated(await heard({ seconds, tension, feeds: layersAt(tension, seconds) })));
    }
    for (const [k, loud] of loudness.slice(1).entries()) expect(loud).toBeGreaterThan(loudness[k] ?? 0);
    expect(loudness[0]).toBeGreaterThan(-36);
    expect(loudness[0]).toBeLessThan(-28);
    expect(loudness.at(-1)).toBeGreaterThan(-22);
    expect(loudness.at(-1)).toBeLessThan(-18);
  });

  test('at its worst, with a surge, stings, cues and a voice, stays below -16 LUFS and -3 dBTP', async () => {
    const cues = manifest.sounds.filter(({ part }) => part === 'cue').map(({ name }) => name);
    const seconds = 14;
    const worst = await heard({
      seconds,
      tension: 1,
      feeds: [
        ...layersAt(1, seconds),
        // More at once than any story asks for.
        ...cues.map((name, k) => feed('cues', name, { at: [2 + (k % 12)] })),
        { into: 'voice', bursts: 180, every: 0.4, ms: 300, level: 0.3 },
      ],
      acts: [[3, 'surge', 0.42, 0.15]],
    });
    expect(truePeak(worst)).toBeLessThan(-3);
    expect(loudestSpan(worst)).toBeLessThan(-16);
  });

  test('never jumps by more than 6 LU within 400 ms, even from rest to the top at once', async () => {
    const seconds = 9;
    const [top, constant] = [gains(1, FULL), timeConstant(0, 1)];
    const rising = moments(
      await heard({
        seconds,
        feeds: layersAt(1, seconds),
        acts: [
          [3, 'setLayers', top, constant],
          [3, 'setHeart', top.heart, constant],
        ],
      }),
    );
    const jumps = rising.slice(4).map((loud, k) => loud - (rising[k] ?? loud));
    // It rises, and steadily.
    expect((rising.at(-1) ?? 0) - (rising[0] ?? 0)).toBeGreaterThan(5);
    expect(Math.max(...jumps)).toBeLessThan(6);
  });

  test.each(manifest.sounds.filter(({ part }) => part === 'room').map(({ name }) => name))(
    '%s is a room one hardly notices, too',
    async (room) => {
      const loudness = integrated(await heard({ seconds: 13.5, feeds: layersAt(0, 13.5, room) }));
      expect(loudness).toBeGreaterThan(-36);
      expect(loudness).toBeLessThan(-28);
    },
  );
});

describe('sensory-safe', () => {
  const settings = { smooth: true, silentHeart: true, even: true };

  /** The level that the mixer gives to a single sound over this bed, worked out as it does. */
  function levelOver(name: string, tension: number): number {
    const loudness = (t: number) => {
      const layers = gains(t, { ...FULL, ...settings });
      return loudnessOf(
        (Object.keys(BEDS) as Layer[]).map((layer) => ({
          level: layers[layer],
          lufs: find(BEDS[layer]).lufs,
        })),
      );
    };
    const { cue, sting } = closeTogether(loudness(0), loudness(tension));
    return heldTo(isSting(name) ? sting : cue, find(name).lufs);
  }

  test('lies within 8 LU, from rest to the top, single sounds and stings among it', async () => {
    const spans: number[] = [];
    const soft: number[] = [];
    for (const tension of [0, 0.25, 0.5, 1]) {
      const seconds = 13.5;
      const layers = layersAt(tension, seconds);
      soft.push(integrated(await heard({ seconds, tension, settings, feeds: layers })));
      const singles = ['desk', 'doors', 'turn', 'drop'].map((name, k) =>
        feed('cues', name, { at: [2 + 3 * k], level: levelOver(name, tension) }),
      );
      spans.push(loudestSpan(await heard({ seconds, tension, settings, feeds: [...layers, ...singles] })));
    }
    expect(Math.max(...spans) - Math.min(...soft)).toBeLessThan(8);
  });

  test('has no sting that is louder than the bed', async () => {
    for (const name of ['turn', 'drop']) {
      for (const tension of [0.2, 0.5]) {
        const bed = await heard({ seconds: 8, tension, settings, feeds: layersAt(tension, 8) });
        const sting = await heard({
          seconds: 8,
          tension,
          settings,
          feeds: [feed('cues', name, { at: [2], level: levelOver(name, tension) })],
        });
        expect(loudestSpan(sting)).toBeLessThan(loudestSpan(bed) + 0.5);
      }
    }
  });
});
