// A plain knitted jumper with a round neck.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float hole = neckHole(p, .60, .22);
  float shell = smax(t - .065 - trunkFolds(p, q) * .9, -hole, .04);
  float arm = min(longSleeve(world, 0, .94, .9), longSleeve(world, 1, .94, .9));
  shell = smax(shell, -6.1 - p.y, .05);
  shell = smin(shell, arm, .22);
  float rib = length(vec2(t - .06, hole)) - .075;
  shell = smin(shell, rib, .03);
  return nearer(r, vec2(shell, JACKET));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.6, .1);
  return vec2(smin(d, min(leg(world, 0, .92), leg(world, 1, .92)), .25), LEGS);
}

float print(vec3 p, float m) { return 0.; }
