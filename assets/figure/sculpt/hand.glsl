// A hand is a list of bones from hand.ts: palm bones first, then three per finger, then three for the thumb.
uniform vec4 uBone[92];           // per hand 23 bones, each an end with its radius, then the other
uniform vec4 uHandBound[2];       // centre and radius
const int PALM = 8, BONES = 23;

float hand(vec3 p, int h) {
  float d = 1e3;
  int at = h * BONES * 2;
  for (int i = uZero; i < PALM; i++) {
    vec4 a = uBone[at + i * 2], b = uBone[at + i * 2 + 1];
    d = smin(d, bone(p, a.xyz, b.xyz, a.w, b.w), .13);
  }
  for (int f = uZero; f < 5; f++) {
    float g = 1e3;
    for (int j = 0; j < 3; j++) {
      int k = at + (PALM + f * 3 + j) * 2;
      vec4 a = uBone[k], b = uBone[k + 1];
      g = smin(g, bone(p, a.xyz, b.xyz, a.w, b.w), .045);
    }
    // enough to root a finger in the palm, too little to weld two fingers
    d = smin(d, g, .035);
  }
  return d;
}

uniform vec3 uBend[2];            // the axis about which a hand's fingers bend

// Reddened knuckles and nails, as blush: what keeps a hand from looking like a glove.
float handBlush(vec3 p, int h) {
  float blush = 0.;
  int at = h * BONES * 2;
  for (int f = uZero; f < 4; f++) {
    for (int j = 0; j < 3; j++) {
      int k = at + (PALM + f * 3 + j) * 2;
      vec3 a = uBone[k].xyz, b = uBone[k + 1].xyz, dir = normalize(b - a);
      vec3 back = cross(dir, uBend[h]);
      float along = dot(p - a, b - a) / dot(b - a, b - a);
      vec3 out_ = p - a - (b - a) * along;
      float dorsal = dot(out_, back) / max(length(out_), .01);
      float r = uBone[k + 1].w;
      if (length(out_) > r * 1.5) continue;
      if (j < 2) blush = max(blush, .55 * smoothstep(.25, .8, dorsal) * smoothstep(r * 1.5, r * .5, length(p - a)));
      else if (abs(along - .78) < .36 && dorsal > .62) blush = max(blush, .46);
    }
  }
  return blush;
}
