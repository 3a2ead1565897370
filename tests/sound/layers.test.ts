import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BPM_AT_MOST,
  BPM_AT_REST,
  GENTLE_DIAL,
  gains,
  type Layers,
  ROUGHNESS_LIMIT,
  STRINGS,
} from '../../src/sound/layers.ts';
import type { SoundSettings } from '../../src/sound/sound.ts';

const FULL: SoundSettings = { on: true, tension: 1, room: 1, cues: 1 };
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const anySettings = fc.record({
  on: fc.boolean(),
  tension: unit,
  room: unit,
  cues: unit,
  smooth: fc.boolean(),
  silentHeart: fc.boolean(),
  even: fc.boolean(),
});
const LEVELS = ['room', 'drone', 'pad', 'cluster', 'strain', 'heart'] as const;

describe('what each layer does at a tension', () => {
  test('at rest there is the open room and nothing else', () => {
    expect(gains(0, FULL)).toEqual({
      room: 1,
      roomCutoffHz: 18_000,
      drone: 0,
      pad: 0,
      cluster: 0,
      strain: 0,
      heart: 0,
      bpm: BPM_AT_REST,
      roughness: 0,
    });
  });

  test('in the middle the drone is clearly there, the heart has begun, the strain has not', () => {
    const { drone, pad, cluster, heart, strain, bpm } = gains(0.5, FULL);
    expect(drone).toBeCloseTo(0.793, 3);
    expect(pad).toBeCloseTo(0.809, 3);
    expect(cluster).toBeCloseTo(0.174, 3);
    expect(heart).toBeCloseTo(0.5085, 3);
    expect(strain).toBe(0);
    expect(bpm).toBe(85);
  });

  test('at most the room is half as loud and dull, and all else is full', () => {
    const { room, roomCutoffHz, drone, pad, cluster, strain, heart, bpm, roughness } = gains(1, FULL);
    expect(room).toBeCloseTo(0.5, 6);
    expect(roomCutoffHz).toBeCloseTo(900, 6);
    expect([drone, pad, cluster, strain, heart]).toEqual([1, 1, 1, 1, 1]);
    expect(bpm).toBe(BPM_AT_MOST);
    expect(roughness).toBeCloseTo(ROUGHNESS_LIMIT, 9);
  });

  test('a tension dial at nought leaves the room alone', () => {
    const { room, drone, pad, cluster, strain, heart } = gains(0.9, { ...FULL, tension: 0 });
    expect([drone, pad, cluster, strain, heart]).toEqual([0, 0, 0, 0, 0]);
    expect(room).toBeGreaterThan(0.5);
  });

  test('a gentle tension dial has neither roughness nor strain, whatever happens', () => {
    fc.assert(
      fc.property(unit, fc.double({ min: 0, max: GENTLE_DIAL, noNaN: true }), (tension, dial) => {
        const { roughness, strain } = gains(tension, { ...FULL, tension: dial });
        expect(roughness).toBe(0);
        expect(strain).toBe(0);
      }),
    );
  });

  test('strings come one after the other: low, then middle, then high', () => {
    expect(gains(STRINGS.cluster[0], FULL)).toMatchObject({ cluster: 0, strain: 0 });
    expect(gains(STRINGS.cluster[0], FULL).pad).toBeGreaterThan(0.5);
    expect(gains(STRINGS.strain[0], FULL)).toMatchObject({ strain: 0, pad: 1 });
    expect(gains(STRINGS.strain[0], FULL).cluster).toBeGreaterThan(0.5);
  });

  test('smooth takes away what is rough or shrill and nothing else', () => {
    fc.assert(
      fc.property(unit, anySettings, (tension, settings) => {
        const { roughness, strain, ...rest } = gains(tension, { ...settings, smooth: true });
        expect([roughness, strain]).toEqual([0, 0]);
        expect(gains(tension, { ...settings, smooth: false })).toMatchObject(rest);
      }),
    );
  });

  test('a silent heart is not heard and goes at the same rate, for the captions and the picture', () => {
    const { heart, ...rest } = gains(0.9, { ...FULL, silentHeart: true });
    expect(heart).toBe(0);
    expect(gains(0.9, FULL)).toMatchObject(rest);
  });

  test('loud and soft close together: the layers are 8 dB softer, the room is as it was', () => {
    fc.assert(
      fc.property(unit, (tension) => {
        const [usual, even] = [gains(tension, FULL), gains(tension, { ...FULL, even: true })];
        expect(even.room).toBe(usual.room);
        for (const name of ['drone', 'pad', 'cluster', 'strain', 'heart'] as const) {
          expect(even[name]).toBeCloseTo(usual[name] * 0.4, 9);
        }
      }),
    );
  });

  test('levels stay within 0 and 1 for any number at all', () => {
    fc.assert(
      fc.property(fc.double(), anySettings, (tension, settings) => {
        const layers = gains(tension, settings);
        for (const name of LEVELS) {
          expect(layers[name]).toBeGreaterThanOrEqual(0);
          expect(layers[name]).toBeLessThanOrEqual(1);
        }
        expect(layers.bpm).toBeGreaterThanOrEqual(BPM_AT_REST);
        expect(layers.bpm).toBeLessThanOrEqual(BPM_AT_MOST);
        expect(layers.roughness).toBeGreaterThanOrEqual(0);
        expect(layers.roughness).toBeLessThanOrEqual(ROUGHNESS_LIMIT);
        expect(layers.roomCutoffHz).toBeGreaterThanOrEqual(899.999);
        expect(layers.roomCutoffHz).toBeLessThanOrEqual(18_000);
      }),
    );
  });

  test('more tension never means less of a layer, of the rate or of roughness, nor more room', () => {
    fc.assert(
      fc.property(unit, unit, anySettings, (a, b, settings) => {
        const [low, high]: [Layers, Layers] = [
          gains(Math.min(a, b), settings),
          gains(Math.max(a, b), settings),
        ];
        for (const name of ['drone', 'pad', 'cluster', 'strain', 'heart', 'bpm', 'roughness'] as const) {
          expect(high[name]).toBeGreaterThanOrEqual(low[name]);
        }
        expect(high.room).toBeLessThanOrEqual(low.room);
        expect(high.roomCutoffHz).toBeLessThanOrEqual(low.roomCutoffHz);
      }),
    );
  });

  test('a lower dial never makes anything louder', () => {
    fc.assert(
      fc.property(unit, unit, unit, (tension, a, b) => {
        const quiet = gains(tension, { ...FULL, tension: Math.min(a, b), room: Math.min(a, b) });
        const loud = gains(tension, { ...FULL, tension: Math.max(a, b), room: Math.max(a, b) });
        for (const name of [...LEVELS, 'roughness'] as const) {
          expect(quiet[name]).toBeLessThanOrEqual(loud[name]);
        }
      }),
    );
  });
});
