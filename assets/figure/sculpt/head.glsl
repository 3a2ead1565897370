// The head put together: flesh, eyes, hair, what is worn on it, and the inside of the mouth. Materials: see scene.glsl.
vec2 nearer(vec2 a, vec2 b) { return a.x < b.x ? a : b; }

vec2 head(vec3 p) {
  vec3 q = vec3(abs(p.x) / iWide, p.yz);
  vec2 r = vec2(headSkin(p), SKIN);
  r = nearer(r, vec2(length(q - EYE) - eyeRadius() * .98, EYEBALL));
  r = nearer(r, vec2(hair(p, q), HAIR));
  r = nearer(r, vec2(beard(p, restJaw(q)), HAIR));
  r = nearer(r, vec2(headwear(p, q), WEAR));
  r = nearer(r, vec2(glasses(q), FRAMES));
  return insideMouth(p, q, r);
}
