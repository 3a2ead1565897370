// The head's flesh and bone, in its own space: eye line y = 0, crown +1, chin -1, the face looks along +z.
// AUn are facial action units, 0 to 1 (FACS): the same primitives, moved.

// Maps a point to the head at rest: everything below the lips is carried by the jaw.
vec3 restJaw(vec3 q) {
  float w = smoothstep(-.44, -.80, q.y) * smoothstep(-.25, .45, q.z);
  q.y += AU26 * .21 * w;
  q.z += AU26 * .045 * w;
  return q;
}

float skull(vec3 q) {
  float d = egg(q, vec3(0, .31, -.13), vec3(.645, .685, .79));
  d = smin(d, egg(q, vec3(0, -.12, .10), vec3(.515, .66, .555)), .22);
  d = smin(d, egg(q, vec3(0, .37, .30), vec3(.46, .34, .35)), .15);
  d = smax(d, -ball(q, vec3(.80, .13, .38), .21), .16);                                  // temple
  float jx = .425 * iJaw, chin = -.90 - .05 * (iChin - 1.);
  d = smin(d, bone(q, vec3(jx + .045, -.20, -.02), vec3(jx, -.53 + .03 * iSoft, .05), .085, .09), .18);
  d = smin(d, bone(q, vec3(jx, -.53 + .03 * iSoft, .05), vec3(.14 * iJaw, chin, .47), .09, .11), .18); // mandible
  d = smin(d, egg(q, vec3(0, chin - .015 + AU17 * .02, .53), vec3(.165 * iJaw * (1. - .12 * iSoft), .11, .125)), .14);
  d = smax(d, -bone(q, vec3(0, -.785, .735), vec3(.15, -.785, .68), .055, .04), .08);    // under the lower lip
  d = smin(d, egg(q, vec3(jx, -.43, .13), vec3(.08, .18, .12) * (1. - .45 * iSoft + .22 * AU24)), .14);
  d = smin(d, egg(q, vec3(.365, -.205 + AU12 * .03, .395), vec3(.175, .125, .165)), .18);
  d = smin(d, bone(q, vec3(.43, -.14, .33), vec3(.585, -.06, 0), .06, .04), .15);
  d = smax(d, -egg(q, vec3(.57, -.47, .45), vec3(.15 * iCheek + .01, .22, .20)), .24);   // under the cheekbone
  d = smin(d, egg(q, vec3(0, -.60, .49), vec3(.27, .23, .205)), .14);
  if (iFull > .01) {                                                                     // cheeks, jowls, a second chin
    d = smin(d, egg(q, vec3(.33, -.44, .34), vec3(.20, .22, .20) * (.6 + .5 * iFull)), .16);
    d = smin(d, egg(q, vec3(.30, -.72, .26), vec3(.20, .17, .22) * (.6 + .5 * iFull)), .18);
    d = smin(d, egg(q, vec3(0, -.98, .20), vec3(.34, .17, .30) * (.6 + .5 * iFull)), .16);
  }
  float sag = max(iAge - .5, 0.) * 2.;
  if (sag > .01) d = smin(d, egg(q, vec3(.335, -.74, .32), vec3(.10, .10, .12) * (.5 + .5 * sag)), .10);
  d = smax(d, -egg(q, vec3(.262, .012, .75 + .05 * (1. - iSocket)), vec3(.175, .105, .15)), .13);         // sockets
  d = smax(d, -ball(q, vec3(.125, .05, .735 + .03 * (1. - iBridge)), .07), .07);
  return d;
}

float browBone(vec3 q) {
  vec3 a = vec3(.09 - AU4 * .02, .145 + AU1 * .045 - AU4 * .06, .645 + .012 * AU4);
  vec3 b = vec3(.26, .185 + (AU1 + AU2) * .022 - AU4 * .045, .625);
  vec3 c = vec3(.43, .125 + AU2 * .045 - AU4 * .02, .465);
  float r = .058 * iBrow;
  return min(bone(q, a, b, r + .01 * AU4, r), bone(q, b, c, r, .05));
}

float nose(vec3 q) {
  vec3 tip = vec3(0, -.325 + AU9 * .015, .79 + .08 * iNose);
  vec3 mid = vec3(0, -.09, .70 + .025 * iBridge + .03 * iNose);
  float d = bone(q, vec3(0, .11, .605 + .03 * iBridge), mid, .055, .062 * iNoseWide);
  d = smin(d, bone(q, mid, tip, .060 * iNoseWide, .078), .05);
  d = smin(d, ball(q, tip + vec3(.025, -.004, -.012), .062 + .010 * iNoseWide), .05);
  vec3 wing = vec3(.108 * iNoseWide + AU9 * .012, -.365 + AU9 * .02 + AU10 * .01, .705);
  d = smin(d, egg(q, wing, vec3(.062, .056, .085)), .05);
  d = smin(d, bone(q, vec3(0, -.37, .80), vec3(0, -.44, .69), .036, .03), .05);
  return smax(d, -egg(q, vec3(.054 * iNoseWide, -.412 + AU9 * .015, .775), vec3(.032, .02, .05)), .02);
}

