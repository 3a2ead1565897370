// No beard but what the skin shows.
float beard(vec3 p, vec3 r) { return 1e3; }
