// What is painted on a face, an eye and a cheek; everything else is shape and light.
uniform float iStubble, iGrey, uTears;

// Brows, lash line, lips, beard shade: the only things painted on.
vec3 skinMarks(vec3 h) {
  vec3 q = vec3(abs(h.x) / iWide, h.yz);
  if (q.z < .05 || q.y < -1.35 || length(h) > 1.5) return vec3(0);
  float front = smoothstep(.2, .32, q.z);
  vec2 a = vec2(.100 - AU4 * .025, .165 + AU1 * .055 - AU4 * .070);
  vec2 b = vec2(.265 - AU4 * .012, .218 + (AU1 + AU2) * .026 - AU4 * .052);
  vec2 c = vec2(.440, .150 + AU2 * .05 - AU4 * .020);
  float hairs = (noise(vec3(h.x * 44. + h.y * 22., h.y * 26., 3.)) - .5) * .018;
  float thick = .030 * iBrowInk;
  float brow = min(bone2(q.xy, a, b, thick, thick), bone2(q.xy, b, c, thick, .008)) + hairs;
  // brows have a colour of their own (cut.ts): they are told from lashes and lines by being less than full
  float ink = smoothstep(.012, -.012, brow) * front * .72;
  float edge = 1.;
  float R = eyeRadius();
  if (length(q - EYE) < R * 1.45) {
    lidShell(q - EYE, edge);
    float onLid = smoothstep(R * 1.32, R * 1.12, length(q - EYE));
    // lashes are longer at the outer corner
    float lash = .11 * (iLash + (iLash - 1.) * .8 * smoothstep(.27, .38, q.x));
    ink = max(ink, smoothstep(lash + .06, max(lash - .06, .02), abs(edge)) * onLid);
  }
  float cx = mouthHalf(), u = q.x / cx, taper = sqrt(max(1. - u * u * .92, 0.));
  float upper = (h.y - upperEdge(q.x, u)) / (.072 * lipSize() * taper + .006);
  float lower = (lowerEdge(q.x, u) - h.y) / (.088 * lipSize() * taper + .006);
  float lips = front * smoothstep(1.05, .95, u) * max(smoothstep(-.3, 0., upper) * smoothstep(1.1, .85, upper), smoothstep(-.3, 0., lower) * smoothstep(1.1, .85, lower) * .8);
  float line = h.y - .5 * (upperEdge(q.x, u) + lowerEdge(q.x, u));
  ink = max(ink, front * smoothstep(1.08, .9, u) * smoothstep(.020, .008, abs(line)) * (1. - smoothstep(.02, .12, AU26)));
  // nostrils
  ink = max(ink, smoothstep(.036, .018, length((q.xy - vec2(.056 * iNoseWide, -.415 + AU9 * .015)) * vec2(.8, 1.3))) * step(.62, q.z));
  float top = mix(-.47, -.20, smoothstep(.26, .58, q.x)) + .06 * (noise(h * 9.) - .5);
  float jaw = smoothstep(top + .05, top - .08, q.y) * smoothstep(-.12, .16, q.z) * smoothstep(-1.25, -1.05, q.y);
  float stubble = jaw * (1. - lips) * (.8 + .4 * noise(h * 24.)) * iStubble;
  float socket = smoothstep(.22, .10, length((q.xy - vec2(.26, -.085)) * vec2(.75, 1.5))) * front;
  return vec3(ink, max(lips, max(socket * (.16 + .22 * iAge + .12 * uTears), uTears * .45 * smoothstep(.2, .08, length(q.xy - vec2(.06, -.34))) * front)), stubble);
}

vec3 eyeMarks(vec3 h, vec3 rd) {
  float s = sign(h.x);
  vec3 e = vec3(abs(h.x) / iWide, h.yz) - EYE;
  vec3 g = normalize(vec3(uGaze.x * s + .02, uGaze.y, 1.));
  float a = acos(clamp(dot(normalize(e), g), -1., 1.));
  float iris = smoothstep(.50, .45, a) * .5 + smoothstep(.225, .185, a) * .5;
  vec3 up = normalize(vec3((-.24 + uGaze.x * .6) * s, .26 + uGaze.y * .5, 1.));
  float spark = smoothstep(.13, .08, acos(clamp(dot(normalize(e), up), -1., 1.)));
  float rimOfLid = uTears * smoothstep(-.28, -.34, e.y / eyeRadius()) * smoothstep(-.52, -.44, e.y / eyeRadius()) * .9;
  return vec3(iris, clamp(smoothstep(.5, .95, abs(e.x) / eyeRadius()) * .5 + uTears * .4, 0., 1.), max(spark, rimOfLid));
}

// A tear's track: from the lower lid down the cheek, catching the light.
float wet(vec3 h) {
  vec3 q = vec3(abs(h.x) / iWide, h.yz);
  float x = .215 + .05 * smoothstep(-.1, -.5, q.y) + .012 * sin(q.y * 17. + sign(h.x));
  float end = h.x < 0. ? -.56 : -.40;
  float track = smoothstep(.020, .010, abs(q.x - x)) * smoothstep(end - .03, end, q.y) * smoothstep(-.10, -.13, q.y);
  float drop = smoothstep(.032, .018, length((q.xy - vec2(x, end)) * vec2(1., .7)));
  return max(track, drop) * step(.2, q.z);
}
