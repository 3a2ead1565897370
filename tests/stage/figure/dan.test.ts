// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { frames, patchPose } from '../../../assets/figure/acting/frames.ts';
import { KEYS, SWEEP } from '../../../assets/figure/acting/sweep.ts';
import { dan } from '../../../assets/figure/cast/dan.ts';
import { PALLOR, TONES } from '../../../assets/figure/cut.ts';
import { clears, handBones, wristBend } from '../../../assets/figure/hand.ts';
import { lightAt } from '../../../assets/figure/light.ts';
import { dimmed, lightness, paled, type Rgb } from '../../../assets/figure/palette.ts';
import { TABLE } from '../../../assets/figure/place.ts';
import { armJoints, poseAt, poseNumbers } from '../../../assets/figure/pose.ts';

const hue = ([r, g, b]: Rgb): number => (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;

describe('the arousal sweep', () => {
  it('is continuous: one point of arousal never moves any number of the pose far', () => {
    for (let a = 0; a < 100; a++) {
      const here = poseNumbers(poseAt(KEYS, a));
      const next = poseNumbers(poseAt(KEYS, a + 1));
      here.forEach((v, i) => {
        expect(Math.abs(v - (next[i] ?? 0)), `number ${i} at ${a}`).toBeLessThan(0.16);
      });
    }
  });

  it('puts every baked step between its neighbours in time, from 0 to 100', () => {
    expect(SWEEP[0]).toBe(0);
    expect(SWEEP.at(-1)).toBe(100);
    for (let i = 1; i < SWEEP.length; i++) expect(SWEEP[i]).toBeGreaterThan(SWEEP[i - 1] ?? 0);
    expect(SWEEP.length).toBeGreaterThanOrEqual(12);
  });

  it('only ever tightens: shoulders and brow rise to the top, and colour leaves at the very end', () => {
    const at = (a: number) => poseAt(KEYS, a);
    for (let a = 0; a < 100; a += 5) expect(at(a + 5).shrug).toBeGreaterThanOrEqual(at(a).shrug);
    for (let a = 0; a < 60; a += 5) expect(at(a + 5).face[4] ?? 0).toBeGreaterThanOrEqual(at(a).face[4] ?? 0);
    expect(at(80).pallor).toBe(0);
    expect(at(100).pallor).toBe(1);
  });

  it('raises both hands above the counter only in crisis', () => {
    const wrists = (a: number) => [poseAt(KEYS, a).left.wrist[1], poseAt(KEYS, a).right.wrist[1]];
    for (const y of wrists(40)) expect(y).toBeLessThan(-3.7);
    for (const y of wrists(100)) expect(y).toBeGreaterThan(-3.5);
  });
});

describe('anatomy', () => {
  it('lets every arm reach its wrist and breaks no wrist', () => {
    for (const frame of frames()) {
      for (const side of [-1, 1] as const) {
        const { elbow, wrist } = armJoints(frame.pose, dan.shoulderWidth, side);
        const hand = side < 0 ? frame.pose.left : frame.pose.right;
        expect(Math.hypot(...wrist.map((v, i) => v - (hand.wrist[i] ?? 0))), frame.name).toBeLessThan(0.05);
        expect(wristBend(elbow, wrist, hand.along), `${frame.name} ${side}`).toBeLessThan(60);
      }
    }
  });

  it('never puts a finger into the counter, at any arousal', () => {
    const poses = [
      ...Array.from({ length: 51 }, (_, i) => poseAt(KEYS, i * 2)),
      ...frames().map((f) => f.pose),
    ];
    for (const pose of poses) {
      for (const side of [-1, 1] as const) {
        const { wrist } = armJoints(pose, dan.shoulderWidth, side);
        for (const [, end] of handBones(side < 0 ? pose.left : pose.right, wrist, side, TABLE)) {
          expect(clears([end[0], end[1], end[2]], end[3] * 0.7, TABLE), JSON.stringify(end)).toBe(true);
        }
      }
    }
  });

  it('shuts the eyes, turns the gaze to the doors and opens the mouth in the patches', () => {
    for (const frame of frames().filter((f) => f.patches.length > 0)) {
      expect(patchPose(frame, 'shut').face[43]).toBe(1);
      expect(patchPose(frame, 'aside').gaze[0]).toBeGreaterThan(frame.pose.gaze[0] + 0.2);
      expect(patchPose(frame, 'speak').face[26] ?? 0).toBeGreaterThan(0.25);
    }
  });
});

describe('colour and light', () => {
  const skin = [
    dan.palette.skin.deep,
    dan.palette.skin.shade,
    dan.palette.skin.bounce,
    dan.palette.skin.half,
    dan.palette.skin.light,
    dan.palette.skin.high,
  ];

  it('cuts at rising tones', () => {
    expect(TONES.half).toBeLessThan(TONES.light);
    expect(TONES.light).toBeLessThan(TONES.high);
  });

  it('keeps the skin ramp in the same order and hue in every light, blanched or not', () => {
    for (const arousal of [0, 30, 60, 100]) {
      for (const pallor of [0, 1]) {
        const seen = skin.map((c) => dimmed(paled(c, pallor * PALLOR), lightAt(arousal).level));
        for (let i = 1; i < seen.length; i++) {
          const [a, b] = [seen[i - 1], seen[i]];
          const was = skin[i];
          if (a === undefined || b === undefined || was === undefined)
            throw new Error('the ramp has six tones');
          expect(lightness(b)).toBeGreaterThan(lightness(a));
          expect(Math.abs(hue(b) - hue(was))).toBeLessThan(1);
        }
      }
    }
  });

  it('only darkens and only lowers the key as arousal rises', () => {
    for (let a = 0; a < 100; a += 10) {
      expect(lightAt(a + 10).level).toBeLessThan(lightAt(a).level);
      expect(lightAt(a + 10).key[1]).toBeLessThan(lightAt(a).key[1]);
      expect(lightAt(a + 10).rimFrom).toBeLessThan(lightAt(a).rimFrom);
    }
  });
});
