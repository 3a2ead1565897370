// A headscarf: close round the face, soft over the crown, wrapped about the neck. What lies on the chest is the dress's.
const float HEADWEAR_REACH = 1.75;
float headwear(vec3 p, vec3 q) {
  float far = length((p - vec3(0, -.30, -.1)) * vec3(1., .72, 1.)) - 1.3;
  if (far > .12) return far;
  float d = egg(q, vec3(0, .35, -.17), vec3(.735, .765, .89));
  d = smin(d, bone(p, vec3(0, .0, -.16), vec3(0, -.70, -.06), .70, .66), .22);
  d = smin(d, egg(p, vec3(0, -1.18, .02), vec3(.74, .42, .68)), .20);                    // the wrap
  if (d > .16) return d - .07;
  // folds fall from the crown, and run round the neck
  float s = sign(p.x + .001);
  float fall = sin(p.y * 4.2 + q.x * 7. + noise(p * 1.7) * 3. + s) * .026 * smoothstep(.15, .5, q.x);
  float round_ = sin(p.y * 13. + p.x * 2.4 + noise(p * 2.) * 3.) * .032 * smoothstep(-.75, -.98, p.y);
  d -= fall + round_;
  // the tighter cap beneath shows as a step at the brow
  float window = egg(p, vec3(0, -.20, .60), vec3(.475, .76, .50));
  d = smax(d, -window, .035);
  float hem = abs(window) - .030;
  return smin(d, smax(hem, abs(d - .0) - .03, .02), .03);
}
