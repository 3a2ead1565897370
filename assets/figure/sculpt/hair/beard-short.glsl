// A short, kept beard: along the jaw and round the mouth. `r` is at rest, so that it goes with the jaw.
float beard(vec3 p, vec3 r) {
  if (r.y > .0 || r.y < -1.3) return max(r.y, -1.3 - r.y) + .05;
  float d = skull(r);
  if (d > .2) return d - .10;
  d -= .035 + .020 * noise(p * 16.);
  float top = mix(-.47, -.10, smoothstep(.30, .58, r.x)) + .05 * (noise(p * 9.) - .5);
  d = smax(d, (r.y - top) * .8, .03);
  d = smax(d, (.02 - r.z) * .8, .05);
  float lips = length((r.xy - vec2(0, MOUTH_Y - .02)) / vec2(.235 * iMouth, .115)) - 1.;
  d = smax(d, -max(lips * .09, .45 - r.z), .02);
  return smax(d, -max(length((r.xy - vec2(0, -.44)) / vec2(.05, .06)) * .05 - .05, .5 - r.z), .02);
}
