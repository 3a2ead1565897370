// A shirt buttoned to the second button, a pen in its pocket.
vec2 dressed(vec3 p, vec3 q, vec3 world, float t) {
  vec2 r = vec2(chest(t, p, q), SKIN);
  float open = .30 * smoothstep(-2.45, -1.55, p.y);
  float shell = t - .05 - trunkFolds(p, q) * .8;
  shell = smax(shell, -max(q.x - open, -(p.z + .1)), .03);
  shell = smax(shell, -max(aroundNeck(p) - .56, -p.y - 1.72), .04);
  float placket = max(max(abs(p.x - .02) - .075, abs(t - .06) - .02), max(p.y + 2.3, -p.z));
  shell = smin(shell, placket, .02);
  float arm = min(longSleeve(world, 0, .92, .9), longSleeve(world, 1, .92, .9));
  float pocket = max(max(abs(p.x - .72) - .27, abs(p.y + 3.05) - .30), max(abs(t - .065) - .02, -p.z));
  shell = smin(shell, pocket, .02);
  shell = smax(shell, -6.0 - p.y, .05);
  shell = smin(shell, arm, .20);
  r = nearer(r, vec2(shell, JACKET));
  // collar leaves
  float leaf = max(edge2(q.xy, vec2(.20, -1.62), vec2(.44, -2.12)), edge2(q.xy, vec2(.44, -2.12), vec2(.72, -1.62)));
  leaf = max(leaf, edge2(q.xy, vec2(.72, -1.62), vec2(.60, -1.10)));
  float ring = aroundNeck(p);
  float lying = smax(smax(abs(t - .105) - .030, leaf, .03), .50 - ring, .04);
  float top = mix(-1.66, -1.16, smoothstep(.30, -.50, p.z)) + uShrug * .12;
  float stand = smax(abs(ring - .52) - .035, max(p.y - top, -p.y - 2.0), .03);
  stand = max(stand, min(.16 - q.x, p.z - .05));
  r = nearer(r, vec2(min(max(lying, -.7 - p.z), stand), JACKET));
  float buttons = 1e3;
  for (int i = uZero; i < 4; i++) buttons = min(buttons, max(length(p.xy - vec2(.02, -2.62 - .62 * float(i))) - .034, abs(t - .085) - .018));
  buttons = min(buttons, bone(p, vec3(.60, -2.66, .58), vec3(.60, -3.1, .56), .028, .028));
  return nearer(r, vec2(max(buttons, -p.z), COLLAR));
}

vec2 lower(vec3 p, vec3 q, vec3 world, float t) {
  float d = smax(t - .03, p.y + 5.7, .1);
  return vec2(smin(d, min(leg(world, 0, 1.), leg(world, 1, 1.)), .25), LEGS);
}

float print(vec3 p, float m) { return 0.; }
