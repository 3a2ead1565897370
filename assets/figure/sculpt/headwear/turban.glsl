// A turban: folded layers crossing above the brow, a small triangle of another fold showing between them.
const float HEADWEAR_REACH = 1.6;
float headwear(vec3 p, vec3 q) {
  float far = length(p - vec3(0, .58, -.12)) - 1.12;
  if (far > .12) return far;
  vec3 c = p - vec3(0, .58, -.13);
  c.yz = turn(.16) * c.yz;
  float d = egg(c, vec3(0), vec3(.82, .60, .92));
  d = smin(d, egg(c, vec3(0, .28, -.05), vec3(.56, .46, .66)), .16);
  if (d > .18) return d - .09;
  // six layers a side, each a step over the one below, rising to the middle of the brow
  float rise = c.y + .62 * abs(c.x + .05) * smoothstep(-.3, .6, c.z);
  float layer = fract(rise * 5.2 + noise(p * 1.5) * .3);
  d -= .085 * (layer - .5) * smoothstep(.80, .55, c.y);
  d -= .012 * (noise(p * 6.) - .5);
  // above the brow and the ear
  float line = .34 + .20 * smoothstep(.25, .0, q.x) - .26 * smoothstep(.35, .66, q.x);
  d = smax(d, (line - p.y - .12 * smoothstep(.1, -.5, p.z)) * .85, .04);
  return d;
}
