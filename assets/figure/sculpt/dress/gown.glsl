// A hospital gown: loose, wide in the neck and the sleeve, printed small; a name band at the wrist.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float shell = t - .11 - trunkFolds(p, q) * 1.5 - .04 * foldWave(p.x * 2.6 + p.y * .7) * smoothstep(-2.4, -3.4, p.y);
  float hole = neckHole(p + vec3(.06, 0, 0), .80, .42);
  shell = smax(shell, -hole, .05);
  shell = smin(shell, length(vec2(t - .10, hole)) - .045, .03);
  float arm = min(shortSleeve(world, 0, 1.14, .74), shortSleeve(world, 1, 1.14, .74));
  if (uStand > .5) shell = smin(shell, skirt(q, -9.9, 1.20), .5);
  shell = smin(shell, arm, .24);
  r = nearer(r, vec2(shell, JACKET));
  float arms = min(bareArm(world, 0, true), bareArm(world, 1, true));
  r = nearer(r, vec2(arms, SKIN));
  vec3 w = uWrist[0], d = normalize(w - uArm[1]);
  float along = dot(world - w, d);
  float band = length(vec2(length(world - w - d * along) - .215, max(abs(along + .20) - .09, 0.))) - .02;
  return nearer(r, vec2(band, COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) { return vec2(min(leg(world, 0, .60), leg(world, 1, .60)), SKIN); }

float print(vec3 p, float m) {
  if (m != JACKET) return 0.;
  vec2 c = p.xy * 2.4 + vec2(0., .5 * mod(floor(p.x * 2.4), 2.)), f = abs(fract(c) - .5);
  return smoothstep(.14, .09, f.x + f.y) * .9;
}
