// Neck, T-shirt and open jacket in the torso's space (unrotated, head at the origin); sleeves and hands in the world's.
uniform float uShrug, uBreath, iNeck, iShoulder, iBelly;
uniform vec3 uArm[6];             // per arm: shoulder, elbow, cuff
uniform vec3 uWrist[2];

float foldWave(float s) { return abs(sin(s)); }

float trunk(vec3 q) {
  float br = uBreath * .04;
  float d = egg(q, vec3(0, -2.75, -.28), vec3(1.38 * iShoulder + br, 1.35, .80 + br));
  d = smin(d, egg(q, vec3(0, -4.6, -.16), vec3(1.30, 1.9, .84 * iBelly)), .6);
  vec3 tip = vec3(1.56 * iShoulder, -1.93 + uShrug * .30, -.42);
  d = smin(d, bone(q, vec3(.42, -1.40 + uShrug * .16, -.46), tip, .25, .35), .34);
  return d;
}

float neck(vec3 p, vec3 q) {
  float d = bone(q, vec3(0, -.55, -.20), vec3(0, -1.75, -.46), .43 * iNeck, .48 * iNeck);
  d = smin(d, bone(q, vec3(.44, -.42, -.18), vec3(.10, -1.62, .06), .07, .06 + .012 * uStrain), .13 - .06 * uStrain);
  d = smin(d, egg(q, vec3(0, -1.17, .20), vec3(.075, .12, .08)), .09);
  d = smin(d, bone(q, vec3(.22, -1.02, -.44), vec3(1.20 * iShoulder, -1.70 + uShrug * .26, -.44), .24, .18), .28);
  d = smin(d, bone(q, vec3(.08, -1.66, .05), vec3(.80, -1.62 + uShrug * .12, -.08), .055, .05), .10);   // collarbones
  return d;
}

float jacketFolds(vec3 p, vec3 q) {
  float s = sign(p.x), f = 0.;
  // pulled from the armpit towards the front edge
  vec2 a = q.xy - vec2(1.62, -2.35);
  float r = length(a), ang = atan(a.y, -a.x);
  f += .050 * foldWave(ang * 3.1 + s * .7 + r * .5) * smoothstep(.10, .40, r) * smoothstep(1.45, .55, r) * smoothstep(.9, .2, abs(ang + .35));
  // hanging from the chest
  f += .045 * foldWave(q.x * 3.6 + p.y * .55 + s * .9 + noise(p * 1.3) * 1.6) * smoothstep(-2.9, -3.9, p.y);
  f += .030 * (noise(vec3(p.x * 1.6, p.y * 2.4, s * 3.)) - .5);
  return f;
}

float sleeve(vec3 p, int i) {
  vec3 S = uArm[i * 3], E = uArm[i * 3 + 1], C = uArm[i * 3 + 2];
  float hu = dot(p - S, E - S) / dot(E - S, E - S), hf = dot(p - E, C - E) / dot(C - E, C - E);
  vec3 axis = normalize(cross(E - S, C - E) + vec3(0, 0, 1e-3));
  vec3 inner = normalize(normalize(S - E) + normalize(C - E) + vec3(1e-3));
  vec3 rad = p - (hu < 1. && hf < .5 ? S + (E - S) * clamp(hu, 0., 1.) : E + (C - E) * clamp(hf, 0., 1.));
  float side = dot(rad, axis) / max(length(rad), .01), in_ = dot(rad, inner) / max(length(rad), .01);
  float d = bone(p, S, E, .43, .37);
  d = smin(d, bone(p, E, C, .375, .285), .14);
  if (d > .25) return d - .10; // folds only matter close by
  float f = 0.;
  f += .055 * foldWave(hu * 10.5 + side * 1.1 + float(i)) * hump(hu, .88, .20) * (.45 + .55 * smoothstep(-.4, .6, in_));
  f += .050 * foldWave(hf * 10.0 - side * 1.3 + float(i) * 2.) * hump(hf, .16, .18) * (.45 + .55 * smoothstep(-.4, .6, in_));
  f += .040 * foldWave(hf * 13. + side * 1.6) * hump(hf, .84, .12);
  f += .045 * foldWave(hu * 4.5 + side * 1.9 + float(i)) * hump(hu, .42, .24);
  d -= f - .03;
  float cuff = length(p - C - normalize(C - E) * dot(p - C, normalize(C - E)));
  float len = dot(p - C, normalize(C - E));
  d = smax(d, len - .02, .05);
  float ring = length(vec2(cuff - .265, len + .02)) - .055;
  return smin(d, ring, .05);
}

