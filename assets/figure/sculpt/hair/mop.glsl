// Left to grow: tousled, falling over the brow to one side, over the tops of the ears.
const float REACH = 1.45; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = length(p - vec3(0, .30, -.12)) - 1.08;
  if (far > .12) return far;
  float d = egg(q, vec3(0, .37, -.13), vec3(.73, .76, .87));
  d = smin(d, egg(p, vec3(.10, .72, .22), vec3(.50, .34, .48)), .18);
  d = smin(d, egg(p, vec3(-.16, .52, .60), vec3(.38, .20, .22)), .10);                   // the fringe
  if (d > .2) return d - .09;
  // Locks: thick, bent, each its own way.
  vec3 along = vec3(p.x * 7. + sin(p.y * 6. + p.z * 3.) * 1.4, p.y * 2.6 + p.x * 1.5, p.z * 5.);
  d += noise(along) * .115 + noise(along * 2.6 + 7.) * .045 - .085;
  float edge = (noise(vec3(p.x * 9., p.y * 3., 2.)) - .5) * .16;
  float hairline = .44 - .10 * p.x - .42 * smoothstep(.40, .60, q.x);
  float side = p.z - mix(.16, .42, smoothstep(.0, .5, p.y));
  float low = mix(-.16, -.70, smoothstep(.05, -.30, p.z));
  d = smax(d, min(hairline - p.y, side) * .8 + edge, .04);
  return smax(d, low - p.y + edge, .05);
}
