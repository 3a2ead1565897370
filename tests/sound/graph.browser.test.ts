/** What the graph does to a sound, measured on what it renders. Levels are those after the master's 60 %. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { truePeak } from '../../assets/sound/loudness.ts';
import { DUCKED } from '../../src/sound/graph.ts';
import { gains } from '../../src/sound/layers.ts';
import { OUTBURST_MS } from '../../src/sound/sound.ts';
import { FULL, type GraphPage, openGraphPage, type Render, stretch, toneLevel } from './graph-page.ts';

let page: GraphPage;
beforeAll(async () => {
  page = await openGraphPage();
});
afterAll(() => page.close());

const MASTER_DB = 20 * Math.log10(0.6);
const db = (gain: number) => 20 * Math.log10(gain);

/** The level of some pitches once everything has settled. */
async function settled(terms: Omit<Render, 'seconds'>, ...pitches: readonly number[]): Promise<number[]> {
  const { left } = await page.render({ seconds: 3, ...terms });
  return pitches.map((hz) => toneLevel(stretch(left, 2, 3), hz));
}

describe('layers', () => {
  test.each([0.3, 0.6, 1])('at a tension of %d are as loud as they are said to be', async (tension) => {
    const pitches = { drone: 150, pad: 250, cluster: 350, strain: 450, heart: 550 } as const;
    const names = Object.keys(pitches) as (keyof typeof pitches)[];
    const feeds = names.map((into) => ({ into, tone: pitches[into], level: 0.05 }));
    const heard = await settled({ tension, feeds }, ...names.map((name) => pitches[name]));
    const layers = gains(tension, FULL);
    names.forEach((name, k) => {
      const rough = ['pad', 'cluster', 'strain'].includes(name) ? 1 - layers.roughness / 2 : 1;
      const expected = Math.max(-140, db(layers[name] * rough * 0.05 + 1e-9) + MASTER_DB);
      if (expected < -100) expect(heard[k]).toBeLessThan(-95);
      else expect(heard[k]).toBeCloseTo(expected, 0);
    });
  });

  test('tremble at the top, and not where nothing rough is wanted', async () => {
    // A tremor at 68 Hz puts a tone of 1000 Hz at 932 and 1068 as well.
    const feeds = [{ into: 'pad', tone: 1000, level: 0.1 }] as const;
    const [tone = 0, below = 0, above = 0] = await settled({ tension: 1, feeds }, 1000, 932, 1068);
    expect(tone - below).toBeLessThan(30);
    expect(Math.abs(below - above)).toBeLessThan(1);
    const smooth = { tension: 1, feeds, settings: { smooth: true } };
    const [still = 0, nothing = 0] = await settled(smooth, 1000, 932);
    expect(still - nothing).toBeGreaterThan(70);
  });
});

describe('the room', () => {
  test('alone turns dull: what is high in it goes, what is high elsewhere stays', async () => {
    const feeds = [
      { into: 'room', tone: 6000, level: 0.1 },
      { into: 'room', tone: 300, level: 0.1 },
      { into: 'drone', tone: 6500, level: 0.1 },
      { into: 'cues', tone: 7000, level: 0.02 },
      { into: 'voice', tone: 5000, level: 0.02 },
    ] as const;
    const pitches = [6000, 300, 6500, 7000, 5000];
    const [calmHigh = 0, calmLow = 0, , calmCue = 0, calmVoice = 0] = await settled({ feeds }, ...pitches);
    const [high = 0, low = 0, drone = 0, cue = 0, voice = 0] = await settled(
      { tension: 1, feeds },
      ...pitches,
    );
    expect(Math.abs(calmHigh - calmLow)).toBeLessThan(1);
    expect(low - high).toBeGreaterThan(28);
    expect(calmLow - low).toBeLessThan(7.5);
    expect(drone).toBeGreaterThan(-26);
    expect(Math.abs(cue - calmCue)).toBeLessThan(0.5);
    expect(Math.abs(voice - calmVoice)).toBeLessThan(0.5);
  });
});

describe('for the ears', () => {
  const aside = [
    { into: 'cues', tone: 700, level: 0.1, left: true },
    { into: 'voice', tone: 900, level: 0.1 },
  ] as const;

  test('mono is the same in both, to the last sample; otherwise they differ', async () => {
    const stereo = await page.render({ seconds: 1, feeds: aside });
    expect(stereo.left).not.toEqual(stereo.right);
    const mono = await page.render({ seconds: 1, feeds: aside, settings: { mono: true } });
    expect(mono.left).toEqual(mono.right);
    expect(toneLevel(stretch(mono.right, 0.5, 1), 700)).toBeGreaterThan(-40);
  });

  test('comfort takes 6 dB from 4 kHz up, and nothing from where voices are', async () => {
    const pitches = [250, 1000, 4000, 6000, 10_000];
    const feeds = pitches.map((tone) => ({ into: 'drone' as const, tone, level: 0.03 }));
    const usual = await settled({ tension: 1, feeds }, ...pitches);
    const comfort = await settled({ tension: 1, feeds, settings: { comfort: true } }, ...pitches);
    const cut = usual.map((level, k) => level - (comfort[k] ?? 0));
    expect(cut[0]).toBeLessThan(0.3);
    expect(cut[1]).toBeLessThan(0.8);
    for (const each of cut.slice(2)) {
      expect(each).toBeGreaterThan(5);
      expect(each).toBeLessThan(7);
    }
  });

  test('comfort rounds what is sudden, a little: its first instant against what follows', async () => {
    const feeds = [{ into: 'cues', bursts: 500, every: 1, ms: 400, level: 0.5 }] as const;
    const crest = async (comfort: boolean) => {
      const { left } = await page.render({ seconds: 4, feeds, settings: { comfort } });
      // Its first 20 ms against a stretch further on; the compressor looks 6 ms ahead.
      const loudest = (from: number, to: number) => Math.max(...stretch(left, from, to).map(Math.abs));
      return { start: loudest(3, 3.03), body: loudest(3.2, 3.35) };
    };
    const [usual, soft] = [await crest(false), await crest(true)];
    const softened = db(usual.start) - db(soft.start);
    expect(softened).toBeGreaterThan(2);
    expect(softened).toBeLessThan(8);
    const softer = await page.render({
      seconds: 3,
      feeds: [{ into: 'cues', tone: 500, level: 0.02 }],
      settings: { comfort: true },
    });
    // What is soft already passes as it is.
    expect(toneLevel(stretch(softer.left, 2, 3), 500)).toBeCloseTo(db(0.02) + MASTER_DB, 0);
  });
});

