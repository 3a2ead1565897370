/** All the numbers that the shader is told for a picture. */
import { lightAt } from './light.ts';
import { type Person, shapeUniforms } from './person.ts';
import { PLACES, type Posture } from './place.ts';
import { type Pose, poseUniforms, type Uniforms } from './pose.ts';

export function uniforms(
  person: Person,
  pose: Pose,
  { posture, arousal }: { readonly posture: Posture; readonly arousal: number },
): Uniforms {
  const light = lightAt(arousal);
  return {
    ...shapeUniforms(person.shape),
    ...poseUniforms(pose, person.shape.shoulder, PLACES[posture]),
    uKey: light.key,
    uRim: light.rim,
    uFill: light.fill,
  };
}
