// A long cardigan worn open over a blouse with a small collar.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float vee = -2.20 + 2.4 * q.x;
  float blouse = smax(t - .02 + .016 * foldWave(p.x * 4. + p.y), -max(vee - p.y, -.1 - p.z), .03);
  blouse = smax(blouse, -neckHole(p, .50, 0.), .03);
  r = nearer(r, vec2(blouse, SHIRT));
  float leaf = max(edge2(q.xy, vec2(.02, -2.16), vec2(.38, -2.22)), edge2(q.xy, vec2(.38, -2.22), vec2(.68, -1.66)));
  leaf = max(leaf, edge2(q.xy, vec2(.66, -1.66), vec2(.56, -1.20)));
  float lying = smax(smax(abs(t - .075) - .030, leaf, .03), .48 - aroundNeck(p), .04);
  r = nearer(r, vec2(max(max(lying, -.6 - p.z), max(vee - .03 - p.y, p.y + 1.48)), SHIRT));
  float gap = .20 + .30 * smoothstep(-3.3, -1.7, p.y) + .20 * smoothstep(-3.6, -5.4, p.y) + .03 * sin(p.y * 2. + p.x);
  float shell = t - .105 - trunkFolds(p, q) * .9;
  shell = smax(shell, -max(q.x - gap, -(p.z + .25)), .05);
  shell = smax(shell, -max(aroundNeck(p) - .62, -p.y - 1.72), .05);
  float band = max(max(abs(q.x - gap - .09) - .09, abs(t - .12) - .04), max(p.y + 1.5, -.2 - p.z));
  shell = smin(shell, band, .04);
  float arm = min(longSleeve(world, 0, .98, .9), longSleeve(world, 1, .98, .9));
  shell = smax(shell, -6.7 - p.y, .06);
  shell = smin(shell, arm, .22);
  r = nearer(r, vec2(shell, JACKET));
  float buttons = 1e3;
  for (int i = uZero; i < 4; i++) buttons = min(buttons, ball(p, vec3(gap + .09, -2.75 - .62 * float(i), 0) * vec3(1, 1, 0) + vec3(0, 0, p.z), .055) + abs(t - .165) * .5);
  return nearer(r, vec2(max(buttons, -p.z), COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = skirt(q, -10.6, 1.02);
  return vec2(min(smax(t - .03, p.y + 5.2, .1), d), LEGS);
}

float print(vec3 p, float m) {
  if (m != SHIRT) return 0.;
  // a scatter of small leaves on the blouse
  vec2 c = p.xy * 3.1, i = floor(c), f = fract(c) - .5;
  float h = hash(vec3(i, 3.));
  f = turn(h * 6.28) * (f - .22 * (vec2(h, fract(h * 7.3)) - .5));
  return smoothstep(.20, .14, length(f * vec2(1., 2.2))) * step(.35, h);
}