// Lips, folds and wrinkles are ridges laid on whatever surface is there, so that they cannot float.
float relief(vec3 p, vec3 q) {
  float front = smoothstep(.30, .50, p.z), r = 0.;
  float cx = mouthHalf(), u = q.x / cx, taper = sqrt(max(1. - u * u * .92, 0.));
  float upper = (p.y - upperEdge(q.x, u)) / (.072 * lipSize() * taper + .012);
  float lower = (lowerEdge(q.x, u) - p.y) / (.088 * lipSize() * taper + .012);
  float across = smoothstep(1.08, .85, u);
  r += .034 * iLip * across * smoothstep(-.05, .30, upper) * smoothstep(1.25, .55, upper) * (1. - .45 * AU24) * (1. - .35 * AU26);
  r += .042 * iLip * across * smoothstep(-.05, .30, lower) * smoothstep(1.30, .50, lower) * (1. - .45 * AU24) * (1. - .35 * AU26);
  float line = p.y - .5 * (upperEdge(q.x, u) + lowerEdge(q.x, u));
  r -= .026 * smoothstep(1.12, .95, u) * hump(line, 0., .014) * (1. - AU26);
  r -= .014 * hump(length(p.xy * vec2(sign(p.x), 1.) - vec2(cx + .018, cornerY())), 0., .03) * (.6 + AU15);
  r -= .012 * hump(q.x, 0., .026) * smoothstep(-.45, -.48, p.y) * smoothstep(-.57, -.54, p.y);     // philtrum
  // nose wing to mouth corner
  vec2 a = vec2(.140 + AU10 * .02, -.37 + AU10 * .02), b = vec2(cx + .055 + AU20 * .02, cornerY() + .03);
  float fold = bone2(q.xy, a, b, .0, .0);
  float strength = .12 + .48 * iAge + AU10 * .5 + AU12 * .6 + AU9 * .2 + AU26 * .25;
  r -= .017 * strength * hump(fold, 0., .034) * smoothstep(.09, .02, fold);
  r += .010 * strength * hump(bone2(q.xy, a + vec2(.07, .01), b + vec2(.075, .03), 0., 0.), 0., .05);
  // between the brows; across the forehead; under the eyes; from the mouth's corner down, and at the eye's, with age
  r -= AU4 * .017 * hump(q.x, .050, .014) * smoothstep(.01, .09, p.y) * smoothstep(.33, .20, p.y);
  float rows = max(0., sin((p.y - .30) * 52. + cos(q.x * 5.) * 1.3));
  r -= rows * .0060 * (iAge * iAge * .5 + AU1 + AU2 * .5) * smoothstep(.24, .30, p.y) * smoothstep(.60, .50, p.y) * smoothstep(.40, .22, q.x);
  r -= .010 * (.15 + iAge) * hump(bone2(q.xy, vec2(.145, -.115), vec2(.315, -.175), 0., 0.), 0., .028);
  r += .008 * iAge * hump(bone2(q.xy, vec2(.20, -.120), vec2(.32, -.130), 0., 0.), 0., .030);
  float old = max(iAge - .55, 0.) * 2.;
  r -= .016 * old * hump(bone2(q.xy, vec2(cx + .03, cornerY() - .04), vec2(cx + .02, -.80), 0., 0.), 0., .022);
  r -= .008 * old * max(0., sin(atan(q.y + .01, q.x - .36) * 9.)) * smoothstep(.10, .13, length(q.xy - vec2(.36, -.01))) * smoothstep(.24, .16, length(q.xy - vec2(.36, -.01))) * step(.36, q.x);
  return r * front;
}

float ear(vec3 q) {
  q -= vec3(.645, -.10, -.07);
  q.xz = turn(-.42) * q.xz;
  q.yz = turn(.15) * q.yz;
  float d = egg(q, vec3(0, .03, 0), vec3(.055, .25, .15));
  d = smin(d, egg(q, vec3(-.01, -.17, .03), vec3(.05, .09, .07)), .05);
  d = smax(d, -egg(q, vec3(.055, .06, 0), vec3(.045, .16, .085)), .04);
  return smax(d, -egg(q, vec3(.05, -.05, .04), vec3(.04, .08, .05)), .03);
}

float headSkin(vec3 p) {
  vec3 q = vec3(sqrt(p.x * p.x + 1e-4) / iWide, p.yz);
  float far = length(q - vec3(0, -.04, .04)) - 1.12;
  if (far > .15) return far;
  vec3 r = restJaw(q);
  float d = skull(r);
  if (d > .40) return d - .28; // nothing sticks out further than a nose or an ear: skip the details from afar
  d = smin(d, browBone(q), .09);
  d = smin(d, nose(q), .07);
  d = smin(d, ear(q), .03);
  if (d > .12) return d - .05;
  if (gFine) d -= relief(vec3(p.x, q.yz), q);
  if (length(q - EYE) < .34) {
    float edge;
    d = smin(d, lidShell(q - EYE, edge), .03);
  }
  if (AU26 > .02) d = smax(d, -mouthCavity(p, q), .012);
  return d;
}
