// Pulled back tight to a knot on the crown; a few strands come loose at the temples.
const float REACH = 1.65; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = length(p - vec3(0, .48, -.16)) - 1.12;
  if (far > .12) return far;
  float d = egg(q, vec3(0, .325, -.15), vec3(.665, .705, .82));
  vec3 k = p - vec3(0, 1.05, -.34);
  float knot = egg(k, vec3(0), vec3(.30, .25, .27));
  if (min(d, knot) > .15) return min(d, knot) - .06;
  // pulled towards the knot, so the furrows meet there
  float turns = atan(p.x, p.z + .34);
  d += (noise(vec3(turns * 11., p.y * 1.6, 1.)) - .5) * .034;
  knot += (sin(atan(k.y, k.x) * 3. + length(k) * 26.) * .5) * .030 + (noise(k * 9.) - .5) * .03;
  float edge = (noise(p * vec3(20., 8., 20.)) - .5) * .03;
  float hairline = .60 - .05 * smoothstep(.20, .36, q.x) - .32 * smoothstep(.42, .60, q.x);
  float side = p.z - mix(.14, .42, smoothstep(.05, .62, p.y));
  float low = mix(-.18, -.58, smoothstep(.02, -.30, p.z));
  d = smax(d, min(hairline - p.y, side) * .8 + edge, .02);
  d = smax(d, low - p.y + edge, .03);
  d = smax(d, -egg(q, vec3(.66, -.20, .0), vec3(.2, .28, .16)), .03);
  float loose = bone(p, vec3(.585, .30, .26), vec3(.60, -.34, .22), .022, .008);
  loose = min(loose, bone(p, vec3(-.585, .22, .26), vec3(-.615, -.16, .24), .020, .007));
  return min(smin(d, knot, .06), loose);
}
