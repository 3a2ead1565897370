// Short, close curls: a round cap of small lumps.
const float REACH = 1.5; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = length(p - vec3(0, .34, -.14)) - 1.06;
  if (far > .12) return far;
  float d = egg(q, vec3(0, .37, -.16), vec3(.75, .77, .88));
  if (d > .2) return d - .10;
  vec3 c = p * 10.5 + vec3(noise(p * 4.) * 2.);
  d += (sin(c.x) * sin(c.y) * sin(c.z)) * .045 + (noise(p * 7.) - .5) * .07;
  float edge = (noise(p * 11.) - .5) * .10;
  float hairline = .55 - .08 * smoothstep(.30, .42, q.x) - .36 * smoothstep(.42, .58, q.x);
  float side = p.z - mix(.14, .44, smoothstep(.0, .55, p.y));
  float low = mix(-.14, -.58, smoothstep(.05, -.30, p.z));
  d = smax(d, min(hairline - p.y, side) * .8 + edge, .05);
  d = smax(d, low - p.y + edge, .06);
  return smax(d, -egg(q, vec3(.70, -.20, .02), vec3(.2, .26, .16)), .05);
}