describe('stepping back', () => {
  const feeds = [{ into: 'drone', tone: 400, level: 0.1 }] as const;
  const over = (from: number, to: number, left: Float32Array) => toneLevel(stretch(left, from, to), 400);

  test('is 4 dB under a single sound, and over when it is', async () => {
    const { left } = await page.render({ seconds: 7, tension: 1, feeds, acts: [[2, 'duck', 1.5]] });
    const before = over(1.5, 2, left);
    expect(before - over(2.6, 3.4, left)).toBeCloseTo(-db(DUCKED), 0);
    expect(before - over(5.5, 6.5, left)).toBeLessThan(0.3);
  });

  test('is 4 dB for as long as somebody speaks, and no more for a sound meanwhile', async () => {
    const { left } = await page.render({
      seconds: 9,
      tension: 1,
      feeds,
      acts: [
        [2, 'setSpoken', true],
        [3, 'duck', 1],
        [6, 'setSpoken', false],
      ],
    });
    const before = over(1.5, 2, left);
    for (const at of [2.5, 3.5, 5]) expect(before - over(at, at + 0.5, left)).toBeCloseTo(4, 0);
    expect(before - over(8, 9, left)).toBeLessThan(0.3);
  });
});

describe('silence', () => {
  const feeds = [
    { into: 'drone', tone: 400, level: 0.1 },
    { into: 'cues', tone: 900, level: 0.1 },
  ] as const;
  const level = (signal: Float32Array, at: number, hz = 400) => toneLevel(stretch(signal, at, at + 0.05), hz);

  test('is there within a third of a second in a hush, to the end of it, and then it passes', async () => {
    const { left } = await page.render({ seconds: 6, tension: 1, feeds, acts: [[2, 'hush', 1.6]] });
    const before = level(left, 1.9);
    for (const at of [2.35, 3, 3.5]) expect(level(left, at)).toBeLessThan(before - 40);
    expect(level(left, 5.7)).toBeGreaterThan(before - 1);
    expect(level(left, 3, 900)).toBeGreaterThan(-26);
  });

  test('comes just before an outburst, for 200 to 400 ms, and ends with it', async () => {
    const { left } = await page.render({ seconds: 4, tension: 1, feeds, acts: [[2, 'hold']] });
    const before = level(left, 1.9);
    const steps = Array.from({ length: 60 }, (_, k) => 2 + k * 0.02);
    const gone = steps.filter((at) => level(left, at) < before - 20);
    const first = gone[0] ?? Number.NaN;
    const last = gone.at(-1) ?? Number.NaN;
    const burst = 2 + OUTBURST_MS / 1000;
    expect(last - first).toBeGreaterThan(0.15);
    expect(last - first).toBeLessThan(0.4);
    expect(first).toBeGreaterThan(burst - 0.45);
    expect(last).toBeLessThan(burst);
    expect(level(left, burst + 0.35)).toBeGreaterThan(before - 1);
  });

  test('is only 7 dB deep where loud and soft are to lie close together', async () => {
    const { left } = await page.render({
      seconds: 4,
      tension: 1,
      feeds,
      settings: { even: true },
      acts: [[2, 'hush', 1.6]],
    });
    expect(level(left, 1.9) - level(left, 3)).toBeCloseTo(7, 0);
  });
});

describe('the limiter', () => {
  test('keeps the peak below -3 dBTP, whatever comes at once', async () => {
    const loud = (
      ['room', 'drone', 'pad', 'cluster', 'strain', 'heart', 'cues', 'voice', 'ui'] as const
    ).flatMap((into, k) => [
      { into, noise: true as const, level: 0.5 },
      { into, tone: 90 + 130 * k, level: 0.6 },
      { into, bursts: 300 + 70 * k, every: 0.5, ms: 60, level: 1 },
    ]);
    const { left, right } = await page.render({ seconds: 4, tension: 1, feeds: loud });
    for (const channel of [left, right]) {
      const after = Float64Array.from(stretch(channel, 0.2, 4));
      expect(truePeak(after)).toBeLessThan(-3);
    }
  });

  test('leaves what is not loud as it is', async () => {
    const [level = 0] = await settled({ tension: 1, feeds: [{ into: 'drone', tone: 400, level: 0.3 }] }, 400);
    expect(level).toBeCloseTo(db(0.3) + MASTER_DB, 1);
  });
});
