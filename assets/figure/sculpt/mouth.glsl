// The mouth: the edges of its opening, the hollow, teeth and tongue. Reads the action units and iLip of face.glsl.
const float MOUTH_Y = -.605;

float mouthHalf() { return (.205 + AU20 * .035 + AU12 * .03 - AU24 * .012 - AU26 * (1. - AU20) * .025) * iMouth; }
float lipSize() { return iLip * (1. - .5 * AU24) * (1. - .35 * AU26) * (1. - .2 * AU20); }
float cornerY() { return MOUTH_Y - .016 - AU15 * .05 + AU12 * .045 - AU26 * .085; }
// Edges of the opening over u = |x| / half width. Bared teeth keep the corners square; a jaw that only drops rounds them.
float upperEdge(float x, float u) {
  float top = MOUTH_Y + AU10 * .050 + AU26 * .004 - .010 * hump(x, 0., .05);
  return mix(top, cornerY(), pow(min(u, 1.), 2.2 + AU26 + AU20 * .8));
}
float lowerEdge(float x, float u) {
  float low = MOUTH_Y - .004 - AU26 * .235 + AU17 * .018;
  return mix(low, cornerY(), pow(min(u, 1.), 2.4 + AU26 * 1.2 + AU20 * .8));
}

float mouthCavity(vec3 p, vec3 q) {
  float u = q.x / mouthHalf();
  float gap = max(p.y - upperEdge(q.x, u), lowerEdge(q.x, u) - p.y);
  return max(max(gap, q.x - mouthHalf()) * .75, .25 - p.z);
}

// Teeth, tongue and the dark behind them, where the mouth is open.
vec2 insideMouth(vec3 p, vec3 q, vec2 r) {
  if (AU26 <= .02) return r;
  float u = q.x / mouthHalf();
  float arc = abs(length((q.xz - vec2(0, .40)) / vec2(.20 * iMouth, .215)) - 1.) * .19;
  float upper = max(arc - .028, abs(p.y - (MOUTH_Y + .020 + AU10 * .045)) - .062);
  float lowerY = MOUTH_Y - .075 - AU26 * .225;
  float lower = max(arc - .022, abs(p.y - lowerY) - .052);
  // gums and lips cover what lies beyond the opening
  upper = max(upper, p.y - upperEdge(q.x, u) - .02);
  lower = max(lower, lowerEdge(q.x, u) - .012 - p.y);
  float d = min(upper, lower);
  if (d < r.x) r = vec2(d, TEETH);
  // tongue, and the dark behind it
  d = min(egg(q, vec3(0, lowerY + .01, .44), vec3(.15, .06, .17)), egg(q, vec3(0, -.70, .22), vec3(.30, .32, .15)));
  if (d < r.x) r = vec2(d, MOUTH);
  return r;
}
