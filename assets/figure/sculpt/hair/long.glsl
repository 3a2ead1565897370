// Long hair, parted in the middle, behind one shoulder and before the other.
const float REACH = 2.7; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = max(length((p - vec3(0, -.45, -.15)) * vec3(1., .62, 1.)) - 1.25, 0.);
  if (far > .12) return far;
  float d = egg(q, vec3(0, .355, -.13), vec3(.715, .745, .875));
  d = smin(d, egg(q, vec3(0, -.45, -.45), vec3(.62, 1.05, .42)), .22);
  vec3 s = vec3(q.x, p.yz);
  d = smin(d, bone(s, vec3(.57, .26, .0), vec3(.66, -.75, -.02), .15, .17), .18);
  // before the viewer's left shoulder, and behind the other
  float tress = bone(p, vec3(-.66, -.62, .0), vec3(-.78, -1.45, .34), .19, .20);
  tress = smin(tress, bone(p, vec3(-.78, -1.45, .34), vec3(-.72, -2.35, .62), .20, .10), .12);
  tress = min(tress, bone(p, vec3(.64, -.62, -.04), vec3(.72, -1.35, -.30), .18, .17));
  d = smin(d, tress, .16);
  if (d > .16) return d - .07;
  float turns = atan(p.x, p.z + .2);
  vec3 along = vec3(turns * 9. + sin(p.y * 2.2) * .5, p.y * .8, 3.);
  d += (noise(along) - .5) * .070 + (noise(along * vec3(2.9, 1.4, 1.) + 5.) - .5) * .030;
  d = smax(d, -egg(p, vec3(0, -.18, .62), vec3(.485, .79, .57)), .05);
  d += .030 * hump(p.x, 0., .022) * smoothstep(.5, .7, p.y) * smoothstep(-.2, .1, p.z); // parting
  return smax(d, -egg(p, vec3(.10, -1.18, .26), vec3(.60, .80, .78)), .06);
}
