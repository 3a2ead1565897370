// Signed-distance building blocks. A distance is negative inside; unit: half a head (11.5 cm).

float smin(float a, float b, float k) {
  float h = max(k - abs(a - b), 0.) / k;
  return min(a, b) - h * h * k * .25;
}
float smax(float a, float b, float k) { return -smin(-a, -b, k); }

float ball(vec3 p, vec3 c, float r) { return length(p - c) - r; }

float egg(vec3 p, vec3 c, vec3 r) {
  p -= c;
  float k0 = length(p / r), k1 = length(p / (r * r));
  return k0 * (k0 - 1.) / max(k1, 1e-4);
}

float bone(vec3 p, vec3 a, vec3 b, float ra, float rb) {
  vec3 pa = p - a, ba = b - a;
  float h = clamp(dot(pa, ba) / dot(ba, ba), 0., 1.);
  return length(pa - ba * h) - mix(ra, rb, h);
}

float bone2(vec2 p, vec2 a, vec2 b, float ra, float rb) {
  vec2 pa = p - a, ba = b - a;
  float h = clamp(dot(pa, ba) / dot(ba, ba), 0., 1.);
  return length(pa - ba * h) - mix(ra, rb, h);
}

float slab(vec3 p, vec3 c, vec3 half_, float r) {
  vec3 q = abs(p - c) - half_ + r;
  return length(max(q, 0.)) + min(max(q.x, max(q.y, q.z)), 0.) - r;
}

// Distance to a triangle: thin leaves of cloth are this minus a thickness.
float leaf(vec3 p, vec3 a, vec3 b, vec3 c) {
  vec3 ba = b - a, pa = p - a, cb = c - b, pb = p - b, ac = a - c, pc = p - c, n = cross(ba, ac);
  bool outside = sign(dot(cross(ba, n), pa)) + sign(dot(cross(cb, n), pb)) + sign(dot(cross(ac, n), pc)) < 2.;
  vec3 ea = ba * clamp(dot(ba, pa) / dot(ba, ba), 0., 1.) - pa;
  vec3 eb = cb * clamp(dot(cb, pb) / dot(cb, cb), 0., 1.) - pb;
  vec3 ec = ac * clamp(dot(ac, pc) / dot(ac, ac), 0., 1.) - pc;
  return sqrt(outside ? min(min(dot(ea, ea), dot(eb, eb)), dot(ec, ec)) : dot(n, pa) * dot(n, pa) / dot(n, n));
}

mat2 turn(float a) {
  float c = cos(a), s = sin(a);
  return mat2(c, -s, s, c);
}

float hash(vec3 p) {
  p = fract(p * vec3(.1031, .1137, .1379));
  p += dot(p, p.yzx + 19.19);
  return fract((p.x + p.y) * p.z);
}
float noise(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  vec2 o = vec2(0, 1);
  return mix(
    mix(mix(hash(i), hash(i + o.yxx), f.x), mix(hash(i + o.xyx), hash(i + o.yyx), f.x), f.y),
    mix(mix(hash(i + o.xxy), hash(i + o.yxy), f.x), mix(hash(i + o.xyy), hash(i + o.yyy), f.x), f.y), f.z);
}

float hump(float x, float c, float w) {
  float t = (x - c) / w;
  return exp(-t * t);
}