// Distance to the line from a to b; positive on its right.
float edge2(vec2 p, vec2 a, vec2 b) {
  vec2 d = normalize(b - a);
  return dot(p - a, vec2(d.y, -d.x));
}

vec2 nearer(vec2 a, vec2 b) { return a.x < b.x ? a : b; }

vec2 body(vec3 p, vec3 world) {
  vec3 q = vec3(abs(p.x), p.yz);
  float t = trunk(q);
  if (t > .75) {
    // far from the trunk only arms and neck can be near: a safe bound stands for the clothes
    vec2 afar = nearer(vec2(min(t - .45, min(sleeve(world, 0), sleeve(world, 1))), JACKET), vec2(neck(p, q), SKIN));
    for (int i = uZero; i < 2; i++) afar = nearer(afar, vec2(bone(world, uArm[i * 3 + 2], uWrist[i], .20, .185), SKIN));
    return afar;
  }
  // skin shows above the neckline only
  float neckline = -1.84 + .55 * q.x * q.x;
  vec2 r = vec2(neck(p, q), SKIN);
  r.x = smin(r.x, smax(t + .03, -(p.y + 2.3), .1), .12);
  float shirt = smax(t - .015 + .018 * foldWave(p.x * 4. + p.y * 1.4) * smoothstep(-2.2, -3.2, p.y), p.y - neckline, .03);
  float rib = length(vec2(t - .02, p.y - neckline)) - .035;
  shirt = smin(shirt, max(rib, -.2 - p.z), .03);
  r = nearer(r, vec2(shirt, SHIRT));
  // jacket: a thick shell open at the front; the gap widens below
  float gap = .36 + .30 * smoothstep(-1.9, -4.2, p.y) + .03 * sin(p.y * 2.2 + p.x);
  float shell = t - .115 - jacketFolds(p, q);
  float arm = 1e3;
  for (int i = uZero; i < 2; i++) arm = min(arm, sleeve(world, i));
  shell = smax(shell, -max(q.x - gap, -(p.z + .25)) * 1. - .0, .04);
  shell = smax(shell, -max(length(p.xz + vec2(0, .40)) - .60, -p.y - 1.75), .05); // the neck comes out here
  float placket = length(vec2(q.x - gap - .03, max(abs(t - .10) - .03, 0.))) - .045;
  shell = smin(shell, max(placket, max(p.y + 1.8, -.1 - p.z)), .03);
  shell = smin(shell, arm, .20);
  r = nearer(r, vec2(shell, JACKET));
  // collar: a stand round the neck, and a leaf lying on the jacket, five-sided as seen from the front
  float ring2 = length(p.xz + vec2(0, .40));
  float topEdge = mix(-1.80, -1.12, smoothstep(.30, -.55, p.z)) + uShrug * .12;
  float stand = smax(abs(ring2 - .60) - .050, max(p.y - topEdge, -p.y - 2.1), .04);
  stand = max(stand, min(gap - q.x, p.z + .1));
  float five = max(edge2(q.xy, vec2(.36, -1.86), vec2(.68, -2.06)), edge2(q.xy, vec2(.68, -2.06), vec2(.86, -1.58)));
  five = max(five, max(edge2(q.xy, vec2(.86, -1.58), vec2(.78, -1.10)), -q.y - 2.6));
  float lying = smax(smax(abs(t - .19) - .055, five, .04), .57 - ring2, .05);
  lying = max(max(lying, gap - q.x - .06), -.75 - p.z);
  r = nearer(r, vec2(min(stand, lying), COLLAR));
  for (int i = uZero; i < 2; i++) {
    vec3 C = uArm[i * 3 + 2];
    float w = bone(world, C, uWrist[i], .20, .185);
    r = nearer(r, vec2(w, SKIN));
  }
  return r;
}
