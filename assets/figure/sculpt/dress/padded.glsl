// A padded winter coat, unzipped a hand's breadth at the throat, its collar standing up.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float knit = smax(t - .03, p.y + 1.70 - .4 * q.x * q.x, .04);
  r = nearer(r, vec2(knit, SHIRT));
  // four wide quilted bands down the front, softer at the sides
  float row = p.y * 3.1 + .35 * q.x + .6 * noise(p * .7);
  float quilt = .085 * sqrt(abs(sin(row)));
  float gap = .34 * smoothstep(-2.9, -1.6, p.y);
  float shell = t - .10 - quilt - trunkFolds(p, q) * .4;
  shell = smax(shell, -max(q.x - gap, -(p.z + .2)), .05);
  shell = smax(shell, -max(aroundNeck(p) - .66, -p.y - 1.72), .06);
  float arm = min(longSleeve(world, 0, 1.14, 1.), longSleeve(world, 1, 1.14, 1.));
  if (uStand > .5) shell = smin(shell, skirt(q, -8.2, 1.34), .4);
  shell = smin(shell, arm, .24);
  r = nearer(r, vec2(shell, JACKET));
  float ring = aroundNeck(p);
  float top = mix(-1.36, -.94, smoothstep(.30, -.55, p.z)) + uShrug * .12;
  float stand = smax(abs(ring - .74) - .10, max(p.y - top, -p.y - 2.2), .09);
  stand = smax(stand, -max(q.x - gap - .02, -p.z), .06);
  r = nearer(r, vec2(stand, JACKET));
  float zip = max(max(abs(q.x - gap) - .035, abs(t - .20) - .05), max(p.y + 1.9, -p.z));
  return nearer(r, vec2(zip, COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) { return vec2(min(leg(world, 0, .98), leg(world, 1, .98)), LEGS); }

float print(vec3 p, float m) { return 0.; }
