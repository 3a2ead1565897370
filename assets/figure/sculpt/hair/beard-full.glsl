// A full beard and moustache, uncut. `r` is at rest, so that it goes with the jaw.
float beard(vec3 p, vec3 r) {
  float far = length(r - vec3(0, -.85, .25)) - .95;
  if (far > .1) return far;
  float d = egg(r, vec3(0, -.80, .34), vec3(.50, .42, .36));
  d = smin(d, egg(r, vec3(0, -1.14, .44), vec3(.34, .42, .24)), .22);
  d = smin(d, bone(r, vec3(.50, -.10, .10), vec3(.42, -.62, .22), .10, .18), .16);       // sideburns
  float lip = bone(r, vec3(.02, -.505, .75), vec3(.20, -.585, .66), .050, .050);         // moustache
  lip = smin(lip, bone(r, vec3(.20, -.585, .66), vec3(.26, -.76, .58), .05, .05), .05);
  if (min(d, lip) > .14) return min(d, lip) - .06;
  vec3 along = vec3(atan(p.x, p.z) * 9., p.y * 2. + noise(p * 3.) * .8, 3.);
  float strands = (noise(along) - .5) * .09 + (noise(along * 2.3 + 3.) - .5) * .04;
  float mouth = egg(r, vec3(0, MOUTH_Y - .03, .78), vec3(.17 * iMouth, .062 + .04 * AU26, .3));
  d = smax(d + strands, -mouth, .03);
  float top = mix(-.50, -.02, smoothstep(.26, .54, r.x)) + .07 * (noise(p * 8.) - .5);
  d = smax(d, (p.y - top) * .8, .04);
  return min(d, lip + strands * .4);
}
