// Short hair, swept back from the brow, on its way to receding with iRecede. Head space: see head.glsl.
const float REACH = 1.4; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = length(p - vec3(0, .36, -.12)) - .95;
  if (far > .12) return far;
  float d = egg(q, vec3(0, .335, -.15), vec3(.675, .715, .835));
  d = smin(d, egg(p, vec3(-.06, .66, .12), vec3(.44, .33, .46)), .16);                   // volume on top
  if (d > .15) return d - .06;
  // Clumps run back from the brow: stretched along the sweep, short across it.
  vec3 along = vec3(p.x * 13. + p.y * 3., p.y * 5. + p.x * 2., p.z * 6.);
  d += noise(along) * .050 + noise(along * 2.3) * .024 - .035;
  float edge = (noise(p * vec3(22., 9., 22.)) - .5) * .07;
  float hairline = .585 + iRecede * .13 * hump(q.x, .33, .12) - .30 * smoothstep(.44, .60, q.x);
  float side = p.z - mix(.10, .40, smoothstep(.05, .62, p.y));
  float low = mix(-.20, -.62, smoothstep(.02, -.30, p.z));
  d = smax(d, min(hairline - p.y, side) * .8 + edge, .03);
  d = smax(d, low - p.y + edge, .04);
  return smax(d, -egg(q, vec3(.66, -.20, .0), vec3(.2, .28, .16)), .03);                 // clear of the ear
}
