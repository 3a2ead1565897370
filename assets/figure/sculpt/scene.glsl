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
uniform float iStubble, uTears;
layout(location = 0) out vec4 light_; // key, rim, occlusion, material / 16
layout(location = 1) out vec4 mark_;  // ink, blush, stubble or spark, fill

const vec3 HIP = vec3(0, -6., -.4), SKULL_BASE = vec3(0, -.55, -.25);

vec3 toTorso(vec3 p) { return (p - uTorsoMove - HIP) * uTorso + HIP; }
vec3 toHead(vec3 p) { return (p - uHeadMove - SKULL_BASE) * uHead + SKULL_BASE; }

vec2 map(vec3 world) {
  vec3 t = toTorso(world), h = toHead(t);
  vec2 r = body(t, world);
  float bound = length(h - vec3(0, -.08, -.02)) - 1.38;
  if (bound > .3) r.x = min(r.x, bound);
  else {
    vec2 d = head(h);
    if (d.y == SKIN && r.y == SKIN) r.x = smin(r.x, d.x, .10);
    else r = nearer(r, d);
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
  for (int i = uZero; i < 34; i++) {
    float h = map(p + l * t).x;
    res = min(res, .5 + .5 * h * k / t);
    if (res < 0. || t > 4.5) break;
    t += clamp(h, .022, .24);
  }
  res = max(res, 0.);
  return res * res * (3. - 2. * res);
}

float occlusion(vec3 p, vec3 n) {
  float a = 0., s = 1.;
  for (int i = uZero; i < 5; i++) {
    float h = .015 + .10 * float(i);
    a += (h - map(p + n * h).x) * s;
    s *= .72;
  }
  return clamp(1. - 1.5 * a, 0., 1.);
}

// Brows, lash line, lips, beard shade: the only things painted on.
vec3 skinMarks(vec3 h) {
  vec3 q = vec3(abs(h.x) / iWide, h.yz);
  if (q.z < .05 || q.y < -1.35 || length(h) > 1.5) return vec3(0);
  float front = smoothstep(.2, .32, q.z);
  vec2 a = vec2(.100 - AU4 * .025, .165 + AU1 * .055 - AU4 * .070);
  vec2 b = vec2(.265 - AU4 * .012, .218 + (AU1 + AU2) * .026 - AU4 * .052);
  vec2 c = vec2(.440, .150 + AU2 * .05 - AU4 * .020);
  float hairs = (noise(vec3(h.x * 44. + h.y * 22., h.y * 26., 3.)) - .5) * .018;
  float brow = min(bone2(q.xy, a, b, .030, .030), bone2(q.xy, b, c, .030, .008)) * (1. / iBrow) + hairs;
  float ink = smoothstep(.012, -.012, brow) * front;
  float edge = 1.;
  if (length(q - EYE) < EYE_R * 1.45) {
    lidShell(q - EYE, edge);
    float onLid = smoothstep(EYE_R * 1.32, EYE_R * 1.12, length(q - EYE));
    ink = max(ink, smoothstep(.17, .05, abs(edge)) * onLid * .95);
  }
  float cx = mouthHalf(), u = q.x / cx, taper = sqrt(max(1. - u * u * .92, 0.));
  float upper = (h.y - upperEdge(q.x, u)) / (.072 * lipSize() * taper + .006);
  float lower = (lowerEdge(q.x, u) - h.y) / (.088 * lipSize() * taper + .006);
  float lips = front * smoothstep(1.05, .95, u) * max(smoothstep(-.3, 0., upper) * smoothstep(1.1, .85, upper), smoothstep(-.3, 0., lower) * smoothstep(1.1, .85, lower) * .8);
  float line = h.y - .5 * (upperEdge(q.x, u) + lowerEdge(q.x, u));
  ink = max(ink, front * smoothstep(1.08, .9, u) * smoothstep(.020, .008, abs(line)) * (1. - smoothstep(.02, .12, AU26)) * .8);
  // nostrils
  ink = max(ink, smoothstep(.036, .018, length((q.xy - vec2(.060, -.415 + AU9 * .015)) * vec2(.8, 1.3))) * step(.62, q.z) * .8);
  float top = mix(-.47, -.20, smoothstep(.26, .58, q.x)) + .06 * (noise(h * 9.) - .5);
  float jaw = smoothstep(top + .05, top - .08, q.y) * smoothstep(-.12, .16, q.z) * smoothstep(-1.25, -1.05, q.y);
  float stubble = jaw * (1. - lips) * (.8 + .4 * noise(h * 24.)) * iStubble;
  float socket = smoothstep(.22, .10, length((q.xy - vec2(.26, -.085)) * vec2(.75, 1.5))) * front;
  return vec3(ink, max(lips, max(socket * (.30 + .12 * uTears), uTears * .45 * smoothstep(.2, .08, length(q.xy - vec2(.06, -.34))) * front)), stubble);
}

vec3 eyeMarks(vec3 h, vec3 rd) {
  float s = sign(h.x);
  vec3 e = vec3(abs(h.x) / iWide, h.yz) - EYE;
  vec3 g = normalize(vec3(uGaze.x * s + .02, uGaze.y, 1.));
  float a = acos(clamp(dot(normalize(e), g), -1., 1.));
  float iris = smoothstep(.50, .45, a) * .5 + smoothstep(.225, .185, a) * .5;
  vec3 up = normalize(vec3((-.24 + uGaze.x * .6) * s, .26 + uGaze.y * .5, 1.));
  float spark = smoothstep(.13, .08, acos(clamp(dot(normalize(e), up), -1., 1.)));
  float rimOfLid = uTears * smoothstep(-.28, -.34, e.y / EYE_R) * smoothstep(-.52, -.44, e.y / EYE_R) * .9;
  return vec3(iris, clamp(smoothstep(.5, .95, abs(e.x) / EYE_R) * .5 + uTears * .4, 0., 1.), max(spark, rimOfLid));
}

void main() {
  vec2 px = uOrigin + gl_FragCoord.xy * uPixel;
  vec2 uv = (px - .5 * uSize) / uSize.y - uShift;
  vec3 f = normalize(uTarget - uCam), r = normalize(cross(f, vec3(0, 1, 0))), u = cross(r, f);
  vec3 rd = normalize(f * uLens + r * uv.x + u * uv.y);
  float far = length(uCam - uTarget) + 4., t = max(length(uCam - uTarget) - 4.2, 0.);
  vec2 hit = vec2(0);
  bool found = false;
  for (int i = uZero; i < 120; i++) {
    hit = map(uCam + rd * t);
    if (hit.x < .0014) { found = true; break; }
    t += hit.x * .82;
    if (t > far) break;
  }
  light_ = vec4(0);
  mark_ = vec4(0);
  if (!found) return;
  vec3 p = uCam + rd * t;
  float m = hit.y;
  if (m == DESK) {
    float top = step(uDesk.x - .05, p.y);
    if (top < .5) { light_ = vec4(1, 0, 1, DESK / 16.); return; } // no shadow is kept there
    float s = shadow(p + vec3(0, .01, 0), normalize(uKey * vec3(1, 1.5, 1)), 6.);
    light_ = vec4(s, 0., occlusion(p, vec3(0, 1, 0)), DESK / 16.);
    mark_ = vec4(0, 0, 0, top);
    return;
  }
  vec3 n = normalAt(p, .0028), h = toHead(toTorso(p));
  vec3 K = normalize(uKey), R = normalize(uRim);
  float nk = dot(n, K), nr = dot(n, R), graze = 1. - clamp(dot(n, -rd), 0., 1.);
  float key = nk > 0. ? nk * shadow(p + n * .008, K, 11.) : 0.;
  // the skin's rim hugs the outline: inside the face it would read as a scar
  float lip = m == SKIN ? smoothstep(.45, .80, graze) * (.3 + graze * graze) * smoothstep(.52, .38, length(h) < 1.2 ? h.z : 0.) : .25 + graze * graze;
  float rim = nr > 0. && graze > .25 ? nr * lip * shadow(p + n * .012, R, 14.) : 0.;
  float fill = clamp(dot(n, normalize(uFill)) * .5 + .5, 0., 1.);
  // a hand before the face carries no brows
  int onHand = hand(p, 0) < .012 ? 0 : hand(p, 1) < .012 ? 1 : -1;
  vec3 marks = vec3(0);
  if (m == SKIN) marks = onHand < 0 ? skinMarks(h) : vec3(0, handBlush(p, onHand), 0);
  else if (m == EYEBALL) marks = eyeMarks(h, rd);
  if (m == HAIR) marks.x = smoothstep(.1, .5, -h.z + .35) * smoothstep(.35, .05, h.y); // greying sides
  light_ = vec4(key, rim, occlusion(p, n), m / 16.);
  mark_ = vec4(marks, fill);
}
