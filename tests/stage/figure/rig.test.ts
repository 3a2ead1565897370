// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../assets/figure/acting/frames.ts';
import { GESTURES, HANDS } from '../../../assets/figure/acting/gestures.ts';
import { PATCHES, patched } from '../../../assets/figure/acting/patches.ts';
import { SIGNS, signed } from '../../../assets/figure/acting/signs.ts';
import { STEPS, swept } from '../../../assets/figure/acting/sweep.ts';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { clears, handBones, wristBend } from '../../../assets/figure/hand.ts';
import { depthOf } from '../../../assets/figure/person.ts';
import { PLACES } from '../../../assets/figure/place.ts';
import { ACTION_UNITS, armJoints, fitted, type Pose, poseNumbers } from '../../../assets/figure/pose.ts';

const postures = ['counter', 'standing'] as const;
const hundred = Array.from({ length: 100 }, (_, a) => a);

describe.each(postures)('the sweep, %s', (posture) => {
  it('is continuous: one point of arousal never moves any number of the pose far', () => {
    for (const a of hundred) {
      const here = poseNumbers(swept(posture, a));
      const next = poseNumbers(swept(posture, a + 1));
      here.forEach((v, i) => {
        expect(Math.abs(v - (next[i] ?? 0)), `number ${i} at ${a}`).toBeLessThan(0.22);
      });
    }
  });

  it('only ever tightens: shoulders and brow rise to the top', () => {
    const at = (a: number) => swept(posture, a);
    for (let a = 0; a < 100; a += 5) expect(at(a + 5).shrug).toBeGreaterThanOrEqual(at(a).shrug);
    for (let a = 0; a < 60; a += 5) expect(at(a + 5).face[4] ?? 0).toBeGreaterThanOrEqual(at(a).face[4] ?? 0);
  });

  it('raises both hands to the chest only in crisis', () => {
    const highest = (a: number) =>
      Math.min(swept(posture, a).left.wrist[1], swept(posture, a).right.wrist[1]);
    const low = posture === 'counter' ? -3.7 : -4.4;
    for (const a of [0, 20, 40, 60]) expect(highest(a)).toBeLessThan(low);
    expect(highest(100)).toBeGreaterThan(posture === 'counter' ? -3.5 : -4);
  });
});

it('bakes at least twelve steps, from 0 to 100, in rising order', () => {
  expect(STEPS[0]).toBe(0);
  expect(STEPS.at(-1)).toBe(100);
  for (let i = 1; i < STEPS.length; i++) expect(STEPS[i]).toBeGreaterThan(STEPS[i - 1] ?? 0);
  expect(STEPS.length).toBeGreaterThanOrEqual(12);
});

