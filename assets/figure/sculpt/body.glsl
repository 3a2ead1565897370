// The body and what it wears. `p` is in the torso's space, `world` is not.

// No nearer than this can anything of it be; `t` is the trunk's own distance. Cloth stands off the trunk by less than .55.
float bodyBound(vec3 p, vec3 world, out float t) {
  float arms = min(armBound(world, 0), armBound(world, 1));
  arms = min(arms, min(bareArm(world, 0, false), bareArm(world, 1, false)));
  t = 1e3;
  // beside the face nothing but a raised arm can be near
  if (p.y > .2) return min(p.y - .05, arms);
  vec3 q = vec3(abs(p.x), p.yz);
  t = trunk(q);
  float d = min(t - .55, bone(q, vec3(0, -.55, -.20), vec3(0, -1.75, -.46), .55, .75));
  if (uStand > .5) d = min(d, min(bone(world, uLeg[0], uLeg[2], .9, .6), bone(world, uLeg[3], uLeg[5], .9, .6)) - .3);
  return min(d, arms);
}

vec2 body(vec3 p, vec3 world, float t) {
  vec3 q = vec3(abs(p.x), p.yz);
  if (t > 1e2) t = trunk(q);
  vec2 r = dressed(p, q, world, t);
  if (uStand > .5) r = nearer(r, lower(p, q, world, t));
  return nearer(r, vec2(min(bareArm(world, 0, false), bareArm(world, 1, false)), SKIN));
}
