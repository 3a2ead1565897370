// Trunk and neck in the torso's space (unrotated, head at the origin); arms, legs and hands in the world's.
uniform float uShrug, uBreath, iNeck, iShoulder, iBelly, iBust, iArm;
uniform vec3 uArm[6];             // per arm: shoulder, elbow, cuff
uniform vec3 uWrist[2];
uniform vec3 uLeg[6];             // per leg: hip, knee, ankle
uniform float uStand;             // 1 on their feet: legs are needed

float foldWave(float s) { return abs(sin(s)); }

// Distance to the line from a to b; positive on its right.
float edge2(vec2 p, vec2 a, vec2 b) {
  vec2 d = normalize(b - a);
  return dot(p - a, vec2(d.y, -d.x));
}

float trunk(vec3 q) {
  float br = uBreath * .04;
  float d = egg(q, vec3(0, -2.75, -.28), vec3(1.38 * iShoulder + br, 1.35, .80 + br));
  d = smin(d, egg(q, vec3(0, -4.6, -.16), vec3(1.30 * mix(1., iBelly, .6), 1.9, .84 * iBelly)), .6);
  vec3 tip = vec3(1.56 * iShoulder, -1.93 + uShrug * .30, -.42);
  d = smin(d, bone(q, vec3(.42, -1.40 + uShrug * .16, -.46), tip, .25, .35), .34);
  if (iBust > .01) d = smin(d, egg(q, vec3(.50, -2.98, .30 + .06 * iBust), vec3(.46, .44, .34 + .10 * iBust)), .34);
  if (uStand > .5) d = smin(d, egg(q, vec3(0, -6.25, -.22), vec3(1.16 * mix(1., iBelly, .5), 1.0, .82)), .5);
  return d;
}

float neck(vec3 p, vec3 q) {
  float d = bone(q, vec3(0, -.55, -.20), vec3(0, -1.75, -.46), .43 * iNeck, .48 * iNeck);
  d = smin(d, bone(q, vec3(.44 * iNeck, -.42, -.18), vec3(.10, -1.62, .06), .07, .06 + .012 * uStrain), .13 - .06 * uStrain);
  d = smin(d, egg(q, vec3(0, -1.17, .20), vec3(.075, .12, .08) * (1. - .5 * iSoft)), .09);
  d = smin(d, bone(q, vec3(.22, -1.02, -.44), vec3(1.20 * iShoulder, -1.70 + uShrug * .26, -.44), .24, .18), .28);
  d = smin(d, bone(q, vec3(.08, -1.66, .05), vec3(.80, -1.62 + uShrug * .12, -.08), .055, .05), .10);   // collarbones
  if (iAge > .8) d = smin(d, bone(q, vec3(.10, -.85, .22), vec3(.14, -1.5, .12), .05, .04), .08);
  return d;
}

// Round the neck, whose axis leans forward.
float aroundNeck(vec3 p) { return length(p.xz + vec2(0, .40)); }

// The skin that a neckline leaves free; away from the neck it keeps beneath the thinnest cloth.
float chest(float t, vec3 p, vec3 q) {
  float d = smin(neck(p, q), smax(t + .03, -(p.y + 2.5), .1), .12);
  return d + .12 * smoothstep(.62, .92, aroundNeck(p));
}

// Where cloth lets the neck out: negative inside. `drop` is how much lower it lies in front.
float neckHole(vec3 p, float r, float drop) {
  return max(aroundNeck(p) - r, -1.66 - drop * smoothstep(-.35, .45, p.z) - p.y);
}

// Cloth pulled from the armpits and hanging from the chest; how deep is the dress's to say.
float trunkFolds(vec3 p, vec3 q) {
  float s = sign(p.x), f = 0.;
  vec2 a = q.xy - vec2(1.62, -2.35);
  float r = length(a), ang = atan(a.y, -a.x);
  f += .050 * foldWave(ang * 3.1 + s * .7 + r * .5) * smoothstep(.10, .40, r) * smoothstep(1.45, .55, r) * smoothstep(.9, .2, abs(ang + .35));
  f += .045 * foldWave(q.x * 3.6 + p.y * .55 + s * .9 + noise(p * 1.3) * 1.6) * smoothstep(-2.9, -3.9, p.y);
  f += .030 * (noise(vec3(p.x * 1.6, p.y * 2.4, s * 3.)) - .5);
  return f;
}

float armBound(vec3 p, int i) {
  return min(bone(p, uArm[i * 3], uArm[i * 3 + 1], .50, .44), bone(p, uArm[i * 3 + 1], uArm[i * 3 + 2], .44, .36)) - .06;
}

