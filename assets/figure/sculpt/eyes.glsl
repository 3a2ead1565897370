// Eyes: a ball, and lids as a shell cut by two almond curves, so that opening, tilt and gaze follow of themselves.
const vec3 EYE = vec3(.272, 0., .548);

float eyeRadius() { return .122 * iEye; }

// Lid edges as an elevation over the azimuth of the eyeball: an almond, whatever the opening.
float lidShell(vec3 e, out float edge) {
  float R = eyeRadius();
  e.xy = turn(-.07 - iTilt + AU4 * .05 - AU1 * .05) * e.xy;
  float th = atan(e.x, e.z), ph = atan(e.y, length(e.xz));
  float almond = max(1. - pow(abs(th + .03) / .98, 2.2), 0.);
  float open = .37 * iOpen;
  float up = (open + AU5 * .22 - AU7 * .08 + uGaze.y * .35 - AU4 * .10 * smoothstep(.3, -.5, th)) * (1. - AU43) - AU43 * .36;
  float lo = -(.40 - AU7 * .17 + AU5 * .04 - uGaze.y * .15) * (1. - AU43) - AU43 * .38;
  up = up * almond - .03;
  lo = lo * almond - .03;
  float shell = abs(length(e) - (R + .010)) - .014;
  edge = min(ph - up, 1.);
  float upper = smax(shell, (up - ph) * R, .010);
  float lower = smax(shell, (ph - lo) * R, .010);
  return min(upper, lower);
}
