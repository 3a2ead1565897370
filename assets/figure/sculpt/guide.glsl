// A coarser rendering of the same scene, made just before: where to begin, and what is in shadow. 0 none, .5 only where to
// begin (a mouth that opens throws new shadows), 1 both.
uniform sampler2D uGuide;
uniform vec3 uGuideAt;            // its lower left corner in output pixels, and output pixels per texel
uniform float uGuided;

vec4 guideAt(ivec2 at) {
  ivec2 size = textureSize(uGuide, 0);
  return at.x < 0 || at.y < 0 || at.x >= size.x || at.y >= size.y ? vec4(0) : texelFetch(uGuide, at, 0);
}

// False where nothing is near: then this pixel is empty too.
bool guidedStart(vec2 px, inout float t) {
  ivec2 c = ivec2(floor((px - uGuideAt.xy) / uGuideAt.z));
  float nearest = 1e3;
  for (int i = uZero; i < 9; i++) {
    float w = guideAt(c + ivec2(i % 3 - 1, i / 3 - 1)).w;
    if (w > 0.) nearest = min(nearest, w);
  }
  t = max(t, nearest - .35);
  return nearest < 1e2;
}

// Shadows from the four texels around, as far as they lie on the same surface. False where too few do.
bool guidedLight(vec2 px, float t, out vec3 s) {
  s = vec3(0);
  if (uGuided < .75) return false;
  vec2 at = (px - uGuideAt.xy) / uGuideAt.z - .5;
  ivec2 c = ivec2(floor(at));
  vec2 f = at - vec2(c);
  float sum = 0.;
  for (int i = uZero; i < 4; i++) {
    ivec2 o = ivec2(i & 1, i >> 1);
    vec4 g = guideAt(c + o);
    float w = (o.x == 0 ? 1. - f.x : f.x) * (o.y == 0 ? 1. - f.y : f.y) * smoothstep(.10, .03, abs(g.w - t));
    s += g.xyz * w;
    sum += w;
  }
  s /= max(sum, 1e-3);
  return sum > .25;
}