// A long sleeve to the cuff. `loose` is its width, `folds` how deep they are.
float longSleeve(vec3 p, int i, float loose, float folds) {
  vec3 S = uArm[i * 3], E = uArm[i * 3 + 1], C = uArm[i * 3 + 2];
  float k = iArm * loose;
  float d = bone(p, S, E, .43 * k, .37 * k);
  d = smin(d, bone(p, E, C, .375 * k, .285 * k), .14);
  if (d > .25) return d - .10; // folds only matter close by
  float hu = dot(p - S, E - S) / dot(E - S, E - S), hf = dot(p - E, C - E) / dot(C - E, C - E);
  vec3 axis = normalize(cross(E - S, C - E) + vec3(0, 0, 1e-3));
  vec3 inner = normalize(normalize(S - E) + normalize(C - E) + vec3(1e-3));
  vec3 rad = p - (hu < 1. && hf < .5 ? S + (E - S) * clamp(hu, 0., 1.) : E + (C - E) * clamp(hf, 0., 1.));
  float side = dot(rad, axis) / max(length(rad), .01), in_ = dot(rad, inner) / max(length(rad), .01);
  float f = 0.;
  f += .055 * foldWave(hu * 10.5 + side * 1.1 + float(i)) * hump(hu, .88, .20) * (.45 + .55 * smoothstep(-.4, .6, in_));
  f += .050 * foldWave(hf * 10.0 - side * 1.3 + float(i) * 2.) * hump(hf, .16, .18) * (.45 + .55 * smoothstep(-.4, .6, in_));
  f += .040 * foldWave(hf * 13. + side * 1.6) * hump(hf, .84, .12);
  f += .045 * foldWave(hu * 4.5 + side * 1.9 + float(i)) * hump(hu, .42, .24);
  d -= (f - .03) * folds;
  float len = dot(p - C, normalize(C - E));
  float cuff = length(p - C - normalize(C - E) * len);
  d = smax(d, len - .02, .05);
  float ring = length(vec2(cuff - .265 * k, len + .02)) - .055;
  return smin(d, ring, .05);
}

// A short sleeve, cut off at a part `to` of the upper arm, standing away from it.
float shortSleeve(vec3 p, int i, float loose, float to) {
  vec3 S = uArm[i * 3], E = uArm[i * 3 + 1];
  vec3 dir = normalize(E - S);
  float along = dot(p - S, dir), end = length(E - S) * to;
  float k = iArm * loose;
  float d = bone(p, S, E, .44 * k, .46 * k);
  if (d > .25) return d - .06;
  d -= .035 * foldWave(along * 4.2 + dot(p, vec3(1.3, .4, 2.)) * 1.6 + float(i));
  return smax(d, along - end, .05);
}

// The arm itself, down to the wrist: all of it under a short sleeve, the end of it under a long one.
float bareArm(vec3 p, int i, bool whole) {
  vec3 S = uArm[i * 3], E = uArm[i * 3 + 1], C = uArm[i * 3 + 2];
  float d = bone(p, C, uWrist[i], .20, .185);
  if (!whole) return d;
  d = smin(d, bone(p, mix(E, C, .05), mix(E, C, .45), .235 * iArm, .265 * iArm), .12);
  d = smin(d, bone(p, mix(E, C, .45), C, .26 * iArm, .195), .12);
  return smin(d, bone(p, S, E, .33 * iArm, .245 * iArm), .14);
}

// Two trouser legs, or bare ones, in the world.
float leg(vec3 p, int i, float loose) {
  vec3 H = uLeg[i * 3], K = uLeg[i * 3 + 1], A = uLeg[i * 3 + 2];
  float d = bone(p, H, K, .64 * loose, .44 * loose);
  d = smin(d, bone(p, K, A, .43 * loose, .30 * loose), .16);
  if (d > .25) return d - .05;
  return d - .03 * foldWave(p.y * 2.2 + p.x * 3.1 + float(i)) - .02 * noise(p * 3.);
}

// A skirt of cloth hanging from the hips to `hem`: coats and gowns.
float skirt(vec3 q, float hem, float wide) {
  float w = wide + .10 * (-5.4 - q.y);
  float d = (length(q.xz * vec2(1., 1.28) + vec2(0, .25)) - w) * .8;
  d -= .05 * foldWave(atan(q.x, q.z + .2) * 5. + noise(q * .9) * 2.) * smoothstep(-5.6, -7.5, q.y);
  return smax(smax(d, q.y + 5.0, .4), hem - q.y, .06);
}
