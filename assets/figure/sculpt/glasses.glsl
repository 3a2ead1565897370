// Spectacles before the eyes; which kind is told when the shader is compiled. `q` has x without its sign.
float glasses(vec3 q) {
#if GLASSES_IS == GLASSES_NONE
  return 1e3;
#else
  if (q.y < -.5 || q.y > .4 || q.z < -.2) return .2;
  vec3 e = q - vec3(.275, -.02, .735);
  e.xz = turn(.20) * e.xz;
#if GLASSES_IS == GLASSES_ROUND
  float rim = length(vec2(length(e.xy) - .182, e.z)) - .0155;
#else
  vec2 b = abs(e.xy) - vec2(.195, .118) + .05;
  float frame = length(max(b, 0.)) + min(max(b.x, b.y), 0.) - .05;
  float rim = length(vec2(frame, e.z)) - .0175;
#endif
  float bridge = bone(q, vec3(.0, .035, .80), vec3(.105, .015, .765), .012, .012);
  float arm = bone(q, vec3(.47, .03, .66), vec3(.655, .02, -.05), .013, .013);
  return min(rim, min(bridge, arm));
#endif
}
