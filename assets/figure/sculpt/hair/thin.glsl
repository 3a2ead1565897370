// Old hair: a soft wreath from ear to ear, and a few wisps combed over the top.
const float REACH = 1.4; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float d = egg(q, vec3(0, .26, -.19), vec3(.70, .66, .83));
  if (d > .14) return d - .06;
  d += noise(vec3(p.x * 12., p.y * 5., p.z * 9.)) * .06 - .035;
  float edge = (noise(p * vec3(14., 9., 14.)) - .5) * .12;
  float top = mix(.40, .66, smoothstep(-.2, -.7, p.z));
  float side = p.z - mix(.16, .06, smoothstep(.05, .4, p.y));
  float low = mix(-.16, -.62, smoothstep(.02, -.30, p.z));
  d = smax(d, max(p.y - top, side) * .8 + edge, .04);
  d = smax(d, low - p.y + edge, .04);
  d = smax(d, -egg(q, vec3(.68, -.20, .02), vec3(.2, .28, .16)), .03);
  float wisp = 1e3;
  for (int i = uZero; i < 4; i++) {
    float k = float(i);
    vec3 a = vec3(.30 + .04 * k, .80 - .05 * k, .26 - .16 * k), b = vec3(-.36 - .03 * k, .82 - .05 * k, .16 - .17 * k);
    vec3 m = (a + b) * .5 + vec3(0, .20, .04);
    wisp = min(wisp, min(bone(p, a, m, .016, .024), bone(p, m, b, .024, .012)));
  }
  return min(d, wisp);
}
