// Sphere-traces the figure into two colour targets (the "G-buffer") which cut.ts turns into paper shapes.
uniform vec2 uOrigin;             // this picture's lower left corner, in output pixels
uniform float uPixel;             // output pixels per rendered pixel
uniform vec2 uSize;               // output picture
uniform vec3 uCam, uTarget;
uniform float uLens;
uniform vec2 uShift;              // moves the picture, in heights
uniform vec3 uKey, uRim, uFill;   // directions towards the lights
uniform mat3 uTorso, uHead;       // rotations out of their space
uniform vec3 uTorsoMove, uHeadMove;
uniform vec4 uDesk;               // top y, near edge z, far edge z, thickness
layout(location = 0) out vec4 light_; // key, rim, occlusion, material / 16
layout(location = 1) out vec4 mark_;  // ink, blush, stubble or spark, fill
layout(location = 2) out vec4 guide_; // shadow from the key, shadow from the rim's light, occlusion, distance from the eye

const vec3 HIP = vec3(0, -6., -.4), SKULL_BASE = vec3(0, -.55, -.25);

vec3 toTorso(vec3 p) { return (p - uTorsoMove - HIP) * uTorso + HIP; }
vec3 toHead(vec3 p) { return (p - uHeadMove - SKULL_BASE) * uHead + SKULL_BASE; }

vec2 map(vec3 world) {
  vec3 t = toTorso(world), h = toHead(t);
  vec2 r = vec2(length(h - vec3(0, -.08, -.02)) - max(REACH, HEADWEAR_REACH), SKIN);
  bool inHead = r.x < .3;
  if (inHead) r = head(h);
  float trunkAt, bound = bodyBound(t, world, trunkAt);
  if (bound > r.x + .12) {
    // the head is nearer than anything of the body, and too far off it to melt into it
  } else if (bound > .12) {
    if (bound < r.x) r = vec2(bound, JACKET);
  } else {
    vec2 d = body(t, world, trunkAt);
    if (inHead && d.y == SKIN && r.y == SKIN) r.x = smin(r.x, d.x, .10);
    else r = nearer(d, r);
  }
  for (int i = uZero; i < 2; i++) {
    float b = length(world - uHandBound[i].xyz) - uHandBound[i].w;
    if (b > .25) { if (b < r.x) r = vec2(b, SKIN); }
    else {
      float d = hand(world, i);
      r = r.y == SKIN && abs(d - r.x) < .2 && length(world - uWrist[i]) < .45 ? vec2(smin(r.x, d, .10), SKIN) : nearer(r, vec2(d, SKIN));
    }
  }
  float desk = slab(world, vec3(0, uDesk.x - uDesk.w * .5, (uDesk.y + uDesk.z) * .5), vec3(40., uDesk.w * .5, (uDesk.y - uDesk.z) * .5), .06);
  desk = min(desk, slab(world, vec3(0, uDesk.x - 3., uDesk.y - .5), vec3(40., 2.9, .2), .02));
  return nearer(r, vec2(desk, DESK));
}

vec3 normalAt(vec3 p, float e) {
  vec3 n = vec3(0);
  for (int i = uZero; i < 4; i++) {
    vec3 v = .5773 * (2. * vec3((((i + 3) >> 1) & 1), ((i >> 1) & 1), (i & 1)) - 1.);
    n += v * map(p + e * v).x;
  }
  return normalize(n);
}

float shadow(vec3 p, vec3 l, float k) {
  float t = .03, res = 1.;
  gFine = false;
  for (int i = uZero; i < 26; i++) {
    float h = map(p + l * t).x;
    res = min(res, .5 + .5 * h * k / t);
    if (res < 0. || t > 4.5) break;
    t += clamp(h, .026 + t * .024, .40);
  }
  gFine = true;
  res = max(res, 0.);
  return res * res * (3. - 2. * res);
}

float occlusion(vec3 p, vec3 n) {
  float a = 0., s = 1.;
  gFine = false;
  for (int i = uZero; i < 5; i++) {
    float h = .015 + .10 * float(i);
    a += (h - map(p + n * h).x) * s;
    s *= .72;
  }
  gFine = true;
  return clamp(1. - 1.5 * a, 0., 1.);
}

