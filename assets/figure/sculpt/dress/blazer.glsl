// A blazer with one button done up, over a plain top.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float neckline = -2.12 + .8 * q.x * q.x;
  float top = smax(t - .02 + .016 * foldWave(p.x * 3. + p.y), p.y - neckline, .03);
  r = nearer(r, vec2(top, SHIRT));
  float gap = .47 * smoothstep(-4.15, -1.75, p.y) - .02 + .22 * smoothstep(-4.4, -5.8, p.y);
  float shell = t - .10 - trunkFolds(p, q) * .8;
  shell = smax(shell, -max(q.x - gap, -(p.z + .2)), .03);
  shell = smax(shell, -max(aroundNeck(p) - .58, -p.y - 1.70), .04);
  float arm = min(longSleeve(world, 0, .95, .8), longSleeve(world, 1, .95, .8));
  shell = smax(shell, -6.2 - p.y, .05);
  shell = smin(shell, arm, .20);
  r = nearer(r, vec2(shell, JACKET));
  // the lapel below the notch, the collar above it
  float lapel = max(edge2(q.xy, vec2(.0, -4.2), vec2(.80, -2.70)), edge2(q.xy, vec2(.80, -2.70), vec2(.50, -2.42)));
  lapel = max(lapel, edge2(q.xy, vec2(.50, -2.42), vec2(.44, -1.70)));
  float collar = max(edge2(q.xy, vec2(.40, -2.20), vec2(.72, -2.36)), edge2(q.xy, vec2(.72, -2.36), vec2(.80, -2.02)));
  collar = max(collar, edge2(q.xy, vec2(.80, -2.02), vec2(.56, -1.10)));
  float leaf = smax(abs(t - .150) - .026, min(lapel, collar), .025);
  leaf = smax(max(leaf, gap - q.x - .02), .50 - aroundNeck(p), .04);
  r = nearer(r, vec2(max(leaf, -.55 - p.z), JACKET));
  float button = max(length(p.xy - vec2(.05, -4.30)) - .06, abs(t - .15) - .02);
  return nearer(r, vec2(max(button, -p.z), COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.6, .1);
  return vec2(smin(d, min(leg(world, 0, .90), leg(world, 1, .90)), .25), LEGS);
}

float print(vec3 p, float m) { return 0.; }
