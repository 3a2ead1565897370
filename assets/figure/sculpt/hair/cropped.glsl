// Cropped close all over, with a clean line at the brow and the temple.
const float REACH = 1.4; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float d = egg(q, vec3(0, .325, -.14), vec3(.662, .70, .815));
  if (d > .12) return d - .04;
  d += (noise(p * 26.) - .5) * .020;
  float edge = (noise(p * vec3(30., 14., 30.)) - .5) * .025;
  float hairline = .60 + iRecede * .12 * hump(q.x, .33, .12) - .10 * smoothstep(.36, .46, q.x) - .30 * smoothstep(.47, .60, q.x);
  float side = p.z - mix(.12, .42, smoothstep(.05, .62, p.y));
  float low = mix(-.22, -.55, smoothstep(.02, -.30, p.z));
  d = smax(d, min(hairline - p.y, side) * .8 + edge, .02);
  d = smax(d, low - p.y + edge, .03);
  return smax(d, -egg(q, vec3(.66, -.20, .0), vec3(.2, .28, .16)), .03);
}