void main() {
  vec2 px = uOrigin + gl_FragCoord.xy * uPixel;
  vec2 uv = (px - .5 * uSize) / uSize.y - uShift;
  vec3 f = normalize(uTarget - uCam), r = normalize(cross(f, vec3(0, 1, 0))), u = cross(r, f);
  vec3 rd = normalize(f * uLens + r * uv.x + u * uv.y);
  float far = length(uCam - uTarget) + 4., t = max(length(uCam - uTarget) - 4.2, 0.);
  light_ = vec4(0);
  mark_ = vec4(0);
  guide_ = vec4(0);
  if (uGuided > 0. && !guidedStart(px, t)) return;
  vec2 hit = vec2(0);
  bool found = false;
  for (int i = uZero; i < 120; i++) {
    hit = map(uCam + rd * t);
    if (hit.x < .0014) { found = true; break; }
    t += hit.x * .82;
    if (t > far) break;
  }
  if (!found) return;
  vec3 p = uCam + rd * t;
  float m = hit.y;
  if (m == DESK) {
    float top = step(uDesk.x - .05, p.y);
    if (top < .5) { light_ = vec4(1, 0, 1, DESK / 16.); return; } // no shadow is kept there
    vec3 s;
    if (!guidedLight(px, t, s))
      s = vec3(shadow(p + vec3(0, .01, 0), normalize(uKey * vec3(1, 1.5, 1)), 6.), 1, occlusion(p, vec3(0, 1, 0)));
    light_ = vec4(s.x, 0., s.z, DESK / 16.);
    mark_ = vec4(0, 0, 0, top);
    guide_ = vec4(s, t);
    return;
  }
  vec3 n = normalAt(p, .0028), h = toHead(toTorso(p));
  vec3 K = normalize(uKey), R = normalize(uRim);
  // light from behind wraps round hair and cloth, so that a flat side has a rim too
  float wrap = m == HAIR ? .5 : m == SKIN ? 0. : .18;
  float nk = dot(n, K), nr = (dot(n, R) + wrap) / (1. + wrap), graze = 1. - clamp(dot(n, -rd), 0., 1.);
  // the dark that other parts throw: from the guide where there is one, or worked out here
  vec3 s;
  if (!guidedLight(px, t, s)) {
    bool rims = nr > 0. && graze > .25;
    s = vec3(
      nk > 0. ? shadow(p + n * .008, K, 11.) : 1.,
      rims ? shadow(p + n * (m == HAIR ? .07 : .012), R, m == HAIR ? 3. : 14.) : 1.,
      occlusion(p, n));
  }
  float key = max(nk, 0.) * s.x;
  // the skin's rim hugs the outline: inside the face it would read as a scar
  float lip = m == SKIN ? smoothstep(.56, .86, graze) * (.3 + graze * graze) * smoothstep(.44, .26, length(h) < 1.2 ? h.z : 0.) : (.25 + graze * graze) * (m == HAIR ? (length(h) < 1.25 ? smoothstep(.60, .35, h.z) : 1.) : smoothstep(.28, .52, graze));
  float rim = nr > 0. && graze > .25 ? nr * lip * s.y : 0.;
  float fill = clamp(dot(n, normalize(uFill)) * .5 + .5, 0., 1.);
  // a hand before the face carries no brows
  int onHand = hand(p, 0) < .012 ? 0 : hand(p, 1) < .012 ? 1 : -1;
  vec3 marks = vec3(0);
  if (m == SKIN) marks = onHand < 0 ? skinMarks(h) : vec3(0, handBlush(p, onHand), 0);
  else if (m == EYEBALL) marks = eyeMarks(h, rd);
  if (m == HAIR) marks.x = iGrey * smoothstep(.1, .5, -h.z + .35) * smoothstep(.35, .05, h.y); // greying sides
  if (m == JACKET || m == SHIRT) marks.x = print(toTorso(p), m);
  if (m == SKIN && uTears > .01) key = max(key, uTears * .95 * wet(h));
  light_ = vec4(key, rim, s.z, m / 16.);
  guide_ = vec4(s, t);
  mark_ = vec4(marks, fill);
}
