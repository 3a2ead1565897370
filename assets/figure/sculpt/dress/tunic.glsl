// A nurse's tunic: short sleeves, piped at the notch and the sleeves, a fob watch and a badge.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float vee = -2.45 + 2.3 * q.x;
  float shell = t - .055 - trunkFolds(p, q) * .85;
  shell = smax(shell, -max(vee - p.y, -.1 - p.z), .03);
  shell = smax(shell, -neckHole(p, .54, 0.), .04);
  float zip = max(max(abs(p.x) - .05, abs(t - .065) - .02), max(p.y + 2.4, -p.z));
  shell = smin(shell, zip, .02);
  float arm = min(shortSleeve(world, 0, .98, .62), shortSleeve(world, 1, .98, .62));
  shell = smax(shell, -6.4 - p.y, .05);
  shell = smin(shell, arm, .20);
  float pocket = max(max(abs(q.x - .72) - .34, abs(p.y + 5.1) - .36), max(abs(t - .075) - .025, -p.z));
  shell = smin(shell, pocket, .02);
  r = nearer(r, vec2(shell, JACKET));
  // a turned-back collar
  float leaf = max(edge2(q.xy, vec2(.02, -2.42), vec2(.40, -2.40)), edge2(q.xy, vec2(.40, -2.40), vec2(.86, -1.66)));
  leaf = max(leaf, edge2(q.xy, vec2(.86, -1.66), vec2(.58, -1.15)));
  float lying = smax(smax(abs(t - .10) - .026, leaf, .025), .50 - aroundNeck(p), .04);
  r = nearer(r, vec2(max(max(lying, -.6 - p.z), vee - .03 - p.y), JACKET));
  float badge = max(max(abs(p.x - .72) - .17, abs(p.y + 3.18) - .25), max(abs(t - .095) - .022, -p.z));
  float watch = max(length(p.xy - vec2(-.66, -3.12)) - .115, abs(t - .10) - .03);
  watch = min(watch, bone(p, vec3(-.66, -2.78, .60), vec3(-.66, -3.0, .62), .03, .04));
  r = nearer(r, vec2(min(badge, max(watch, -p.z)), COLLAR));
  return nearer(r, vec2(min(bareArm(world, 0, true), bareArm(world, 1, true)), SKIN));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.7, .1);
  return vec2(smin(d, min(leg(world, 0, .98), leg(world, 1, .98)), .25), LEGS);
}

// Piping along the notch.
float print(vec3 p, float m) {
  if (m != JACKET) return 0.;
  vec2 q = vec2(abs(p.x), p.y);
  return smoothstep(.05, .03, abs(edge2(q, vec2(.40, -2.40), vec2(.86, -1.66)) + .04)) * step(-2.46, p.y) * step(p.y, -1.5) * step(0., p.z);
}