describe('the dials', () => {
  const arousals = fc.integer({ min: 0, max: 100 });
  const amounts = fc.double({ min: 0, max: 1, noNaN: true });

  it('leave a pose as it is at nothing, and go all the way without a jump', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...postures),
        fc.constantFrom(...SIGNS),
        arousals,
        amounts,
        (posture, sign, a, t) => {
          const pose = swept(posture, a);
          expect(poseNumbers(signed(pose, sign, 0))).toEqual(poseNumbers(pose));
          const [here, further] = [signed(pose, sign, t), signed(pose, sign, Math.min(1, t + 0.01))].map(
            poseNumbers,
          );
          here?.forEach((v, i) => {
            expect(Math.abs(v - (further?.[i] ?? 0))).toBeLessThan(0.03);
          });
        },
      ),
    );
  });

  it('keep every action unit between nothing and all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIGNS), fc.constantFrom(...PATCHES), arousals, (sign, patch, a) => {
        const pose = patched(signed(swept('counter', a), sign), a, patch);
        for (const unit of ACTION_UNITS) {
          expect(pose.face[unit] ?? 0).toBeGreaterThanOrEqual(0);
          expect(pose.face[unit] ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('do what they are named for', () => {
    const at = (a: number): Pose => swept('counter', a);
    for (const a of [10, 50, 90]) {
      expect(signed(at(a), 'lean').torso[1]).toBeGreaterThan(at(a).torso[1] + 0.1);
      expect(signed(at(a), 'back').torso[1]).toBeLessThan(at(a).torso[1] - 0.1);
      expect(signed(at(a), 'chin').head[1]).toBeGreaterThan(at(a).head[1] + 0.2);
      expect(signed(at(a), 'turned').head[0]).toBeGreaterThan(at(a).head[0] + 0.4);
      expect(signed(at(a), 'ease').shrug).toBeLessThanOrEqual(0);
      expect(signed(at(a), 'tears').tears).toBe(1);
      expect(signed(at(a), 'stare').face[5] ?? 0).toBeGreaterThan(at(a).face[5] ?? 0);
    }
    const [left, right] = [
      signed(swept('standing', 60), 'paceLeft'),
      signed(swept('standing', 60), 'paceRight'),
    ];
    expect(left.move[0]).toBeLessThan(-0.2);
    expect(right.move[0]).toBeGreaterThan(0.2);
  });
});

describe('the frames', () => {
  const all = frames();

  it('have names of their own, and hold every gesture in both postures', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const posture of postures) {
      for (const gesture of GESTURES) {
        expect(
          all.some((frame) => frame.posture === posture && frame.shows.hands.includes(gesture)),
          `${posture} ${gesture}`,
        ).toBe(true);
      }
    }
  });

  it('lend a head only from a step that has been baked before them, with the same head', () => {
    all.forEach((frame, index) => {
      if (frame.headOf === null) return;
      const lender = all.slice(0, index).find(({ name }) => name === frame.headOf);
      expect(lender?.posture, frame.name).toBe(frame.posture);
      for (const part of ['head', 'torso', 'move', 'crane', 'face', 'gaze', 'tears'] as const)
        expect(frame.pose[part], frame.name).toEqual(lender?.pose[part]);
    });
  });

  it('shut the eyes, turn the gaze to the doors and open the mouth in their patches', () => {
    for (const { pose, arousal, patches } of all.filter((f) => f.patches.length > 0)) {
      expect(patched(pose, arousal, 'shut').face[43]).toBe(1);
      expect(patched(pose, arousal, 'aside').gaze[0]).toBeGreaterThan(0.3);
      expect(patched(pose, arousal, 'down').gaze[1]).toBeLessThan(-0.4);
      expect(patched(pose, arousal, 'speak').face[26] ?? 0).toBeGreaterThan(0.25);
      if (patches.includes('wide'))
        expect(patched(pose, arousal, 'wide').face[26]).toBeGreaterThan(
          (patched(pose, arousal, 'speak').face[26] ?? 0) + 0.2,
        );
    }
  });
});

describe.each(CAST)('the body of $name', ({ shape }) => {
  it('reaches every wrist and breaks none', () => {
    for (const frame of frames()) {
      const pose = fitted(frame.pose, depthOf(shape));
      for (const side of [-1, 1] as const) {
        const { elbow, wrist } = armJoints(pose, shape.shoulder, side);
        const hand = side < 0 ? pose.left : pose.right;
        expect(Math.hypot(...wrist.map((v, i) => v - (hand.wrist[i] ?? 0))), frame.name).toBeLessThan(0.12);
        expect(wristBend(elbow, wrist, hand.along), `${frame.name} ${side}`).toBeLessThan(76);
      }
    }
  });

  it('never puts a finger into the counter, at any arousal', () => {
    const { table } = PLACES.counter;
    const poses = [
      ...hundred.filter((a) => a % 2 === 0).map((a) => swept('counter', a)),
      ...frames()
        .filter(({ posture }) => posture === 'counter')
        .map(({ pose }) => pose),
    ].map((pose) => fitted(pose, depthOf(shape)));
    for (const pose of poses) {
      for (const side of [-1, 1] as const) {
        const { wrist } = armJoints(pose, shape.shoulder, side);
        for (const [, end] of handBones(side < 0 ? pose.left : pose.right, wrist, side, table)) {
          expect(clears([end[0], end[1], end[2]], end[3] * 0.7, table), JSON.stringify(end)).toBe(true);
        }
      }
    }
  });
});

it('has written hands for every gesture', () => {
  for (const posture of postures) expect(Object.keys(HANDS[posture]).sort()).toEqual([...GESTURES].sort());
});
