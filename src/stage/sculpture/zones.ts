/** Where every pixel counts: the head, and each hand. As the bake has it, which cannot run in a browser. Pure. */
import { headPoint, project } from '../../../assets/figure/camera.ts';
import { handBones, handBound } from '../../../assets/figure/hand.ts';
import type { Box } from '../../../assets/figure/pack.ts';
import type { Person } from '../../../assets/figure/person.ts';
import { PLACES, type Posture } from '../../../assets/figure/place.ts';
import { armJoints, type Pose } from '../../../assets/figure/pose.ts';
import { boxAround } from '../../../assets/figure/tiles.ts';

/** The picture, in its own pixels. */
export const SIZE = [1280, 720] as const;

/** Boxes that the picture holds, the head's first; hands below its edge have none. */
export function fineZones(person: Person, pose: Pose, posture: Posture): readonly Box[] {
  const { camera, table } = PLACES[posture];
  const hands = ([-1, 1] as const).map((side) => {
    const { wrist } = armJoints(pose, person.shape.shoulder, side);
    const [x, y, z, r] = handBound(handBones(side < 0 ? pose.left : pose.right, wrist, side, table));
    return project(camera, SIZE, [x, y, z], r);
  });
  const head = project(camera, SIZE, headPoint(pose, [0, -0.02, 0]), 1.16);
  return [head, ...hands].map((each) => boxAround([each], SIZE)).filter(([, , w, h]) => w > 0 && h > 0);
}

/** A box may reach below the picture: what is there is not seen. */
export function within([left, top, width, height]: Box): Box {
  return [left, top, Math.min(width, SIZE[0] - left), Math.min(height, SIZE[1] - top)];
}
