// A hooded top, the hood down, its strings hanging unevenly, a pouch in front.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float shell = t - .10 - trunkFolds(p, q) * 1.1;
  shell = smax(shell, -neckHole(p, .62, .32), .06);
  float arm = min(longSleeve(world, 0, 1.04, 1.1), longSleeve(world, 1, 1.04, 1.1));
  float pouch = smax(abs(t - .16) - .035, max(max(p.y + 4.25 + .3 * smoothstep(.5, .9, q.x), -5.6 - p.y), q.x - .95), .05);
  shell = smin(shell, max(pouch, -p.z), .05);
  shell = smax(shell, -6.2 - p.y, .05);
  shell = smin(shell, arm, .20);
  // the hood lies in a heap behind the neck and comes down to a point in front
  vec3 h = p - vec3(0, -1.22 + uShrug * .14, -.40);
  float drop = .80 * smoothstep(-.20, .85, h.z);
  float heap = length(vec2(length(h.xz * vec2(.90, 1.)) - .74, (h.y + drop) * .78)) - (.31 - .12 * smoothstep(-.1, .7, h.z));
  heap = smin(heap, egg(p, vec3(0, -1.42, -.98), vec3(.72, .48, .40)), .22);
  heap -= .035 * sin(atan(h.x, h.z) * 7. + h.y * 6.) + .02 * (noise(p * 4.) - .5);
  shell = smin(shell, heap, .07);
  r = nearer(r, vec2(shell, JACKET));
  float strings = min(
    bone(p, vec3(-.26, -1.98, .60), vec3(-.30, -3.02, .78), .026, .026),
    bone(p, vec3(.25, -1.98, .60), vec3(.30, -2.74, .76), .026, .026));
  return nearer(r, vec2(strings, COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.6, .1);
  return vec2(smin(d, min(leg(world, 0, .98), leg(world, 1, .98)), .25), LEGS);
}

float print(vec3 p, float m) { return 0.; }
