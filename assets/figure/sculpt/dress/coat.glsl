// A long plain coat, buttoned; a scarf's end lies on the chest.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float shell = t - .12 - trunkFolds(p, q) * .8;
  shell = smax(shell, -max(aroundNeck(p) - .58, -p.y - 1.72), .05);
  float over = max(max(abs(p.x - .26) - .025, abs(t - .13) - .03), max(p.y + 2.0, -p.z)); // one front lies over the other
  shell = smin(shell, over, .05);
  float arm = min(longSleeve(world, 0, 1., .9), longSleeve(world, 1, 1., .9));
  if (uStand > .5) shell = smin(shell, skirt(q, -9.6, 1.22), .4);
  shell = smin(shell, arm, .20);
  r = nearer(r, vec2(shell, JACKET));
  float lapel = max(edge2(q.xy, vec2(.10, -2.7), vec2(.98, -2.42)), edge2(q.xy, vec2(.98, -2.42), vec2(.70, -1.20)));
  float leaf = smax(smax(abs(t - .185) - .035, lapel, .04), .52 - aroundNeck(p), .05);
  r = nearer(r, vec2(max(max(leaf, -.6 - p.z), .10 - q.x), JACKET));
  // the scarf: wide over the shoulders, one end falling to the chest
  float scarf = max(p.y + 1.35, -2.22 + .42 * smoothstep(.2, 1.0, q.x) - p.y);
  float end = max(max(abs(p.x + .30 + .12 * (p.y + 2.2)) - .26, p.y + 1.7), -3.35 - p.y);
  float lie = smax(abs(t - .23) - .075, min(max(scarf, q.x - 1.0), end), .07);
  lie -= .030 * sin(p.y * 9. + p.x * 5. + noise(p * 2.) * 3.) * smoothstep(.2, .0, abs(t - .25));
  r = nearer(r, vec2(max(lie, -.6 - p.z), WEAR));
  float buttons = 1e3;
  for (int i = uZero; i < 3; i++) buttons = min(buttons, max(length(p.xy - vec2(.10, -3.5 - .95 * float(i))) - .085, abs(t - .165) - .02));
  return nearer(r, vec2(max(buttons, -p.z), COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) { return vec2(min(leg(world, 0, .85), leg(world, 1, .85)), LEGS); }

float print(vec3 p, float m) { return 0.; }
