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
