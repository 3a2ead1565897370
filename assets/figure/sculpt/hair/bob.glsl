// To the jaw, parted at the side, with some body; the ends are cut blunt.
const float REACH = 1.6; // everything on the head lies this near to its middle
float hair(vec3 p, vec3 q) {
  float far = max(length(p - vec3(0, .10, -.12)) - 1.25, 0.);
  if (far > .12) return far;
  float d = egg(q, vec3(0, .36, -.13), vec3(.735, .755, .885));
  vec3 s = vec3(q.x, p.yz);
  d = smin(d, bone(s, vec3(.58, .28, -.02), vec3(.64, -.72, .10), .17, .17), .20);       // curtains
  d = smin(d, egg(q, vec3(0, -.28, -.42), vec3(.66, .68, .50)), .20);                    // the back
  if (d > .16) return d - .07;
  float turns = atan(p.x - .14, p.z + .1);
  vec3 along = vec3(turns * 8., p.y * 1.1 + noise(vec3(turns * 3., p.y, 4.)) * .6, 3.);
  d += (noise(along) - .5) * .075 + (noise(along * vec3(2.7, 1.3, 1.) + 5.) - .5) * .030;
  // the face looks out of a window that leans away from the parting
  vec3 w = p - vec3(-.03, -.20, .62);
  w.xy = turn(.14) * w.xy;
  d = smax(d, -egg(w, vec3(0), vec3(.515, .80, .56)), .05);
  d += .030 * hump(p.x - .17 - .05 * p.z, 0., .025) * smoothstep(.5, .7, p.y) * smoothstep(-.1, .2, p.z); // parting
  d = smax(d, -egg(p, vec3(0, -1.05, .22), vec3(.52, .58, .74)), .06);                       // the neck is free in front
  return smax(d, -.80 - .16 * noise(vec3(turns * 6., 1., 1.)) - p.y, .07);
}
