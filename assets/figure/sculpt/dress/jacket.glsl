// An open work jacket over a T-shirt, with a cord collar.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  float neckline = -1.84 + .55 * q.x * q.x;
  vec2 r = vec2(chest(t, p, q), SKIN);
  float shirt = smax(t - .015 + .018 * foldWave(p.x * 4. + p.y * 1.4) * smoothstep(-2.2, -3.2, p.y), p.y - neckline, .03);
  float rib = length(vec2(t - .02, p.y - neckline)) - .035;
  shirt = smin(shirt, max(rib, -.2 - p.z), .03);
  r = nearer(r, vec2(shirt, SHIRT));
  // a thick shell open at the front; the gap widens below
  float gap = .36 + .30 * smoothstep(-1.9, -4.2, p.y) + .03 * sin(p.y * 2.2 + p.x);
  float shell = t - .115 - trunkFolds(p, q);
  float arm = min(longSleeve(world, 0, 1., 1.), longSleeve(world, 1, 1., 1.));
  shell = smax(shell, -max(q.x - gap, -(p.z + .25)), .04);
  shell = smax(shell, -max(aroundNeck(p) - .60, -p.y - 1.75), .05); // the neck comes out here
  float placket = length(vec2(q.x - gap - .03, max(abs(t - .10) - .03, 0.))) - .045;
  shell = smin(shell, max(placket, max(p.y + 1.8, -.1 - p.z)), .03);
  shell = smax(shell, -6.3 - p.y, .05);
  shell = smin(shell, arm, .20);
  r = nearer(r, vec2(shell, JACKET));
  // collar: a stand round the neck, and a leaf lying on the jacket, five-sided as seen from the front
  float ring = aroundNeck(p);
  float top = mix(-1.80, -1.12, smoothstep(.30, -.55, p.z)) + uShrug * .12;
  float stand = smax(abs(ring - .60) - .050, max(p.y - top, -p.y - 2.1), .04);
  stand = max(stand, min(gap - q.x, p.z + .1));
  float five = max(edge2(q.xy, vec2(.36, -1.86), vec2(.68, -2.06)), edge2(q.xy, vec2(.68, -2.06), vec2(.86, -1.58)));
  five = max(five, max(edge2(q.xy, vec2(.86, -1.58), vec2(.78, -1.10)), -q.y - 2.6));
  float lying = smax(smax(abs(t - .19) - .055, five, .04), .57 - ring, .05);
  lying = max(max(lying, gap - q.x - .06), -.75 - p.z);
  return nearer(r, vec2(min(stand, lying), COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.6, .1);
  return vec2(smin(d, min(leg(world, 0, 1.), leg(world, 1, 1.)), .25), LEGS);
}

float print(vec3 p, float m) { return 0.; }
