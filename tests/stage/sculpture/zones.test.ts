import { describe, expect, it } from 'vitest';
import { dialled } from '../../../assets/figure/acting/dials.ts';
import { frames } from '../../../assets/figure/acting/frames.ts';
import { CAST } from '../../../assets/figure/cast/cast.ts';
import { depthOf } from '../../../assets/figure/person.ts';
import { PLACES } from '../../../assets/figure/place.ts';
import { fitted } from '../../../assets/figure/pose.ts';
import { headZone } from '../../../assets/figure/shoot.ts';
import { fineZones, SIZE, within } from '../../../src/stage/sculpture/zones.ts';

const postures = ['counter', 'standing'] as const;
const poses = CAST.flatMap((person) =>
  postures.flatMap((posture) =>
    [0, 50, 100].map((arousal) => {
      const pose = dialled({ posture, arousal, gesture: null, signs: {} });
      return { person, posture, pose: fitted(pose, depthOf(person.shape)) };
    }),
  ),
);

describe('what is drawn finely', () => {
  it('has the head where the bake has it', () => {
    for (const { person, posture, pose } of poses) {
      const frame = frames().find((each) => each.posture === posture);
      if (!frame) throw new Error(`no frame of this posture: ${posture}`);
      expect(fineZones(person, pose, posture)[0], person.name).toEqual(headZone(pose, frame));
    }
  });

  it('is inside the picture, whatever hangs below its edge', () => {
    for (const { person, posture, pose } of poses) {
      const boxes = [within(PLACES[posture].stage), ...fineZones(person, pose, posture)];
      for (const [left, top, width, height] of boxes) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(SIZE[0]);
        expect(top + height).toBeLessThanOrEqual(SIZE[1]);
      }
    }
  });
});
